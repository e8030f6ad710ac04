import Domain
import Markup
import Site

/// Vad beloppet betyder (clause term), where amounts by year do not say it alone.
struct TermForm {
    let form: FormData

    /// Nil for amounts by year that replace what was granted before: then the clause says it all.
    func refined(_ clause: Clause.ID) throws(FormErrors) -> ClauseTerm? {
        let (kind, isAddition) = (Grant.Form(rawValue: form["form"]) ?? .byYear, !form["isAddition"].isEmpty)
        guard kind != .byYear || isAddition else { return nil }
        var errors = FormErrors()
        let (first, last) = (year("firstYear", "Från år", &errors), year("lastYear", "Till år", &errors))
        if let first, let last, last < first { errors.add("lastYear", "Till år: kommer före det första året.") }
        try errors.check()
        guard let first, let last else { throw errors }
        return ClauseTerm(clause: clause, form: kind, years: first...last, isAddition: isAddition)
    }

    private func year(_ name: String, _ label: String, _ errors: inout FormErrors) -> Int? {
        let year = form.integer(name, label, &errors)
        if let year, !(2000...2100).contains(year) { errors.add(name, "\(label): skriv ett år mellan 2000 och 2100.") }
        return year
    }
}

extension ParagraphPage {
    /// The form for a clause about money that has amounts.
    func term(_ record: ClauseRecord) -> HTML {
        guard [.grant, .setAside].contains(record.clause.kind), !record.amounts.isEmpty else { return "" }
        let (id, term) = (String(record.id), terms[record.id])
        let years = record.amounts.map(\.year)
        let values: KeyValuePairs = [
            "form": term?.form.rawValue ?? Grant.Form.byYear.rawValue,
            "firstYear": (term?.firstYear ?? years.min()).map { String($0) } ?? "",
            "lastYear": (term?.lastYear ?? years.max()).map { String($0) } ?? "",
            "isAddition": term?.isAddition == true ? "ja" : "",
        ]
        let form = forms.form(path(.term), ItemAct.term.rawValue + id, ["clause": id], "Spara", values: values) {
            let choices = Grant.Form.allCases.filter { $0 != .none }.map { Choice($0.rawValue, $0.swedish) }
            return $0.select("form", "Beloppet är", choices) + $0.number("firstYear", "Från år")
                + $0.number("lastYear", "Till år")
                + $0.checkbox(
                    "isAddition",
                    "Kommer till det som är beviljat förut",
                    help: "Annars gäller beslutet i stället för ett tidigare för samma år."
                )
        }
        return folded("Vad beloppet betyder", [.term], id, form)
    }
}
