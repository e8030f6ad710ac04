import Domain
import Markup
import Site

/// Försörjning och sysselsättning in a form: the same at the start, at the exit and after it.
enum SituationForm {
    static func fields(_ fields: Fields, asks template: StartTemplate) -> HTML {
        """
        \(template.asks(.incomes) ? incomes(fields) : "")\(template.asks(.occupations) ? occupations(fields) : "")
        """
    }

    private static func incomes(_ fields: Fields) -> HTML {
        // Those that stand alone come last, after the ones one looks for.
        let all = IncomeSource.allCases.filter { !$0.isExclusive } + [.noPublic, .missing]
        return fields.checkboxes(
            "incomes",
            "Försörjning",
            all.map { Choice($0.rawValue, $0.swedish) },
            help: "Kryssa för alla som gäller den dagen."
        )
    }

    private static func occupations(_ fields: Fields) -> HTML {
        let extents = [Choice("", "–")] + Extent.allCases.map { Choice(String($0.rawValue), $0.swedish) }
        return """
            \(fields.checkboxes("occupations", "Sysselsättning", Occupation.allCases.map { Choice($0.rawValue, $0.swedish) }))
            \(fields.select("work", "Omfattning av arbete", extents, help: "Bara om personen arbetar."))
            \(fields.select("studies", "Omfattning av studier", extents, help: "Bara om personen studerar."))
            """
    }

    /// What was typed; nil with messages in `errors` when it does not hold together.
    static func read(_ form: FormData, _ errors: inout FormErrors) -> Situation? {
        let situation = Situation(
            incomes: form.values("incomes").compactMap(IncomeSource.init(rawValue:)),
            occupations: form.values("occupations").compactMap(Occupation.init(rawValue:)),
            work: Int(form["work"]).flatMap(Extent.init(rawValue:)),
            studies: Int(form["studies"]).flatMap(Extent.init(rawValue:))
        )
        if let objection = situation.objection { errors.add(objection.field, objection.text) }
        return situation
    }

    /// As `read`, with each of the two answered that is asked: a half would stand as missing for good.
    static func whole(_ form: FormData, _ template: StartTemplate, _ errors: inout FormErrors) -> Situation? {
        let (incomes, occupations) = (isEmpty(form, "incomes"), isEmpty(form, "occupations"))
        if template.asks(.incomes) && incomes { errors.add("incomes", "Försörjning: kryssa för minst en.") }
        if template.asks(.occupations) && occupations {
            errors.add("occupations", "Sysselsättning: kryssa för minst en.")
        }
        return read(form, &errors)
    }

    private static func isEmpty(_ form: FormData, _ field: String) -> Bool {
        form.values(field).allSatisfy(\.isEmpty)
    }

    static func isEmpty(_ form: FormData) -> Bool {
        isEmpty(form, "incomes") && isEmpty(form, "occupations") && form["work"].isEmpty && form["studies"].isEmpty
    }
}
