import Domain
import Markup
import Site

/// Vad en redovisningssida visar: the report, what money is for, and which §§ may have approved it.
struct ReportView {
    let side: ApplicationSide
    let record: ReportRecord
    /// The cost kinds as the application has them.
    let kinds: [ReportedKind]
    /// Where the office finds it in the diary.
    let diaryCase: DiaryCase.ID?
    let sections: [WheelSection]
    let mayWrite: Bool
    /// Whether the visitor approves it, or sends it back.
    let mayJudge: Bool
    /// Whether the visitor may follow a figure to the delivery that it is from.
    let mayFollow: Bool
}

extension Page {
    /// En insats redovisningar: what is awaited and what has come, and the plan for a year.
    static func reports(
        _ records: [ReportRecord],
        of initiative: Initiative,
        _ side: ApplicationSide,
        _ context: PageContext,
        _ fields: Fields
    ) -> Page {
        let keeps = side == .office && context.visitor?.user.may(.keepInitiatives).outcome == .met
        return Page(
            "Redovisningar",
            in: side.room,
            trail: side.trail(to: initiative.id, initiative.title),
            facts: side == .applicant ? [.text("Insats", initiative.title)] : [],
            """
            \(records.isEmpty ? none(side) : table(records, side))
            \(keeps && initiative.closedOn == nil ? plan(initiative, context, fields) : "")
            \(side == .applicant ? "<p><a href=\"\(ChangeRoutes.changes(of: initiative.id))\">Begär en ändring eller läs svaren</a></p>" : "")
            """
        )
    }

    private static func none(_ side: ApplicationSide) -> HTML {
        .empty(
            side == .office
                ? "Inga redovisningar är planerade. Planera dem efter vad beslutet säger."
                : "Inga redovisningar är planerade än. De kommer hit när förbundet har planerat dem."
        )
    }

    private static func table(_ records: [ReportRecord], _ side: ApplicationSide) -> HTML {
        let rows = records.map { record -> [HTML] in
            let report = record.report
            return [
                "<a href=\"\(side.report(report.id, of: report.initiative))\">\(report.name.capitalised)</a>",
                "\(report.due.swedish)", "\(report.state.swedish.capitalised)",
                "\(report.submittedOn?.swedish ?? "")",
                "\(report.submittedOn == nil ? "" : record.content.used.swedish)",
                "\(record.content.forecast?.swedish ?? "")",
            ]
        }
        let columns: [Table.Column] = [
            .text("Redovisning"), .text("Senast"), .text("Läge"), .text("Inlämnad"), .number("Använt"),
            .number("Prognos för året"),
        ]
        return Table("Den senaste perioden först", columns, rows: rows).html
    }

    private static func plan(_ initiative: Initiative, _ context: PageContext, _ fields: Fields) -> HTML {
        let kinds = InitiativeReport.Kind.allCases.map { Choice($0.rawValue, $0.swedish.capitalised) }
        let approvers = [Choice("board", "Styrelsen, genom en paragraf"), Choice("office", "Kansliet")]
        return """
            <h2>Planera ett års redovisningar</h2>
            <form method="post" action="\(ApplicationSide.office.reports(of: initiative.id))">\(.formKey(context))
            \(fields.number("year", "År", required: true))
            \(fields.checkboxes("kinds", "Redovisningar", kinds, help: "Välj dem som beslutet eller avtalet begär. En slutredovisning ersätter årets."))
            \(fields.number("days", "Dagar efter periodens slut", help: "Hur länge mottagaren har på sig.", required: true))
            \(fields.radios("approver", "Helårs- och slutredovisningen godkänns av", approvers))
            <button class="primary">Planera</button></form>
            """
    }

    /// En redovisning: the form while it is written, else what it says, and what may be done with it.
    static func report(_ view: ReportView, _ context: PageContext, _ fields: Fields, today: Day) -> Page {
        let report = view.record.report
        let isWritten = view.mayWrite && report.mayBeWritten.outcome == .met
        return Page(
            report.name.capitalised,
            in: view.side.room,
            trail: view.side.trail(to: report.initiative, view.record.title) + [
                Link("Redovisningar", view.side.reports(of: report.initiative))
            ],
            facts: facts(view),
            """
            \(isWritten ? writing(view, context, fields, today) : reading(view))
            \(delivered(view))
            \(view.mayJudge ? judging(view, context) : "")
            """
        )
    }

    private static func facts(_ view: ReportView) -> [Fact] {
        let (record, report) = (view.record, view.record.report)
        return [
            view.side == .applicant ? .text("Insats", record.title) : nil,
            .text("Läge", report.state.swedish.capitalised),
            .text("Period", "\(report.from.swedish)–\(report.until.swedish)"),
            .text("Senast", report.due.swedish),
            report.submittedOn.map { .text("Inlämnad", $0.swedish) },
            report.returnedOn.map { .text("Återsänd", $0.swedish) },
            report.approvedOn.map { .text("Godkänd", "\($0.swedish) av \(report.approver.swedish)") },
            .text("Använt", record.content.used.swedish),
            report.document == nil ? nil : view.diaryCase.map { .diaryCase($0) },
            record.granted.map { .text("Beviljat för \(report.until.year)", $0.swedish) },
            record.content.forecast.map { .text("Prognos för året", $0.swedish) },
        ].compactMap { $0 }
    }
}
