import Domain
import Markup
import Site

struct DelegationView {
    let delegation: Delegation
    let board: Board
    let today: Day
    let context: PageContext
    let errors: FormErrors
}

extension Page {
    /// Delegation: the decisions, the form for one, the order and the form for a point of it.
    static func delegation(_ view: DelegationView) -> Page {
        var page = Page(
            "Delegation",
            in: .meetings,
            trail: [Link("Möten", Room.meetings.path)],
            "\(view.decisions)\(view.registration)<h2>Delegationsordningen</h2>\(view.order)\(view.pointForm)"
        )
        page.errors = view.errors
        return page
    }
}

extension DelegationView {
    fileprivate var decisions: HTML {
        guard !delegation.decisions.isEmpty else { return .empty("Inga delegationsbeslut är registrerade.") }
        let rows = delegation.decisions.reversed().map { decision -> [HTML] in
            [
                "\(decision.number)", "\(decision.day.swedish)", "\(decision.matter)",
                "\(decision.amount?.swedish ?? "")", "\(board.name(decision.person)), \(decision.delegate.swedish)",
                "\(delegation.point(decision.point).map { "punkt \($0.number)" } ?? "brådskande")",
                "\(delegation.reported[decision.id].map { "mötet \($0.swedish)" } ?? "nästa möte")",
            ]
        }
        let columns: [Site.Table.Column] = [
            .text("Nummer"), .text("Dag"), .text("Beslut"), .number("Belopp"), .text("Beslutat av"), .text("Enligt"),
            .text("Anmäls"),
        ]
        return Site.Table("Delegationsbeslut och brådskande beslut", columns, rows: rows).html
    }

    fileprivate var registration: HTML {
        guard context.visitor?.user.may(.registerDecisions).outcome == .met else { return "" }
        let fields = fields("beslut-", ["day": today.rawValue])
        let points = delegation.points.map { Choice(String($0.id), "Punkt \($0.number): \($0.matter)") }
        return """
            <details\(errors.scope == "beslut-" ? " open" : "")><summary>Registrera ett beslut</summary>
            <form method="post" action="\(DelegationRoutes.delegation)">\(.formKey(context))
            \(fields.text("matter", "Vad som beslutades", help: "Står på dagordningen och i diariet: inga uppgifter om enskilda.", required: true))
            \(fields.date("day", "Dag", required: true))
            \(fields.select("point", "Enligt", [Choice("", "Välj")] + points + [Choice("urgent", "Brådskande beslut")]))
            \(fields.select("person", "Beslutat av", [Choice("", "Välj")] + board.persons.map { Choice(String($0.id), $0.name) }))
            \(fields.select("delegate", "Som", [Choice("", "Välj")] + delegates))
            \(fields.money("amount", "Belopp", help: "Tomt om beslutet inte gäller pengar."))
            <button>Registrera beslutet</button></form></details>
            """
    }

    private var delegates: [Choice] { DelegationPoint.Delegate.allCases.map { Choice($0.rawValue, $0.swedish) } }

    private var maySettle: Bool { context.visitor?.user.may(.setUpAssociation).outcome == .met }

    fileprivate var order: HTML {
        guard !delegation.points.isEmpty else {
            return .empty("Ingen punkt är inskriven. Skriv in det styrelsen har beslutat.")
        }
        let rows = delegation.points.map { point -> [HTML] in
            [
                "\(point.number)", "\(point.matter)\(point.isForPurchases ? " (inköp)" : "")",
                "\(point.delegate.swedish)\(point.deputy.map { ", ersättare \($0.swedish)" } ?? "")", "\(limit(point))",
                "\(period(point))\(end(point))",
            ]
        }
        let columns: [Site.Table.Column] = [
            .text("Punkt"), .text("Ärende"), .text("Beslutar"), .text("Gräns"), .text("Gäller"),
        ]
        return Site.Table("Punkter", columns, rows: rows).html
    }

    /// "1 prisbasbelopp: 52 500 kr 2023".
    private func limit(_ point: DelegationPoint) -> String {
        guard let text = point.limitText else { return "ingen" }
        guard let limit = point.limit(on: today) else { return "\(text), beloppet för \(today.year) är inte känt" }
        return "\(text): \(limit.amount.swedish) \(today.year)\(limit.confidence == .certain ? "" : " (obekräftat)")"
    }

    private func period(_ point: DelegationPoint) -> String {
        "från \(point.from.swedish)" + (point.until.map { " till \($0.swedish)" } ?? "")
    }

    private func end(_ point: DelegationPoint) -> HTML {
        guard maySettle, point.until == nil else { return "" }
        return """
            <form method="post" action="\(DelegationRoutes.end(point.id))" data-confirm="Avsluta punkten i dag?">\
            \(.formKey(context))<button class="plain">Avsluta punkt \(point.number) i dag</button></form>
            """
    }

    fileprivate var pointForm: HTML {
        guard maySettle else { return "" }
        let fields = fields("punkt-", ["from": today.rawValue])
        return """
            <details\(errors.scope == "punkt-" ? " open" : "")><summary>Ny punkt</summary>
            <form method="post" action="\(DelegationRoutes.order)">\(.formKey(context))
            \(fields.number("number", "Punkt", required: true))
            \(fields.text("pointMatter", "Ärende", required: true))
            \(fields.select("pointDelegate", "Beslutar", [Choice("", "Välj")] + delegates))
            \(fields.select("deputy", "Ersättare", [Choice("", "Ingen")] + delegates))
            \(fields.number("limit", "Gräns i prisbasbelopp", help: "Till exempel 1 eller 0,5. Tomt: ingen gräns."))
            \(fields.checkbox("isForPurchases", "Gäller inköp", help: "Köp över gränsen ska då ha en paragraf."))
            \(fields.date("from", "Gäller från", required: true))
            <button>Spara punkten</button></form></details>
            """
    }

    private func fields(_ scope: String, _ registered: KeyValuePairs<String, String>) -> Fields {
        errors.scope == scope && !errors.isEmpty
            ? Fields(context.form, errors, scope: scope) : Fields(registered, scope: scope)
    }
}
