import Documents
import Domain
import Foundation
import Hummingbird
import Store

extension ClosedMinutes {
    /// The minutes as a document, with who has signed and who has still to.
    var document: Document {
        .minutes(minutes, signatures: signatories, corrections: record.corrections)
    }

    private var signatories: [Signatory] {
        record.requiredSignatures.map { required in
            let signed = record.signatures.first {
                $0.person == required.person && $0.capacity == required.capacity && $0.item == required.item
            }
            return Signatory(
                board.name(required.person),
                function(of: required),
                way: signed.map(\.way.swedish),
                time: signed.map(\.signedOn.rawValue)
            )
        }
    }

    func function(of required: RequiredSignature) -> String {
        let capacity = required.capacity.swedish
        let title = capacity.prefix(1).uppercased() + capacity.dropFirst()
        let number = required.item.flatMap(record.item)?.item.number
        return number.map { "\(title) § \($0)" } ?? title
    }
}

extension MinutesSignature.Way {
    fileprivate var swedish: String {
        switch self {
        case .account: "Underskrivet i Kansli"
        case .printed: "Underskrivet på papper"
        }
    }
}

extension Response {
    /// A PDF for the reader to open or keep. The name tells a day, never a person.
    static func pdf(_ bytes: Data, named name: String) -> Response {
        Response(
            status: .ok,
            headers: [.contentType: "application/pdf", .contentDisposition: "inline; filename=\"\(name)\""],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
        )
    }
}
