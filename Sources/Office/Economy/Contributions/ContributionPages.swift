import Domain
import Markup
import Site

/// What a year's page shows.
struct ContributionView {
    let record: ContributionYear
    let mayPlan: Bool
    let today: Day
    let context: PageContext
    var errors = FormErrors()

    /// A form's fields: as typed when its errors came back, else as they are known.
    func fields(_ scope: String, _ known: KeyValuePairs<String, String> = [:]) -> Fields {
        isOpen(scope) ? Fields(context.form, errors, scope: scope) : Fields(known, scope: scope)
    }

    /// Whether it is this form that came back.
    func isOpen(_ scope: String) -> Bool { !errors.isEmpty && errors.scope == scope }
}

extension Page {
    /// Medlemmarnas bidrag: the years side by side.
    static func contributions(
        _ years: [ContributionYear],
        _ tables: [NationalTable],
        _ context: PageContext,
        today: Day
    ) -> Page {
        let next = today.year + 1
        let nation = tables.map {
            "<li><a href=\"\(ContributionRoutes.nation($0.year))\">Statens fördelning \(String($0.year))</a>, \($0.rows.count) förbund, \($0.sum.swedish)</li>\n"
                as HTML
        }
        let rows =
            years.isEmpty ? HTML.empty("Inga bidrag är inlagda. Öppna året och för in statens besked.") : table(years)
        return Page(
            "Medlemmarnas bidrag",
            in: .economy,
            action: .action(Link("Bidrag för \(next)", ContributionRoutes.year(next))),
            """
            \(.planningWays(ContributionRoutes.contributions))
            \(rows)
            <h2>Alla förbund</h2>
            \(nation.isEmpty ? "<p>Statens fördelning till alla förbund är inte inläst.</p>" : "<ul>\n\(nation)</ul>")
            <p><a href="\(ContributionRoutes.nation(next))">Läs in fördelningen för \(String(next))</a></p>
            """
        )
    }

    private static func table(_ years: [ContributionYear]) -> HTML {
        let rows = years.map { year -> [HTML] in
            [
                "<a href=\"\(ContributionRoutes.year(year.year))\">\(String(year.year))</a>",
                "\(year.allocation?.kind.swedish.capitalised ?? "")", "\(year.state.swedish)", "\(year.region.swedish)",
                "\(year.municipalities.swedish)", "\(year.total.swedish)", "\(change(year, years))",
            ]
        }
        let columns: [Site.Table.Column] = [
            .text("År"), .text("Statens besked"), .number("Staten"), .number("Region"), .number("Kommuner"),
            .number("Tillsammans"), .number("Mot året före"),
        ]
        return Site.Table("Bidrag per år", columns, rows: rows).html
    }

    private static func change(_ year: ContributionYear, _ years: [ContributionYear]) -> String {
        years.first { $0.year == year.year - 1 }.map { (year.total - $0.total).swedish } ?? ""
    }

    /// Bidragen ett år: what the state gives, what the others match it with, what is asked for and paid.
    static func contributions(_ view: ContributionView) -> Page {
        let record = view.record
        return Page(
            "Medlemmarnas bidrag \(record.year)",
            in: .economy,
            trail: [Link("Medlemmarnas bidrag", ContributionRoutes.contributions)],
            facts: [
                .text(
                    "Staten",
                    "\(record.state.swedish)\(record.allocation.map { ", \($0.kind.swedish)" } ?? ", inget besked")"
                ),
                .text("Region och kommuner ska bidra med", "\(record.quarter.swedish) var"),
                .text("Tillsammans", record.total.swedish),
            ],
            """
            \(view.members)\(view.allocations)\(view.requisitions)\(view.mayPlan ? view.forms : "")
            <p><a href="\(ContributionRoutes.nation(record.year))">Statens fördelning till alla förbund \(String(record.year))</a></p>
            """
        )
    }

    /// Statens fördelning i riket, with our own förbund first.
    static func nation(_ tables: [NationalTable], _ year: Int, own: String, _ mayPlan: Bool, _ context: PageContext)
        -> Page
    {
        let table = tables.first { $0.year == year }
        let before = tables.first { $0.year == year - 1 }
        let form: HTML = mayPlan ? taking(year, context) : ""
        return Page(
            "Statens fördelning \(year)",
            in: .economy,
            trail: [
                Link("Medlemmarnas bidrag", ContributionRoutes.contributions),
                Link(String(year), ContributionRoutes.year(year)),
            ],
            facts: table.map { facts($0, own) } ?? [],
            "\(content(table, before, own))\(form)"
        )
    }

    private static func facts(_ table: NationalTable, _ own: String) -> [Fact] {
        let mine = table.rows.first { $0.name == own }
        let ours: [Fact] =
            mine.map { [.text("Vårt förbund", $0.amount.swedish), .text("Vår andel", $0.share(of: table.sum))] } ?? []
        return [
            .text("Förbund", String(table.rows.count)), .text("Summa", table.sum.swedish), .text("Källa", table.source),
        ] + ours
    }

    private static func content(_ table: NationalTable?, _ before: NationalTable?, _ own: String) -> HTML {
        guard let table else { return .empty("Fördelningen är inte inläst.") }
        return "\(areas(table))\(rows(table, before, own))"
    }

    private static func areas(_ table: NationalTable) -> HTML {
        let rows = table.areas.map { ["\($0.name)", "\($0.count)", "\($0.amount.swedish)"] as [HTML] }
        let total: [HTML] = ["Summa", "\(table.rows.count)", "\(table.sum.swedish)"]
        return Site.Table(
            "Per område \(table.year)",
            [.text("Område"), .number("Förbund"), .number("Belopp")],
            rows: rows,
            total: total
        ).html
    }

    /// The year before and the inhabitants have a column each where they are known.
    private static func rows(_ table: NationalTable, _ before: NationalTable?, _ own: String) -> HTML {
        let earlier = before.map { Dictionary($0.rows.map { ($0.name, $0.amount) }, uniquingKeysWith: { $1 }) }
        let isCounted = table.rows.contains { $0.population != nil }
        let rows = table.rows.map { row -> [HTML] in
            let change = earlier.map { $0[row.name].map { (row.amount - $0).swedish } ?? "" }
            return [
                row.name == own ? "<strong>\(row.name)</strong>" : "\(row.name)", "\(row.county)", "\(row.area)",
                "\(row.amount.swedish)",
            ] + [change, isCounted ? row.perInhabitant?.swedish ?? "" : nil].compactMap { $0.map { "\($0)" as HTML } }
        }
        let known: [Site.Table.Column?] = [
            earlier == nil ? nil : .number("Mot året före"), isCounted ? .number("Per invånare") : nil,
        ]
        let columns: [Site.Table.Column] =
            [.text("Förbund"), .text("Län"), .text("Område"), .number("Belopp")] + known.compactMap { $0 }
        let total: [HTML] =
            ["Summa", "", "", "\(table.sum.swedish)"] + known.compactMap { $0 }.map { _ in "" as HTML }
        return Site.Table("Alla förbund \(table.year)", columns, rows: rows, total: total).html
    }

    private static func taking(_ year: Int, _ context: PageContext) -> HTML {
        let fields = Fields(context.form)
        return """
            <details\(context.form["csv"].isEmpty ? "" : " open")><summary>Läs in fördelningen</summary>
            <form method="post" action="\(ContributionRoutes.nation(year))">\(.formKey(context))
            \(fields.text("source", "Källa", help: "Till exempel: bilaga 9 den 25 november 2022.", required: true))
            \(fields.number("heading", "Rubrikens år", help: "Det år som papperets egen rubrik säger."))
            \(fields.textarea("csv", "Tabellen", help: "En rubrikrad, sedan en rad per förbund: förbund;län;område;belopp;invånare. Invånare får saknas.", rows: 8))
            <button>Läs in</button></form></details>

            """
    }
}

extension NationalAllocation {
    /// "1,10 procent".
    fileprivate func share(of sum: Money) -> String {
        let hundredths = (amount.rawValue * 20_000 / max(sum.rawValue, 1) + 1) / 2
        let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
        return "\(whole),\(rest < 10 ? "0" : "")\(rest)\u{A0}procent"
    }
}
