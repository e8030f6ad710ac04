import Domain
import Site

/// Ett betalningsunderlag: what is asked for, by whom, to which account.
struct ClaimForm {
    let data: FormData
    let today: Day

    func refined() throws(FormErrors) -> ClaimDraft {
        var errors = FormErrors()
        let kind = Claim.Kind(rawValue: data["kind"])
        if kind == nil { errors.add("kind", "Slag: välj ett.") }
        let text = data.required("text", "Vad det gäller", &errors)
        let amount = data.money("amount", "Belopp", &errors)
        let received = data.day("receivedOn", "Kom in", &errors)
        let due = data["due"].isEmpty ? nil : data.day("due", "Förfaller", &errors)
        try errors.check()
        guard let kind, let text, let amount, let received else { throw errors }
        let claim = Claim(
            kind: kind,
            initiative: Initiative.ID(data["initiative"]),
            instalment: Instalment.ID(data["instalment"]),
            purchase: Purchase.ID(data["purchase"]),
            organisation: Organisation.ID(data["organisation"]),
            person: Person.ID(data["person"]),
            payTo: data["payTo"],
            reference: data["reference"],
            amount: amount,
            year: received.year,
            account: data["account"],
            receivedOn: received,
            due: due,
            text: text
        )
        return ClaimDraft(
            claim,
            concerned: Set(data.values("concerned").compactMap(Person.ID.init)),
            supplier: data["supplier"]
        )
    }

    /// What is registered, as the form shows it.
    static func fields(_ record: ClaimRecord) -> Fields {
        let claim = record.claim
        let pairs: [(String, String)] =
            [
                ("kind", claim.kind.rawValue), ("text", claim.text), ("amount", claim.amount.swedishNumber),
                ("organisation", claim.organisation.map(String.init) ?? ""),
                ("person", claim.person.map(String.init) ?? ""), ("payTo", claim.payTo),
                ("reference", claim.reference), ("account", claim.account),
                ("receivedOn", claim.receivedOn.rawValue), ("due", claim.due?.rawValue ?? ""),
                ("initiative", claim.initiative.map(String.init) ?? ""),
                ("instalment", claim.instalment.map(String.init) ?? ""),
                ("purchase", claim.purchase.map(String.init) ?? ""),
            ] + record.concerned.sorted().map { ("concerned", String($0)) }
        var data = FormData()
        for (name, value) in pairs { data.append(name, value) }
        return Fields(data)
    }
}
