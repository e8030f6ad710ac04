import Domain
import Markup
import Site

/// What the page of rules shows.
struct FeeRuleView: Sendable {
    let book: FeeBook
    let sections: [WheelSection]
    /// The §§ that decided the rules.
    let decidedIn: [AgendaItem.ID: AttestSection]
    let user: User
    let today: Day
    /// What was typed, when something was wrong with it.
    var typed: Fields?
}

extension Page {
    /// Regler och grundbelopp.
    static func feeRules(_ view: FeeRuleView, _ context: PageContext) -> Page {
        let mayKeep = view.user.maybe(.keepFees)
        return Page(
            "Regler och grundbelopp",
            in: .economy,
            trail: [Link("Arvoden", FeeRoutes.fees)],
            """
            \(.feeWays(FeeRuleRoutes.rules, view.user))
            \(view.book.rules.map { rule($0, view) })
            \(mayKeep ? ruleForm(view, context) : "")
            \(bases(view))
            \(mayKeep ? baseForm(view, context) : "")
            \(incomeBases(view))
            \(mayKeep ? incomeForm(view, context) : "")
            """
        )
    }

    private static func rule(_ rule: FeeRule, _ view: FeeRuleView) -> HTML {
        let terms = rule.terms
        let levels = terms.levels.map { level in
            "\(level.upTo.map { "till och med \($0.swedishDuration)" } ?? "längre"): \(level.share.swedishShare)\u{A0}%"
        }
        let yearly = terms.yearly.map { "\($0.office.swedish) \($0.amount.swedish)" }
        return """
            <h2>Regel från \(rule.from.swedish)</h2>
            \(.facts([
                .text("Följer", terms.follows), Fact("Beslutad", section(of: rule, view)),
                .text("Andel av grundbeloppet", levels.joined(separator: "; ")),
                .text("Försäkringskassans och Arbetsförmedlingens ledamöter", terms.paysState ? "får arvode" : "får inte arvode"),
                .text("Ersättare", terms.deputies.swedish), .text("Den som är med en del", terms.part.swedish),
                .text("Förrättningar", terms.paysAssignments ? "som möten" : "utan arvode"),
                .text("Årsarvoden", yearly.isEmpty ? "inga" : yearly.joined(separator: ", ")),
                .text("Avrundning", terms.rounding?.swedish ?? "anges inte; Kansli avrundar \(terms.usedRounding.swedish)"),
                .text("Uppräkning 1 april", "inkomstbasbeloppets ändring, \(terms.compared.swedish)"),
                .text("Kilometerersättning", terms.kilometre?.swedish ?? "anges inte; lönen räknar"),
            ]))
            """
    }

    private static func section(of rule: FeeRule, _ view: FeeRuleView) -> HTML {
        guard let section = rule.item.flatMap({ view.decidedIn[$0] }) else { return "paragraf saknas" }
        return "<a href=\"\(section.path)\">\(section.name)</a>"
    }

    private static func choices<Value: CaseIterable & RawRepresentable<String>>(
        _ type: Value.Type,
        _ text: (Value) -> String
    ) -> [Choice] {
        type.allCases.map { Choice($0.rawValue, text($0).capitalised) }
    }

    private static func ruleForm(_ view: FeeRuleView, _ context: PageContext) -> HTML {
        let fields = view.typed ?? FeeRuleForm.fields(view.book.rules.first, today: view.today)
        let isOpen: HTML = view.book.rules.isEmpty || view.typed != nil ? " open" : ""
        let sections = [Choice("", "Ingen")] + view.sections.map { Choice(String($0.id), "\($0.name): \($0.title)") }
        return """
            <details\(isOpen)><summary>Skriv in en regel</summary>
            <form method="post" action="\(FeeRuleRoutes.rules)">\(.formKey(context))
            \(fields.date("from", "Gäller från", help: "En regel från samma dag rättas. Annars gäller den förra till dess.", required: true))
            \(fields.select("item", "Beslutad i", sections))
            \(fields.text("follows", "Vems regel ni följer"))
            \(fields.number("hours", "Kort möte, timmar", help: "Till och med så många timmar.", required: true))
            \(fields.number("short", "Andel för kort möte, procent", required: true))
            \(fields.number("long", "Andel för längre möte, procent", required: true))
            \(fields.select("deputies", "Ersättare", choices(FeeTerms.Deputies.self, \.swedish)))
            \(fields.checkbox("paysState", "Försäkringskassans och Arbetsförmedlingens ledamöter får arvode", help: "De är tjänstepersoner och har det sällan."))
            \(fields.select("length", "Den som är med en del", choices(FeeTerms.Part.self, \.swedish)))
            \(fields.checkbox("paysAssignments", "Förrättningar ger arvode som möten"))
            \(fields.money("chair", "Årsarvode för ordföranden", help: "Tomt: inget."))
            \(fields.money("viceChair", "Årsarvode för vice ordföranden", help: "Tomt: inget."))
            \(fields.select("rounding", "Avrundning", [Choice("", "Anges inte")] + choices(Rounding.self, \.swedish)))
            \(fields.select("compared", "Uppräkningen jämför", choices(FeeTerms.Compared.self, \.swedish)))
            \(fields.money("kilometre", "Kilometerersättning", help: "Kronor per kilometer. Tomt: lönen räknar."))
            \(fields.text("account", "Konto"))
            <button>Spara regeln</button></form></details>
            """
    }

    private static func bases(_ view: FeeRuleView) -> HTML {
        let rows = view.book.bases.map { base -> [HTML] in
            [
                "\(base.from.swedish)", "\(base.amount.swedish)",
                "\(base.increase.map { "\(($0 * 10).swedishShare)\u{A0}%" } ?? "")", "\(base.decidedBy)",
                "\(base.source)",
            ]
        }
        guard !rows.isEmpty else { return .empty("Det finns inget grundbelopp än.") }
        return Site.Table(
            "Grundbelopp",
            [.text("Från"), .number("Belopp"), .number("Uppräkning"), .text("Beslutat av"), .text("Källa")],
            rows: rows
        )
        .html + next(view)
    }

    /// What the rule gives next 1 April, as far as the table of income base amounts reaches.
    private static func next(_ view: FeeRuleView) -> HTML {
        guard let base = view.book.bases.first, let terms = view.book.rules.first?.terms else { return "" }
        guard let next = base.next(terms.compared, view.book.index), let change = next.increase else {
            return "<p>Nästa grundbelopp kan inte räknas än: ett inkomstbasbelopp saknas.</p>"
        }
        return """
            <p>Enligt regeln blir nästa grundbelopp \(next.amount.swedish) från \(next.from.swedish): uppräkning \
            \((change * 10).swedishShare)\u{A0}% (\(next.source)), till hel krona. Skriv in det när det är beslutat.</p>
            """
    }

    private static func baseForm(_ view: FeeRuleView, _ context: PageContext) -> HTML {
        let fields = view.typed ?? Fields()
        let isOpen: HTML = view.book.bases.isEmpty || fields.has("base") ? " open" : ""
        return """
            <details\(isOpen)><summary>Skriv in ett grundbelopp</summary>
            <form method="post" action="\(FeeRuleRoutes.bases)">\(.formKey(context))
            \(fields.date("baseFrom", "Gäller från", required: true))
            \(fields.money("base", "Grundbelopp", required: true))
            \(fields.number("increase", "Uppräkning, procent", help: "Som källan anger den, med högst en decimal. Tomt: anges inte."))
            \(fields.text("decidedBy", "Beslutat av", help: "En befattning."))
            \(fields.text("source", "Källa", required: true))
            <button>Spara grundbeloppet</button></form></details>
            """
    }

    private static func incomeBases(_ view: FeeRuleView) -> HTML {
        let rows = view.book.index.amounts.map { amount -> [HTML] in
            [
                "\(String(amount.year))", "\(amount.amount.swedish)",
                "\(amount.isConfirmed ? "bekräftat" : "inte bekräftat")",
                "\(amount.source)",
            ]
        }
        return Site.Table(
            "Inkomstbasbelopp",
            [.text("År"), .number("Belopp"), .text("Säkerhet"), .text("Källa")],
            rows: rows
        )
        .html
    }

    private static func incomeForm(_ view: FeeRuleView, _ context: PageContext) -> HTML {
        let fields = view.typed ?? Fields()
        let isOpen: HTML = fields.has("income") ? " open" : ""
        return """
            <details\(isOpen)><summary>Skriv in ett inkomstbasbelopp</summary>
            <form method="post" action="\(FeeRuleRoutes.incomeBases)">\(.formKey(context))
            \(fields.number("incomeYear", "År", required: true))
            \(fields.money("income", "Inkomstbasbelopp", required: true))
            \(fields.text("incomeSource", "Var du har läst det", help: "Till exempel förordningens nummer.", required: true))
            <button>Spara inkomstbasbeloppet</button></form></details>
            """
    }
}
