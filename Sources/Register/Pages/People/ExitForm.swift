import Domain
import Markup
import Site

/// Avslutsformuläret (exit form), and the two shorter ones that come after it.
enum ExitForm {
    case exit, after
    case followUp(Int)

    var title: String {
        switch self {
        case .exit: "Avsluta inskrivningen"
        case .after: "Värden efter avslutet"
        case .followUp(let month): "Uppföljning efter \(month) månader"
        }
    }

    var firstField: String {
        switch self {
        case .exit: "endedOn"
        case .after, .followUp: "incomes"
        }
    }

    func blank(_ today: Day) -> Fields {
        if case .exit = self { Fields(["endedOn": today.rawValue]) } else { Fields() }
    }

    func page(
        _ stay: Stay,
        _ initiative: RegisterInitiative,
        _ fields: Fields,
        _ errors: FormErrors,
        _ context: PageContext
    ) -> Page {
        let person = stay.person.map { [Link("Deltagaren", RegisterPaths.person($0))] } ?? []
        return Page(
            title,
            trail: [Link("Mina deltagare", RegisterPaths.mine)] + person,
            facts: [
                .text("Insats", initiative.name), .text("Start", Page.date(stay.startedOn, stay.precision)),
                .text("Före", stay.before.swedish),
            ],
            errors: errors,
            """
            <form method="post" action="\(path(stay.id))" class="narrow">\(.formKey(context))
            \(top(fields))\(SituationForm.fields(fields, asks: initiative.template))\(bottom(fields))
            <button class="primary">Spara</button></form>
            """
        )
    }

    private func path(_ stay: Stay.ID) -> String {
        switch self {
        case .exit: RegisterPaths.exit(stay)
        case .after: RegisterPaths.after(stay)
        case .followUp(let month): RegisterPaths.followUp(stay, month)
        }
    }

    private func top(_ fields: Fields) -> HTML {
        switch self {
        case .exit:
            let reasons = [Choice("", "Välj")] + ExitReason.allCases.map { Choice($0.rawValue, $0.swedish) }
            return """
                \(fields.date("endedOn", "Avslutsdag", required: true))
                \(fields.select("reason", "Anledning", reasons, help: "Utan mätning, medgivande återtaget och felregistrering tar inga värden efter."))
                <h2>Efter insatsen</h2>
                <p>Lämna tomt om du inte vet än. Då står det kvar att göra på din startsida.</p>
                """
        case .after: return ""
        case .followUp:
            return fields.checkbox("unreached", "Personen gick inte att nå", help: "Lämna då resten tomt.")
        }
    }

    private func bottom(_ fields: Fields) -> HTML {
        guard case .exit = self else { return "" }
        let choices = [Choice("", "–")] + Destination.allCases.map { Choice($0.rawValue, $0.swedish) }
        return fields.select("destination", "Vem som tar över planeringen", choices)
    }

    static func exit(_ form: FormData) throws(FormErrors) -> StayExit {
        var errors = FormErrors()
        let day = form.day("endedOn", "Avslutsdag", &errors)
        let reason = ExitReason(rawValue: form["reason"])
        if reason == nil { errors.add("reason", "Anledning: välj en.") }
        let after = SituationForm.isEmpty(form) ? nil : SituationForm.read(form, &errors)
        try errors.check()
        guard let day, let reason else { throw errors }
        return StayExit(on: day, reason, after: after, destination: Destination(rawValue: form["destination"]))
    }

    static func situation(_ form: FormData) throws(FormErrors) -> Situation {
        var errors = FormErrors()
        if SituationForm.isEmpty(form) { errors.add("incomes", "Försörjning: kryssa för minst en.") }
        let situation = SituationForm.read(form, &errors)
        try errors.check()
        guard let situation else { throw errors }
        return situation
    }

    static func situationIfReached(_ form: FormData) throws(FormErrors) -> Situation? {
        form["unreached"].isEmpty ? try situation(form) : nil
    }
}
