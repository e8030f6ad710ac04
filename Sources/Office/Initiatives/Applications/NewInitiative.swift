package import Domain
package import Hummingbird
import Markup
package import Site
package import Store

/// A new initiative.
///
/// | Method | Path         | Does                                                          |
/// |--------|--------------|---------------------------------------------------------------|
/// | GET    | /insatser/ny | the form: an application, co-financing or an own activity     |
/// | POST   | /insatser/ny | opens it; an application begins as a draft                    |
package struct NewInitiativeRoutes: Sendable {
    let store: Store
    let sign: Sign
    let today: @Sendable () -> Day

    package init(store: Store, sign: @escaping Sign, today: @escaping @Sendable () -> Day) {
        (self.store, self.sign, self.today) = (store, sign, today)
    }

    package static let new = Room.initiatives.path + "/ny"

    package func add(to router: Router<PageContext>) {
        router.get("insatser/ny") { try await page($1).html(in: $1.frame) }
        router.post("insatser/ny", use: open)
    }

    private func page(_ context: PageContext, _ errors: FormErrors? = nil) async throws -> Page {
        try context.user.may(.keepInitiatives).orRefuse()
        let years = [("firstYear", String(today().year + 1)), ("lastYear", String(today().year + 1))]
        let empty = Fields([
            "kind": Initiative.Kind.application.rawValue, "firstYear": years[0].1, "lastYear": years[1].1,
        ])
        let fields = errors.map { Fields(context.form, $0) } ?? empty
        let templates = try await store.applicationTemplates().filter { $0.isUsed(on: today()) }
        var page = Page.newInitiative(try await store.board(), templates, context, fields)
        page.errors = errors ?? FormErrors()
        return page
    }

    @Sendable private func open(_ request: Request, _ context: PageContext) async throws -> Response {
        do {
            let form = try NewInitiativeForm(context.form, today: today()).refined()
            let signature = sign(try context.user, "ny insats")
            guard form.initiative.kind == .application else {
                let id = try await store.openInitiative(form.initiative, signature)
                return .see(Room.initiatives.path + "/\(id)", receipt: .saved)
            }
            let id = try await store.openApplication(
                form.initiative,
                years: form.years,
                template: form.template,
                signature
            )
            return .see(ApplicationSide.office.step(.parties, id), receipt: .saved)
        } catch let errors as FormErrors {
            return try await page(context, errors).html(in: context.frame).response(.unprocessableContent)
        }
    }
}

/// En ny insats.
struct NewInitiativeForm {
    let data: FormData
    let today: Day

    init(_ data: FormData, today: Day) { (self.data, self.today) = (data, today) }

    func refined() throws(FormErrors) -> (initiative: Initiative, years: ClosedRange<Int>, template: Int64?) {
        var errors = FormErrors()
        let title = data.required("title", "Insatsens namn", &errors) ?? ""
        guard let kind = Initiative.Kind(rawValue: data["kind"]) else {
            throw FormErrors("kind", "Slag: välj ett slag.")
        }
        let first = data.year("firstYear", "Första året", &errors) ?? today.year
        let last = data.year("lastYear", "Sista året", &errors) ?? first
        if last < first { errors.add("lastYear", "Sista året: det kommer före det första.") }
        if last - first > 5 { errors.add("lastYear", "Sista året: välj högst sex år.") }
        if kind == .own, data["budgetLine"].isEmpty {
            errors.add("budgetLine", "Budgetrad eller paragraf: skriv vad verksamheten vilar på.")
        }
        try errors.check()
        let initiative = Initiative(
            title,
            kind: kind,
            responsible: kind == .own ? nil : Int64(data["responsible"]),
            budgetLine: kind == .own ? data["budgetLine"] : "",
            openedOn: today
        )
        return (initiative, first...max(first, last), Int64(data["template"]))
    }
}

extension Page {
    fileprivate static func newInitiative(
        _ board: Board,
        _ templates: [ApplicationTemplate],
        _ context: PageContext,
        _ fields: Fields
    ) -> Page {
        let kinds = Initiative.Kind.allCases.map { Choice($0.rawValue, $0.swedish.capitalised) }
        let organisations = board.organisations.sortedInSwedish(by: \.name).map { Choice(String($0.id), $0.name) }
        let forms = templates.map { Choice(String($0.id), $0.name) }
        return Page(
            "Ny insats",
            in: .initiatives,
            trail: [Link("Insatser", Room.initiatives.path)],
            """
            <form method="post" action="\(NewInitiativeRoutes.new)">\(.formKey(context))
            \(fields.text("title", "Insatsens namn", help: "Till exempel: Arbetskonsulent på torget.", required: true))
            \(fields.radios("kind", "Slag", kinds, help: "Vid medfinansiering betalar förbundet en del av något som andra driver. Kontrollera först att det ryms i förbundets uppgifter, 7 § lagen (2003:1210). Egen verksamhet har ingen ansökan."))
            \(fields.select("responsible", "Ansvarig part", [Choice("", "Ingen vald än")] + organisations, help: "Den som får pengarna. Behövs inte för egen verksamhet."))
            <div class="row">\(fields.number("firstYear", "Första året", required: true))\(fields.number("lastYear", "Sista året", required: true))</div>
            \(fields.select("template", "Mall för ansökan", [Choice("", "Den som gäller i dag")] + forms))
            \(fields.text("budgetLine", "Budgetrad eller paragraf", help: "Bara för egen verksamhet: vad den vilar på."))
            <button class="primary">Lägg upp insatsen</button></form>
            """
        )
    }
}
