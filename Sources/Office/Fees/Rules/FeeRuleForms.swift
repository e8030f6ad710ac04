import Domain
import Site

/// En arvodesregel: two levels, as most rules have.
struct FeeRuleForm {
    let data: FormData

    func refined() throws(FormErrors) -> FeeRule {
        var errors = FormErrors()
        let from = data.day("from", "Gäller från", &errors)
        let hours = data.minutes("hours", "Kort möte", &errors)
        let short = data.hundredths("short", "Andel för kort möte", &errors)
        let long = data.hundredths("long", "Andel för längre möte", &errors)
        let kilometre = data["kilometre"].isEmpty ? nil : data.money("kilometre", "Kilometerersättning", &errors)
        let yearly = yearly(&errors)
        try errors.check()
        guard let from, let hours, let short, let long else { throw errors }
        let terms = FeeTerms(
            follows: data["follows"],
            levels: [FeeTerms.Level(upTo: hours, share: short), FeeTerms.Level(share: long)],
            deputies: FeeTerms.Deputies(rawValue: data["deputies"]) ?? .serving,
            paysState: !data["paysState"].isEmpty,
            part: FeeTerms.Part(rawValue: data["length"]) ?? .wholeMeeting,
            paysAssignments: !data["paysAssignments"].isEmpty,
            yearly: yearly,
            rounding: Rounding(rawValue: data["rounding"]),
            compared: FeeTerms.Compared(rawValue: data["compared"]) ?? .thisYear,
            kilometre: kilometre,
            account: data["account"]
        )
        if case let ruling = terms.mayBeSet, ruling.outcome == .notMet { throw FormErrors("hours", ruling.reason) }
        return FeeRule(from: from, item: AgendaItem.ID(data["item"]), terms)
    }

    private func yearly(_ errors: inout FormErrors) -> [FeeTerms.Yearly] {
        [Chairmanship.Office.chair, .viceChair].compactMap { office in
            guard !data[office.rawValue].isEmpty else { return nil }
            let amount = data.money(office.rawValue, "Årsarvode för \(office.swedish)", &errors)
            return amount.map { FeeTerms.Yearly(office, $0) }
        }
    }

    /// What is laid down, as the form shows it; the usual terms before there is a rule.
    static func fields(_ rule: FeeRule?, today: Day) -> Fields {
        let terms =
            rule?.terms ?? FeeTerms(levels: [FeeTerms.Level(upTo: 240, share: 100), FeeTerms.Level(share: 200)])
        let yearly = Dictionary(terms.yearly.map { ($0.office, $0.amount) }, uniquingKeysWith: { first, _ in first })
        return Fields([
            "from": (rule?.from ?? today).rawValue, "item": rule?.item.map(String.init) ?? "", "follows": terms.follows,
            "hours": (terms.levels.first?.upTo ?? 0).hours, "short": terms.levels.first?.share.swedishShare ?? "",
            "long": terms.levels.last?.share.swedishShare ?? "", "deputies": terms.deputies.rawValue,
            "paysState": terms.paysState ? "ja" : "", "length": terms.part.rawValue,
            "paysAssignments": terms.paysAssignments ? "ja" : "", "rounding": terms.rounding?.rawValue ?? "",
            "compared": terms.compared.rawValue, "kilometre": terms.kilometre?.swedishNumber ?? "",
            "account": terms.account, "chair": yearly[.chair]?.swedishNumber ?? "",
            "viceChair": yearly[.viceChair]?.swedishNumber ?? "",
        ])
    }
}

/// Ett grundbelopp.
struct FeeBaseForm {
    let data: FormData

    func refined() throws(FormErrors) -> FeeBase {
        var errors = FormErrors()
        let from = data.day("baseFrom", "Gäller från", &errors)
        let amount = data.money("base", "Grundbelopp", &errors)
        let increase = data["increase"].isEmpty ? nil : data.hundredths("increase", "Uppräkning", &errors)
        let source = data.required("source", "Källa", &errors)
        if let amount, amount <= .zero { errors.add("base", "Grundbelopp: skriv mer än noll.") }
        try errors.check()
        guard let from, let amount, let source else { throw errors }
        return FeeBase(
            from: from,
            amount: amount,
            increase: increase.map { $0 / 10 },
            decidedBy: data["decidedBy"],
            source: source
        )
    }
}

/// Ett års inkomstbasbelopp.
struct IncomeBaseForm {
    let data: FormData

    func refined() throws(FormErrors) -> YearlyAmount {
        var errors = FormErrors()
        let year = data.integer("incomeYear", "År", &errors)
        let amount = data.money("income", "Inkomstbasbelopp", &errors)
        let source = data.required("incomeSource", "Var du har läst det", &errors)
        if let year, !(2000...2199 ~= year) { errors.add("incomeYear", "År: skriv ett år, till exempel 2024.") }
        if let amount, amount <= .zero { errors.add("income", "Inkomstbasbelopp: skriv mer än noll.") }
        try errors.check()
        guard let year, let amount, let source else { throw errors }
        return YearlyAmount(year, amount, isConfirmed: true, source: source)
    }
}

extension Int {
    /// "4" or "3,5" hours of minutes.
    fileprivate var hours: String { (self * 100 / 60).swedishShare }
}
