import Domain
import Markup
import Site

extension Page {
    /// Shown this once: only its hash is kept.
    static func madeCode(_ code: String, of sender: String, until: Day, _ address: String) -> Page {
        Page(
            "Sändkod",
            in: .followUp,
            trail: [
                FollowUpRoom.link, Link("Leveranser", DeliveryRoutes.deliveries),
                Link("Avsändare", SenderRoutes.senders),
            ],
            """
            <p>Sändkod för \(sender), till och med \(until.swedish). Kopiera den nu: den visas bara den här gången. Lämna den på ett säkert \
            sätt till den som sköter registret, aldrig i ett vanligt brev.</p>
            <p class="fingerprint">\(code)</p>
            <h2>Så sänder registret</h2>
            <p>Filen sänds till <code>\(address)</code> med koden i huvudet <code>Authorization: Bearer</code>. Den prövas som en uppladdad \
            fil, och väntar sedan på att någon här godtar den.</p>
            <p><a href="\(SenderRoutes.senders)">Till avsändarna</a></p>
            """
        )
    }
}

extension SendersView {
    /// "till 2024-12-31", or that there is none.
    func code(of sender: DeliverySender) -> HTML {
        guard let token = book.token(of: sender.id, on: today) else { return "ingen" }
        return "till <span class=\"nowrap\">\(token.until.rawValue)</span>"
    }

    /// The forms that make and withdraw a sender's code.
    func codeForms(_ sender: DeliverySender) -> HTML {
        guard sender.key != nil else { return "" }
        let token = book.token(of: sender.id, on: today)
        let latest = today + .months(SenderToken.longestMonths)
        let fields = Fields(["until": latest.rawValue], scope: "k\(sender.id)-")
        let withdrawal: HTML = """
            <form method="post" action="\(SendingPaths.withdraw(sender.id))">\(.formKey(context))
            <button>Dra in sändkoden</button></form>

            """
        return """
            <form method="post" action="\(SendingPaths.make(sender.id))">\(.formKey(context))
            \(fields.date("until", "Sändkodens sista dag", help: "Högst ett år fram. Registret sänder då sina leveranser själv. Gör du en ny kod slutar den gamla att gälla.", required: true))
            <button>\(token == nil ? "Gör en sändkod" : "Gör en ny sändkod")</button></form>
            \(token == nil ? "" : withdrawal)
            """
    }
}
