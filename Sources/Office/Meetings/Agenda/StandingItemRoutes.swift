import Domain
package import Hummingbird
import Markup
package import Site
package import Store

/// The standing items of every agenda.
///
/// | Method | Path                                  | Does                             |
/// |--------|---------------------------------------|----------------------------------|
/// | GET    | /installningar/staende-punkter        | the list, and two empty rows     |
/// | POST   | /installningar/staende-punkter        | lays the list down               |
package struct StandingItemRoutes: Sendable {
    let store: Store
    let sign: Sign

    package init(store: Store, sign: @escaping Sign) { (self.store, self.sign) = (store, sign) }

    static let path = Room.settings.path + "/staende-punkter"

    package func add(to router: Router<PageContext>) {
        router.group("installningar/staende-punkter").get(use: show).post(use: write)
    }

    @Sendable private func show(_ request: Request, _ context: PageContext) async throws -> HTML {
        try context.user.may(.setUpAssociation).orRefuse()
        return Page.standingItems(context, StandingItemForm.fields(try await store.standingItems())).html(
            in: context.frame
        )
    }

    @Sendable private func write(_ request: Request, _ context: PageContext) async throws -> Response {
        do {
            let signature = sign(try context.user, "stående punkter")
            let registered = { StandingItemForm.fields(try await store.standingItems()) }
            try await context.form.saved(over: registered, StandingItemForm.labels) {
                try await store.layDown(try StandingItemForm($0).refined(), seen: $0.seen, signature)
            }
            return .see(Self.path, receipt: .saved)
        } catch let errors as FormErrors {
            try context.user.may(.setUpAssociation).orRefuse()
            var page = Page.standingItems(context, Fields(context.form, errors))
            page.errors = errors
            return page.html(in: context.frame).response(errors.status)
        }
    }
}

/// Stående punkter, rad för rad: place, title, kind, which meetings, and whether it comes last.
struct StandingItemForm {
    let data: FormData

    init(_ data: FormData) { self.data = data }

    static let most = 40

    func refined() throws(FormErrors) -> [StandingItem] {
        var errors = FormErrors()
        var items: [StandingItem] = []
        for row in 1...Self.most where !data["title\(row)"].isEmpty {
            let place = data.integer("place\(row)", "Plats", &errors) ?? row
            let purpose = PlannedMeeting.Purpose(rawValue: data["purpose\(row)"])
            if purpose == nil, !data["purpose\(row)"].isEmpty { errors.add("purpose\(row)", "Möten: välj i listan.") }
            items.append(
                StandingItem(
                    position: place,
                    title: data["title\(row)"],
                    kind: AgendaItem.Kind(rawValue: data["kind\(row)"]) ?? .formal,
                    purpose: purpose,
                    last: data["part\(row)"] == "sist"
                )
            )
        }
        try errors.check()
        return items.enumerated().sorted { ($0.element.position, $0.offset) < ($1.element.position, $1.offset) }
            .map(\.element)
    }

    static func fields(_ items: [StandingItem]) -> Fields {
        var values: [(String, String)] = []
        for row in 1...min(items.count + 2, most) {
            let item = row <= items.count ? items[row - 1] : nil
            values += [
                ("place\(row)", String(row)), ("title\(row)", item?.title ?? ""),
                ("kind\(row)", (item?.kind ?? .formal).rawValue), ("purpose\(row)", item?.purpose?.rawValue ?? ""),
                ("part\(row)", item?.last == true ? "sist" : "forst"),
            ]
        }
        return Fields(values, revision: items.mark)
    }

    static var labels: [String: String] {
        let names = ["place": "Plats", "title": "Rubrik", "kind": "Slag", "purpose": "Möten", "part": "Var"]
        let pairs = (1...most).flatMap { row in names.map { ("\($0.key)\(row)", "\($0.value) i rad \(row)") } }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }
}

extension Page {
    fileprivate static func standingItems(_ context: PageContext, _ fields: Fields) -> Page {
        let rows = (1...StandingItemForm.most).prefix { fields.has("title\($0)") }
        return Page(
            "Stående punkter",
            in: .settings,
            trail: [Link("Inställningar", Room.settings.path)],
            """
            <p>De läggs på dagordningen när ett möte skapas. Möten som redan finns ändras inte. En tom rubrik tar bort \
            punkten; är alla tomma gäller Kanslis egna punkter. Föregående protokoll och det som ska följas upp läggs till av \
            sig självt, efter de första punkterna.</p>
            <form method="post" action="\(StandingItemRoutes.path)">\(.formKey(context))
            \(fields.seals)\(rows.map { standingItem($0, fields) })
            <button>Spara</button></form>
            """
        )
    }

    private static func standingItem(_ row: Int, _ fields: Fields) -> HTML {
        let purposes =
            [Choice("", "Alla möten")]
            + PlannedMeeting.Purpose.allCases.map { Choice($0.rawValue, $0.swedish.capitalised) }
        let title = fields.value("title\(row)")
        return """
            <fieldset class="card"><legend>\(title.isEmpty ? "Ny punkt" : title)</legend>
            <div class="row">\(fields.number("place\(row)", "Plats"))\(fields.text("title\(row)", "Rubrik"))</div>
            <div class="row">\(fields.select("kind\(row)", "Slag", itemKinds))\(fields.select("purpose\(row)", "Möten", purposes))\
            \(fields.select("part\(row)", "Var", [Choice("forst", "Före mötets ärenden"), Choice("sist", "Efter mötets ärenden")]))</div>
            </fieldset>

            """
    }
}
