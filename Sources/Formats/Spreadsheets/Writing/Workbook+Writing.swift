import CXLSXWriter
import Domain
package import Foundation

/// Skrivfel (writing failed): libxlsxwriter's own number for what broke. A breakage of ours.
package struct WorkbookFailed: Error, Hashable {
    package let number: UInt32
}

extension Workbook {
    package static let mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

    /// The bytes of an XLSX file. The library writes to a file, so a folder that only we may read holds it for a moment.
    package func xlsx() throws -> Data {
        let folder = FileManager.default.temporaryDirectory.appending(path: "kansli-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: folder,
            withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700]
        )
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "blad.xlsx")
        try write(to: file.path)
        return try Data(contentsOf: file)
    }

    private func write(to path: String) throws {
        guard let book = workbook_new(path) else {
            throw WorkbookFailed(number: LXW_ERROR_MEMORY_MALLOC_FAILED.rawValue)
        }
        let pen = Pen(book)
        var failure: (any Error)?
        do {
            for (sheet, name) in zip(sheets, sheetNames) { try pen.write(sheet, named: name) }
            try pen.writeLists()
        } catch {
            failure = error
        }
        // Closing also frees the book, so it is done whatever went before.
        let closed = workbook_close(book)
        if let failure { throw failure }
        try closed.orThrow()
    }

    /// Excel takes at most 31 characters, none of `[]:*?/\`, no apostrophe at either end, and no name twice.
    private var sheetNames: [String] {
        var taken: Set<String> = []
        return sheets.map { sheet in
            let plain = String(sheet.name.map { "[]:*?/\\'".contains($0) ? "-" : $0 }.prefix(31))
            let base = plain.isEmpty ? "Blad" : plain
            var (name, number) = (base, 1)
            while !taken.insert(name.lowercased()).inserted {
                number += 1
                name = base.prefix(27) + " \(number)"
            }
            return name
        }
    }
}

extension lxw_error {
    func orThrow() throws {
        if self != LXW_NO_ERROR { throw WorkbookFailed(number: rawValue) }
    }
}
