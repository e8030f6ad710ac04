import Domain
import Markup
import Site

extension Page {
    /// Förbered ett möte: from the plan or an extra one.
    static func convening(_ board: Board, _ context: PageContext, _ fields: Fields) -> Page {
        Page(
            "Förbered ett möte",
            in: .meetings,
            trail: [Link("Möten", Room.meetings.path)],
            """
            <p>Mötet får en dagordning med de stående punkterna, föregående protokoll och det som ska följas upp.</p>
            <form method="post" action="\(PlanRoutes.convening)">\(.formKey(context))
            \(meetingFields(fields, board))<button class="primary">Skapa mötet</button></form>
            """
        )
    }

    static func meetingFacts(_ meeting: BoardMeeting, _ board: Board, _ context: PageContext, _ fields: Fields) -> Page
    {
        Page(
            "Mötets uppgifter",
            in: .meetings,
            trail: .meeting(meeting),
            """
            <form method="post" action="\(PlanRoutes.facts(meeting.id))">\(.formKey(context))
            \(fields.seals)\(meetingFields(fields, board))<button>Spara</button></form>
            \(meeting.mayBePrepared.outcome == .met ? cancellation(meeting, context) : "")
            """
        )
    }

    private static func cancellation(_ meeting: BoardMeeting, _ context: PageContext) -> HTML {
        """
        <form method="post" action="\(PlanRoutes.cancellation(meeting.id))" data-confirm="Ställa in mötet?">\(.formKey(context))
        <button class="plain">Ställ in mötet</button></form>
        """
    }

    private static func meetingFields(_ fields: Fields, _ board: Board) -> HTML {
        let people =
            [Choice("", "Välj")]
            + board.persons.sortedInSwedish(by: \.name).map { person in
                Choice(String(person.id), person.name + (person.title.map { ", \($0)" } ?? ""))
            }
        return """
            <input type="hidden" name="plan" value="\(fields.value("plan"))">
            \(fields.date("day", "Dag", required: true))
            <div class="row">\(fields.time("start", "Börjar", required: true))\(fields.time("end", "Slutar"))</div>
            \(fields.text("place", "Plats", help: "Hus och rum, så att var och en hittar.", required: true))
            \(fields.checkbox("distance", "Ledamöter får delta på distans", help: "Med ljud och bild. Bara ljud kräver särskilda skäl (19 a § lagen 2003:1210)."))
            \(fields.select("presiding", "Ordförande vid mötet", people))
            \(fields.select("secretary", "Sekreterare", people))
            """
    }
}
