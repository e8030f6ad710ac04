import Domain
import Markup
import Site

extension Page {
    /// Huvudbok: a year by budget line, month and account. Each figure opens to its rows.
    static func ledger(_ view: LedgerView, _ years: [Int]) -> Page {
        let read = view.mayKeep ? HTML.action(Link("Läs in en fil", LedgerRoutes.imports)) : nil
        guard !years.isEmpty else {
            return Page(
                "Huvudbok",
                in: .economy,
                .empty("Ingen bok är inläst. Be den som sköter redovisningen om en SIE 4E-fil.", read)
            )
        }
        return Page(
            "Huvudbok \(view.year)",
            in: .economy,
            action: read,
            facts: [
                .text("Årets resultat enligt boken", view.result.swedish),
                .text("Ej fördelat på budgetrader", view.ledger.sum(LedgerSelection(place: .unmapped)).swedish),
            ],
            """
            \(.ledgerWays(view.year, LedgerRoutes.year(view.year)))
            \(yearWays(years, view.year))
            \(unmappedNotice(view))
            \(lines(view))
            \(months(view))
            \(accounts(view))
            """
        )
    }

    private static func yearWays(_ years: [Int], _ here: Int) -> HTML {
        guard years != [here] else { return "" }
        let links = years.map { year -> HTML in
            let current: HTML = year == here ? " aria-current=\"true\"" : ""
            return "<a href=\"\(LedgerRoutes.year(year))\"\(current)>\(String(year))</a> "
        }
        return "<nav class=\"ways\" aria-label=\"År\"><p>\(links)</p></nav>"
    }

    private static func unmappedNotice(_ view: LedgerView) -> HTML {
        let count = Set(view.unmapped.map(\.coding)).count
        guard count > 0 else { return "" }
        let what = count == 1 ? "En kontering ligger" : "\(count) konteringar ligger"
        return """
            <p class="notice">\(what) inte på någon budgetrad. <a href="\(LedgerRoutes.mapping(view.year))">Fördela dem</a></p>

            """
    }

    private static func lines(_ view: LedgerView) -> HTML {
        let rows = view.places.map { place -> [HTML] in
            ["\(view.name(place))", "\(view.area(place))", view.figure(LedgerSelection(place: place))]
        }
        guard !rows.isEmpty else { return "" }
        let note: HTML = "<p>Intäkter på intäktsrader och kostnader på övriga rader visas utan minus.</p>"
        return """
            <h2>Per budgetrad</h2>\(note)
            \(Table("Huvudbok per budgetrad", [.text("Budgetrad"), .text("Område"), .number("Utfall, kr")], rows: rows).html)
            """
    }

    private static func months(_ view: LedgerView) -> HTML {
        let months = Set(view.ledger.sums.filter { $0.place != .balanceSheet }.map(\.month)).sorted()
        guard !months.isEmpty else { return "" }
        let rows = months.map { month -> [HTML] in
            let sums = view.ledger.sums.filter { $0.month == month && $0.place != .balanceSheet }
            let (income, cost) = (sums.total { $0 < .zero }, sums.total { $0 > .zero })
            return [
                "\(month.monthName.capitalised)", "\((-income).swedishNumber)", "\(cost.swedishNumber)",
                view.figure(LedgerSelection(month: month, isOfResult: true)),
            ]
        }
        let columns: [Table.Column] = [
            .text("Månad"), .number("Kredit, kr"), .number("Debet, kr"), .number("Resultat, kr"),
        ]
        return """
            <h2>Per månad</h2><p>Resultatkonton, klass 3–8. Varje kontering räknas netto i månaden.</p>
            \(Table("Huvudbok per månad", columns, rows: rows, total: ["Summa", "", "", "\(view.result.swedishNumber)"]).html)
            """
    }

    private static func accounts(_ view: LedgerView) -> HTML {
        let openings = Dictionary(view.ledger.openings.map { ($0.account, $0.amount) }, uniquingKeysWith: +)
        let used = Set(view.ledger.sums.map(\.coding.account)).union(openings.keys)
        let rows = view.ledger.chart.filter { used.contains($0.number) }.map { account -> [HTML] in
            let change = view.ledger.sum(LedgerSelection(account: account.number))
            let opening = account.isOfResult ? .zero : openings[account.number] ?? .zero
            return [
                "\(account.number.rawValue)", "\(account.name)", "\(opening.swedishNumber)",
                view.figure(LedgerSelection(account: account.number)), "\((opening + change).swedishNumber)",
            ]
        }
        let columns: [Table.Column] = [
            .text("Konto"), .text("Namn"), .number("Ingående, kr"), .number("Årets förändring, kr"),
            .number("Utgående, kr"),
        ]
        return """
            <h2>Per konto</h2><p>Debet är plus och kredit minus, som i boken.</p>
            \(Table("Huvudbok per konto", columns, rows: rows).html)
            """
    }
}

extension [CodingSum] {
    fileprivate func total(where holds: (Money) -> Bool) -> Money {
        reduce(.zero) { $0 + (holds($1.amount) ? $1.amount : .zero) }
    }
}

extension Int {
    /// "mars", of 3.
    var monthName: String { Day(2024, self, 1)?.swedishMonth ?? String(self) }
}
