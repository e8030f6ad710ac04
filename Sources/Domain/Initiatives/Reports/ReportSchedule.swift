/// Redovisningsplan (report schedule): which reports of a year a grant asks for, and until when.
package struct ReportSchedule: Hashable, Sendable {
    package var year: Int
    package var kinds: Set<InitiativeReport.Kind>
    /// Days after a period's end until the report is due.
    package var days: Int
    /// Who approves the year's report; the office approves the others.
    package var approver: InitiativeReport.Approver

    package init(
        year: Int,
        kinds: Set<InitiativeReport.Kind>,
        days: Int = 30,
        approver: InitiativeReport.Approver = .board
    ) {
        (self.year, self.kinds, self.days, self.approver) = (year, kinds, days, approver)
    }

    /// The year's reports in order of time. A final report replaces the year's.
    package func reports(of initiative: Initiative.ID) -> [InitiativeReport] {
        periods.compactMap { kind, first, last in
            guard let from = Day(year, first, 1), let next = last == 12 ? Day(year + 1, 1, 1) : Day(year, last + 1, 1)
            else { return nil }
            let until = next - 1
            return InitiativeReport(
                initiative: initiative,
                kind: kind,
                from: from,
                until: until,
                due: until + days,
                approver: [.year, .final].contains(kind) ? approver : .office
            )
        }
    }

    private var periods: [(InitiativeReport.Kind, Int, Int)] {
        var periods: [(InitiativeReport.Kind, Int, Int)] = []
        if kinds.contains(.quarter) { periods += [(.quarter, 1, 3), (.quarter, 4, 6), (.quarter, 7, 9)] }
        if kinds.contains(.halfYear) { periods.append((.halfYear, 1, 6)) }
        if kinds.contains(.final) {
            periods.append((.final, 1, 12))
        } else if kinds.contains(.year) {
            periods.append((.year, 1, 12))
        }
        return periods
    }
}
