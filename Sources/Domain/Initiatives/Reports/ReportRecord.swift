/// Redovisning med allt (report record): a report, what it says, and what the rules ask beside it.
package struct ReportRecord: Hashable, Sendable, Identifiable {
    package let report: InitiativeReport
    package let content: ReportContent
    package let title: String
    package let responsible: Organisation.ID?
    package let initiativeClosedOn: Day?
    /// What the year's grants give, in öre; nil when nothing is granted for it.
    package let granted: Money?
    /// What parties have delivered of the report's period: as it stood when the report was handed in, or stands while it is
    /// written. Nil when the period is none that is delivered of.
    package var delivered: QuotedResults?

    package init(
        _ report: InitiativeReport,
        _ content: ReportContent = ReportContent(),
        title: String,
        responsible: Organisation.ID? = nil,
        initiativeClosedOn: Day? = nil,
        granted: Money? = nil,
        delivered: QuotedResults? = nil
    ) {
        (self.report, self.content, self.title) = (report, content, title)
        (self.responsible, self.initiativeClosedOn, self.granted) = (responsible, initiativeClosedOn, granted)
        self.delivered = delivered
    }

    package var id: InitiativeReport.ID { report.id }
}
