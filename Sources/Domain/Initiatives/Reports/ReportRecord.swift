/// Redovisning med allt (report record): a report, what it says, and what the rules ask beside it.
package struct ReportRecord: Hashable, Sendable, Identifiable {
    package let report: InitiativeReport
    package let content: ReportContent
    package let title: String
    package let responsible: Organisation.ID?
    package let initiativeClosedOn: Day?
    /// What the year's grants give, in öre; nil when nothing is granted for it.
    package let granted: Money?

    package init(
        _ report: InitiativeReport,
        _ content: ReportContent = ReportContent(),
        title: String,
        responsible: Organisation.ID? = nil,
        initiativeClosedOn: Day? = nil,
        granted: Money? = nil
    ) {
        (self.report, self.content, self.title) = (report, content, title)
        (self.responsible, self.initiativeClosedOn, self.granted) = (responsible, initiativeClosedOn, granted)
    }

    package var id: InitiativeReport.ID { report.id }
}
