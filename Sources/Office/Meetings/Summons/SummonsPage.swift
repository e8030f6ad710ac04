import Documents
import Domain
import Markup
import Site

extension Page {
    static func summons(
        _ view: SummonsView,
        _ context: PageContext,
        _ errors: FormErrors = FormErrors()
    ) -> Page {
        let meeting = view.record.meeting
        let may =
            context.visitor?.user.may(.convene).outcome == .met && meeting.mayBePrepared.outcome == .met
        return Page(
            "Kallelse till mötet den \(meeting.day.swedish)",
            in: .meetings,
            trail: .meeting(meeting),
            action: .action(Link("Läs som PDF", SummonsRoutes.pdf(meeting.id))),
            chain: .meeting(meeting, here: .summons, context.visitor?.user),
            facts: [
                .text("Läge", meeting.stage.swedish),
                .text("Ska gå ut senast", view.record.latestSummons(view.board).swedish),
                .text("Gick ut", meeting.summonedOn?.swedish ?? "inte än"),
            ],
            findings: view.record.summonsFindings(view.board, on: view.today),
            errors: errors,
            """
            <p><a href="\(PapersRoutes.bundle(meeting.id))">Kallelsen med alla bilagor i en PDF</a> · \
            <a href="\(SummonsRoutes.word(meeting.id))">Kallelsen som Word</a></p>
            \(view.outcome)\(deliveries(view))\(may ? form(view, context, errors) : "")
            <h2>Så ser kallelsen ut</h2>
            \(view.document.html(level: 3))
            """
        )
    }

    private static func deliveries(_ view: SummonsView) -> HTML {
        guard !view.deliveries.isEmpty else { return "" }
        let rows = view.deliveries.map { delivery -> [HTML] in
            [
                "\(view.board.name(delivery.person))", "\(delivery.way.swedish)", "\(delivery.papers.swedish)",
                "\(delivery.on.swedish)",
            ]
        }
        let filed = view.deliveries.contains { $0.way == .filed }
        let note: HTML =
            filed
            ? "<p class=\"notice\">E-post är inte inställd här. Breven ligger i datamappens mapp mail och måste skickas därifrån.</p>\n"
            : ""
        let columns: [Site.Table.Column] = [.text("Namn"), .text("Kallelsen"), .text("Handlingarna"), .text("Dag")]
        return note + Site.Table("Utskick", columns, rows: rows).html
    }

    private static func form(_ view: SummonsView, _ context: PageContext, _ errors: FormErrors) -> HTML {
        guard !view.record.items.isEmpty else {
            let link = Link("Till dagordningen", AgendaRoutes.agenda(view.record.meeting.id))
            return .empty("Dagordningen är tom. Lägg till ärenden innan du kallar.", .action(link))
        }
        let called = view.board.called(on: view.record.meeting.day)
        let others = view.board.persons.map(\.id).filter { !called.contains($0) }
        let fields = errors.isEmpty ? Fields() : Fields(context.form, errors)
        let chosen = errors.isEmpty ? Set(called) : context.form.people
        let isOpen = view.deliveries.isEmpty || !errors.isEmpty
        let late: HTML =
            view.record.isLate(view.board, on: view.today)
            ? fields.checkbox("late", "Jag vet att kallelsen går ut för sent, och kallar ändå") : ""
        return """
            <details\(isOpen ? " open" as HTML : "")><summary>\(view.deliveries.isEmpty ? "Skicka kallelsen" : "Skicka kallelsen igen")</summary>
            <form method="post" action="\(SummonsRoutes.summons(view.record.meeting.id))">\(.formKey(context))
            <fieldset class="field"><legend>Mottagare</legend>
            \((called + others).map { box($0, view, isChosen: chosen.contains($0)) })\(fields.error("person"))</fieldset>
            \(fields.checkbox("links", "Skicka också en personlig länk", help: "I ett eget brev, till alla mottagare med e-postadress. Den gamla länken slutar gälla."))\
            \(late)<button class="primary">Skicka kallelsen</button></form></details>

            """
    }

    private static func box(_ person: Person.ID, _ view: SummonsView, isChosen: Bool) -> HTML {
        let what = view.board.mandate(of: person, on: view.record.meeting.day)?.kind.swedish ?? "inbjuden"
        let email = (view.board.person(person)?.email ?? "").isEmpty ? ", ingen e-postadress" : ""
        let papers = email.isEmpty && view.mailed.contains(person) ? ", får bilagorna med i en PDF" : ""
        let chosen: HTML = isChosen ? " checked" : ""
        return """
            <div class="choice"><input id="person-\(Int(person))" name="person" type="checkbox" value="\(Int(person))"\(chosen)>
            <label for="person-\(Int(person))">\(view.board.name(person)), \(what)\(email)\(papers)</label></div>

            """
    }
}
