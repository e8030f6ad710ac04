import Domain
import Hummingbird
import Markup
import Site
import Store

/// Kapitlen.
extension YearDocumentRoutes {
    func addChapters(to document: RouterGroup<PageContext>) {
        document.get("kapitel", use: showChapters)
            .post("kapitel", use: addChapter)
            .get("kapitel/:id", use: showChapter)
            .post("kapitel/:id", use: writeChapter)
            .post("kapitel/:id/bekraftelse", use: confirm)
            .post("kapitel/:id/plats", use: move)
    }

    @Sendable private func showChapters(_ request: Request, _ context: PageContext) async throws -> HTML {
        try await chapters(context).html(in: context.frame)
    }

    private func chapters(_ context: PageContext) async throws -> Page {
        try context.user.may(.planEconomy).orRefuse()
        let view = try await view(context)
        try view.record.document.mayBeWritten.orRefuse()
        return Page.yearChapters(view, Fields(context.form))
    }

    @Sendable private func addChapter(_ request: Request, _ context: PageContext) async throws -> Response {
        let place = try context.yearDocument
        return try await context.answered(at: Self.chapters(place), orShow: chapters) {
            let draft = try YearChapterForm(data: context.form).refined()
            let record = try await store.yearDocument(place.kind, place.year, on: today())
            try await store.addChapter(to: record.document.id, draft, sign(context.user, "årets dokument"))
        }
    }

    @Sendable private func showChapter(_ request: Request, _ context: PageContext) async throws -> HTML {
        try await chapter(context).html(in: context.frame)
    }

    private func chapter(_ context: PageContext, _ errors: FormErrors? = nil) async throws -> Page {
        try context.user.may(.planEconomy).orRefuse()
        let (view, id) = (try await view(context), try context.id)
        try view.record.document.mayBeWritten.orRefuse()
        let chapter = try view.chapter(id)
        let fields = errors.map { Fields(context.form, $0) } ?? YearChapterForm.fields(chapter)
        var page = Page.yearChapter(chapter, view, fields)
        page.errors = errors ?? FormErrors()
        return page
    }

    /// Two who write in one chapter: what only one has changed is kept, and what both have changed is shown to the last.
    @Sendable private func writeChapter(_ request: Request, _ context: PageContext) async throws -> Response {
        let (place, id) = (try context.yearDocument, try context.id)
        let signature = sign(try context.user, "årets dokument")
        do {
            let registered = { YearChapterForm.fields(try await view(context).chapter(id)) }
            try await context.form.saved(over: registered, YearChapterForm.labels) { form in
                let draft = try YearChapterForm(data: form).refined()
                try await store.writeChapter(id, draft, revision: Int(form["revision"]) ?? 0, signature)
            }
            return .see(Self.chapters(place), receipt: .saved)
        } catch let errors as FormErrors {
            return try await chapter(context, errors).html(in: context.frame).response(errors.status)
        }
    }

    @Sendable private func confirm(_ request: Request, _ context: PageContext) async throws -> Response {
        let place = try context.yearDocument
        return try await context.answered(at: Self.chapters(place), orShow: chapters) {
            let revision = Int(context.form["revision"]) ?? 0
            try await store.confirmChapter(context.id, revision: revision, sign(context.user, "årets dokument"))
        }
    }

    @Sendable private func move(_ request: Request, _ context: PageContext) async throws -> Response {
        let place = try context.yearDocument
        return try await context.answered(at: Self.chapters(place), orShow: chapters) {
            let up = context.form["direction"] == "upp"
            try await store.moveChapter(context.id, up: up, sign(context.user, "årets dokument"))
        }
    }
}

/// Ett kapitel: heading, words, what is put in, and whether it is left out.
struct YearChapterForm {
    let data: FormData

    static let labels = ["heading": "Rubrik", "text": "Text", "part": "Infogas efter texten", "isLeftOut": "Utelämnat"]

    func refined() throws(FormErrors) -> YearChapterDraft {
        var errors = FormErrors()
        let heading = data.required("heading", "Rubrik", &errors)
        try errors.check()
        return YearChapterDraft(
            heading ?? "",
            text: data["text"].replacing("\r\n", with: "\n"),
            parts: data.values("part").compactMap(YearPart.init),
            isLeftOut: !data["isLeftOut"].isEmpty
        )
    }

    static func fields(_ chapter: YearChapter) -> Fields {
        Fields(
            [
                ("heading", chapter.heading), ("text", chapter.text), ("isLeftOut", chapter.isLeftOut ? "ja" : ""),
            ] + chapter.parts.map { ("part", $0.rawValue) },
            revision: chapter.revision
        )
    }
}
