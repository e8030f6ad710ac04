import Domain
import Markup
import Site

extension FollowUpView {
    /// What the owners have written, by line, and how the other forecasts were reached.
    var comments: HTML {
        let written = followUp.lines.filter { !$0.comment.isEmpty }
        let rows = written.map { row -> [HTML] in
            [
                "<a href=\"\(BudgetFollowUpRoutes.line(row.id, period))\">\(row.line.fullName)</a>",
                "\(row.forecastDeviation.swedishNumber)", "\(row.comment)", "\(row.written?.name ?? "")",
            ]
        }
        let columns: [Site.Table.Column] = [
            .text("Rad"), .number("Prognos mot budget"), .text("Kommentar"), .text("Av"),
        ]
        let table =
            rows.isEmpty ? "" : Site.Table("Kommentarer till prognosen", columns, rows: rows, choice: period.query).html
        return "<h2>Om prognosen</h2>\n\(methods)\(table)"
    }

    /// "Förslagen är räknade så: utfall och resten av budgeten (12 rader)."
    private var methods: HTML {
        let proposals = followUp.lines.filter { $0.written == nil }
        guard !proposals.isEmpty else { return "<p>Alla prognoser är skrivna.</p>\n" }
        let told = ForecastProposal.Method.allCases.compactMap { method -> String? in
            let count = proposals.count { $0.proposal.method == method }
            return count == 0 ? nil : "\(method.swedish) (\(count == 1 ? "en rad" : "\(count) rader"))"
        }
        return "<p>Förslagen är räknade så: \(told.joined(separator: ", ")).</p>\n"
    }

    /// Insatsernas medel: granted, used, paid and accrued by line.
    var uses: HTML {
        let lines = followUp.useLines
        guard !lines.isEmpty || !followUp.loose.isEmpty else { return "" }
        let rows = lines.map {
            row(
                "<a href=\"\(BudgetFollowUpRoutes.line($0.id, period))\">\($0.line.fullName)</a>",
                $0.budget,
                followUp.use($0)
            )
        }
        let loose =
            followUp.loose.isEmpty ? [] : [row("Insatser utan budgetrad", .zero, followUp.looseUse)]
        let budget = lines.map(\.budget).reduce(Money.zero, +)
        let columns: [Site.Table.Column] = [
            .text("Rad"), .number("Budget \(period.year)"), .number("Beviljat"), .number("Använt"), .number("Betalt"),
            .number("Upplupet"), .number("Kvar att bevilja"),
        ]
        let table = Site.Table(
            "Insatsernas medel",
            columns,
            rows: rows + loose,
            total: row("Summa", budget, followUp.use),
            choice: period.query
        )
        return """
            <h2>Insatsernas medel</h2>
            <p>Använt är vad mottagarna har redovisat till och med \(period.lastDay.swedish). Upplupet är använt men inte betalt; \
            minus är betalt i förskott. Egna aktiviteter är använda och betalda som de är bokförda.</p>
            \(table.html)
            """
    }

    private func row(_ name: HTML, _ budget: Money, _ use: UseSum) -> [HTML] {
        [name]
            + [budget, use.granted, use.used, use.paid, use.accrued, budget - use.granted]
            .map { "\($0.swedishNumber)" }
    }

    /// Eget kapital: from the year's beginning to what the forecast makes of it, against the limits.
    var equity: HTML {
        guard let outlook = followUp.equity else { return "" }
        var rows: [[HTML]] = [
            ["Eget kapital vid årets början", "\(outlook.opening.swedishNumber)"],
            ["Årets resultat enligt prognosen", "\(outlook.result.swedishNumber)"],
            ["<strong>Eget kapital vid årets slut</strong>", "<strong>\(outlook.closing.swedishNumber)</strong>"],
        ]
        if let standing = outlook.standing {
            rows.append(["Högst, enligt regeln", "\(standing.limit.swedishNumber)"])
            if let floor = standing.rule.floor { rows.append(["Lägst, enligt regeln", "\(floor.swedishNumber)"]) }
            rows.append(["Utrymme för nya insatser", "\(standing.room.swedishNumber)"])
        }
        let words = outlook.standing.map {
            "<p>\($0.words) <a href=\"\(AccountsRoutes.equity)\">Regeln för eget kapital</a></p>" as HTML
        }
        return """
            <h2>Eget kapital</h2>
            \(words)
            \(Site.Table("Prognosens verkan på eget kapital", [.text("Post"), .number("Kronor")], rows: rows, choice: period.query).html)
            """
    }
}

extension EquityStanding {
    /// Where it stands, as a sentence.
    var words: String {
        if isAboveLimit { return "Kapitalet blir större än regeln säger. Det som är över är utrymme för nya insatser." }
        return isBelowFloor
            ? "Kapitalet blir mindre än det lägsta. Se över kostnaderna." : "Kapitalet håller sig inom gränserna."
    }
}
