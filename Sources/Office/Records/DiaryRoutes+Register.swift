import Domain
import Foundation
import Hummingbird
import Markup
import Site
import Store

extension DiaryRoutes {
    @Sendable func showRegistration(_ request: Request, _ context: PageContext) async throws -> HTML {
        try context.user.may(.registerDocuments).orRefuse()
        let query = request.uri.queryParameters
        let record = try await query.get("arende").flatMap { DiaryCase.ID($0) }.asyncMap(store.diaryRecord)
        let corrected = query.get("rattar").flatMap { Int($0) }.flatMap { record?.document($0) }
        var view = try await view(fields(record, corrected))
        view.corrects = record.flatMap { record in corrected.map { ($0, record.diaryCase) } }
        return Page.registration(view, context).html(in: context.frame)
    }

    private func fields(_ record: DiaryRecord?, _ corrected: DiaryDocument?) -> Fields {
        Fields([
            "direction": (corrected?.direction ?? .incoming).rawValue, "day": (corrected?.day ?? today()).rawValue,
            "counterpart": corrected?.counterpart ?? "", "subject": corrected?.subject ?? "",
            "case": record.map { String($0.diaryCase.id) } ?? "",
        ])
    }

    private func view(_ fields: Fields) async throws -> RegistrationView {
        RegistrationView(cases: try await store.openCases(), fields: fields)
    }

    @Sendable func register(_ request: Request, _ context: PageContext) async throws -> Response {
        let user = try context.user
        try user.may(.registerDocuments).orRefuse()
        var held = try await store.heldFile(Int64(context.form["held"]), of: user)
        do {
            held = try await store.upload(context.form, of: user)
            let form = try RegistrationForm(context.form, today: today()).refined()
            let document = try await refusedAtField {
                try await store.register(form.draft, held?.file, in: form.choice, sign(user, "diarieföring"))
            }
            return .see(Self.document(document.serial, in: document.diaryCase), receipt: .saved)
        } catch let errors as FormErrors {
            return try await giveBack(context, errors, held)
        }
    }

    private func giveBack(_ context: PageContext, _ errors: FormErrors, _ held: HeldFile?) async throws -> Response {
        var view = try await view(Fields(context.form, errors))
        view.held = held.map { ($0.id, $0.name) }
        view.asksToVouch = errors["subject"]?.contains("intyga") ?? false || !context.form["vouched"].isEmpty
        view.corrects = try await corrected(context.form)
        var page = Page.registration(view, context)
        page.errors = errors
        return page.html(in: context.frame).response(.unprocessableContent)
    }

    private func corrected(_ form: FormData) async throws -> (DiaryDocument, DiaryCase)? {
        guard let id = DiaryDocument.ID(form["corrects"]), let diaryCase = DiaryCase.ID(form["case"]) else {
            return nil
        }
        let record = try await store.diaryRecord(diaryCase)
        return record.documents.first { $0.id == id }.map { ($0, record.diaryCase) }
    }
}

extension Optional {
    func asyncMap<Value>(_ change: (Wrapped) async throws -> Value) async rethrows -> Value? {
        if let self { try await change(self) } else { nil }
    }
}
