import Domain
import Markup
import Site

extension Page {
    /// Handlingarna: the agenda as a reading list.
    static func papers(_ record: MeetingRecord, _ notes: [AgendaItem.ID: PrivateNote], _ reply: HTML) -> Page {
        let items = record.items.map { record -> HTML in
            let papers = record.appendices.count
            let parts = [
                papers == 0 ? "" : papers == 1 ? "en bilaga" : "\(papers) bilagor",
                notes[record.id].map { $0.text.isEmpty ? "" : "du har antecknat" } ?? "",
            ].filter { !$0.isEmpty }
            return """
                <li><a href="\(PapersRoutes.paper(record.item))">\(record.item.numberedTitle)</a>
                \(parts.isEmpty ? "" : "<p class=\"help\">\(parts.joined(separator: ", "))</p>")</li>

                """
        }
        return Page(
            "Handlingar till mötet \(record.meeting.day.swedish)",
            in: .meetings,
            trail: .meeting(record.meeting),
            action: record.items.first.map { .action(Link("Börja läsa", PapersRoutes.paper($0.item))) },
            facts: record.meeting.facts,
            record.items.isEmpty
                ? "\(reply)\(.empty("Dagordningen är inte klar än."))"
                : "\(reply)<h2>Ärenden</h2><ol class=\"reading\">\n\(items)</ol>\(bundle(record.meeting))"
        )
    }

    private static func bundle(_ meeting: BoardMeeting) -> HTML {
        """
        <p><a href="\(PapersRoutes.bundle(meeting.id))">Alla handlingar i en PDF</a>: kallelsen och bilagorna, med \
        innehåll och sidnummer. Dina anteckningar följer inte med.</p>

        """
    }

    static func paper(
        _ record: ItemRecord,
        _ meeting: MeetingRecord,
        _ board: Board,
        _ note: PrivateNote?,
        _ effect: GrantEffect?,
        _ context: PageContext
    ) -> Page {
        Page(
            record.item.numberedTitle,
            in: .meetings,
            trail: .meeting(meeting.meeting) + [Link("Handlingar", PapersRoutes.papers(meeting.meeting.id))],
            facts: record.partyFacts(board),
            """
            \(record.hasPapers ? "" : "<p class=\"help\">Ärendet har inget skrivet underlag.</p>")\
            \(record.item.background.paragraphs)\(proposals(record, board))\(effect.map(\.html))\(appendices(record))
            \(noteForm(record.item, note, context))\(neighbours(of: record, in: meeting))
            """
        )
    }

    private static func proposals(_ record: ItemRecord, _ board: Board) -> HTML {
        let clauses = record.matters.flatMap(\.clauses)
        guard !clauses.isEmpty else { return "" }
        let items = clauses.map { record -> HTML in
            let amounts = record.amounts.map { "\($0.amount.swedish) för \($0.year)" }
            let conditions = record.conditions.map { "villkor: \($0.text)" }
            let receiver = record.clause.receiver.flatMap { board.organisation($0) }.map { ["till \($0.name)"] } ?? []
            let due = record.clause.due.map { ["senast \($0.swedish)"] } ?? []
            let details = (amounts + receiver + conditions + due).joined(separator: "; ")
            return "<li>att \(record.clause.text)\(details.isEmpty ? "" : "<p class=\"help\">\(details)</p>")</li>\n"
        }
        let heading: HTML = clauses.contains { $0.clause.decided } ? "Beslut" : "Förslag till beslut"
        return "<h2>\(heading)</h2><ul class=\"clauses\">\n\(items)</ul>"
    }

    private static func appendices(_ record: ItemRecord) -> HTML {
        guard !record.appendices.isEmpty else { return "" }
        let items = record.appendices.map { appendix -> HTML in
            let path = PapersRoutes.appendix(appendix.id, of: record.item.meeting)
            let title: HTML = appendix.file == nil ? "\(appendix.title)" : "<a href=\"\(path)\">\(appendix.title)</a>"
            return "<li>Bilaga \(appendix.number): \(title)</li>\n"
        }
        return "<h2>Bilagor</h2><ul>\n\(items)</ul>"
    }

    private static func noteForm(_ item: AgendaItem, _ note: PrivateNote?, _ context: PageContext) -> HTML {
        let user = context.visitor?.user
        guard user?.account != nil, user?.may(.keepNotes).outcome == .met else { return "" }
        return """
            <h2>Mina anteckningar</h2>
            <form method="post" action="\(PapersRoutes.note(item))" data-autosave>\(.formKey(context))
            <input type="hidden" name="revision" value="\(note?.revision ?? 0)">
            \(Fields(["text": note?.text ?? ""]).textarea("text", "Anteckning", help: "Ingen annan ser det du skriver här.", rows: 4))
            <button>Spara anteckningen</button></form>
            """
    }

    private static func neighbours(of record: ItemRecord, in meeting: MeetingRecord) -> HTML {
        guard let place = meeting.items.firstIndex(where: { $0.id == record.id }) else { return "" }
        let before: HTML = place > 0 ? link("Föregående", meeting.items[place - 1].item) : ""
        let after: HTML = place + 1 < meeting.items.count ? link("Nästa", meeting.items[place + 1].item) : ""
        return "<nav class=\"neighbours\" aria-label=\"Bläddra i handlingarna\">\(before)\(after)</nav>"
    }

    private static func link(_ word: HTML, _ item: AgendaItem) -> HTML {
        "<a class=\"button\" href=\"\(PapersRoutes.paper(item))\">\(word): \(item.numberedTitle)</a> "
    }
}

extension AgendaItem {
    /// "§ 12 Budget" once it has its number, before that "3. Budget".
    var numberedTitle: String { (number.map { "§ \($0) " } ?? "\(position). ") + title }
}

extension ItemRecord {
    /// Whether there is anything to read about it.
    fileprivate var hasPapers: Bool {
        !item.background.isEmpty || !appendices.isEmpty || matters.contains { !$0.clauses.isEmpty }
    }

    fileprivate func partyFacts(_ board: Board) -> [Fact] {
        ItemParty.Kind.allCases.compactMap { kind in
            let names = parties.filter { $0.kind == kind }.compactMap { board.organisation($0.organisation)?.name }
            return names.isEmpty ? nil : .text(kind.swedish.capitalised, names.joined(separator: ", "))
        }
    }
}

extension String {
    /// An empty line begins a new paragraph.
    var paragraphs: HTML {
        "\(inParagraphs.map { "<p>\($0)</p>\n" as HTML })"
    }
}
