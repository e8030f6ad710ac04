import Domain
import Markup
import Site

/// What the page of signature lists shows.
struct AttestListView: Sendable {
    let lists: [AttestListRecord]
    let board: Board
    let sections: [WheelSection]
    let today: Day
    let mayKeep: Bool
}

/// En rad i attestlistan: the step, who, who else, how much.
struct AttestRowForm {
    let data: FormData

    func refined() throws(FormErrors) -> AttestRow {
        var errors = FormErrors()
        let step = AttestRow.Step(rawValue: data["step"])
        if step == nil { errors.add("step", "Steg: välj ett.") }
        let scope = AttestRow.Scope(rawValue: data["scope"])
        if scope == nil { errors.add("scope", "Gäller: välj vad.") }
        let limit = data["limit"].isEmpty ? nil : data.money("limit", "Högsta belopp", &errors)
        if let limit, limit <= .zero { errors.add("limit", "Högsta belopp: skriv mer än noll, eller lämna tomt.") }
        try errors.check()
        guard let step, let scope else { throw errors }
        return AttestRow(
            id: AttestRow.ID(data["row"]) ?? 0,
            step,
            scope,
            holder: .init(chosen: data["holder"]),
            deputy: .init(chosen: data["deputy"]),
            limit: limit,
            together: data["together"] == "2" ? 2 : 1,
            note: data["note"]
        )
    }
}

extension AttestRow.Holder {
    /// From the value of a choice: "roll:chair" or "person:12".
    init?(chosen: String) {
        let parts = chosen.split(separator: ":").map(String.init)
        guard parts.count == 2 else { return nil }
        if parts[0] == "roll", let role = Role(rawValue: parts[1]) { self = .role(role); return }
        guard parts[0] == "person", let person = Person.ID(parts[1]) else { return nil }
        self = .person(person)
    }
}

extension Page {
    static func attestLists(_ view: AttestListView, _ context: PageContext) -> Page {
        Page(
            "Attestlista",
            in: .economy,
            """
            \(.paymentWays(AttestListRoutes.lists))
            \(view.lists.isEmpty ? .empty("Det finns ingen attestlista än. Lägg upp årets och låt styrelsen anta den.") : "")
            \(view.lists.map { list($0, view, context) })
            \(view.mayKeep ? beginning(view, context) : "")
            """
        )
    }

    private static func list(_ record: AttestListRecord, _ view: AttestListView, _ context: PageContext) -> HTML {
        """
        <h2>Attestlista \(String(record.list.year))</h2>
        \(.facts([Fact("Antagen", adopted(record))]))
        \(table(record, view.board).html)
        \(view.mayKeep ? adoption(record, view, context) : "")
        \(view.mayKeep ? rowForm(record, view, context) : "")
        """
    }

    private static func adopted(_ record: AttestListRecord) -> HTML {
        guard let section = record.section else { return "inte än" }
        let number = section.number.map { "§ \($0)" } ?? section.title
        return
            "<a href=\"\(FindingObject.section(section.item, section.meeting).path)\">\(number)</a>, \(section.day.swedish)"
    }

    private static func table(_ record: AttestListRecord, _ board: Board) -> Site.Table {
        let rows = record.rows.map { row -> [HTML] in
            [
                "\(String(row.position))", "\(row.step.swedish.capitalised)", "\(row.scope.swedish.capitalised)",
                "\(row.holder.map(board.name) ?? "saknas")", "\(row.deputy.map(board.name) ?? "")",
                "\(row.limit?.swedish ?? "")", "\(row.together == 2 ? "Två i förening" : "")", "\(row.note)",
            ]
        }
        return Site.Table(
            "Attestlista \(record.list.year)",
            [
                .text("Rad"), .text("Steg"), .text("Gäller"), .text("Ordinarie"), .text("Ersättare"),
                .number("Högsta belopp"), .text("Tillsammans"), .text("Anmärkning"),
            ],
            rows: rows
        )
    }

    private static func adoption(_ record: AttestListRecord, _ view: AttestListView, _ context: PageContext) -> HTML {
        let id = record.list.id
        let fields = Fields(["item": record.list.item.map(String.init) ?? ""], scope: "antagen-\(id)-")
        let known = view.sections.contains { $0.id == record.list.item } || record.list.item == nil
        let own = known ? [] : [Choice(String(record.list.item ?? 0), "Paragrafen som redan är vald")]
        let choices =
            [Choice("", "Ingen")] + own + view.sections.map { Choice(String($0.id), "\($0.name): \($0.title)") }
        return """
            <form method="post" action="\(AttestListRoutes.list(id))">\(.formKey(context))
            <input type="hidden" name="revision" value="\(String(record.list.revision))">
            \(fields.select("item", "Antagen i", choices, help: "Paragrafen där styrelsen antog listan."))
            <button>Spara paragrafen</button></form>
            """
    }

    private static func rowForm(_ record: AttestListRecord, _ view: AttestListView, _ context: PageContext) -> HTML {
        let id = record.list.id
        let fields = Fields(["step": "attest", "scope": "all", "together": "1"], scope: "rad-\(id)-")
        let rows = [Choice("", "Ny rad")] + record.rows.map { Choice(String($0.id), "Rad \($0.position)") }
        let holders =
            [Choice("", "Ingen")] + AttestListView.roles.map { Choice("roll:\($0.rawValue)", $0.swedish.capitalised) }
            + view.board.persons.map { Choice("person:\($0.id)", $0.name) }
        return """
            <details><summary>Ändra eller lägg till en rad</summary>
            <form method="post" action="\(AttestListRoutes.rows(id))">\(.formKey(context))
            <input type="hidden" name="revision" value="\(String(record.list.revision))">
            \(fields.select("row", "Rad", rows, help: "En ändrad lista ska antas på nytt."))
            \(fields.select("step", "Steg", AttestRow.Step.allCases.map { Choice($0.rawValue, $0.swedish.capitalised) }))
            \(fields.select("scope", "Gäller", AttestRow.Scope.allCases.map { Choice($0.rawValue, $0.swedish.capitalised) }))
            \(fields.select("holder", "Ordinarie", holders))
            \(fields.select("deputy", "Ersättare", holders))
            \(fields.money("limit", "Högsta belopp", help: "Per utbetalning, i kronor. Tomt: ingen gräns."))
            \(fields.select("together", "Tillsammans", [Choice("1", "En person"), Choice("2", "Två i förening")]))
            \(fields.text("note", "Anmärkning"))
            <button>Spara raden</button></form></details>
            """
    }

    private static func beginning(_ view: AttestListView, _ context: PageContext) -> HTML {
        let next = (view.lists.first?.list.year).map { $0 + 1 } ?? view.today.year
        return """
            <h2>Nytt år</h2>
            <form method="post" action="\(AttestListRoutes.lists)">\(.formKey(context))
            \(Fields(["year": String(next)], scope: "ny-").number("year", "År", help: "Raderna tas från året före.", required: true))
            <button>Lägg upp listan</button></form>
            """
    }
}

extension AttestListView {
    /// The roles that a list may name.
    fileprivate static let roles: [Role] = [.chair, .viceChair, .director, .developmentLeader, .accountant]
}
