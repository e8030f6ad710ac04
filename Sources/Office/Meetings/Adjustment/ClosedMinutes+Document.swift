import Documents
import Domain
import Foundation
import Hummingbird
import Store

extension ClosedMinutes {
    /// The minutes as a document, with who has signed and who has still to.
    var document: Document {
        .minutes(minutes, section: record.number, signatures: signatories, corrections: record.corrections)
    }

    /// "Utdragsbestyrkande" (certified extract) of a §: only who may post notices certifies, and only adjusted minutes.
    func extract(of number: Int, certifiedBy user: User, on day: Day) throws -> Document {
        try user.may(.postNotices).orRefuse()
        guard let section = minutes.sections.first(where: { $0.number == number }) else { throw Missing() }
        try record.mayBeExtracted.orRefuse()
        return Document.extract(
            of: section,
            from: minutes,
            adjustedOn: meeting.adjustedOn ?? day,
            certifiedBy: user.name,
            user.roles.contains(.director) ? Role.director.swedish : "kansliet",
            on: day
        )
    }

    private var signatories: [Signatory] {
        record.signedSections.map { signed in
            Signatory(
                board.name(signed.person),
                function(of: signed),
                way: signed.signature.map(\.told),
                time: signed.signature.map(\.signedOn.rawValue)
            )
        }
    }

    /// What a person has still to sign.
    func unsigned(by person: Person.ID) -> [SignedSections] {
        record.signedSections.filter { $0.person == person && $0.signature == nil }
    }

    /// Whether the minutes wait for somebody's signature, so that the text is shown to be read first.
    func waitsFor(_ person: Person.ID?) -> Bool {
        meeting.stage == .closed && person.map { !unsigned(by: $0).isEmpty } ?? false
    }

    /// A line to write on for each who signs.
    var emptyLines: [Signatory] {
        record.signedSections.map { Signatory(board.name($0.person), function(of: $0)) }
    }

    /// "Ordförande", or "Ordförande §§ 98–101, 103" when somebody else signs the rest.
    private func function(of signed: SignedSections) -> String {
        let capacity = signed.capacity.swedish.capitalised
        return signed.interval == minutes.interval ? capacity : "\(capacity) \(signed.interval)"
    }
}

extension Response {
    /// A Word file to work on: kept, never shown in the browser.
    static func word(_ bytes: Data, named name: String) -> Response {
        Response(
            status: .ok,
            headers: [
                .contentType: FileType.docx.mediaType, .contentDisposition: "attachment; filename=\"\(name)\"",
            ],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
        )
    }

    /// A PDF for the reader to open or keep. The name tells a day, never a person.
    static func pdf(_ bytes: Data, named name: String) -> Response {
        Response(
            status: .ok,
            headers: [.contentType: "application/pdf", .contentDisposition: "inline; filename=\"\(name)\""],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
        )
    }
}
