import Domain
import TestSupport

extension RuleCase {
    static var diary: [RuleCase] {
        [
            RuleCase(.registeredTooLate) {
                $0.registry.diary = [`A case of the diary`.record(registered: "2023-01-17")]
            } right: {
                $0.registry.diary = [`A case of the diary`.record(registered: "2023-01-16")]
            },
            RuleCase(.subjectMayReveal) {
                var draft = `A case of the diary`.letter
                draft.subject = "Fråga om sjukskrivning"
                $0.registry.diary = [`A case of the diary`.record([draft])]
            } right: {
                var draft = `A case of the diary`.letter
                (draft.subject, draft.isVouched) = ("Fråga om sjukskrivning", true)
                $0.registry.diary = [`A case of the diary`.record([draft])]
            },
            RuleCase(.extractNotFiled) {
                $0.registry.diary = [`A case of the diary`.record()]
                $0.registry.diary[0].items = [`A case of the diary`.item()]
            } right: {
                $0.registry.diary[0].items = [`A case of the diary`.item(adjusted: nil)]
            },
        ]
    }
}
