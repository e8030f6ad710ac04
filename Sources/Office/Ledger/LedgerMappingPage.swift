import Domain
import Markup
import Site

extension Page {
    /// Fördelning: what no rule catches first, then the rules.
    static func ledgerMapping(
        _ view: LedgerView,
        _ rules: [LedgerRule],
        _ context: PageContext,
        _ fields: Fields
    ) -> Page {
        Page(
            "Fördelning på budgetrader",
            in: .economy,
            trail: [Link("Huvudbok \(view.year)", LedgerRoutes.year(view.year))],
            """
            \(.ledgerWays(view.year, LedgerRoutes.mapping(view.year)))
            <h2>Ej fördelat \(String(view.year))</h2>
            \(unmapped(view))
            \(view.mayKeep ? form(view, context, fields) : "")
            <h2>Regler</h2>
            <p>Den mest bestämda regeln gäller: projekt före kostnadsställe, objekt före enbart konto, och ett längre nummer före ett \
            kortare. En senare regel för samma konto och objekt ersätter den förra från sin dag.</p>
            \(rules.isEmpty ? .empty("Inga regler finns än.") : table(rules, view))
            """
        )
    }

    private static func unmapped(_ view: LedgerView) -> HTML {
        let codings = Dictionary(grouping: view.unmapped, by: \.coding)
            .map { (coding: $0, sum: $1.reduce(Money.zero) { $0 + $1.amount }) }
            .sorted { $0.sum.rawValue.magnitude > $1.sum.rawValue.magnitude }
        guard !codings.isEmpty else { return .empty("Allt på resultatkonton \(view.year) ligger på en budgetrad.") }
        let rows = codings.map { entry -> [HTML] in
            let coding = entry.coding
            let path = "\(LedgerRoutes.mapping(view.year))?konto=\(coding.account.rawValue)&projekt=\(coding.project)"
            return [
                "\(coding.account.rawValue)", "\(view.ledger.name(coding.account))", "\(coding.center)",
                "\(coding.project)",
                view.figure(LedgerSelection(place: .unmapped, coding: coding.id)),
                view.mayKeep ? "<a href=\"\(path)#regel\">Fördela</a>" : "",
            ]
        }
        let columns: [Table.Column] = [
            .text("Konto"), .text("Namn"), .text("Kostnadsställe"), .text("Projekt"), .number("Belopp, kr"),
            .text("Att göra"),
        ]
        let total = view.ledger.sum(LedgerSelection(place: .unmapped)).swedishNumber
        return Table("Ej fördelat", columns, rows: rows, total: ["Summa", "", "", "", "\(total)", ""]).html
    }

    private static func form(_ view: LedgerView, _ context: PageContext, _ fields: Fields) -> HTML {
        let targets =
            [Choice("", "Välj")] + view.lines.map { Choice(String($0.id), "\($0.area.swedish): \($0.fullName)") }
            + [Choice("utanfor", "Utanför budgeten"), Choice("ingen", "Ingen rad: regeln upphör")]
        let dimensions = [Choice("", "Alla"), Choice("1", "Kostnadsställe"), Choice("6", "Projekt")]
        return """
            <h2 id="regel">Ny regel</h2>
            <form method="post" action="\(LedgerRoutes.mapping(view.year))">\(.formKey(context))
            \(fields.text("accounts", "Konto", help: "Hela numret eller början av det, som 501. Tomt gäller alla konton."))
            \(fields.select("dimension", "Objekt", dimensions))
            \(fields.text("object", "Objektets kod"))
            \(fields.select("target", "Budgetrad", targets))
            \(fields.date("from", "Gäller från", required: true))
            <button class="primary">Spara regeln</button></form>
            """
    }

    private static func table(_ rules: [LedgerRule], _ view: LedgerView) -> HTML {
        let rows = rules.map { rule -> [HTML] in
            [
                "\(rule.accounts.isEmpty ? "Alla" : rule.accounts)", "\(rule.objectText)", "\(rule.from.rawValue)",
                "\(rule.targetText(view))",
            ]
        }
        let columns: [Table.Column] = [.text("Konto"), .text("Objekt"), .text("Från"), .text("Budgetrad")]
        return Table("Regler", columns, rows: rows).html
    }
}

extension LedgerRule {
    fileprivate var objectText: String {
        guard let dimension, let object else { return "" }
        return (dimension == 1 ? "Kostnadsställe " : "Projekt ") + object
    }

    fileprivate func targetText(_ view: LedgerView) -> String {
        switch target {
        case .line(let line): view.name(.line(line))
        case .outside: "Utanför budgeten"
        case .none: "Regeln har upphört"
        }
    }
}

/// A rule, as it is typed.
struct LedgerRuleForm {
    let data: FormData

    func refined() throws(FormErrors) -> LedgerRule {
        var errors = FormErrors()
        let from = data.day("from", "Gäller från", &errors)
        let target = target(&errors)
        try errors.check()
        guard let from, let target else { throw errors }
        let rule = LedgerRule(from: from, accounts: data["accounts"], object: object, target)
        guard rule.mayStand.outcome == .met else { throw FormErrors("accounts", rule.mayStand.reason) }
        return rule
    }

    private var object: ObjectCode? { Int(data["dimension"]).map { ObjectCode($0, data["object"]) } }

    private func target(_ errors: inout FormErrors) -> LedgerRule.Target? {
        switch data["target"] {
        case "utanfor": return .outside
        case "ingen": return LedgerRule.Target.none
        default:
            if let line = Int64(data["target"]) { return .line(line) }
            errors.add("target", "Budgetrad: välj en rad.")
            return nil
        }
    }
}
