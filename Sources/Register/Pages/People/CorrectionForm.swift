import Domain
import Markup
import Site

/// Rättelseformuläret (correction form): the start form with what stands there, and why it is corrected. A field that the template no
/// longer asks is left as it is.
enum CorrectionForm {
    static func page(_ stay: CorrectableStay, _ fields: Fields, _ errors: FormErrors, _ context: PageContext) -> Page {
        let file = stay.file
        let reasons = StartCorrection.Reason.allCases.map { Choice($0.rawValue, $0.swedish) }
        return Page(
            "Rätta startuppgifterna",
            trail: [
                Link("Mina deltagare", RegisterPaths.mine), Link("Deltagaren", RegisterPaths.person(stay.person)),
            ],
            facts: [.text("Insats", file.initiative.name)],
            errors: errors,
            """
            <p>Rätta det som var fel redan vid starten. Det som har ändrats sedan dess skrivs vid avslutet. Det som stod förut sparas \
            bredvid, med ditt namn, tills personen gallras.</p>
            \(delivered(stay.deliveries))
            <form method="post" action="\(RegisterPaths.correct(file.stay.id))" class="narrow">\(.formKey(context))
            \(fields.radios("reason", "Varför det rättas", reasons))
            \(who(stay, fields))
            <h2>Start</h2>
            \(fields.date("startedOn", "Startdag", help: file.stay.precision == .day ? nil : "Bara året sparas.", required: true))
            \(StartForm.questions(file.initiative.template, fields))
            \(stay.start.identity.kind == .identified ? fields.textarea("note", "Anteckning", rows: 2) : "")
            <button class="primary">Rätta</button></form>
            """
        )
    }

    private static func delivered(_ deliveries: [MadeDelivery]) -> HTML {
        guard !deliveries.isEmpty else { return "" }
        let periods = Set(deliveries.map(\.period.swedish)).sorted().inSwedishList
        return """
            <p class="notice">Antal för \(periods) har redan lämnats till förbundet. De leveranserna ändras inte. Lämna perioden igen \
            under Leveranser om antalen ska bli rätt.</p>
            """
    }

    private static func who(_ stay: CorrectableStay, _ fields: Fields) -> HTML {
        guard stay.start.identity.name != nil else { return "" }
        return """
            <h2>Vem</h2>
            \(fields.text("given", "Förnamn", required: true, autocomplete: "off"))\(fields.text("surname", "Efternamn", required: true, autocomplete: "off"))
            <p>Är personnumret fel? Då är det någon annans uppgifter: <a href="\(RegisterPaths.exit(stay.file.stay.id))">avsluta inskrivningen \
            som felregistrerad</a> och skriv in på rätt nummer.</p>
            """
    }

    /// What stands there now.
    static func filled(_ start: StayStart) -> Fields {
        var data = FormData()
        let one: [(String, String)] = [
            ("given", start.identity.name?.given ?? ""), ("surname", start.identity.name?.surname ?? ""),
            ("startedOn", start.startedOn.rawValue), ("municipality", start.municipality ?? ""),
            ("referrer", start.referrer.rawValue), ("education", start.education.rawValue),
            ("supportMonths", start.supportMonths.map(String.init) ?? ""),
            ("longAssistance", start.longAssistance.rawValue), ("disability", start.disability.rawValue),
            ("violence", start.violence.rawValue), ("note", start.note ?? ""),
            ("work", start.before.work.map { String($0.rawValue) } ?? ""),
            ("studies", start.before.studies.map { String($0.rawValue) } ?? ""),
        ]
        let many =
            start.before.incomes.codes.map { ("incomes", $0.rawValue) }
            + start.before.occupations.codes.map { ("occupations", $0.rawValue) }
        for (name, value) in one + many { data.append(name, value) }
        return Fields(data)
    }

    static func refined(_ form: FormData, _ known: CorrectableStay) throws(FormErrors) -> (
        start: StayStart, reason: StartCorrection.Reason
    ) {
        var (errors, start) = (FormErrors(), known.start)
        let reason = StartCorrection.Reason(rawValue: form["reason"])
        if reason == nil { errors.add("reason", "Varför det rättas: välj ett skäl.") }
        if case .identified(let number, _) = start.identity {
            let given = form.required("given", "Förnamn", &errors) ?? ""
            let surname = form.required("surname", "Efternamn", &errors) ?? ""
            start.identity = .identified(number, PersonName(given: given, surname: surname))
            start.note = form["note"].isEmpty ? nil : form["note"]
        }
        if let day = form.day("startedOn", "Startdag", &errors) { start.startedOn = day }
        for question in known.file.initiative.template.questions { read(question, form, &start, &errors) }
        if let objection = start.before.objection, errors[objection.field] == nil {
            errors.add(objection.field, objection.text)
        }
        try errors.check()
        guard let reason else { throw errors }
        return (start, reason)
    }

    private static func read(
        _ question: StartQuestion,
        _ form: FormData,
        _ start: inout StayStart,
        _ errors: inout FormErrors
    ) {
        switch question {
        case .municipality: start.municipality = form["municipality"].isEmpty ? nil : form["municipality"]
        case .referrer: start.referrer = ReferringParty(rawValue: form["referrer"]) ?? .missing
        case .incomes:
            start.before.incomes = CodeSet(form.values("incomes").compactMap(IncomeSource.init(rawValue:)))
        case .occupations:
            start.before.occupations = CodeSet(form.values("occupations").compactMap(Occupation.init(rawValue:)))
            start.before.work = Int(form["work"]).flatMap(Extent.init(rawValue:))
            start.before.studies = Int(form["studies"]).flatMap(Extent.init(rawValue:))
        case .education: start.education = Education(rawValue: form["education"]) ?? .missing
        case .supportTime: start.supportMonths = StartForm.months(form, &errors)
        case .longAssistance: start.longAssistance = YesNo(rawValue: form["longAssistance"]) ?? .missing
        case .disability: start.disability = YesNo(rawValue: form["disability"]) ?? .missing
        case .violence: start.violence = Violence(rawValue: form["violence"]) ?? .notAsked
        }
    }
}
