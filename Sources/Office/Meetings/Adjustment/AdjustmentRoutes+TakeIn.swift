import Documents
import Domain
import Foundation
import Hummingbird
import Site
import Store

extension AdjustmentRoutes {
    static func original(_ id: BoardMeeting.ID, at item: AgendaItem.ID? = nil) -> String {
        adjustment(id, at: item) + "/original.pdf"
    }
    static func taking(_ id: BoardMeeting.ID, at item: AgendaItem.ID? = nil) -> String {
        adjustment(id, at: item) + "/intag"
    }
    static func signedFile(_ signature: MinutesSignature) -> String {
        adjustment(signature.meeting) + "/underskrift/\(signature.id)"
    }

    /// The same bytes every time: they are what a signed PDF is held against.
    @Sendable func original(_ request: Request, _ context: PageContext) async throws -> Response {
        let closed = try await readable(context)
        let id = closed.meeting.id
        if try await store.signingOriginal(of: id, at: closed.item) == nil {
            let signature = sign(try context.user, "original att skriva under")
            try await store.giveOutOriginal(try await makePDF(closed.original), of: id, at: closed.item, signature)
        }
        guard let bytes = try await store.signingOriginal(of: id, at: closed.item) else { throw Missing() }
        return .pdf(bytes, named: "protokoll-\(closed.meeting.day.rawValue)-att-skriva-under.pdf")
    }

    @Sendable func takeIn(_ request: Request, _ context: PageContext) async throws -> Response {
        let closed = try await readable(context)
        let way = MinutesSignature.Way(rawValue: context.form["way"])
        guard let way, [.signedFile, .ink].contains(way) else { throw HTTPError(.badRequest) }
        do {
            let form = try TakingForm(context.form, way).refined(closed.record)
            try context.user.may(.writeMinutes).orRefuse()
            if way == .signedFile { try await check(form.file, closed) }
            let kept = try store.keep(Data(form.file.bytes), named: form.file.name)
            let signature = sign(try context.user, "underskrifter \(way.swedish)")
            let id = closed.meeting.id
            try await store.takeIn(
                kept,
                signedBy: form.signers,
                way,
                on: form.day,
                minutesOf: id,
                at: closed.item,
                signature
            )
            return .see(Self.adjustment(id, at: closed.item), receipt: .signed)
        } catch var errors as FormErrors {
            errors.scope = way.scope
            return try await adjustmentPage(request, context, context.form, errors).html(in: context.frame)
                .response(.unprocessableContent)
        } catch let refusal as Refusal where refusal.ruling.provision == .Kansli.files {
            var errors = FormErrors("file", "Fil: \(refusal.ruling.reason)")
            errors.scope = way.scope
            return try await adjustmentPage(request, context, context.form, errors).html(in: context.frame)
                .response(.unprocessableContent)
        }
    }

    /// The bytes tell most often. Only where a service has written the PDF anew is it read.
    private func check(_ file: FormData.File, _ closed: ClosedMinutes) async throws {
        guard let fixed = closed.record.fixedText else { throw Missing() }
        let (bytes, original) = (
            Data(file.bytes), try await store.signingOriginal(of: closed.meeting.id, at: closed.item)
        )
        let isContinued = original.map { bytes.starts(with: $0) } ?? false
        let text = isContinued || FileType(of: bytes) != .pdf ? "" : try await readPDF(bytes)
        let ruling = SignedPDF(bytes, text: text).isOf(fixed, original: original)
        if ruling.outcome == .notMet { throw FormErrors("file", "Fil: \(ruling.reason)") }
    }

    @Sendable func sendSigned(_ request: Request, _ context: PageContext) async throws -> Response {
        try context.user.may(.readPapers).orRefuse()
        let id = try context.parameters.require("signature", as: MinutesSignature.ID.self)
        let bytes = try await store.signedFile(id, of: try context.meeting)
        let type = FileType(of: bytes)
        return .file(bytes, type, named: "underskrivet-protokoll.\(type?.extensions.first ?? "bin")")
    }
}

extension ClosedMinutes {
    /// The minutes with empty lines to sign on and the fixed text's fingerprint: never what has been signed since.
    fileprivate var original: Document {
        .minutes(
            minutes,
            section: record.number,
            signatures: emptyLines,
            fingerprint: record.fixedText?.sha256
        )
    }
}

extension MinutesSignature.Way {
    /// Keeps the page's two forms apart.
    var scope: String { self == .ink ? "papper-" : "pdf-" }
}

/// Underskrifter som tas in: who signed, when, and the file that shows it.
struct TakingForm {
    let data: FormData
    let way: MinutesSignature.Way

    init(_ data: FormData, _ way: MinutesSignature.Way) { (self.data, self.way) = (data, way) }

    func refined(
        _ record: MeetingRecord
    ) throws(FormErrors) -> (signers: [RequiredSignature], day: Day, file: FormData.File) {
        var errors = FormErrors()
        let chosen = Set(data.values("signer"))
        let signers = record.missingSignatures.filter { chosen.contains($0.key) }
        if chosen.isEmpty { errors.add("signer", "Vem som har skrivit under: välj minst en.") }
        if chosen.contains(where: { key in !record.missingSignatures.contains { $0.key == key } }) {
            errors.add(
                "signer",
                "Vem som har skrivit under: välj bland dem som är utsedda och inte redan har skrivit under."
            )
        }
        let day = data.day("day", "Underskrivet den", &errors)
        let file = data.file("file").flatMap { $0.bytes.isEmpty ? nil : $0 }
        if file == nil { errors.add("file", "Fil: välj den underskrivna filen.") }
        if let file, way == .ink, FileType(of: Data(file.bytes)).map(PostingProof.fileTypes.contains) != true {
            errors.add("file", "Fil: den inlästa sidan ska vara en PDF eller en bild (PNG eller JPEG).")
        }
        if data["certified"].isEmpty { errors.add("certified", "Intyga att filen visar deras underskrifter.") }
        try errors.check()
        guard let day, let file else { throw errors }
        return (signers, day, file)
    }
}

extension RequiredSignature {
    /// A person signs all that is theirs as something at once.
    var key: String { "\(person)-\(capacity.rawValue)" }
}
