import Domain
import Markup
import Site

/// What the follow-up's pages are made of.
struct FollowUpView {
    let followUp: BudgetFollowUp
    /// Those who answer for the lines today: they write, whoever did when the period ended.
    let owners: [BudgetLine.ID: BudgetOwner]
    let context: PageContext
    let today: Day

    var period: BudgetPeriod { followUp.period }

    func may(_ row: FollowUpLine) -> Bool {
        context.visitor.map { $0.user.mayForecast(row.line, of: owners[row.id]).outcome == .met } ?? false
    }

    /// The lines that the visitor may write forecasts of.
    var mine: [FollowUpLine] { followUp.lines.filter(may) }

    var isOver: Bool { period.mayBeForecast(on: today).outcome == .met }

    /// An outcome that opens to its rows in the books.
    func outcome(_ amount: Money, _ place: LedgerPlace) -> HTML {
        guard amount != .zero, let user = context.visitor?.user, user.maybe(.readLedger) else {
            return "\(amount.swedishNumber)"
        }
        let selection = LedgerSelection(through: period.month, place: place, isOfResult: place == .unmapped)
        return "<a href=\"\(LedgerRoutes.rows(selection, period.year))\">\(amount.swedishNumber)</a>"
    }
}

extension FollowUpLine {
    /// What stands beside the forecast: its comment, or how it was reached.
    var ground: String {
        guard let written else { return "Förslag: \(proposal.method.swedish)" }
        return written.comment.isEmpty ? "Skriven \(written.writtenOn.swedish)" : written.comment
    }
}
