import Domain
import Markup
import Site

extension Page {
    static func councilFacts(
        _ council: Council?,
        _ initiatives: [Initiative],
        _ context: PageContext,
        _ fields: Fields
    ) -> Page {
        let led = [Choice("", "Ingen viss insats")] + initiatives.map { Choice(String($0.id), $0.title) }
        let kinds = Council.Kind.allCases.map { Choice($0.rawValue, $0.swedish.capitalised) }
        return Page(
            council?.name ?? "Nytt råd",
            in: .councils,
            trail: council.map(trail) ?? [Link("Råd och samråd", CouncilRoutes.all)],
            """
            <form method="post" action="\(CouncilRoutes.facts(council?.id))">\(.formKey(context))
            \(fields.seals)\(fields.text("name", "Namn", required: true))
            \(fields.select("kind", "Slag", kinds))
            \(fields.text("composition", "Vilka som ingår", help: "Till exempel: chefer närmast medarbetarna hos parterna."))
            \(fields.textarea("purpose", "Syfte", rows: 3))
            \(fields.select("initiative", "Leder insatsen", led, help: "För en styrgrupp, till exempel när flera betalar."))
            \(fields.date("endedOn", "Upphörde"))
            <button class="primary">Spara</button></form>
            """
        )
    }

    static func councilMember(_ member: CouncilMember?, _ council: Council, _ context: PageContext, _ fields: Fields)
        -> Page
    {
        Page(
            member?.name ?? "Ny ledamot",
            in: .councils,
            trail: trail(council),
            """
            <form method="post" action="\(CouncilRoutes.member(member?.id, council.id))">\(.formKey(context))
            \(fields.seals)\(fields.text("name", "Namn", required: true))
            \(fields.text("represents", "Företräder", help: "Organisation eller befattning."))
            <div class="row">\(fields.date("from", "Från", required: true))\(fields.date("until", "Till och med"))</div>
            <button class="primary">Spara</button></form>
            """
        )
    }

    static func councilMeeting(
        _ meeting: CouncilMeeting?,
        _ council: Council,
        _ today: Day,
        _ context: PageContext,
        _ fields: Fields
    ) -> Page {
        Page(
            meeting.map { "\(council.name) den \($0.day.swedish)" } ?? "Möte med \(council.name)",
            in: .councils,
            trail: trail(council),
            """
            <form method="post" action="\(CouncilRoutes.meeting(meeting?.id, council.id))">\(.formKey(context))
            \(fields.seals)<div class="row">\(fields.date("day", "Dag", required: true))\(fields.text("place", "Plats"))</div>
            \(fields.textarea("present", "Vilka som var med", help: "Lämna tomt tills mötet har hållits.", rows: 3))
            \(fields.textarea("notes", "Anteckningar", help: "Skriv inget om enskilda som får stöd.", rows: 12))
            <button class="primary">Spara</button></form>
            \(meeting.map { filingForm($0, today, context) } ?? "")
            """
        )
    }

    /// Only what is held and noted can be registered, and only as it stands now.
    private static func filingForm(_ meeting: CouncilMeeting, _ today: Day, _ context: PageContext) -> HTML {
        guard meeting.mayBeFiled(on: today).outcome == .met,
            context.visitor?.user.may(.registerDocuments).outcome == .met
        else { return "" }
        return """
            <h2>Diarieför</h2>
            <p>När anteckningarna är färdiga läggs de i diariet, i rådets ärende. Sedan ändras de inte mer.</p>
            <form method="post" action="\(CouncilRoutes.filing(meeting.id, meeting.council))">\(.formKey(context))
            <input type="hidden" name="revision" value="\(meeting.mark)"><button>Diarieför anteckningarna</button>
            </form>
            """
    }
}
