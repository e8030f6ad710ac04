import Domain
import Markup
import Site
import Store

extension Page {
    /// En leverans: who made it, what it changes, its tables, and the two ways to judge it.
    static func delivery(
        _ delivery: ReportDelivery,
        _ book: DeliveryBook,
        title: String,
        uses: [DeliveryUse],
        history: [HistoryEntry],
        _ context: PageContext
    ) -> Page {
        let report = delivery.report
        let mayJudge = !delivery.isJudged && context.visitor?.user.may(.keepFollowUp).outcome == .met
        return Page(
            "\(title), \(report.period.swedish)",
            in: .followUp,
            trail: [FollowUpRoom.link, Link("Leveranser", DeliveryRoutes.deliveries)],
            facts: facts(delivery, book, isMine: mayJudge),
            history: history,
            """
            \(report.remark.map { "<p>Avsändaren skriver: \($0)</p>" })
            \(comparison(delivery, book))
            \(mayJudge ? judging(delivery, context) : "")
            <h2>Tabeller</h2>
            \(report.tables.map { $0.html(delivery.source, isCharted: false) })
            \(used(delivery, uses))
            """
        )
    }

    /// Där siffrorna används: the other end of each figure's link.
    private static func used(_ delivery: ReportDelivery, _ uses: [DeliveryUse]) -> HTML {
        let own = Link(
            "Insatsens uppföljning \(delivery.report.period.year)",
            ResultRoutes.initiative(delivery.initiative, delivery.report.period.year)
        )
        return .uses(uses, and: delivery.acceptedOn == nil ? [] : [own])
    }

    private static func facts(_ delivery: ReportDelivery, _ book: DeliveryBook, isMine: Bool) -> [Fact] {
        let (report, sender) = (delivery.report, book.sender(delivery.sender))
        let replaced = book.replacement(of: delivery)
        return [
            .text(
                "Läge",
                replaced.map { "Ersatt av nr \($0.report.number)" } ?? delivery.state(isMine: isMine).capitalised
            ),
            delivery.reason.map { .text("Avvisad därför att", $0) },
            .text("Personuppgiftsansvarig", "\(report.controller.name), \(report.controller.organisationNumber)"),
            .text("Gjord", "\(report.madeOn.swedish) av \(report.madeBy.name), \(report.madeBy.function)"),
            .text("Nummer", report.replaces.map { "\(report.number), ersätter nr \($0)" } ?? String(report.number)),
            .text("Mottagen", "\(delivery.receivedOn.swedish), \(delivery.way.swedish)"),
            delivery.file.map { _ in
                Fact("Fil", "<a href=\"\(DeliveryRoutes.file(delivery.id))\">Hämta filen</a>. Underskriften är prövad.")
            },
            sender.flatMap {
                $0.fingerprint.isEmpty || delivery.isTyped ? nil : Fact.text("Nyckelns fingeravtryck", $0.fingerprint)
            },
            .text(
                "Skydd",
                "tal under \(report.protection.threshold) lämnas inte ut; definitioner av version \(report.definitions)"
            ),
        ].compactMap(\.self)
    }

    private static func comparison(_ delivery: ReportDelivery, _ book: DeliveryBook) -> HTML {
        guard let previous = book.previous(to: delivery) else {
            let before = delivery.report.period.before?.swedish ?? "året före"
            return "<p>Det finns ingen godtagen leverans för \(before) att jämföra med.</p>"
        }
        let found = DeliveryComparison(delivery.report, previous.report)
        let what =
            "leverans nr \(previous.report.number), \(previous.report.period.swedish)"
        let rows = found.lines.map { line -> [HTML] in
            [
                "\(line.table.title)\(line.measure == .count ? "" : ", \(line.measure.swedish.lowercased())"): \(line.row)",
                "\(line.before.swedish)", "\(line.now.swedish)",
                "\(line.change.map { $0 < 0 ? "−\(-$0)" : "+\($0)" } ?? "")",
                line.isStriking ? "<strong>stor ändring</strong>" : "",
            ]
        }
        let columns: [Site.Table.Column] = [
            .text("Rad"), .number("Förra"), .number("Den här"), .number("Ändring"), .text("Att fråga om"),
        ]
        let striking = found.lines.count(where: \.isStriking)
        let gone: HTML =
            found.gone.isEmpty
            ? ""
            : "<p>Tabeller som fanns i den förra men inte här: \(found.gone.map(\.title).joined(separator: ", ")).</p>"
        guard !rows.isEmpty else { return "<h2>Jämfört med \(what)</h2><p>Inget är ändrat.</p>\(gone)" }
        let asked =
            striking == 0
            ? "Inget har ändrats så mycket att det behöver frågas om."
            : "\(striking == 1 ? "1 rad" : "\(striking) rader") har minst halverats eller fördubblats."
        return """
            <h2>Jämfört med \(what)</h2>
            <p>\(asked)</p>\(gone)
            <details><summary>\(rows.count == 1 ? "1 rad är ändrad" : "\(String(rows.count)) rader är ändrade")</summary>\(Site.Table("Ändringar", columns, rows: rows).html)</details>
            """
    }

    private static func judging(_ delivery: ReportDelivery, _ context: PageContext) -> HTML {
        """
        <h2>Godta eller avvisa</h2>
        <form method="post" action="\(DeliveryRoutes.acceptance(delivery.id))">\(.formKey(context))
        <p>När du godtar leveransen räknas den i insatsens uppföljning.</p>
        <button class="primary">Godta leveransen</button></form>
        <form method="post" action="\(DeliveryRoutes.refusal(delivery.id))">\(.formKey(context))
        \(Fields(context.form).textarea("reason", "Skäl till att avvisa", help: "Avsändaren ska förstå vad som ska rättas.", rows: 2))
        <button>Avvisa leveransen</button></form>

        """
    }
}

extension ReportDelivery {
    /// Who looks is told whose turn it is.
    func state(isMine: Bool) -> String { isMine && !isJudged ? "väntar på dig" : state }
}
