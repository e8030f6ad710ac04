import Domain
import Site

/// Ett delegationsbeslut: what, when, by whom, under which point.
struct DecisionForm {
    let data: FormData
    let today: Day

    init(_ data: FormData, today: Day) { (self.data, self.today) = (data, today) }

    func refined() throws(FormErrors) -> DecisionDraft {
        var errors = FormErrors()
        let matter = data.required("matter", "Vad som beslutades", &errors)
        let day = data.day("day", "Dag", &errors)
        if let day, day > today { errors.add("day", "Dag: den har inte varit än.") }
        let person = Person.ID(data["person"])
        if person == nil { errors.add("person", "Beslutat av: välj en person.") }
        let delegate = DelegationPoint.Delegate(rawValue: data["delegate"])
        if delegate == nil { errors.add("delegate", "Som: välj vad personen beslutade som.") }
        if data["point"].isEmpty { errors.add("point", "Enligt: välj en punkt, eller brådskande beslut.") }
        let amount = data["amount"].isEmpty ? nil : data.money("amount", "Belopp", &errors)
        if let amount, amount < .zero { errors.add("amount", "Belopp: skriv det utan minus.") }
        try errors.check()
        guard let matter, let day, let person, let delegate else { throw errors }
        let point = DelegationPoint.ID(data["point"])
        return DecisionDraft(matter, on: day, by: person, as: delegate, point: point, amount: amount)
    }
}

/// En punkt i delegationsordningen.
struct PointForm {
    let data: FormData

    init(_ data: FormData) { self.data = data }

    func refined() throws(FormErrors) -> DelegationPoint {
        var errors = FormErrors()
        let number = data.required("number", "Punkt", &errors)
        let matter = data.required("pointMatter", "Ärende", &errors)
        let delegate = DelegationPoint.Delegate(rawValue: data["pointDelegate"])
        if delegate == nil { errors.add("pointDelegate", "Beslutar: välj vem som får besluta.") }
        let limit = data["limit"].isEmpty ? nil : hundredths(&errors)
        let from = data.day("from", "Gäller från", &errors)
        try errors.check()
        guard let number, let matter, let delegate, let from else { throw errors }
        let deputy = DelegationPoint.Delegate(rawValue: data["deputy"])
        return DelegationPoint(
            number: number,
            matter: matter,
            delegate: delegate,
            deputy: deputy,
            limit: limit,
            isForPurchases: !data["isForPurchases"].isEmpty,
            from: from,
            section: AgendaItem.ID(data["section"])
        )
    }

    /// "1,5" prisbasbelopp is 150 hundredths, as an amount in kronor is öre.
    private func hundredths(_ errors: inout FormErrors) -> Int? {
        let limit = data.money("limit", "Gräns i prisbasbelopp", &errors)?.rawValue
        if let limit, limit <= 0 {
            errors.add("limit", "Gräns i prisbasbelopp: skriv ett tal över noll, eller lämna tomt.")
        }
        return limit
    }
}
