import Formats
import Foundation
import Hummingbird

extension Response {
    /// An XLSX file to keep. The name is a word of ours.
    static func workbook(_ book: Workbook, named name: String) throws -> Response {
        Response(
            status: .ok,
            headers: [
                .contentType: Workbook.mediaType,
                .contentDisposition: "attachment; filename=\"\(name).xlsx\"",
            ],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: try book.xlsx()))
        )
    }
}
