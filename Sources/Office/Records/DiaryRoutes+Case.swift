import Domain
import Foundation
import Hummingbird
import Markup
import Site
import Store

extension DiaryRoutes {
    @Sendable func showCase(_ request: Request, _ context: PageContext) async throws -> HTML {
        try await casePage(context).html(in: context.frame)
    }

    private func casePage(_ context: PageContext, _ errors: FormErrors = FormErrors()) async throws -> Page {
        try context.user.may(.readDiary).orRefuse()
        let record = try await store.diaryRecord(try context.id)
        let purchases =
            try context.user.may(.readPapers).outcome == .met
            ? try await store.purchases(inCase: record.diaryCase.id) : []
        return Page.diaryCase(record, purchases: purchases, try await store.diarySettings(), context, errors)
    }

    /// Runs a form of the case's page; what is wrong with it is shown there.
    private func back(
        _ context: PageContext,
        scope: String,
        _ write: (DiaryCase.ID, Signature) async throws -> Void
    ) async throws -> Response {
        let id = try context.id
        do {
            try await refusedAtField { try await write(id, sign(try context.user, "diariet")) }
            return .see(Self.diaryCase(id), receipt: .saved)
        } catch var errors as FormErrors {
            errors.scope = scope
            return try await casePage(context, errors).html(in: context.frame).response(.unprocessableContent)
        }
    }

    @Sendable func retitle(_ request: Request, _ context: PageContext) async throws -> Response {
        try await back(context, scope: "rubrik-") { id, signature in
            var errors = FormErrors()
            let title = context.form.required("subject", "Rubrik", &errors) ?? ""
            try errors.check()
            try await store.retitle(id, title, vouched: !context.form["vouched"].isEmpty, signature)
        }
    }

    @Sendable func close(_ request: Request, _ context: PageContext) async throws -> Response {
        try await back(context, scope: "avslut-") { id, signature in
            var errors = FormErrors()
            let decision = context.form.required("decision", "Så slutade det", &errors) ?? ""
            try errors.check()
            do {
                try await store.closeCase(id, decision: decision, signature)
            } catch let refusal as Refusal where refusal.ruling.provision != .Kansli.access {
                throw FormErrors("decision", refusal.ruling.reason)
            }
        }
    }

    @Sendable func reopen(_ request: Request, _ context: PageContext) async throws -> Response {
        try await back(context, scope: "") { id, signature in try await store.reopenCase(id, signature) }
    }

    /// Makes the certified extract and files it; from then on the case is decided.
    @Sendable func fileExtract(_ request: Request, _ context: PageContext) async throws -> Response {
        let (user, id, item) = (try context.user, try context.id, try context.item)
        let record = try await store.diaryRecord(id)
        guard let tied = record.items.first(where: { $0.item == item }), let number = tied.number else {
            throw Missing()
        }
        let section = try await store.sectionAtOnce(number, of: tied.meeting)
        let document = try await store.closedMinutes(tied.meeting, at: section).extract(
            of: number,
            certifiedBy: user,
            on: today()
        )
        let file = try store.keep(try await makePDF(document), named: "utdrag-\(number).pdf")
        try await store.fileExtract(file, of: item, in: id, sign(user, "utdrag"))
        return .see(Self.diaryCase(id), receipt: .saved)
    }
}
