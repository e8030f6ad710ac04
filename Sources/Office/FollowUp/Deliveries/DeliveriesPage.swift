import Domain
import Markup
import Site

extension Page {
    /// Leveranser: what waits first, then what counts.
    static func deliveries(
        _ book: DeliveryBook,
        titles: [Initiative.ID: String],
        today: Day,
        _ context: PageContext
    ) -> Page {
        let mayKeep = context.visitor?.user.may(.keepFollowUp).outcome == .met
        let mayAnswer = context.visitor?.user.may(.answerForFollowUp).outcome == .met
        let (waiting, judged) = (book.waiting, book.deliveries.filter(\.isJudged).reversed())
        return Page(
            "Leveranser",
            in: .followUp,
            trail: [FollowUpRoom.link],
            facts: [.text("Rättsläge", LegalMode.countsOnly.swedish)],
            """
            <p>\(LegalMode.countsOnly.source)</p>
            \(waiting.isEmpty ? "<p>Ingen leverans väntar.</p>" : table(mayKeep ? "Väntar på att du godtar eller avvisar" : "Väntar på att kansliet godtar eller avvisar", waiting, book, titles, isMine: mayKeep))
            \(judged.isEmpty ? "" : table("Prövade leveranser", Array(judged), book, titles))
            \(mayKeep ? upload(context) : "")
            <h2>Avsändare och perioder</h2>
            <p><a href="\(SenderRoutes.senders)">Avsändare</a>: \(book.senders.count == 1 ? "1 registrerad" : "\(book.senders.count) registrerade").</p>
            \(closed(book))\(mayAnswer ? periods(book, today, context) : "")
            """
        )
    }

    private static func table(
        _ caption: String,
        _ deliveries: [ReportDelivery],
        _ book: DeliveryBook,
        _ titles: [Initiative.ID: String],
        isMine: Bool = false
    ) -> HTML {
        let columns: [Site.Table.Column] = [
            .text("Insats"), .text("Period"), .text("Avsändare"), .number("Nr"), .text("Gjord"), .text("Läge"),
        ]
        let rows = deliveries.map { delivery -> [HTML] in
            [
                "<a href=\"\(DeliveryRoutes.delivery(delivery.id))\">\(titles[delivery.initiative] ?? delivery.report.initiative.name)</a>",
                "\(delivery.report.period.swedish.capitalised)", "\(book.sender(delivery.sender)?.name ?? "")",
                "\(String(delivery.report.number))", "\(delivery.report.madeOn.rawValue)",
                "\(book.replacement(of: delivery) == nil ? delivery.state(isMine: isMine) : "ersatt")",
            ]
        }
        return Site.Table(caption, columns, rows: rows).html
    }

    private static func upload(_ context: PageContext) -> HTML {
        """
        <h2>Ta emot en leverans</h2>
        <form method="post" action="\(DeliveryRoutes.deliveries)" enctype="multipart/form-data">\(.formKey(context))
        \(Fields(FormData()).file("file", "Fil från registret", help: "Filen visas innan den räknas. Den heter leverans-…json.", accept: ".json"))
        <button class="primary">Läs in filen</button></form>
        <p>Har parten inget register? <a href="\(DeliveryRoutes.typing)">Skriv in siffrorna</a>.</p>

        """
    }

    private static func closed(_ book: DeliveryBook) -> HTML {
        book.closed.isEmpty
            ? "<p>Ingen period är stängd.</p>"
            : "<p>Stängda perioder: \(book.closed.map { "\($0.period.swedish) (\($0.closedOn.swedish))" }.joined(separator: ", ")).</p>"
    }

    /// Closing is the director's: what is closed has been told to the board or the state.
    private static func periods(_ book: DeliveryBook, _ today: Day, _ context: PageContext) -> HTML {
        let closed = Set(book.closed.map(\.period))
        let open = [today.year, today.year - 1, today.year - 2].flatMap { year in
            [FollowUpPeriod.Part.year, .firstHalf, .secondHalf].compactMap { FollowUpPeriod(year, $0) }
        }.filter { !closed.contains($0) }
        func choices(_ periods: [FollowUpPeriod]) -> [Choice] { periods.map { Choice($0.key, $0.swedish.capitalised) } }
        let closing = Fields(FormData(), scope: "stang-").select("period", "Period", choices(open))
        let opening = Fields(FormData(), scope: "oppna-").select("period", "Period", choices(book.closed.map(\.period)))
        return """
            <details><summary>Stäng eller öppna en period</summary>
            <p>En stängd period tar inte emot fler leveranser. Stäng den när siffrorna har gått till styrelsen eller staten.</p>
            <form method="post" action="\(DeliveryRoutes.periods)">\(.formKey(context))\(closing)<button>Stäng perioden</button></form>
            \(closed.isEmpty ? "" : """
            <form method="post" action="\(DeliveryRoutes.periods)">\(.formKey(context))<input type="hidden" name="open" value="ja">\(opening)<button>Öppna perioden</button></form>
            """ as HTML)</details>

            """
    }
}
