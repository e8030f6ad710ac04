import Domain
import Markup
import Site

extension Page {
    /// Dagordning: every item with what it proposes, and beforehand which would lose quorum or ask about recusal.
    static func agenda(
        _ record: MeetingRecord,
        _ board: Board,
        offered: [YearDuty],
        _ context: PageContext,
        _ errors: FormErrors
    ) -> Page {
        let meeting = record.meeting
        let may = context.visitor?.user.may(.convene).outcome == .met && meeting.mayBePrepared.outcome == .met
        let losing = Set(record.itemsThatWouldLoseQuorum(board))
        let items = record.items.map { row($0, record, board, losing, may, context) }
        return Page(
            "Dagordning \(meeting.day.swedish)",
            in: .meetings,
            trail: .meeting(meeting),
            action: .action(
                may
                    ? Link("Till kallelsen", SummonsRoutes.summons(meeting.id))
                    : meeting.nextLink(context.visitor?.user)
            ),
            chain: .meeting(meeting, here: .agenda, context.visitor?.user),
            """
            \(record.items.isEmpty ? .empty("Dagordningen är tom. Lägg till ett ärende.") : "<ol class=\"agenda\"\(may ? " data-reorder" : "")>\n\(items)</ol>")
            \(may ? self.offered(offered, meeting, context) : "")\(may ? addForm(meeting, context, errors) : "")
            """
        )
    }

    private static func row(
        _ record: ItemRecord,
        _ meeting: MeetingRecord,
        _ board: Board,
        _ losing: Set<AgendaItem.ID>,
        _ may: Bool,
        _ context: PageContext
    ) -> HTML {
        let item = record.item
        let proposals = record.matters.flatMap(\.clauses).count
        let recusals = meeting.recusalProposals(at: item.id, board)
        let notes: [String] = [
            item.kind.swedish,
            proposals == 0 ? "inget förslag till beslut" : "\(proposals) förslag till beslut",
            record.appendices.isEmpty
                ? "" : "bilaga " + record.appendices.map { String($0.number) }.joined(separator: ", "),
            recusals.isEmpty ? "" : "jäv att pröva: " + recusals.map { board.name($0.person) }.joined(separator: ", "),
            losing.contains(item.id) ? "styrelsen skulle inte vara beslutför" : "",
        ].filter { !$0.isEmpty }
        return """
            <li><a href="\(AgendaRoutes.item(item))">\(item.number.map { "§ \($0) " } ?? "")\(item.title)</a>
            <p class="help">\(notes.joined(separator: " · "))</p>
            \(may ? moves(item, meeting.items.count, context) : "")</li>

            """
    }

    private static func moves(_ item: AgendaItem, _ count: Int, _ context: PageContext) -> HTML {
        let up: HTML = item.position > 1 ? move(item, item.position - 1, "Upp") : ""
        let down: HTML = item.position < count ? move(item, item.position + 1, "Ned") : ""
        return """
            <form class="moves" method="post" action="\(AgendaRoutes.place(item))">\(.formKey(context))\(up)\(down)</form>
            """
    }

    private static func move(_ item: AgendaItem, _ place: Int, _ word: String) -> HTML {
        """
        <button class="plain" name="place" value="\(place)">\(word)<span class="unseen">: \(item.title)</span></button>
        """
    }

    private static func addForm(_ meeting: BoardMeeting, _ context: PageContext, _ errors: FormErrors) -> HTML {
        let fields = errors.isEmpty ? Fields(["kind": "decision"]) : Fields(context.form, errors)
        return """
            <h2>Lägg till ett ärende</h2>
            <form method="post" action="\(AgendaRoutes.agenda(meeting.id))">\(.formKey(context))
            \(fields.text("title", "Rubrik", required: true))
            \(fields.select("kind", "Slag", itemKinds))
            <button>Lägg till</button></form>
            """
    }

    static var itemKinds: [Choice] { AgendaItem.Kind.allCases.map { Choice($0.rawValue, $0.swedish.capitalised) } }
}
