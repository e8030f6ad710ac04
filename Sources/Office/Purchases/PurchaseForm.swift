import Domain
import Site

/// Ett inköp: what, why, how, on what ground, and the agreement's days.
struct PurchaseForm {
    let data: FormData

    init(_ data: FormData) { self.data = data }

    func refined() throws(FormErrors) -> Purchase {
        var errors = FormErrors()
        let title = data.required("title", "Inköp", &errors)
        let need = data.required("need", "Behov", &errors)
        let value = data.money("value", "Värde", &errors)
        if let value, value < .zero { errors.add("value", "Värde: skriv det utan minus.") }
        let procedure = Purchase.Procedure(rawValue: data["procedure"])
        if procedure == nil { errors.add("procedure", "Upphandling: välj ett sätt.") }
        let days = [
            "agreedOn": "Avtalsdag", "from": "Gäller från", "until": "Gäller till och med",
            "noticeBy": "Sista dag för uppsägning",
        ]
        let read = optionalDays(days, &errors)
        order(read, &errors)
        try errors.check()
        guard let title, let need, let value, let procedure else { throw errors }
        return Purchase(
            title,
            need: need,
            supplier: data["supplier"],
            value: value,
            procedure: procedure,
            reasons: data["reasons"],
            decision: DelegatedDecision.ID(data["decision"]),
            section: AgendaItem.ID(data["section"]),
            agreedOn: read["agreedOn"],
            from: read["from"],
            until: read["until"],
            noticeBy: read["noticeBy"]
        )
    }

    private func optionalDays(_ labels: [String: String], _ errors: inout FormErrors) -> [String: Day] {
        var days: [String: Day] = [:]
        for (name, label) in labels.sorted(by: { $0.key < $1.key }) where !data[name].isEmpty {
            days[name] = data.day(name, label, &errors)
        }
        return days
    }

    /// An agreement has a supplier, and its days follow on each other.
    private func order(_ days: [String: Day], _ errors: inout FormErrors) {
        if days["agreedOn"] != nil, data["supplier"].isEmpty {
            errors.add("supplier", "Leverantör: skriv vem avtalet är med.")
        }
        guard let until = days["until"] else { return }
        if let from = days["from"] ?? days["agreedOn"], until < from {
            errors.add("until", "Gäller till och med: dagen ligger före avtalets början.")
        }
        if let noticeBy = days["noticeBy"], noticeBy > until {
            errors.add("noticeBy", "Sista dag för uppsägning: dagen ligger efter avtalets slut.")
        }
    }

    static func fields(_ purchase: Purchase) -> Fields {
        Fields([
            "title": purchase.title, "need": purchase.need, "supplier": purchase.supplier,
            "value": purchase.value.swedishNumber, "procedure": purchase.procedure.rawValue,
            "reasons": purchase.reasons, "decision": purchase.decision.map(String.init) ?? "",
            "section": purchase.section.map(String.init) ?? "", "agreedOn": purchase.agreedOn?.rawValue ?? "",
            "from": purchase.from?.rawValue ?? "", "until": purchase.until?.rawValue ?? "",
            "noticeBy": purchase.noticeBy?.rawValue ?? "",
        ])
    }
}
