import Domain
import Markup
import Site
import Store

struct DelegationView {
    let delegation: Delegation
    /// The §§ that may have adopted the order.
    let sections: [SectionChoice]
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

extension Page {
    /// Rättelse av ett beslut: what stands, and the form for what is right.
    static func correction(of wrong: DelegatedDecision, _ view: DelegationView) -> Page {
        var page = Page(
            "Rätta \(wrong.number)",
            in: .meetings,
            trail: [Link("Möten", Room.meetings.path), Link("Delegation", DelegationRoutes.delegation)],
            """
            <p>Det som är registrerat ändras inte. Rättelsen blir ett nytt beslut med eget nummer, som visar vilket det rättar, \
            och anmäls på nästa möte. Ändra det som blev fel.</p>
            \(view.correctionForm(wrong))
            """
        )
        page.errors = view.errors
        return page
    }
}

extension DelegationView {
    fileprivate func correctionForm(_ wrong: DelegatedDecision) -> HTML {
        let registered: KeyValuePairs = [
            "matter": wrong.matter, "day": wrong.day.rawValue, "point": wrong.point.map(String.init) ?? "urgent",
            "person": String(wrong.person), "delegate": wrong.delegate.rawValue,
            "amount": wrong.amount?.swedishNumber ?? "",
        ]
        return """
            <form method="post" action="\(DelegationRoutes.correction(wrong.id))">\(.formKey(context))
            \(decisionFields(fields("beslut-", registered)))
            <button class="primary">Registrera rättelsen</button></form>
            """
    }

    fileprivate var decisions: HTML {
        guard !delegation.decisions.isEmpty else { return .empty("Inga delegationsbeslut är registrerade.") }
        let rows = delegation.decisions.reversed().map { decision -> [HTML] in
            [
                number(decision), "\(decision.day.swedish)", "\(decision.matter)",
                "\(decision.amount?.swedish ?? "")", "\(board.name(decision.person)), \(decision.delegate.swedish)",
                "\(delegation.point(decision.point).map { "punkt \($0.number)" } ?? "brådskande")",
                "\(delegation.reported[decision.id].map { "mötet \($0.swedish)" } ?? (isCorrected(decision) ? "" : "nästa möte"))",
            ]
        }
        let columns: [Site.Table.Column] = [
            .text("Nummer"), .text("Dag"), .text("Beslut"), .number("Belopp"), .text("Beslutat av"), .text("Enligt"),
            .text("Anmäls"),
        ]
        return Site.Table("Delegationsbeslut och brådskande beslut", columns, rows: rows).html
    }

    private func isCorrected(_ decision: DelegatedDecision) -> Bool { delegation.correction(of: decision.id) != nil }

    private var mayRegister: Bool { context.visitor?.user.may(.registerDecisions).outcome == .met }

    /// "D 3/2023, rättar D 2/2023", with the way to put it right.
    private func number(_ decision: DelegatedDecision) -> HTML {
        let corrects = delegation.decision(decision.corrects).map { "rättar \($0.number)" }
        let corrected = delegation.correction(of: decision.id).map { "rättat, se \($0.number)" }
        let remark = [corrects, corrected].compactMap { $0 }.joined(separator: "; ")
        let way: HTML =
            mayRegister && corrected == nil
            ? "<br><a href=\"\(DelegationRoutes.correction(decision.id))\">Rätta<span class=\"unseen\"> \(decision.number)</span></a>"
            : ""
        return "\(decision.number)\(remark.isEmpty ? "" : "<br>\(remark)" as HTML)\(way)"
    }

    fileprivate var registration: HTML {
        guard mayRegister else { return "" }
        return """
            <details\(errors.scope == "beslut-" ? " open" : "")><summary>Registrera ett beslut</summary>
            <form method="post" action="\(DelegationRoutes.delegation)">\(.formKey(context))
            \(decisionFields(fields("beslut-", ["day": today.rawValue])))
            <button>Registrera beslutet</button></form></details>
            """
    }

    private func decisionFields(_ fields: Fields) -> HTML {
        let points = delegation.points.map { Choice(String($0.id), "Punkt \($0.number): \($0.matter)") }
        return """
            \(fields.text("matter", "Vad som beslutades", help: "Står på dagordningen och i diariet: inga uppgifter om enskilda.", required: true))
            \(fields.date("day", "Dag", required: true))
            \(fields.select("point", "Enligt", [Choice("", "Välj")] + points + [Choice("urgent", "Brådskande beslut")]))
            \(fields.select("person", "Beslutat av", [Choice("", "Välj")] + board.persons.map { Choice(String($0.id), $0.name) }))
            \(fields.select("delegate", "Som", [Choice("", "Välj")] + delegates))
            \(fields.money("amount", "Belopp", help: "Tomt om beslutet inte gäller pengar."))
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
                "\(period(point))\(end(point))", adoption(point),
            ]
        }
        let columns: [Site.Table.Column] = [
            .text("Punkt"), .text("Ärende"), .text("Beslutar"), .text("Gräns"), .text("Gäller"), .text("Beslutad"),
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

    /// The § that adopted the point, or the form that says which.
    private func adoption(_ point: DelegationPoint) -> HTML {
        if let id = point.section {
            let section = sections.first { $0.id == id }
            return section.map { "<a href=\"\($0.path)\">\($0.name)</a>" } ?? "i en paragraf"
        }
        guard maySettle else { return "ingen paragraf är angiven" }
        let fields = Fields([:], scope: "beslutad-\(point.id)-")
        return """
            <details><summary>Ange paragraf<span class="unseen"> för punkt \(point.number)</span></summary>
            <form method="post" action="\(DelegationRoutes.adoption(point.id))">\(.formKey(context))
            \(fields.select("section", "Beslutad i", sections.choices))<button>Spara</button></form></details>
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
            \(fields.select("section", "Beslutad i", sections.choices, help: "Paragrafen där styrelsen antog punkten."))
            <button>Spara punkten</button></form></details>
            """
    }

    private func fields(_ scope: String, _ registered: KeyValuePairs<String, String>) -> Fields {
        errors.scope == scope && !errors.isEmpty
            ? Fields(context.form, errors, scope: scope) : Fields(registered, scope: scope)
    }
}

extension [DelegationPoint] {
    /// What the § that adopted them shows.
    var facts: [Fact] {
        guard !isEmpty else { return [] }
        let numbers = map(\.number).joined(separator: ", ")
        return [Fact("Antog", "<a href=\"\(DelegationRoutes.delegation)\">delegationsordningen, punkt \(numbers)</a>")]
    }
}
