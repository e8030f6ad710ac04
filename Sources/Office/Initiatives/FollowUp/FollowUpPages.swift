import Domain
import Markup
import Site
import Store

extension Page {
    /// Uppföljningen av en insats: meetings with the receiver, changes that were asked for, sample checks.
    static func followUp(
        _ followUp: InitiativeFollowUp,
        _ sections: [WheelSection],
        _ context: PageContext,
        asking: Fields
    ) -> Page {
        let id = followUp.initiative.id
        let mayKeep = context.visitor?.user.may(.keepInitiatives).outcome == .met
        return Page(
            "Uppföljning",
            in: .initiatives,
            trail: [
                Link("Insatser", InitiativeRoutes.initiatives),
                Link(followUp.initiative.title, InitiativeRoutes.initiative(id)),
            ],
            action: mayKeep ? .action(Link("Nytt möte", FollowUpRoutes.meeting(nil, of: id))) : nil,
            """
            <h2>Uppföljningsmöten</h2>
            \(followUp.meetings.isEmpty ? "<p>Inga möten är antecknade.</p>" : meetings(followUp.meetings, mayKeep))
            <h2>Begärda ändringar</h2>
            \(followUp.changes.isEmpty ? "<p>Ingen ändring är begärd.</p>" : "\(followUp.changes.map { change($0, sections, context, mayKeep) })")
            \(mayKeep ? asked(id, context, asking) : "")
            <h2>Stickprov</h2>
            \(followUp.checks.isEmpty ? "<p>Insatsen har inte dragits till något stickprov.</p>" : checks(followUp.checks))
            """
        )
    }

    /// Who only reads has all of a meeting in the table, and no form to be led to.
    private static func meetings(_ meetings: [FollowUpMeeting], _ mayKeep: Bool) -> HTML {
        let rows = meetings.map { meeting -> [HTML] in
            let path = FollowUpRoutes.meeting(meeting.id, of: meeting.initiative)
            return [
                mayKeep ? "<a href=\"\(path)\">\(meeting.day.swedish)</a>" : "\(meeting.day.swedish)",
                "\(meeting.present)", "\(meeting.notes)",
            ]
        }
        return Table(
            "Det senaste först",
            [.text("Dag"), .text("Vilka som var med"), .text("Anteckningar")],
            rows: rows
        )
        .html
    }

    private static func change(
        _ request: ChangeRequest,
        _ sections: [WheelSection],
        _ context: PageContext,
        _ mayKeep: Bool
    ) -> HTML {
        changeRequest(request, waiting: mayKeep ? answering(request, sections, context) : "<p>Väntar på svar.</p>")
    }

    /// What was asked for with its answer, or with what stands there until it has one.
    static func changeRequest(_ request: ChangeRequest, waiting: HTML) -> HTML {
        let answer: HTML =
            request.outcome.map { outcome in
                "<p>\(outcome.swedish.capitalised) \(request.decidedOn?.swedish ?? ""): \(request.reasons)</p>"
            } ?? waiting
        return
            "<section><h3>Begärd \(request.askedOn.swedish)</h3>\n<p class=\"text\">\(request.text)</p>\n\(answer)</section>\n"
    }

    private static func answering(_ request: ChangeRequest, _ sections: [WheelSection], _ context: PageContext) -> HTML
    {
        let fields = Fields(scope: "svar\(request.id)-")
        let outcomes = ChangeRequest.Outcome.allCases.map { Choice($0.rawValue, $0.swedish.capitalised) }
        let choices =
            [Choice("", "Kansliet beslutar")] + sections.map { Choice(String($0.id), "\($0.name): \($0.title)") }
        return """
            <form method="post" action="\(FollowUpRoutes.change(request.id, of: request.initiative))">\(.formKey(context))
            \(fields.radios("outcome", "Beslut", outcomes))
            \(fields.date("on", "Beslutsdag", required: true))
            \(fields.select("item", "Styrelsens paragraf", choices, help: "Mer pengar beviljar bara styrelsen."))
            \(fields.textarea("reasons", "Skäl", rows: 3))
            <button>Svara</button></form>
            """
    }

    private static func asked(_ id: Initiative.ID, _ context: PageContext, _ fields: Fields) -> HTML {
        """
        <h3>Ny begäran</h3>
        <form method="post" action="\(FollowUpRoutes.changes(of: id))">\(.formKey(context))
        \(fields.textarea("text", "Vad som ska ändras", help: "Mottagarens begäran, och varför. Inget om enskilda.", rows: 4))
        \(fields.date("askedOn", "Inkommen", required: true))
        <button>Lägg in</button></form>
        """
    }

    private static func checks(_ checks: [SampleCheck]) -> HTML {
        let items = checks.map { check -> HTML in
            "<li><a href=\"\(FollowUpRoutes.sample(check.id))\">\(check.year)</a>: \(check.standing)</li>\n"
        }
        return "<ul>\n\(items)</ul>"
    }

    static func followUpMeeting(
        _ meeting: FollowUpMeeting?,
        of initiative: Initiative,
        _ context: PageContext,
        _ fields: Fields
    ) -> Page {
        Page(
            meeting.map { "Uppföljningsmöte \($0.day.swedish)" } ?? "Nytt uppföljningsmöte",
            in: .initiatives,
            trail: [
                Link("Insatser", InitiativeRoutes.initiatives),
                Link(initiative.title, InitiativeRoutes.initiative(initiative.id)),
                Link("Uppföljning", FollowUpRoutes.followUp(of: initiative.id)),
            ],
            """
            <form method="post" action="\(FollowUpRoutes.meeting(meeting?.id, of: initiative.id))">\(.formKey(context))
            \(fields.seals)\(fields.date("day", "Dag", required: true))
            \(fields.text("present", "Vilka som var med", required: true))
            \(fields.textarea("notes", "Anteckningar", help: "Skriv inget om enskilda som får stöd.", rows: 10))
            <button class="primary">Spara</button></form>
            """
        )
    }
}

extension SampleCheck {
    var standing: String {
        guard let doneOn else { return "pågår" }
        let remarks = points.count { $0.answer != .right }
        return "\(remarks == 0 ? "utan anmärkning" : "\(remarks) anmärkningar"), avslutat \(doneOn.swedish)"
    }
}
