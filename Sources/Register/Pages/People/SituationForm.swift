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

    static func isEmpty(_ form: FormData) -> Bool {
        ["incomes", "occupations"].allSatisfy { form.values($0).allSatisfy(\.isEmpty) }
    }
}
