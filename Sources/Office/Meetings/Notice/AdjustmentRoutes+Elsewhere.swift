import Documents
import Domain
import Foundation
import Hummingbird
import Site
import Store

extension AdjustmentRoutes {
    static func noticeText(_ id: BoardMeeting.ID, at item: AgendaItem.ID? = nil) -> String {
        notice(id, at: item) + "/text.pdf"
    }
    static func noticeRequest(_ id: BoardMeeting.ID, at item: AgendaItem.ID? = nil) -> String {
        notice(id, at: item) + "/begaran"
    }
    static func posting(_ id: BoardMeeting.ID, at item: AgendaItem.ID? = nil) -> String {
        notice(id, at: item) + "/uppsattning"
    }
    static func postingProof(_ id: BoardMeeting.ID, at item: AgendaItem.ID? = nil) -> String {
        notice(id, at: item) + "/bevis"
    }

    @Sendable func noticeTextPDF(_ request: Request, _ context: PageContext) async throws -> Response {
        let closed = try await readable(context)
        guard let text = closed.noticeText else { throw Missing() }
        return .pdf(try await makePDF(text.document), named: "anslag-\(closed.meeting.day.rawValue).pdf")
    }

    @Sendable func askForNotice(_ request: Request, _ context: PageContext) async throws -> Response {
        let (id, item) = (try context.meeting, context.section)
        try await store.askForNotice(of: id, at: item, keptAt: context.form["keptAt"], sign(try context.user, "anslag"))
        return .see(Self.notice(id, at: item), receipt: .saved)
    }

    @Sendable func enterPosting(_ request: Request, _ context: PageContext) async throws -> Response {
        let closed = try await readable(context)
        guard let adjusted = closed.meeting.adjustedOn else {
            throw Refusal(ruling: closed.record.mayBeAnnounced)
        }
        do {
            let (draft, file) = try ElsewhereForm(context.form).refined(adjusted: adjusted, today: today())
            try context.user.may(.postNotices).orRefuse()
            let proof = try file.map { try store.keep(Data($0.bytes), named: $0.name) }
            let signature = sign(try context.user, "anslag hos annan")
            try await store.enterPosting(of: closed.meeting.id, at: closed.item, draft, proof: proof, signature)
            return .see(Self.notice(closed.meeting.id, at: closed.item), receipt: .posted)
        } catch let errors as FormErrors {
            return try await givenBack(request, context, errors)
        } catch let refusal as Refusal where refusal.ruling.provision == .Kansli.files {
            return try await givenBack(request, context, FormErrors("file", "Bevis: \(refusal.ruling.reason)"))
        }
    }

    private func givenBack(_ request: Request, _ context: PageContext, _ errors: FormErrors) async throws -> Response {
        try await noticePage(request, context, context.form, errors).html(in: context.frame)
            .response(.unprocessableContent)
    }

    @Sendable func sendProof(_ request: Request, _ context: PageContext) async throws -> Response {
        try context.user.may(.readPapers).orRefuse()
        let (_, bytes) = try await store.postingProof(of: try context.meeting, at: context.section)
        let type = FileType(of: bytes)
        return .file(bytes, type, named: "anslagsbevis.\(type?.extensions.first ?? "bin")")
    }
}

extension ClosedMinutes {
    /// The text for the board that the bylaws name; nil when that is the one here, or when nothing is adjusted.
    var noticeText: NoticeText? {
        guard let adjustedOn = meeting.adjustedOn, let other = record.otherNoticeBoard(board) else { return nil }
        return NoticeText(
            minutes,
            adjustedOn: adjustedOn,
            keptAt: record.noticeRequest?.keptAt ?? board.association.archivePlace,
            board: other,
            association: board.association,
            atOnce: item != nil
        )
    }
}

extension Response {
    /// A stored file: what a browser can show is shown, the rest is downloaded.
    static func file(_ bytes: Data, _ type: FileType?, named name: String) -> Response {
        let isShown = type.map { [.pdf, .png, .jpeg, .text].contains($0) } ?? false
        return Response(
            status: .ok,
            headers: [
                .contentType: type?.mediaType ?? "application/octet-stream",
                .contentDisposition: "\(isShown ? "inline" : "attachment"); filename=\"\(name)\"",
            ],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
        )
    }
}
