import Documents
import Domain
import Markup
import Site
import Store

extension Page {
    /// Justering: what is signed, by whom, until when; and for whoever is chosen, the button.
    static func adjustment(
        _ closed: ClosedMinutes,
        _ context: PageContext,
        _ fields: Fields,
        today: Day
    ) -> Page {
        let meeting = closed.meeting
        return Page(
            "Justering av protokollet\(closed.part) den \(meeting.day.swedish)",
            in: .meetings,
            trail: closed.trail,
            action: closed.nextStep(context.visitor?.user),
            chain: closed.chain(.adjustment, context),
            facts: closed.adjustmentFacts,
            """
            \(sections(closed))\(signForms(closed, context, fields))
            \(takingForms(closed, context, fields, today))
            \(signatureTable(closed))
            <details id="hela"\(closed.waitsFor(context.visitor?.user.person) ? " open" : "")><summary>\(closed.item == nil ? "Läs hela protokollet" : "Läs paragrafen")</summary>
            \(closed.document.html(level: 2))</details>
            \(extracts(closed, context))
            \(corrections(closed, context, fields))
            """
        )
    }

    /// The §§ that are adjusted at once, apart from the rest.
    private static func sections(_ closed: ClosedMinutes) -> HTML {
        let rows = closed.record.immediate.compactMap { fixed -> HTML? in
            guard let item = closed.record.item(fixed.item) else { return nil }
            let state = fixed.adjustedOn.map { "omedelbart justerad \($0.swedish)" } ?? "väntar på underskrifter"
            let path = AdjustmentRoutes.adjustment(fixed.meeting, at: fixed.item)
            return "<li><a href=\"\(path)\">\(item.sign) \(item.item.title)</a>, \(state)</li>\n"
        }
        return rows.isEmpty ? "" : "<h2>Omedelbart justerade paragrafer</h2><ul>\n\(rows)</ul>\n"
    }

    private static func signForms(_ closed: ClosedMinutes, _ context: PageContext, _ fields: Fields) -> HTML {
        guard closed.meeting.stage == .closed, let user = context.visitor?.user, let person = user.person else {
            return ""
        }
        let mine = closed.unsigned(by: person)
        // Who came by a link, or in a way that the board does not accept, is told how to sign instead of being refused.
        let rulings = [user.entry.maySign, closed.board.accepts(user.entry.way, on: closed.meeting.day)]
        if !mine.isEmpty, let refused = rulings.first(where: { $0.outcome == .notMet }) {
            return "<p class=\"notice\">\(refused.reason)</p>\n"
        }
        return "\(fields.error("underskrift"))\(mine.map { signForm(closed, $0, context) })"
    }

    private static func signForm(
        _ closed: ClosedMinutes,
        _ signed: SignedSections,
        _ context: PageContext
    ) -> HTML {
        """
        <form method="post" action="\(AdjustmentRoutes.adjustment(closed.meeting.id, at: closed.item))" class="card">\(.formKey(context))
        <input type="hidden" name="capacity" value="\(signed.capacity.rawValue)">
        <input type="hidden" name="fingerprint" value="\(closed.record.fixedText?.sha256 ?? "")">
        <p>Du ska skriva under \(signed.interval) som <strong>\(signed.capacity.swedish)</strong>. <a href="#hela">Läs \(closed.item == nil ? "protokollet" : "paragrafen") först</a>. \
        När alla har skrivit under är texten justerad och kan inte ändras.</p>
        <button>Skriv under som \(signed.capacity.swedish)</button></form>

        """
    }

    private static func signatureTable(_ closed: ClosedMinutes) -> HTML {
        let rows = closed.record.signedSections.map { signed -> [HTML] in
            [
                "\(closed.board.name(signed.person))", "\(signed.capacity.swedish.capitalised)", "\(signed.interval)",
                "\(signed.signature.map { $0.signedOn.swedish } ?? "inte än")", signedHow(signed.signature),
            ]
        }
        let columns: [Site.Table.Column] = [
            .text("Namn"), .text("Som"), .text("Paragrafer"), .text("Skrev under"),
            .text("Hur"),
        ]
        return Site.Table("Underskrifter", columns, rows: rows).html
    }

    /// From the adjustment on, posted or not, by whoever certifies.
    private static func extracts(_ closed: ClosedMinutes, _ context: PageContext) -> HTML {
        guard closed.record.mayBeExtracted.outcome == .met,
            context.visitor?.user.may(.postNotices).outcome == .met
        else { return "" }
        let links = closed.minutes.sections.map { section -> HTML in
            "<li><a href=\"\(AdjustmentRoutes.extract(closed.meeting.id, section.number))\">§ \(section.number) \(section.title)</a></li>\n"
        }
        return """
            <section id="utdrag" aria-labelledby="utdrag-rubrik"><h2 id="utdrag-rubrik">Protokollsutdrag</h2>
            <p>Välj en paragraf för att göra ett bestyrkt utdrag.</p><ul>
            \(links)</ul></section>

            """
    }

    private static func corrections(_ closed: ClosedMinutes, _ context: PageContext, _ fields: Fields) -> HTML {
        let made = closed.record.corrections.map { correction -> HTML in
            "<li>\(correction.madeOn.swedish), \(correction.madeBy): \(correction.text)</li>\n"
        }
        let list: HTML = made.isEmpty ? "" : "<h2>Rättelser</h2><ul>\n\(made)</ul>"
        let may = context.visitor?.user.may(.writeMinutes).outcome == .met && closed.meeting.stage == .adjusted
        return may ? "\(list)\(correctionForm(closed, context, fields))" : list
    }

    private static func correctionForm(_ closed: ClosedMinutes, _ context: PageContext, _ fields: Fields) -> HTML {
        let sections =
            [Choice("", "Hela protokollet")]
            + closed.minutes.sections.map { Choice(String($0.id), "§ \($0.number) \($0.title)") }
        return """
            <details><summary>Rätta protokollet</summary>
            <p>Det justerade protokollet ändras aldrig. En rättelse är en ny anteckning som står bredvid.</p>
            <form method="post" action="\(AdjustmentRoutes.corrections(closed.meeting.id, at: closed.item))">\(.formKey(context))
            \(fields.select("item", "Gäller", sections))
            \(fields.textarea("text", "Rättelsen", help: "Skriv vad som är fel och vad som är rätt.", rows: 3))
            <button>Lägg till rättelsen</button></form></details>
            """
    }
}

extension ClosedMinutes {
    /// What the page's primary button leads to: who may not post a notice is led to reading.
    fileprivate func nextStep(_ user: User?) -> HTML {
        let notice = AdjustmentRoutes.notice(meeting.id, at: item)
        if meeting.adjustedOn != nil, record.notice != nil { return .action(Link("Se anslaget", notice)) }
        guard meeting.adjustedOn != nil, user?.may(.postNotices).outcome == .met else {
            return .action(Link("Läs som PDF", AdjustmentRoutes.minutesPDF(meeting.id, at: item)))
        }
        return .action(Link(item == nil ? "Anslå protokollet" : "Anslå paragrafen", notice))
    }

    fileprivate var adjustmentFacts: [Site.Fact] {
        let deadline = NoticeDates(meeting: meeting.day).adjustment
        return [
            .text(
                "Läge",
                item != nil && meeting.stage == .closed ? "fastställd, ska justeras" : meeting.stage.swedish
            ),
            .text("Paragrafer", minutes.interval),
            .text("Justeras senast", item == nil ? deadline.last.swedish : "omedelbart"),
            .text("Justerat", meeting.adjustedOn?.swedish ?? "inte än"),
            Site.Fact("Textens fingeravtryck", "<code class=\"fingerprint\">\(record.fixedText?.sha256 ?? "")</code>"),
        ]
    }
}

extension [Link] {
    /// The way to a page of a meeting.
    static func meeting(_ meeting: BoardMeeting) -> [Link] {
        [Link("Möten", Room.meetings.path), Link("Mötet den \(meeting.day.swedish)", "/moten/\(meeting.id)")]
    }
}
