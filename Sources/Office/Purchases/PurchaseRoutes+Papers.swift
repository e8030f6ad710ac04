import Domain
import Hummingbird
import Site
import Store

/// Papers, the case of the diary, and notices that were noted wrongly.
extension PurchaseRoutes {
    func addPapers(to router: Router<PageContext>) {
        router.post("ekonomi/inkop/:id/handlingar", use: file)
        router.post("ekonomi/inkop/:id/arende", use: tie)
        router.post("ekonomi/inkop/:id/uppsagning/rattelse", use: correctNotice)
    }

    @Sendable private func file(_ request: Request, _ context: PageContext) async throws -> Response {
        try await back(context, scope: "handling-") { id, signature in
            try signature.user.may(.keepPurchases).orRefuse()
            let file = try await store.upload(context.form, of: signature.user)?.file
            let paper = try PurchasePaperForm(data: context.form, today: today()).refined(hasFile: file != nil)
            guard let file else { throw Missing() }
            try await refusedAtField { try await store.file(paper, file, of: id, signature) }
        }
    }

    @Sendable private func tie(_ request: Request, _ context: PageContext) async throws -> Response {
        try await back(context, scope: "arende-") { id, signature in
            guard let diaryCase = DiaryCase.ID(context.form["case"]) else {
                throw FormErrors("case", "Ärende: välj i listan.")
            }
            try await store.tiePurchase(id, to: diaryCase, signature)
        }
    }

    @Sendable private func correctNotice(_ request: Request, _ context: PageContext) async throws -> Response {
        try await back(context, scope: "rattelse-") { id, signature in
            var errors = FormErrors()
            let day = context.form["right"].isEmpty ? nil : context.form.day("right", "Rätt dag", &errors)
            let why = context.form.required("why", "Vad som blev fel", &errors)
            try errors.check()
            guard let why else { throw errors }
            try await atField("right", "Rätt dag") { try await store.correctNotice(id, to: day, why: why, signature) }
        }
    }

    /// What was uploaded waits while the form is put right.
    func held(_ context: PageContext, _ errors: FormErrors) async throws -> HeldFile? {
        guard errors.scope == "handling-" else { return nil }
        let user = try context.user
        guard errors["file"] == nil else { return try await store.heldFile(Int64(context.form["held"]), of: user) }
        return try await store.upload(context.form, of: user)
    }
}

/// Inköpets handling: what it is, its subject and its day.
private struct PurchasePaperForm {
    let data: FormData
    let today: Day

    func refined(hasFile: Bool) throws(FormErrors) -> PurchasePaper {
        var errors = FormErrors()
        let (subject, kind) = (data.required("subject", "Rubrik", &errors), PurchasePaper.Kind(rawValue: data["kind"]))
        if kind == nil { errors.add("kind", "Slag: välj i listan.") }
        let day = data.day("day", "Dag", &errors)
        if let day, day > today { errors.add("day", "Dag: dagen har inte varit än.") }
        if !hasFile { errors.add("file", "Fil: välj handlingen.") }
        try errors.check()
        guard let subject, let kind, let day else { throw errors }
        return PurchasePaper(kind, subject, on: day, isVouched: !data["vouched"].isEmpty)
    }
}
