import Domain
import Formats
import Markup
import Site

/// What the page of senders shows.
struct SendersView {
    let book: DeliveryBook
    let titles: [Initiative.ID: String]
    let today: Day
    let context: PageContext

    var mayAnswer: Bool { context.visitor?.user.may(.answerForFollowUp).outcome == .met }
    var initiatives: [Choice] {
        titles.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map { Choice(String($0.key), $0.value) }
    }
}

extension Page {
    /// Avsändare: who may deliver, under which key, and of which initiatives.
    static func senders(_ view: SendersView) -> Page {
        let columns: [Site.Table.Column] = [
            .text("Avsändare"), .text("Organisationsnummer"), .text("Fingeravtryck"), .text("Kontrollerat"),
            .text("Gäller"),
            .text("Insatser"), .text("Sändkod"),
        ]
        let rows = view.book.senders.map { sender -> [HTML] in
            let own = view.book.initiatives.filter { $0.sender == sender.id }
            return [
                "\(sender.name)", "\(sender.organisationNumber)",
                "\(sender.fingerprint.isEmpty ? "inget register, skrivs in här" : sender.fingerprint)",
                "\(sender.checkedWith)",
                "\(sender.from.rawValue)\(sender.until.map { " till \($0.rawValue)" } ?? "")",
                "\(own.map { "\($0.key): \(view.titles[$0.initiative] ?? "")" }.joined(separator: ", "))",
                view.code(of: sender),
            ]
        }
        return Page(
            "Avsändare",
            in: .followUp,
            trail: [FollowUpRoom.link, Link("Leveranser", DeliveryRoutes.deliveries)],
            """
            \(rows.isEmpty ? .empty("Ingen avsändare är registrerad. Den part som har ett register lämnar sin nyckel till dig.") : Site.Table("Avsändare", columns, rows: rows).html)
            \(view.mayAnswer ? new(view) + changes(view) : "")
            """
        )
    }

    private static func new(_ view: SendersView) -> HTML {
        let form = view.context.form
        let fields = form["name"].isEmpty ? Fields(["from": view.today.rawValue]) : Fields(form)
        let shown = ReportKey(text: form["key"])?.fingerprint
        let read: HTML? = shown.map {
            """
            <p><strong>Nyckelns fingeravtryck: \($0)</strong></p>
            <input type="hidden" name="shownFingerprint" value="\($0)">
            """
        }
        return """
            <h2>Ny avsändare</h2>
            <p>Ring upp avsändaren på ett nummer som ni redan har, inte på ett som kom med nyckeln. Låt dem läsa fingeravtrycket ur sitt register. Är det ett annat än det som visas här har någon bytt ut nyckeln.</p>
            <form method="post" action="\(SenderRoutes.senders)">\(.formKey(view.context))
            \(fields.text("name", "Namn", help: "Den nämnd eller myndighet som har registret.", required: true))
            \(fields.text("organisationNumber", "Organisationsnummer", help: "Skriv som 212000-0696.", required: true))
            \(fields.textarea("key", "Publik nyckel", help: "44 tecken. Lämna tomt för den som inte har något register.", rows: 2))
            \(read)\(fields.text("checkedWith", "Fingeravtrycket är uppläst av", help: "Funktion och dag, som: registeransvarig 5 februari 2024."))
            <div class="row">\(fields.text("initiativeKey", "Insatsens namn i leveransen", help: "Till exempel amt."))\
            \(fields.select("initiative", "Insats här", [Choice("", "Välj")] + view.initiatives))</div>
            \(fields.date("from", "Gäller från", required: true))
            <button class="primary">\(shown == nil ? "Visa fingeravtrycket" : "Registrera avsändaren")</button></form>

            """
    }

    private static func changes(_ view: SendersView) -> HTML {
        let open = view.book.senders.filter { $0.until == nil }
        return "\(open.map { change($0, view) })"
    }

    private static func change(_ sender: DeliverySender, _ view: SendersView) -> HTML {
        let fields = Fields(["until": view.today.rawValue], scope: "s\(sender.id)-")
        return """
            <details><summary>Ändra \(sender.name)</summary>
            <form method="post" action="\(SenderRoutes.initiatives(sender.id))">\(.formKey(view.context))
            <div class="row">\(fields.text("tie-key", "Insatsens namn i leveransen"))\
            \(fields.select("tie-initiative", "Insats här", view.initiatives))</div><button>Koppla insatsen</button></form>
            <form method="post" action="\(SenderRoutes.end(sender.id))">\(.formKey(view.context))
            \(fields.date("until", "Sista dag"))<button>Avsluta avsändaren</button></form>
            \(view.codeForms(sender))</details>

            """
    }
}
