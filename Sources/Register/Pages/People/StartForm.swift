import Domain
import Markup
import Site

/// Startformuläret (start form): who, where, and what the initiative's template asks. Made to be filled in from the keyboard with
/// the papers beside it, in under two minutes.
enum StartForm {
    static func page(
        _ initiative: RegisterInitiative,
        _ all: [RegisterInitiative],
        _ settings: RegisterSettings,
        _ fields: Fields,
        _ errors: FormErrors,
        _ context: PageContext
    ) -> Page {
        Page(
            "Skriv in i \(initiative.name)",
            errors: errors,
            """
            \(others(all, but: initiative))
            <form method="post" action="\(RegisterPaths.enrol)" class="narrow">\(.formKey(context))
            <input type="hidden" name="initiative" value="\(String(initiative.id))">
            \(fields.has("referral") ? "<input type=\"hidden\" name=\"referral\" value=\"\(fields.value("referral"))\">" : "")
            <h2>Vem</h2>
            \(fields.text("number", "Personnummer eller samordningsnummer", help: "Till exempel 19621001-2842. Lämna tomt för den som är anonym eller har skyddade uppgifter.", autocomplete: "off"))
            \(fields.text("given", "Förnamn", autocomplete: "off"))\(fields.text("surname", "Efternamn", autocomplete: "off"))
            \(nameless(settings, fields))
            <h2>Start</h2>
            \(fields.date("startedOn", "Startdag", required: true))
            \(questions(initiative.template, fields))
            \(fields.textarea("note", "Anteckning", help: "Bara det som behövs. Den förseglas, räknas aldrig och tas bort med personen.", rows: 2))
            <button class="primary">Skriv in</button></form>
            """
        )
    }

    private static func others(_ all: [RegisterInitiative], but here: RegisterInitiative) -> HTML {
        .ways(
            "Andra insatser",
            all.map { Link($0.name, "\(RegisterPaths.enrol)?insats=\($0.id)") },
            but: "\(RegisterPaths.enrol)?insats=\(here.id)"
        )
    }

    /// Anonymous or protected: a choice that one has to make, never a default.
    private static func nameless(_ settings: RegisterSettings, _ fields: Fields) -> HTML {
        let bands = [Choice("", "Okänd")] + AgeBand.standard.map { Choice($0.key, $0.swedish) }
        let band = settings.anonymousBands ? fields.select("band", "Åldersgrupp för anonym", bands) : ""
        return """
            <details\(fields.value("kind").isEmpty ? "" : " open")><summary>Utan personnummer: anonym eller skyddad identitet</summary>
            \(fields.radios("kind", "Skrivs in som", [Choice("anonymous", "Anonym"), Choice("protected", "Skyddad identitet")], help: "Bara kön och startår sparas. Uppgifterna går inte att knyta till personen senare."))
            \(fields.radios("sex", "Kön", Sex.allCases.map { Choice($0.rawValue, $0.swedish.capitalised) }))\(band)</details>
            """
    }

    static func questions(_ template: StartTemplate, _ fields: Fields) -> HTML {
        let asked = template.questions.filter { ![.incomes, .occupations].contains($0) }
        let (plain, sensitive) = (
            asked.filter { [.municipality, .referrer].contains($0) },
            asked.filter { ![.municipality, .referrer].contains($0) }
        )
        return """
            \(plain.map { question($0, fields) })\(SituationForm.fields(fields, asks: template))\(sensitive.map { question($0, fields) })
            """
    }

    private static func question(_ question: StartQuestion, _ fields: Fields) -> HTML {
        let yesNo = YesNo.allCases.map { Choice($0.rawValue, $0.swedish) }
        return switch question {
        case .municipality: fields.text("municipality", question.swedish, autocomplete: "off")
        case .referrer:
            fields.select(
                "referrer",
                question.swedish,
                ReferringParty.allCases.reversed().map { Choice($0.rawValue, $0.swedish) }
            )
        case .education:
            fields.select(
                "education",
                question.swedish,
                Education.allCases.reversed().map { Choice($0.rawValue, $0.swedish) }
            )
        case .supportTime:
            fields.number("supportMonths", question.swedish, help: "Före starten. Tomt om det inte är känt.")
        case .longAssistance: fields.radios("longAssistance", question.swedish, yesNo)
        case .disability: fields.radios("disability", question.swedish, yesNo)
        case .violence:
            fields.radios("violence", question.swedish, Violence.allCases.map { Choice($0.rawValue, $0.swedish) })
        case .incomes, .occupations: ""
        }
    }

    /// What a new form begins with.
    static func blank(_ today: Day) -> Fields {
        Fields([
            "startedOn": today.rawValue, "longAssistance": YesNo.missing.rawValue, "disability": YesNo.missing.rawValue,
            "violence": Violence.notAsked.rawValue,
        ])
    }

    static func refined(
        _ form: FormData,
        _ initiative: RegisterInitiative,
        _ settings: RegisterSettings,
        on today: Day
    ) throws(FormErrors) -> StayStart {
        var errors = FormErrors()
        let identity = identity(form, settings, today, &errors)
        let day = form.day("startedOn", "Startdag", &errors)
        let before = SituationForm.read(form, &errors)
        let months = months(form, &errors)
        try errors.check()
        guard let identity, let day, let before else { throw errors }
        var start = StayStart(identity, in: initiative.id, on: day)
        start.municipality = form["municipality"].isEmpty ? nil : form["municipality"]
        start.referrer = ReferringParty(rawValue: form["referrer"]) ?? .missing
        (start.before, start.supportMonths) = (before, months)
        start.education = Education(rawValue: form["education"]) ?? .missing
        start.longAssistance = YesNo(rawValue: form["longAssistance"]) ?? .missing
        start.disability = YesNo(rawValue: form["disability"]) ?? .missing
        start.violence = Violence(rawValue: form["violence"]) ?? .notAsked
        start.note = form["note"].isEmpty ? nil : form["note"]
        return start
    }

    static func months(_ form: FormData, _ errors: inout FormErrors) -> Int? {
        let months = form["supportMonths"].isEmpty ? nil : form.integer("supportMonths", "Månader", &errors)
        if let months, !(0...600 ~= months) { errors.add("supportMonths", "Månader: skriv ett tal mellan 0 och 600.") }
        return months
    }

    private static func identity(
        _ form: FormData,
        _ settings: RegisterSettings,
        _ today: Day,
        _ errors: inout FormErrors
    ) -> Identity? {
        guard let kind = Identity.Kind(rawValue: form["kind"]) else { return identified(form, today, &errors) }
        let names = ["number", "given", "surname"].map { form[$0] }
        guard names.allSatisfy(\.isEmpty) else {
            errors.add(
                "number",
                "Personnummer och namn får inte stå med när någon är anonym eller skyddad. Ta bort dem."
            )
            return nil
        }
        guard let sex = Sex(rawValue: form["sex"]) else {
            errors.add("sex", "Kön: välj ett.")
            return nil
        }
        guard kind == .anonymous else { return .protected(sex) }
        let band = settings.anonymousBands ? AgeBand.standard.first { $0.key == form["band"] } : nil
        return .anonymous(sex, band)
    }

    private static func identified(_ form: FormData, _ today: Day, _ errors: inout FormErrors) -> Identity? {
        let given = form.required("given", "Förnamn", &errors)
        let surname = form.required("surname", "Efternamn", &errors)
        do throws(Unreadable) {
            let number = try IdentityNumber(form["number"], on: today)
            guard let given, let surname else { return nil }
            return .identified(number, PersonName(given: given, surname: surname))
        } catch {
            errors.add(
                "number",
                "Personnummer: \(form["number"].isEmpty ? "skriv det, eller välj anonym." : error.message)"
            )
            return nil
        }
    }
}
