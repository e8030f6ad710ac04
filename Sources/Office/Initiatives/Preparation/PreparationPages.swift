import Domain
import Markup
import Site
import Store

/// Beredningens sida: what it shows, read once.
struct PreparationView {
    let initiative: Initiative
    let record: ApplicationRecord
    let preparation: Preparation
    let councils: [Council]
    let meetings: [BoardMeeting]
    let board: Board
    let today: Day
    /// What it would make of budget and equity to grant all that is applied for.
    let effect: GrantEffect?

    var id: Initiative.ID { initiative.id }
}

/// En avsättning ur ansökan; ingen när fälten är tomma.
struct SetAsideForm {
    let data: FormData
    let record: ApplicationRecord

    func refined() throws(FormErrors) -> SetAside? {
        guard !data["setAside"].isEmpty else { return nil }
        var errors = FormErrors()
        let amount = data.amount("setAside", "Avsätt", &errors)
        let year = data.year("setAsideYear", "År", &errors)
        let purpose = data.required("purpose", "Till vad", &errors) ?? ""
        let receiver = Organisation.ID(data["receiver"])
        if receiver == nil { errors.add("receiver", "Mottagare: välj en organisation.") }
        try errors.check()
        guard let amount, let year, let receiver else { throw errors }
        let part = SetAside(receiver: receiver, year: year, amount: amount, purpose: purpose)
        let ruling = record.maySetAside(part)
        if ruling.outcome == .notMet { throw FormErrors("setAside", "Avsätt: \(ruling.reason)") }
        return part
    }
}

extension Page {
    static func preparation(_ view: PreparationView, _ context: PageContext, _ typed: Fields?) -> Page {
        let mayKeep = context.visitor?.user.may(.keepInitiatives).outcome == .met
        let isReady = view.record.mayBePrepared.outcome == .met
        let fields =
            typed
            ?? Fields([
                "day": view.today.rawValue, "setAsideYear": String(view.record.application.firstYear),
            ])
        return Page(
            "Beredning: \(view.initiative.title)",
            in: .initiatives,
            trail: [
                Link("Insatser", Room.initiatives.path),
                Link("Ansökan", ApplicationSide.office.application(view.id)),
            ],
            facts: view.facts,
            findings: view.record.findings(view.board),
            """
            \(isReady ? "" : "<p>\(view.record.mayBePrepared.reason)</p>")
            \(view.opinions)\(view.questions)\(view.effect.map(\.html))
            \(mayKeep && isReady ? view.forms(context, fields) : "")
            """
        )
    }

    /// Prioriteringslistan: an order over what waits for the board.
    static func priority(_ prepared: [Initiative], _ context: PageContext) -> Page {
        let mayKeep = context.visitor?.user.may(.keepInitiatives).outcome == .met
        let fields = Fields(prepared.enumerated().map { ("plats.\($1.id)", String($0 + 1)) }, revision: 0)
        let rows = prepared.map { initiative -> HTML in
            let link: HTML = "<a href=\"\(PreparationRoutes.preparation(initiative.id))\">\(initiative.title)</a>"
            guard mayKeep else { return "<li>\(link)</li>\n" }
            return """
                <li>\(link) \(fields.number("plats.\(initiative.id)", "Plats för \(initiative.title)"))</li>

                """
        }
        let list: HTML = "<ol>\(rows)</ol>"
        return Page(
            "Prioritering",
            in: .initiatives,
            trail: [Link("Insatser", Room.initiatives.path)],
            prepared.isEmpty
                ? .empty("Ingen inlämnad ansökan väntar på styrelsen.")
                : """
                <p>Listan är ett underlag för styrelsen. Skriv platserna i den ordning som ni förordar.</p>
                \(mayKeep ? "<form method=\"post\" action=\"\(PreparationRoutes.priority)\">\(.formKey(context))\(list)<button class=\"primary\">Spara ordningen</button></form>" : list)
                """
        )
    }
}

extension PreparationView {
    fileprivate var facts: [Fact] {
        let plan = record.plan
        let items = preparation.items.map { item -> HTML in
            let name = item.number.map { "§ \($0)" } ?? item.title
            let path = FindingObject.agendaItem(item.item, item.meeting).path
            return
                "<a href=\"\(item.number == nil ? path : FindingObject.section(item.item, item.meeting).path)\">\(name)</a>, \(item.day.swedish)<br>"
        }
        return [
            .text("Version", "\(record.application.version), \(record.state)"),
            .text("Söks", plan.years.map { "\(plan.applied(in: $0).swedish) för \($0)" }.inSwedishList),
            preparation.place.map { Fact("Prioritet", "<a href=\"\(PreparationRoutes.priority)\">plats \($0)</a>") },
            items.isEmpty ? nil : Fact("I styrelsen", "\(items)"),
        ].compactMap { $0 }
    }

    fileprivate var opinions: HTML {
        guard !preparation.opinions.isEmpty else { return "<h2>Yttranden</h2><p>Inget råd har yttrat sig.</p>" }
        let names = Dictionary(councils.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
        let rows = preparation.opinions.map { one -> [HTML] in
            [
                "\(names[one.council] ?? "Ett råd som har upphört")", "\(one.stand.swedish.capitalised)", "\(one.text)",
                "\(one.day.swedish)",
            ]
        }
        let columns: [Table.Column] = [.text("Råd"), .text("Ställning"), .text("Yttrande"), .text("Dag")]
        return "<h2>Yttranden</h2>\(Table("Yttranden", columns, rows: rows).html)"
    }

    fileprivate var questions: HTML {
        let version = record.application.version
        let asked = preparation.requests.map { one -> HTML in
            let section = one.section.map { "\($0) \(record.template.label(ofSection: $0))" } ?? "hela ansökan"
            let answer = one.application == record.id ? "väntar på svar" : "besvarad med version \(version)"
            return "<li><strong>\(section)</strong>, \(one.askedOn.swedish), \(answer)\(one.text.paragraphs)</li>"
        }
        let returned = preparation.returns.map { one -> HTML in
            "<li><strong>Återlämnad</strong> \(one.on.swedish)\(one.reasons.paragraphs)</li>"
        }
        return asked.isEmpty && returned.isEmpty ? "" : "<h2>Kompletteringar</h2><ul>\(asked)\(returned)</ul>"
    }

    fileprivate func forms(_ context: PageContext, _ fields: Fields) -> HTML {
        "\(itemForm(context, fields))\(opinionForm(context, fields))\(supplementForm(context, fields))"
    }

    private func itemForm(_ context: PageContext, _ fields: Fields) -> HTML {
        guard context.visitor?.user.may(.convene).outcome == .met else { return "" }
        let coming = meetings.map { Choice(String($0.id), $0.day.swedishWithWeekday) }
        guard !coming.isEmpty else {
            return "<h2>Till styrelsen</h2><p>Inget kommande möte tar emot ärenden. Lägg upp mötet först.</p>"
        }
        let organisations = board.organisations.sortedInSwedish(by: \.name).map { Choice(String($0.id), $0.name) }
        return """
            <h2>Till styrelsen</h2>
            <p>Ärendet får bakgrund, parter, undertecknare, kontaktpersoner och förslag till beslut ur ansökan.</p>
            <form method="post" action="\(PreparationRoutes.item(id))">\(.formKey(context))
            \(fields.select("meeting", "Möte", coming))
            <details><summary>Avsätt en del till någon annan</summary>
            <div class="row">\(fields.money("setAside", "Avsätt"))\(fields.number("setAsideYear", "År"))</div>
            \(fields.select("receiver", "Mottagare", [Choice("", "Ingen")] + organisations))
            \(fields.text("purpose", "Till vad", help: "Till exempel: torgets lokaler."))</details>
            <button class="primary">Lägg på dagordningen</button></form>

            """
    }

    private func opinionForm(_ context: PageContext, _ fields: Fields) -> HTML {
        let choices = [Choice("", "Välj")] + councils.map { Choice(String($0.id), $0.name) }
        let stands = Opinion.Stand.allCases.map { Choice($0.rawValue, $0.swedish.capitalised) }
        return """
            <h2>Nytt yttrande</h2>
            <form method="post" action="\(PreparationRoutes.opinion(id))">\(.formKey(context))
            <div class="row">\(fields.select("council", "Råd", choices))\(fields.date("day", "Dag", required: true))</div>
            \(fields.radios("stand", "Ställning", stands))\(fields.textarea("text", "Yttrande", rows: 3))
            <button>Spara yttrandet</button></form>

            """
    }

    private func supplementForm(_ context: PageContext, _ fields: Fields) -> HTML {
        let sections =
            [Choice("", "Hela ansökan")] + record.template.sections.map { Choice($0.key, "\($0.key) \($0.label)") }
        return """
            <h2>Be om komplettering</h2>
            <form method="post" action="\(PreparationRoutes.supplement(id))">\(.formKey(context))
            \(fields.select("section", "Avsnitt", sections))
            \(fields.textarea("asked", "Det som ska kompletteras", help: "Sökanden ser det, och svarar med en ny version.", rows: 3))
            <button>Be om komplettering</button></form>
            <h2>Lämna tillbaka</h2>
            <form method="post" action="\(PreparationRoutes.giving(id))">\(.formKey(context))
            \(fields.textarea("reasons", "Skäl", help: "Sökanden läser dem.", rows: 3))
            <button class="plain">Lämna tillbaka ansökan</button></form>

            """
    }
}
