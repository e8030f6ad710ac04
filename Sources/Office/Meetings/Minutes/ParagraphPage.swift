import Domain
import Markup
import Site

extension Page {
    /// One § in view: who decides, what was said, moved, voted and decided.
    static func paragraph(
        _ item: ItemRecord,
        _ record: MeetingRecord,
        _ board: Board,
        adopted: [DelegationPoint],
        terms: [Clause.ID: ClauseTerm],
        today: Day,
        _ context: PageContext,
        _ errors: FormErrors
    ) -> Page {
        let page = ParagraphPage(
            item: item,
            record: record,
            board: board,
            today: today,
            terms: terms,
            forms: ActForms(context: context, errors: errors)
        )
        let serving = record.serving(at: item.id, board)
        return Page(
            "\(item.item.number.map { "§ \($0) " } ?? "")\(item.item.title)",
            in: .meetings,
            trail: .minutes(record.meeting),
            facts: [
                .text("Läge", item.item.outcome?.swedish ?? (item.item.openedAt == nil ? "väntar" : "pågår")),
                .text("Leder", record.presiding(at: item.id, board).map(board.name) ?? "inte sagt"),
                .text("Tjänstgör", serving.map { board.name($0.person) }.joined(separator: ", ")),
                .text("Beslutsförhet", record.quorum(at: item.id, board).reason),
            ] + adopted.facts,
            page.content
        )
    }
}

struct ParagraphPage {
    let item: ItemRecord
    let record: MeetingRecord
    let board: Board
    let today: Day
    let terms: [Clause.ID: ClauseTerm]
    let forms: ActForms

    func path(_ act: ItemAct) -> String { MinutesRoutes.act(act, item.item) }

    var content: HTML {
        guard record.meeting.stage == .open else {
            return ways + closed
        }
        guard item.item.openedAt != nil else { return ways + waiting }
        if let fixed = record.immediate(item.id) { return ways + adjustedAtOnce(fixed) }
        let matters = item.matters.map { matter($0) }
        return ways + leading + "\(matters)" + recusals + ending
            + (item.item.outcome == nil ? "" : adjustingAtOnce)
    }

    private var ways: HTML {
        let at = record.items.firstIndex { $0.id == item.id } ?? 0
        func way(_ index: Int, _ text: String, _ key: String) -> HTML {
            guard record.items.indices.contains(index) else { return "" }
            return
                "<a href=\"\(MinutesRoutes.item(record.items[index].item))\" data-shortcut=\"alt+\(key)\">\(text)</a> "
        }
        return """
            <nav class="ways" aria-label="I protokollet"><p>\(way(at - 1, "Föregående", "k"))\(way(at + 1, "Nästa", "j"))\
            <a href="\(MinutesRoutes.minutes(record.meeting.id))" data-shortcut="alt+p">Protokollet</a> \
            <a href="\(MinutesRoutes.roll(record.meeting.id))" data-shortcut="alt+n">Närvaro</a> \
            \(item.item.openedAt == nil ? "" : "<a href=\"#jav-person\" data-shortcut=\"alt+v\">Jäv</a>")</p></nav>

            """
    }

    private var closed: HTML {
        let meeting = record.meeting
        guard meeting.closedAt != nil else {
            return "<p>Mötet är inte öppnat än. Här skrivs paragrafen när det är det.</p>"
        }
        if let fixed = record.immediate(item.id) { return adjustedAtOnce(fixed) }
        return """
            <p>Mötet är avslutat och protokollet låst. \
            <a href="\(AdjustmentRoutes.adjustment(meeting.id))">Läs paragrafen i protokollet</a></p>

            """
    }

    private var waiting: HTML {
        """
        \(forms.form(path(.open), ItemAct.open.rawValue, "Öppna ärendet", plain: false))\
        <div class="acts">\(forms.form(path(.move), "upp", ["way": "upp"], "Flytta upp"))\
        \(forms.form(path(.move), "ned", ["way": "ned"], "Flytta ned"))</div>
        \(forms.folded("Låt ärendet utgå", [ItemAct.conclude.rawValue], striking))
        """
    }

    private var striking: HTML {
        forms.form(path(.conclude), ItemAct.conclude.rawValue, ["outcome": "struck"], "Låt ärendet utgå") {
            $0.text("text", "Beslut", help: "Till exempel: ärendet utgår.")
        }
    }

    private func matter(_ matter: MatterRecord) -> HTML {
        let id = String(matter.id)
        func text(_ field: String, _ label: String, _ text: String, rows: Int = 2) -> HTML {
            forms.text(path(.text), "\(field)\(id)", label, text, ["matter": id, "field": field], rows: rows)
        }
        return """
            <section aria-label="Fråga \(matter.matter.position)">
            \(item.matters.count > 1 ? text("heading", "Rubrik", matter.matter.heading, rows: 1) : "")\
            \(text("text", "Text", matter.matter.text, rows: 5))
            <h2>Beslut</h2><ul class="clauses">\(matter.clauses.map(clause))</ul>
            \(forms.form(path(.clause), ItemAct.clause.rawValue + id, ["matter": id], "Lägg till att-sats") { $0.text("text", "Att", help: "Utan ordet att.") })
            \(motions(matter, id, order: text("orderOfProposals", "Propositionsordning", matter.matter.orderOfProposals)))\
            \(votes(matter, id))\(remarks(matter, id))</section>

            """
    }

    func folded(_ title: String, _ acts: [ItemAct], _ id: String, _ content: HTML) -> HTML {
        forms.folded(title, acts.map { $0.rawValue + id }, content)
    }

    private func clause(_ record: ClauseRecord) -> HTML {
        let (clause, id) = (record.clause, String(record.id))
        let details = forms.form(
            path(.specify),
            ItemAct.specify.rawValue + id,
            ["clause": id],
            "Spara uppgifterna",
            registered: ClauseDetailsForm.fields(record, scope: ItemAct.specify.rawValue + id + "-")
        ) { fields in
            let receivers = [Choice("", "ingen")] + board.organisations.map { Choice(String($0.id), $0.name) }
            return fields.seals
                + fields.select("kind", "Slag", Clause.Kind.allCases.map { Choice($0.rawValue, $0.swedish) })
                + fields.textarea("amounts", "Belopp", help: "Ett år på varje rad: 2023: 1 234 000.", rows: 3)
                + fields.select("receiver", "Mottagare", receivers)
                + fields.textarea(
                    "conditions",
                    "Villkor",
                    help: "Ett på varje rad. Sista dag först, om den finns: 2023-06-30: villkoret.",
                    rows: 3
                )
                + fields.text("assignee", "Uppdrag till") + fields.date("due", "Klart senast")
        }
        return """
            <li\(clause.decided ? " class=\"decided\"" : "")><p><strong>\(clause.decided ? "Beslutat" : "Förslag")</strong>\(clause.proposedText.map { " Föreslaget: att \($0)" } ?? "")</p>
            \(forms.text(path(.text), "sats\(id)", "Att", clause.text, ["clause": id]))\
            <div class="acts">\(forms.form(path(.decide), ItemAct.decide.rawValue + id, ["clause": id, "undo": clause.decided ? "ja" : ""], clause.decided ? "Ångra beslutet" : "Besluta", plain: clause.decided))\
            \(clause.decided ? "" : forms.form(path(.removeClause), ItemAct.removeClause.rawValue + id, ["clause": id], "Ta bort förslaget"))</div>\
            \(folded("Belopp, villkor och uppdrag", [.specify], id, details))\(term(record))</li>

            """
    }

    private var ending: HTML {
        let outcome = item.item.outcome
        let ends = [AgendaItem.Outcome.decided, .referredBack, .tabled, .struck].map { Choice($0.rawValue, $0.swedish) }
        return "<section aria-labelledby=\"utgang\"><h2 id=\"utgang\">Hur ärendet slutade</h2>"
            + (outcome == nil
                ? forms.form(
                    path(.conclude),
                    ItemAct.conclude.rawValue,
                    "Avsluta paragrafen",
                    values: ["outcome": "decided"]
                ) {
                    $0.select("outcome", "Utgång", ends)
                        + $0.text("text", "Skäl eller lydelse", help: "För återremiss, bordläggning och utgår.")
                }
                : forms.form(path(.conclude), ItemAct.conclude.rawValue, ["outcome": ""], "Ta upp paragrafen igen"))
            + forms.folded("Låt någon annan leda paragrafen", [ItemAct.lead.rawValue], leader)
            + forms.folded("Ändra rubriken, eller dela i flera frågor", [ItemAct.matter.rawValue], naming)
            + "</section>"
    }

    private var naming: HTML {
        forms.text(path(.text), "rubrik", "Paragrafens rubrik", item.item.title, [:], rows: 1)
            + forms.form(path(.matter), ItemAct.matter.rawValue, "Lägg till en fråga") { $0.text("heading", "Rubrik") }
    }
}
