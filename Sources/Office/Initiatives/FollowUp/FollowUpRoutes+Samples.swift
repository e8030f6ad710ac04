import Domain
import Hummingbird
import Markup
import Site
import Store

extension FollowUpRoutes {
    func samplesPage(_ context: PageContext, _ errors: FormErrors? = nil) async throws -> Page {
        try context.user.may(.readInitiatives).orRefuse()
        let usual = Fields(["year": String(today().year - 1), "count": "2"])
        let fields = errors.map { Fields(context.form, $0) } ?? usual
        var page = Page.samples(try await store.sampleChecks(), context, fields)
        page.errors = errors ?? FormErrors()
        return page
    }

    @Sendable func draw(_ request: Request, _ context: PageContext) async throws -> Response {
        do {
            var errors = FormErrors()
            let year = context.form.integer("year", "År", &errors)
            let count = context.form.integer("count", "Antal", &errors)
            if let count, !(1...50 ~= count) { errors.add("count", "Antal: skriv ett tal från 1 till 50.") }
            try errors.check()
            guard let year, let count else { throw errors }
            try await store.drawSamples(count, of: year, seed: seed(), sign(try context.user, "stickprov"))
            return .see(Self.samples, receipt: .saved)
        } catch let errors as FormErrors {
            return try await samplesPage(context, errors).html(in: context.frame).response(errors.status)
        }
    }

    func samplePage(_ context: PageContext, _ errors: FormErrors? = nil) async throws -> Page {
        try context.user.may(.readInitiatives).orRefuse()
        let row = try await store.sampleCheck(try context.check)
        let fields = errors.map { Fields(context.form, $0) } ?? SampleForm.fields(row.check)
        var page = Page.sample(row, context, fields)
        page.chains = try await store.chains(of: [row.check.initiative], .report, for: context.user)
        page.errors = errors ?? FormErrors()
        return page
    }

    @Sendable func check(_ request: Request, _ context: PageContext) async throws -> Response {
        do {
            let id = try context.check
            let signature = sign(try context.user, "stickprov")
            let known = try await store.sampleCheck(id).check
            let registered = { SampleForm.fields(try await store.sampleCheck(id).check) }
            _ = try await context.form.saved(over: registered, SampleForm.labels(known)) { form in
                try await store.writeSample(
                    id,
                    SampleForm(data: form).refined(known.points.map(\.question)),
                    conclusion: form["conclusion"],
                    done: form["done"] == "ja",
                    revision: Int(form["revision"]) ?? 0,
                    signature
                )
            }
            return .see(Self.sample(id), receipt: .saved)
        } catch let errors as FormErrors {
            return try await samplePage(context, errors).html(in: context.frame).response(errors.status)
        }
    }
}

extension PageContext {
    fileprivate var check: SampleCheck.ID { get throws { try parameters.require("check", as: SampleCheck.ID.self) } }
}
