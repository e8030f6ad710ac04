import Domain
import Markup
import Site
import Store

extension Store {
    /// What an item's proposal makes of budget and equity on the meeting's day; nil when it gives no money or is decided.
    func effect(of item: ItemRecord, at meeting: BoardMeeting) async throws -> GrantEffect? {
        let amounts = item.proposedAmounts
        guard !amounts.isEmpty else { return nil }
        return try await effect(of: amounts, to: initiatives(ofItem: item.id).map(\.id), on: meeting.day)
    }
}

extension GrantEffect {
    /// A section of the page of who is to decide.
    var html: HTML {
        let name = line.map { "\($0.isForNew ? "utrymmet för nya insatser, " : "")raden \($0.fullName)" }
        let rows = years.map { year -> [HTML] in
            [
                "\(String(year.year))", "\(year.amount.swedishNumber)", "\(year.budget?.swedishNumber ?? "")",
                "\(year.budget == nil ? "" : year.granted.swedishNumber)", "\(year.leftAfter?.swedishNumber ?? "")",
                "\(year.equity?.swedishNumber ?? "")", "\(year.equityAfter?.swedishNumber ?? "")",
            ]
        }
        let columns: [Site.Table.Column] = [
            .text("År"), .number("Förslaget"), .number("Budget"), .number("Beviljat förut"), .number("Kvar efter"),
            .number("Eget kapital utan"), .number("Eget kapital med"),
        ]
        return """
            <section><h2>Verkan på ekonomin</h2>
            <p>Förslaget räknas mot \(name ?? "inget: det finns ingen budgetrad för det"). Det egna kapitalet är vid årets slut, \
            enligt prognosen och därefter planen. Det som de redan räknar med kostar inte mer.</p>
            \(Site.Table("Beslutets verkan, kronor", columns, rows: rows).html)
            \(warnings.map { "<p class=\"notice\">\($0)</p>\n" as HTML })</section>

            """
    }

    private var warnings: [String] {
        let over = years.filter { $0.leftAfter.map { $0 < .zero } ?? false }.map { String($0.year) }
        let low = years.filter { $0.standing?.isBelowFloor ?? false }.map { String($0.year) }
        let plans = unbudgeted.map(String.init)
        return [
            over.isEmpty
                ? nil : "Budgeten räcker inte \(over.inSwedishList). Styrelsen behöver ändra budgeten eller beloppet.",
            low.isEmpty ? nil : "Det egna kapitalet blir mindre än det lägsta \(low.inSwedishList).",
            plans.isEmpty ? nil : "Ingen antagen budget eller plan gäller \(plans.inSwedishList).",
        ].compactMap(\.self)
    }
}

extension ItemRecord {
    /// Proposed amounts by year, of what is not decided yet.
    fileprivate var proposedAmounts: [Int: Money] {
        let proposed = matters.flatMap(\.clauses).filter {
            !$0.clause.decided && [.grant, .setAside].contains($0.clause.kind)
        }
        return proposed.flatMap(\.amounts).reduce(into: [:]) { sums, one in
            sums[one.year] = (sums[one.year] ?? .zero) + one.amount
        }
    }
}
