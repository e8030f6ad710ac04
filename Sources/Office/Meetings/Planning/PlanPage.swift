import Domain
import Markup
import Site

/// What the page of a year's plan shows.
struct PlanView {
    let year: Int
    let rows: [PlannedMeeting]
    let meetings: [BoardMeeting]
    let findings: [Finding]
    let today: Day

    func meeting(of row: PlannedMeeting) -> BoardMeeting? { meetings.first { $0.planned == row.id } }
}

extension Page {
    static func plan(_ plan: PlanView, _ context: PageContext, _ errors: FormErrors) -> Page {
        let may = context.visitor?.user.may(.planMeetings).outcome == .met
        let years: HTML = """
            <p><a href="\(PlanRoutes.plan(plan.year - 1))">\(plan.year - 1)</a> · <strong>\(plan.year)</strong> · \
            <a href="\(PlanRoutes.plan(plan.year + 1))">\(plan.year + 1)</a> · \
            <a href="\(WheelRoutes.year(plan.year))">Årshjul \(plan.year)</a></p>
            """
        return Page(
            "Mötesplan \(plan.year)",
            in: .meetings,
            trail: [Link("Möten", Room.meetings.path)],
            findings: plan.findings,
            """
            \(years)
            \(plan.rows.isEmpty ? .empty("Inga möten är planerade för \(plan.year).") : table(plan, may))
            \(may ? "<p><a href=\"\(PlanRoutes.copy(plan.year))\">Utgå från planen för \(plan.year - 1)</a></p>" : "")
            \(may ? addForm(plan, context, errors) : "")
            """
        )
    }

    private static func table(_ plan: PlanView, _ may: Bool) -> HTML {
        let rows = plan.rows.map { row -> [HTML] in
            [
                may
                    ? "<a href=\"\(PlanRoutes.row(row.id))\">\(row.day.swedishWithWeekday)</a>"
                    : "\(row.day.swedishWithWeekday)",
                "\(row.purpose.swedish.capitalised)\(row.text.isEmpty ? "" : ": \(row.text)")",
                "\(years(row))", "\(times(row.plannedStart, row.plannedEnd))",
                "\(times(row.decidedStart, row.decidedEnd))",
                meeting(plan, row, may),
            ]
        }
        let columns: [Table.Column] = [
            .text("Dag"), .text("Syfte"), .text("Beslutar om"), .text("Tid enligt planen"),
            .text("Tid enligt beslutet"),
            .text("Möte"),
        ]
        return Table("Styrelsens möten \(plan.year)", columns, rows: rows).html
    }

    private static func meeting(_ plan: PlanView, _ row: PlannedMeeting, _ may: Bool) -> HTML {
        if let withdrawn = row.withdrawnOn { return "inställt \(withdrawn.swedish)" }
        if let meeting = plan.meeting(of: row) {
            return "<a href=\"/moten/\(Int(meeting.id))\">\(meeting.stage.swedish)</a>"
        }
        return may
            ? "<a href=\"\(PlanRoutes.convening(from: row.id))\">Förbered mötet<span class=\"unseen\"> den \(row.day.swedish)</span></a>"
            : "inte förberett"
    }

    private static func years(_ row: PlannedMeeting) -> String {
        guard let first = row.decidesFrom, let last = row.decidesUntil else { return "" }
        return first == last ? String(first) : "\(first)–\(last)"
    }

    private static func times(_ start: TimeOfDay?, _ end: TimeOfDay?) -> String {
        [start, end].compactMap { $0?.clock }.joined(separator: "–")
    }

    private static func addForm(_ plan: PlanView, _ context: PageContext, _ errors: FormErrors) -> HTML {
        """
        <details\(errors.isEmpty && !plan.rows.isEmpty ? "" : " open")><summary>Lägg till ett möte i planen</summary>
        <form method="post" action="\(PlanRoutes.plan(plan.year))">\(.formKey(context))
        \(planFields(errors.isEmpty ? Fields() : Fields(context.form, errors)))
        <button>Lägg till</button></form></details>
        """
    }

    static func planRow(_ row: PlannedMeeting, _ context: PageContext, _ fields: Fields) -> Page {
        Page(
            "Planerat möte den \(row.day.swedish)",
            in: .meetings,
            trail: [
                Link("Möten", Room.meetings.path), Link("Mötesplan \(row.day.year)", PlanRoutes.plan(row.day.year)),
            ],
            """
            <form method="post" action="\(PlanRoutes.row(row.id))">\(.formKey(context))
            \(fields.seals)\(planFields(fields))<button>Spara</button></form>
            \(row.withdrawnOn == nil ? withdrawal(row, context) : "")
            """
        )
    }

    private static func withdrawal(_ row: PlannedMeeting, _ context: PageContext) -> HTML {
        """
        <form method="post" action="\(PlanRoutes.withdrawal(row.id))" data-confirm="Ställa in mötet?">\(.formKey(context))
        <button class="plain">Ställ in mötet</button></form>
        """
    }

    private static func planFields(_ fields: Fields) -> HTML {
        let purposes = PlannedMeeting.Purpose.allCases.map { Choice($0.rawValue, $0.swedish.capitalised) }
        return """
            \(fields.date("day", "Dag", required: true))
            \(fields.select("purpose", "Syfte", purposes, help: "Vad mötet är till för. Reglerna frågar efter det."))
            \(fields.text("text", "Vad planen säger", help: "Till exempel: heldag tillsammans med strategirådet."))
            <div class="row">\(fields.number("decidesFrom", "Första år", help: "Det första år mötet beslutar om."))
            \(fields.number("decidesUntil", "Sista år", help: "Till exempel 2029 för budget med två planår."))</div>
            <div class="row">\(fields.time("plannedStart", "Från enligt planen"))
            \(fields.time("plannedEnd", "Till enligt planen"))</div>
            <div class="row">\(fields.time("decidedStart", "Från enligt beslutet", help: "Om styrelsen har beslutat en annan tid."))
            \(fields.time("decidedEnd", "Till enligt beslutet"))</div>
            """
    }
}
