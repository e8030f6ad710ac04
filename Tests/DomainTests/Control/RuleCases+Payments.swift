import Domain
import TestSupport

extension RuleCase {
    static var payments: [RuleCase] {
        [
            RuleCase(.attestListMissing) {
                $0.registry.payments = book([AttestWorld.asked().record])
                $0.registry.payments.lists = []
            } right: {
                $0.registry.payments.lists = [AttestWorld.list]
            },
            RuleCase(.attestListNotAdopted) {
                $0.registry.payments = book([])
                $0.registry.payments.lists[0].section = nil
            } right: {
                $0.registry.payments = book([])
            },
            RuleCase(.attestDeputyIsHolder) {
                $0.registry.payments = book([])
                $0.registry.payments.lists[0].rows[3].deputyRole = .viceChair
            } right: {
                $0.registry.payments = book([])
            },
            RuleCase(.attestDeputyAlone) {
                $0.registry.payments = book([])
            } right: {
                $0.registry.payments.lists[0].rows[5].holderRole = .accountant
            },
            RuleCase(.claimOverdue) {
                $0.registry.payments = book([claim { $0.due = "2023-01-15" }])
            } right: {
                $0.registry.payments = book([claim { $0.due = "2023-01-16" }])
            },
            RuleCase(.paidWithoutAttest) {
                $0.registry.payments = book([claim(paid: true)])
            } right: {
                $0.registry.payments = book([claim(paid: false)])
            },
        ] + suspicious
    }

    private static var suspicious: [RuleCase] {
        [
            RuleCase(.invoiceTwice) {
                $0.registry.payments = book([claim { $0.reference = "77" }, claim(2) { $0.reference = "7 7" }])
            } right: {
                $0.registry.payments = book([claim { $0.reference = "77" }, claim(2) { $0.reference = "78" }])
            },
            RuleCase(.giroWrong) {
                $0.registry.payments = book([claim { $0.payTo = "5050-1056" }])
            } right: {
                $0.registry.payments = book([claim()])
            },
            RuleCase(.payeeAccountNew) {
                $0.registry.payments = book([claim(paid: true), claim(2) { $0.payTo = "991-2346" }])
            } right: {
                $0.registry.payments = book([claim(paid: true), claim(2)])
            },
            RuleCase(.accountChangedAfterAttest) {
                var asked = AttestWorld.asked(after: [(.receipt, AttestWorld.frida)])
                asked.record.claim.payTo = "991-2346"
                $0.registry.payments = book([asked.record])
            } right: {
                $0.registry.payments = book([AttestWorld.asked(after: [(.receipt, AttestWorld.frida)]).record])
            },
        ]
    }

    private static func book(_ claims: [ClaimRecord]) -> PaymentBook {
        PaymentBook(lists: [AttestWorld.list], claims: claims)
    }

    private static func claim(
        _ id: Claim.ID = 1,
        paid: Bool = false,
        _ change: (inout Claim) -> Void = { _ in }
    ) -> ClaimRecord {
        var claim = Claim(
            id: id,
            kind: .invoice,
            organisation: 20,
            payTo: "5050-1055",
            amount: Money(kronor: 1_000),
            year: 2023,
            receivedOn: "2023-01-10",
            text: "Lokal"
        )
        change(&claim)
        let fact = PaymentFact(claim: id, paidOn: "2023-01-12", amount: claim.amount)
        return ClaimRecord(claim: claim, payment: paid ? fact : nil)
    }
}
