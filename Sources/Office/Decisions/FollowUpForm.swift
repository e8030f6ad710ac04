import Domain
import Site

/// Uppföljning av ett beslut: what became of it.
struct FollowUpForm {
    let data: FormData

    init(_ data: FormData) { self.data = data }

    func refined() throws(FormErrors) -> (condition: ClauseCondition.ID?, outcome: FollowUp.Outcome, note: String) {
        var errors = FormErrors()
        let outcome = FollowUp.Outcome(rawValue: data["outcome"])
        if outcome == nil || outcome == .settled { errors.add("outcome", "Utfall: välj vad som hände.") }
        let note = data.required("note", "Anteckning", &errors) ?? ""
        try errors.check()
        return (ClauseCondition.ID(data["condition"]), outcome ?? .done, note)
    }
}
