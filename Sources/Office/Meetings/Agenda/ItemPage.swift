import Domain
import Markup
import Site

/// What an item's page is made of, so that its parts need not be handed five things each.
struct ItemView {
    let record: ItemRecord
    let meeting: MeetingRecord
    let board: Board
    let context: PageContext
    let errors: FormErrors
    /// The cases of the diary that it is handled in, and those to choose from.
    var cases: (own: [DiaryCase], open: [DiaryCase]) = ([], [])

    /// What the proposal makes of budget and equity; nil when it gives no money.
    var effect: GrantEffect?

    var item: AgendaItem { record.item }
    var mayPrepare: Bool {
        context.visitor?.user.may(.convene).outcome == .met && meeting.meeting.mayBePrepared.outcome == .met
    }

    /// Fields of one of the page's forms: as typed when its errors came back, else as registered.
    func fields(_ scope: String, _ registered: Fields? = nil) -> Fields {
        !errors.isEmpty && errors.scope == scope
            ? Fields(context.form, errors, scope: scope) : registered ?? Fields(scope: scope)
    }
}

extension Page {
    static func item(
        _ record: ItemRecord,
        _ meeting: MeetingRecord,
        _ board: Board,
        _ cases: (own: [DiaryCase], open: [DiaryCase]),
        _ effect: GrantEffect?,
        _ context: PageContext,
        _ errors: FormErrors
    ) -> Page {
        var view = ItemView(record: record, meeting: meeting, board: board, context: context, errors: errors)
        (view.cases, view.effect) = (cases, effect)
        return Page(
            record.item.title,
            in: .meetings,
            trail: .meeting(meeting.meeting) + [Link("Dagordning", AgendaRoutes.agenda(meeting.meeting.id))],
            action: view.way.map { .action($0) },
            view.mayPrepare ? view.forms : view.reading + view.diary
        )
    }
}

extension ItemView {
    /// From the item as it was prepared to the § as it is written or was adjusted.
    fileprivate var way: Link? {
        switch meeting.meeting.stage {
        case .open where context.visitor?.user.may(.writeMinutes).outcome == .met:
            Link("Till paragrafen", MinutesRoutes.item(item))
        case .closed, .adjusted: meeting.meeting.nextLink(context.visitor?.user)
        case .planned, .summoned, .open: mayPrepare ? nil : Link("Läs handlingarna", PapersRoutes.paper(item))
        case .cancelled: nil
        }
    }

    fileprivate var forms: HTML {
        """
        <form method="post" action="\(AgendaRoutes.item(item))">\(.formKey(context))
        \(fields("", ItemForm.fields(item)).itemFields)
        <button>Spara ärendet</button></form>
        \(recusals)\(proposals)\(effect.map(\.html))\(parties)\(involvements)\(appendices)\(diary)
        <form method="post" action="\(AgendaRoutes.removal(item))" data-confirm="Ta bort ärendet?">\(.formKey(context))
        <button class="plain">Ta bort ärendet från dagordningen</button></form>
        """
    }

    /// For those who only read.
    fileprivate var reading: HTML {
        let clauses = record.matters.flatMap(\.clauses).map { "<li>att \($0.clause.text)</li>" as HTML }
        return """
            \(item.background.paragraphs)
            \(clauses.isEmpty ? "" : "<h2>Förslag till beslut</h2><ul>\(clauses)</ul>")
            \(effect.map(\.html))\(recusals)
            """
    }

    /// What there is to ask about before the board handles the item.
    private var recusals: HTML {
        let lines = meeting.recusalProposals(at: item.id, board).map { proposal -> HTML in
            "<li>\(board.name(proposal.person)): \(proposal.why.swedish)</li>"
        }
        return lines.isEmpty
            ? "" : "<section class=\"card\"><h2>Jäv att pröva på mötet</h2><ul>\(lines)</ul></section>"
    }
}

extension Fields {
    fileprivate var itemFields: HTML {
        """
        \(seals)\(text("title", "Rubrik", required: true))
        \(select("kind", "Slag", Page.itemKinds))
        \(textarea("background", "Bakgrund", help: "Det ledamöterna ska läsa innan mötet. En tom rad ger ett nytt stycke.", rows: 8))
        """
    }
}
