import Domain
import Markup
import Site

/// What the pages of an application show, read once.
struct ApplicationView {
    let side: ApplicationSide
    let initiative: Initiative
    let record: ApplicationRecord
    let board: Board
    let context: PageContext

    var id: Initiative.ID { initiative.id }
    var user: User? { context.visitor?.user }
    var mayKeep: Bool { user?.may(.keepInitiatives).outcome == .met }
    var mayWrite: Bool { record.mayBeWritten.outcome == .met && (side == .applicant || mayKeep) }
}

extension Page {
    /// En del av utkastet: its form, with the way to the others.
    static func applicationStep(_ step: ApplicationStep, _ view: ApplicationView, _ fields: Fields) -> Page {
        let steps = ApplicationStep.allCases.map { Link($0.swedish, view.side.step($0, view.id)) }
        let place = (ApplicationStep.allCases.firstIndex(of: step) ?? 0) + 1
        return Page(
            "\(view.initiative.title): \(step.swedish.lowercased())",
            in: view.side == .office ? .initiatives : nil,
            trail: view.trail,
            """
            \(.steps(steps, current: place))
            \(step == .papers ? view.papers : form(step, view, fields))
            """
        )
    }

    private static func form(_ step: ApplicationStep, _ view: ApplicationView, _ fields: Fields) -> HTML {
        """
        <form method="post" action="\(view.side.step(step, view.id))" data-autosave>\(.formKey(view.context))
        \(fields.seals)\(view.content(step, fields))
        <p class="choices"><button class="primary" name="vidare" value="ja">Spara och fortsätt</button> \
        <button>Spara utkastet</button></p></form>
        """
    }
}

extension ApplicationView {
    var trail: [Link] {
        switch side {
        case .office: [Link("Insatser", "/insatser"), Link("Ansökan", side.application(id))]
        case .applicant: [Link("Mina ansökningar", "/ansok"), Link(initiative.title, side.application(id))]
        }
    }

    fileprivate func content(_ step: ApplicationStep, _ fields: Fields) -> HTML {
        switch step {
        case .parties: partyRows(fields)
        case .content: answers(fields)
        case .goals: goalRows(fields)
        case .costs: costRows(fields)
        case .papers: ""
        }
    }

    private func partyRows(_ fields: Fields) -> HTML {
        let kinds = ApplicationParty.Kind.allCases.map { Choice($0.rawValue, $0.swedish.capitalised) }
        let rows = (0..<record.count(of: "part", in: .parties)).map { row -> HTML in
            let name = "part.\(row)."
            return """
                <fieldset><legend>Part \(row + 1)</legend>
                <div class="row">\(fields.select(name + "kind", "Roll", kinds))\
                \(fields.select(name + "organisation", "Organisation", organisations))</div>
                <div class="row">\(fields.text(name + "unit", "Enhet eller arbetsställe"))\
                \(fields.text(name + "number", "Organisationsnummer"))</div>
                \(fields.text(name + "address", "Adress", help: "Gata eller box, postnummer och ort."))
                <div class="row">\(fields.select(name + "signatory", "Behörig att teckna avtal", people))\
                \(fields.select(name + "contact", "Kontaktperson", people))</div>
                <div class="row">\(fields.text(name + "bankgiro", "Bankgiro"))\(fields.text(name + "plusgiro", "Plusgiro"))</div>
                </fieldset>

                """
        }
        return """
            <p>Minst \(record.template.leastParties) parter ska samverka. En ny tom ruta kommer när du har sparat. Töm en ruta för \
            att ta bort parten.</p>
            \(rows)
            """
    }

    private var organisations: [Choice] {
        [Choice("", "Ingen")] + board.organisations.sortedInSwedish(by: \.name).map { Choice(String($0.id), $0.name) }
    }

    /// Who works for one of the parties; before there are any, who works for any organisation.
    private var people: [Choice] {
        let parties = Set(record.parties.map(\.organisation))
        let named = Set(record.parties.flatMap { [$0.signatory, $0.contact] }.compactMap { $0 })
        let all = board.persons.filter { person in
            guard let employer = person.employer else { return false }
            return named.contains(person.id) || parties.contains(employer) || (parties.isEmpty && side == .office)
        }
        return [Choice("", "Ingen vald")]
            + all.sortedInSwedish(by: \.name).map { person in
                Choice(
                    String(person.id),
                    [person.name, person.title ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
                )
            }
    }

    private func answers(_ fields: Fields) -> HTML {
        let sections = record.template.sections.map { section in
            fields.textarea("svar.\(section.key)", "\(section.key) \(section.label)", help: section.guidance, rows: 6)
        }
        return """
            \(fields.textarea("summary", "Sammanfattning", help: "Några meningar som styrelsen kan läsa för sig.", rows: 4))
            \(sections)
            """
    }

    private func goalRows(_ fields: Fields) -> HTML {
        let sections = [Choice("", "Inget")] + record.template.sections.map { Choice($0.key, "\($0.key) \($0.label)") }
        let kinds = ApplicationGoal.Kind.allCases.map { Choice($0.rawValue, $0.swedish.capitalised) }
        let groups = (0..<record.count(of: "grupp", in: .goals)).map { row -> HTML in
            let name = "grupp.\(row)."
            return """
                <fieldset><legend>Målgrupp \(row + 1)</legend>
                <div class="row">\(fields.number(name + "least", "Från ålder"))\(fields.number(name + "greatest", "Till ålder"))\
                \(fields.select(name + "section", "Står i avsnitt", sections))</div>
                \(fields.text(name + "text", "Vilka"))</fieldset>

                """
        }
        let goals = (0..<record.count(of: "mal", in: .goals)).map { row -> HTML in
            let name = "mal.\(row)."
            return """
                <fieldset><legend>Mål \(row + 1)</legend>\(fields.text(name + "text", "Mål"))
                <div class="row">\(fields.text(name + "measure", "Mått", help: "Till exempel: NNS indikatorenkät."))\
                \(fields.select(name + "kind", "Slag", kinds))</div>
                <div class="row">\(fields.number(name + "first", "Från år"))\(fields.number(name + "last", "Till år"))</div></fieldset>

                """
        }
        let volumes = (0..<record.count(of: "volym", in: .goals)).map { row -> HTML in
            let name = "volym.\(row)."
            return """
                <fieldset><legend>Volym \(row + 1)</legend><div class="row">\(fields.text(name + "what", "Vad"))\
                \(fields.number(name + "year", "År"))\(fields.number(name + "count", "Antal"))</div></fieldset>

                """
        }
        return "<h2>Målgrupp</h2>\(groups)<h2>Mål</h2>\(goals)<h2>Väntade volymer</h2>\(volumes)"
    }
}
