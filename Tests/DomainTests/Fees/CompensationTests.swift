import Domain
import TestSupport
import Testing

@Suite struct `A claim for compensation` {
    private let today: Day = "2023-02-01"

    private func claim(_ kind: Compensation.Kind, _ change: (inout Compensation) -> Void = { _ in }) -> Compensation {
        var claim = Compensation(
            person: 3,
            kind,
            day: "2023-01-27",
            text: "Möte",
            amount: kind == .kilometres ? .zero : Money(kronor: 500),
            kilometres: kind == .kilometres ? 40 : 0,
            payTo: kind == .ticket ? "5050-1055" : "",
            claimedOn: "2023-02-01"
        )
        change(&claim)
        return claim
    }

    @Test func `has its paper with it, and lost earnings the employer's certificate`() {
        let bare = claim(.lostEarnings).mayBeClaimed(hasFile: false, on: today)
        #expect(bare.outcome == .notMet && bare.provision == .LocalGovernmentAct.lostEarnings)
        #expect(claim(.lostEarnings).mayBeClaimed(hasFile: true, on: today).outcome == .met)
        #expect(claim(.ticket).mayBeClaimed(hasFile: false, on: today).provision == .FeeRegulations.compensation)
        #expect(claim(.ticket).mayBeClaimed(hasFile: true, on: today).outcome == .met)
        #expect(claim(.kilometres).mayBeClaimed(hasFile: false, on: today).outcome == .met)
    }

    @Test func `is for a day that has been, with an amount or kilometres`() {
        let wrong = [
            claim(.lostEarnings) { $0.day = "2023-02-02" }, claim(.lostEarnings) { $0.amount = .zero },
            claim(.kilometres) { $0.kilometres = 0 }, claim(.kilometres) { $0.kilometres = 5_001 },
            claim(.ticket) { $0.payTo = "" }, claim(.ticket) { $0.amount = Claim.greatest + Money(ore: 1) },
        ]
        #expect(wrong.allSatisfy { $0.mayBeClaimed(hasFile: true, on: today).outcome == .notMet })
    }

    @Test func `is checked by somebody else, once, and taken back by who made it before that`() {
        let (own, other) = (User("Rut", [.chair], person: 3), User("Frida", [.director], person: 30))
        #expect(claim(.lostEarnings).mayBeChecked(by: own).provision == .AttestInstruction.own)
        #expect(claim(.lostEarnings).mayBeChecked(by: other).outcome == .met)
        #expect(claim(.lostEarnings).mayBeWithdrawn(by: own).outcome == .met)
        #expect(claim(.lostEarnings).mayBeWithdrawn(by: other).outcome == .notMet)
        let approved = claim(.lostEarnings) { $0.checkedOn = "2023-02-01" }
        #expect(approved.mayBeChecked(by: other).outcome == .notMet)
        #expect(approved.mayBeWithdrawn(by: own).outcome == .notMet)
    }

    @Test func `for an expense becomes the person's own payment claim, which they cannot attest`() {
        let draft = claim(.ticket).paymentClaim(account: "5810", on: "2023-01-16")
        #expect(draft.claim.person == 3 && draft.claim.amount == Money(kronor: 500))
        #expect(draft.claim.mayBeRegistered.outcome == .met)
        let asked = AttestWorld.asked(draft.claim, after: [(.receipt, AttestWorld.frida)])
        #expect(asked.may(.attest, AttestWorld.chair).outcome == .notMet)
        #expect(asked.may(.attest, AttestWorld.vice).outcome == .met)
    }
}
