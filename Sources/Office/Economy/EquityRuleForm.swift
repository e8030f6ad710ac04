import Domain
import Site

/// Regeln för eget kapital, från en dag.
struct EquityRuleForm {
    let data: FormData

    func refined() throws(FormErrors) -> EquityRule {
        var errors = FormErrors()
        let from = data.day("from", "Gäller från", &errors)
        let percent = Int(data["share"])
        if percent.map({ !(0...100).contains($0) }) ?? true { errors.add("share", "Högsta andel: skriv 0 till 100.") }
        let floor = amount("floor", "Lägst", &errors)
        let ceiling = amount("ceiling", "Högst", &errors)
        if let floor, let ceiling, ceiling < floor { errors.add("ceiling", "Högst: beloppet är lägre än det lägsta.") }
        let source = data.required("source", "Varifrån regeln kommer", &errors) ?? ""
        try errors.check()
        guard let from, let percent else { throw errors }
        return EquityRule(from: from, share: percent * 10, floor: floor, ceiling: ceiling, source: source)
    }

    private func amount(_ name: String, _ label: String, _ errors: inout FormErrors) -> Money? {
        data[name].isEmpty ? nil : data.money(name, label, &errors)
    }

    static func fields(_ rule: EquityRule?, _ today: Day) -> Fields {
        Fields([
            "from": today.rawValue, "share": String((rule?.share ?? 200) / 10),
            "floor": rule?.floor?.swedishNumber ?? "", "ceiling": rule?.ceiling?.swedishNumber ?? "",
            "source": rule?.source ?? "Nationella rådets rekommendation",
        ])
    }
}
