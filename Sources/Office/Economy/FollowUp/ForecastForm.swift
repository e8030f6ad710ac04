import Domain
import Site

/// Prognoser för rader: an amount and a comment a line. A line without an amount is not written.
struct ForecastForm {
    let data: FormData

    init(_ data: FormData) { self.data = data }

    static func amount(_ line: BudgetLine.ID) -> String { "prognos.\(line)" }
    static func comment(_ line: BudgetLine.ID) -> String { "kommentar.\(line)" }

    func refined(_ lines: [BudgetLine]) throws(FormErrors) -> [ForecastDraft] {
        var errors = FormErrors()
        let drafts = lines.compactMap { line -> ForecastDraft? in
            let (name, comment) = (Self.amount(line.id), data[Self.comment(line.id)])
            if data[name].isEmpty && comment.isEmpty { return nil }
            return data.money(name, "Prognos för \(line.fullName)", &errors)
                .map { ForecastDraft(line: line.id, amount: $0, comment: comment) }
        }
        try errors.check()
        return drafts
    }

    /// What is in force, or the proposal where nobody has written.
    static func fields(_ lines: [FollowUpLine]) -> Fields {
        var data = FormData()
        for row in lines {
            data.append(amount(row.id), row.forecast.swedishNumber)
            data.append(comment(row.id), row.comment)
        }
        return Fields(data)
    }
}

/// Budgetansvarig: who, and from when.
struct BudgetOwnerForm {
    let data: FormData

    func refined(_ line: BudgetLine.ID, among people: [User]) throws(FormErrors) -> BudgetOwner {
        var errors = FormErrors()
        let from = data.day("from", "Från", &errors)
        let chosen = people.first { $0.account.map(String.init) == data["owner"] }
        if chosen == nil, !data["owner"].isEmpty { errors.add("owner", "Budgetansvarig: välj någon i listan.") }
        try errors.check()
        guard let from else { throw errors }
        return BudgetOwner(line: line, from: from, account: chosen?.account, name: chosen?.name ?? "")
    }
}
