import Domain
import Site

/// Vilken post konton hör till.
struct StatementRuleForm {
    /// What takes a rule away: a choice of its own, so that nothing is lost by not choosing.
    static let none = "ingen"
    let data: FormData

    func refined() throws(FormErrors) -> (digits: String, item: StatementItem?) {
        var errors = FormErrors()
        let digits = AccountDigits.refined(data, &errors)
        let item = StatementItem(rawValue: data["item"])
        if item == nil, data["item"] != Self.none { errors.add("item", "Post: välj i listan.") }
        try errors.check()
        return (digits, item)
    }

    static let choices =
        [Choice("", "Välj post")] + StatementItem.allCases.map { Choice($0.rawValue, $0.swedish) }
        + [Choice(none, "Ingen: ta bort regeln")]
}
