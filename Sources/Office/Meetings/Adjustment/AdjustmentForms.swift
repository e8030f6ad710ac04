import Domain
import Site

/// Rättelse av ett justerat protokoll.
struct CorrectionForm {
    let data: FormData

    init(_ data: FormData) { self.data = data }

    func refined() throws(FormErrors) -> (item: AgendaItem.ID?, text: String) {
        var errors = FormErrors()
        let text = data.required("text", "Rättelsen", &errors) ?? ""
        try errors.check()
        return (AgendaItem.ID(data["item"]), text)
    }
}

/// Anslag: the day and where the minutes are kept.
struct PostingForm {
    let data: FormData

    init(_ data: FormData) { self.data = data }

    func refined(today: Day) throws(FormErrors) -> (day: Day, keptAt: String) {
        var errors = FormErrors()
        let day = data.day("day", "Anslagsdag", &errors) ?? today
        if day < today { errors.add("day", "Anslagsdag: dagen har redan varit. Välj i dag eller en senare dag.") }
        let keptAt = data.required("keptAt", "Var protokollet förvaras", &errors) ?? ""
        try errors.check()
        return (day, keptAt)
    }
}
