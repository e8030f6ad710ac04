import Domain
import Markup
import Site

extension Page {
    /// Eget kapital: year by year against the rule of the year's end.
    static func equity(_ years: [EquityYear], _ rules: [EquityRule], _ context: PageContext, today: Day) -> Page {
        let may = context.visitor?.user.may(.planEconomy).outcome == .met
        return Page(
            "Eget kapital",
            in: .economy,
            facts: rules.last { $0.from <= today }.map(facts) ?? [],
            """
            \(years.isEmpty ? .empty("Det finns inga räkenskaper än.") : table(years, rules))
            <p>Vad ett större kapital kan kosta i nästa års tilldelning är inte bekräftat: rekommendationen säger det inte.</p>
            \(rules.count > 1 ? history(rules) : "")
            \(may ? form(rules.last, context, today) : "")
            """
        )
    }

    private static func facts(_ rule: EquityRule) -> [Fact] {
        [
            .text("Högsta andel", "\(rule.share / 10) procent av årets tilldelade medel"),
            rule.floor.map { .text("Lägst", $0.swedish) }, rule.ceiling.map { .text("Högst", $0.swedish) },
            .text("Gäller från", rule.from.swedish), .text("Källa", rule.source),
        ].compactMap(\.self)
    }

    private static func table(_ years: [EquityYear], _ rules: [EquityRule]) -> HTML {
        let rows = years.map { year -> [HTML] in
            let standing = year.standing(rules)
            return [
                "<a href=\"\(AccountsRoutes.accounts(year.year))\">\(String(year.year))</a>", "\(year.equity.swedish)",
                "\(year.allocated.swedish)", "\(standing?.share.map(percent) ?? "")",
                "\(standing?.limit.swedish ?? "")",
                "\(standing?.room.swedish ?? "")", "\(standing.map(words) ?? "Regel saknas")",
            ]
        }
        let columns: [Site.Table.Column] = [
            .text("År"), .number("Eget kapital"), .number("Tilldelat"), .number("Andel"), .number("Gräns"),
            .number("Utrymme för nya insatser"), .text("Läge"),
        ]
        return Site.Table("Eget kapital vid årets slut", columns, rows: rows).html
    }

    private static func percent(_ thousandths: Int) -> String { "\(thousandths.swedishPercentNumber)\u{A0}%" }

    private static func words(_ standing: EquityStanding) -> String {
        if standing.isAboveLimit { return "Över gränsen" }
        return standing.isBelowFloor ? "Under det lägsta" : "Inom gränserna"
    }

    private static func history(_ rules: [EquityRule]) -> HTML {
        let rows = rules.reversed().map { rule -> [HTML] in
            [
                "\(rule.from.swedish)", "\(rule.share / 10) procent", "\(rule.floor?.swedish ?? "")",
                "\(rule.ceiling?.swedish ?? "")", "\(rule.source)",
            ]
        }
        let columns: [Site.Table.Column] = [
            .text("Gäller från"), .text("Högsta andel"), .number("Lägst"), .number("Högst"), .text("Källa"),
        ]
        return Site.Table("Regler", columns, rows: rows).html
    }

    private static func form(_ rule: EquityRule?, _ context: PageContext, _ today: Day) -> HTML {
        let fields = context.form["source"].isEmpty ? EquityRuleForm.fields(rule, today) : Fields(context.form)
        return """
            <h2>Ny regel</h2>
            <form method="post" action="\(AccountsRoutes.equity)">\(.formKey(context))
            \(fields.date("from", "Gäller från", required: true))
            \(fields.number("share", "Högsta andel, procent", help: "Andel av årets tilldelade medel. Nationella rådet rekommenderar 20 procent.", required: true))
            <div class="row">\(fields.money("floor", "Lägst, kronor"))\(fields.money("ceiling", "Högst, kronor"))</div>
            \(fields.text("source", "Varifrån regeln kommer", required: true))
            <button class="primary">Spara regeln</button></form>
            """
    }
}
