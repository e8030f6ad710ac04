import Domain
import Markup
import Site

/// Någons inskrivning (stay of somebody): what the form is about.
struct StayOfSomebody {
    let stay: Stay
    let person: Int64
    /// The name, or what stands for it.
    let title: String
    let initiative: RegisterInitiative
}

/// Avslutsformuläret (exit form), its correction, and the two shorter ones that come after it.
enum ExitForm {
    case exit, correction, after
    case followUp(Int)

    var title: String {
        switch self {
        case .exit: "Avsluta inskrivningen"
        case .correction: "Rätta avslutet"
        case .after: "Värden efter avslutet"
        case .followUp(let month): "Uppföljning efter \(month) månader"
        }
    }

    var firstField: String {
        switch self {
        case .exit, .correction: "endedOn"
        case .after, .followUp: "incomes"
        }
    }

    /// Whether what it would write stands there already.
    func isWritten(on stay: Stay) -> Bool {
        switch self {
        case .exit: StayRules.mayCorrectExit(stay).outcome == .met
        case .after: StayRules.mayCorrectExit(stay).outcome == .met && stay.after != nil
        case .correction, .followUp: false
        }
    }

    func mayBeSaved(_ about: StayOfSomebody, on today: Day) -> Ruling {
        switch self {
        case .exit where about.stay.endedOn == nil: Ruling(.met, .Register.stays, "Inskrivningen kan avslutas.")
        case .exit, .correction: StayRules.mayCorrectExit(about.stay)
        case .after: StayRules.mayComplete(about.stay)
        case .followUp(let month): StayRules.mayFollowUp(about.stay, month, about.initiative.template, on: today)
        }
    }

    /// What stands there, to begin with.
    func filled(_ stay: Stay, _ today: Day) -> Fields {
        guard case .correction = self, let exit = stay.exit else {
            if case .exit = self { return Fields(["endedOn": today.rawValue]) }
            return Fields()
        }
        var data = FormData()
        let one = [
            ("endedOn", exit.endedOn.rawValue), ("exit", exit.reason.rawValue),
            ("destination", exit.destination?.rawValue ?? ""),
            ("work", exit.after?.work.map { String($0.rawValue) } ?? ""),
            ("studies", exit.after?.studies.map { String($0.rawValue) } ?? ""),
        ]
        let incomes = exit.after?.incomes.codes.map { ("incomes", $0.rawValue) } ?? []
        let occupations = exit.after?.occupations.codes.map { ("occupations", $0.rawValue) } ?? []
        for (name, value) in one + incomes + occupations { data.append(name, value) }
        return Fields(data)
    }

    func page(_ about: StayOfSomebody, _ fields: Fields, _ errors: FormErrors, _ context: PageContext) -> Page {
        let (stay, template) = (about.stay, about.initiative.template)
        let ended = stay.endedOn.map { [Fact.text("Avslut", Page.date($0, stay.precision))] } ?? []
        return Page(
            title,
            trail: [
                Link("Mina deltagare", RegisterPaths.mine), Link("Deltagaren", RegisterPaths.person(about.person)),
            ],
            facts: [
                .text("Deltagare", about.title), .text("Insats", about.initiative.name),
                .text("Start", Page.date(stay.startedOn, stay.precision)),
            ] + ended + [.text("Före", stay.before.swedish)],
            errors: errors,
            """
            <form method="post" action="\(path(stay.id))" class="narrow">\(.formKey(context))
            \(top(fields))\(SituationForm.fields(fields, asks: template))\(bottom(fields))
            <button class="primary">Spara</button></form>
            """
        )
    }

    private func path(_ stay: Stay.ID) -> String {
        switch self {
        case .exit: RegisterPaths.exit(stay)
        case .correction: RegisterPaths.correctExit(stay)
        case .after: RegisterPaths.after(stay)
        case .followUp(let month): RegisterPaths.followUp(stay, month)
        }
    }

    private func top(_ fields: Fields) -> HTML {
        switch self {
        case .exit:
            return """
                \(ending(fields))
                <h2>Efter insatsen</h2>
                <p>Lämna tomt om du inte vet än. Då står det kvar att göra på din startsida.</p>
                """
        case .correction:
            let reasons = StartCorrection.Reason.allCases.map { Choice($0.rawValue, $0.swedish) }
            return """
                <p>Det som stod förut sparas bredvid, med ditt namn, tills personen gallras. Leveranser som har lämnats ändras inte.</p>
                \(fields.radios("reason", "Varför det rättas", reasons))
                \(ending(fields))
                <h2>Efter insatsen</h2>
                """
        case .after: return ""
        case .followUp:
            return fields.checkbox("unreached", "Personen gick inte att nå", help: "Lämna då resten tomt.")
        }
    }

    private func ending(_ fields: Fields) -> HTML {
        let reasons = [Choice("", "Välj")] + ExitReason.allCases.map { Choice($0.rawValue, $0.swedish) }
        return """
            \(fields.date("endedOn", "Avslutsdag", required: true))
            \(fields.select(reasonField, "Anledning", reasons, help: "Utan mätning, medgivande återtaget och felregistrering tar inga värden efter."))
            """
    }

    /// The correction has a reason of its own.
    private var reasonField: String { if case .correction = self { "exit" } else { "reason" } }

    private func bottom(_ fields: Fields) -> HTML {
        switch self {
        case .after, .followUp: return ""
        case .exit, .correction:
            let choices = [Choice("", "–")] + Destination.allCases.map { Choice($0.rawValue, $0.swedish) }
            return fields.select("destination", "Vem som tar över planeringen", choices)
        }
    }

    static func exit(_ form: FormData, _ template: StartTemplate) throws(FormErrors) -> StayExit {
        var errors = FormErrors()
        let exit = exit(form, "reason", template, &errors)
        try errors.check()
        guard let exit else { throw errors }
        return exit
    }

    static func correction(_ form: FormData, _ template: StartTemplate) throws(FormErrors) -> (
        exit: StayExit, reason: StartCorrection.Reason
    ) {
        var errors = FormErrors()
        let reason = StartCorrection.Reason(rawValue: form["reason"])
        if reason == nil { errors.add("reason", "Varför det rättas: välj ett skäl.") }
        let exit = exit(form, "exit", template, &errors)
        try errors.check()
        guard let exit, let reason else { throw errors }
        return (exit, reason)
    }

    private static func exit(
        _ form: FormData,
        _ field: String,
        _ template: StartTemplate,
        _ errors: inout FormErrors
    ) -> StayExit? {
        let day = form.day("endedOn", "Avslutsdag", &errors)
        let reason = ExitReason(rawValue: form[field])
        if reason == nil { errors.add(field, "Anledning: välj en.") }
        let after = SituationForm.isEmpty(form) ? nil : SituationForm.whole(form, template, &errors)
        guard let day, let reason else { return nil }
        return StayExit(on: day, reason, after: after, destination: Destination(rawValue: form["destination"]))
    }

    static func situation(_ form: FormData, _ template: StartTemplate) throws(FormErrors) -> Situation {
        var errors = FormErrors()
        let situation = SituationForm.whole(form, template, &errors)
        try errors.check()
        guard let situation else { throw errors }
        return situation
    }

    static func situationIfReached(_ form: FormData, _ template: StartTemplate) throws(FormErrors) -> Situation? {
        form["unreached"].isEmpty ? try situation(form, template) : nil
    }
}
