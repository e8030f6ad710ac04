import Domain
import TestSupport
import Testing

/// One case of the instruction: who wants to do what with which claim, and on what ground it is refused.
struct InstructionCase: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let asked: AttestCase
    let step: AttestRow.Step
    let user: User
    let ground: Provision?

    init(_ text: String, _ asked: AttestCase, _ step: AttestRow.Step, _ user: User, _ ground: Provision? = nil) {
        (testDescription, self.asked, self.step, self.user, self.ground) = (text, asked, step, user, ground)
    }
}

@Suite struct `The attest instruction` {
    typealias World = AttestWorld
    typealias Case = InstructionCase
    static let received = [(AttestRow.Step.receipt, World.frida)]
    static let attested = received + [(.attest, World.chair)]
    static let released = attested + [(.release, World.ekonom1)]

    static func travel(_ person: Person.ID) -> AttestCase { World.asked(World.travel(of: person), after: received) }

    static let steps = [
        Case("the director attests receipt", World.asked(), .receipt, World.frida),
        Case("so does the development leader", World.asked(), .receipt, World.leader),
        Case("the chair does not", World.asked(), .receipt, World.chair, .Kansli.access),
        Case("an accountant does not", World.asked(), .receipt, World.ekonom1, .Kansli.access),
        Case("the chair attests", World.asked(after: received), .attest, World.chair),
        Case("the vice chair may as deputy", World.asked(after: received), .attest, World.vice),
        Case("the director does not attest", World.asked(after: received), .attest, World.frida, .Kansli.access),
        Case("a member does not attest", World.asked(after: received), .attest, World.klara, .Kansli.access),
        Case("attest waits for receipt", World.asked(), .attest, World.chair, .AttestInstruction.order),
        Case("once is enough", World.asked(after: attested), .attest, World.vice, .AttestInstruction.order),
        Case(
            "release waits for attest",
            World.asked(after: received),
            .release,
            World.ekonom1,
            .AttestInstruction.order
        ),
        Case("an accountant releases", World.asked(after: attested), .release, World.ekonom1),
        Case("another one too", World.asked(after: released), .release, World.ekonom2),
        Case(
            "not the same one twice",
            World.asked(after: released),
            .release,
            World.ekonom1,
            .AttestInstruction.together
        ),
        Case(
            "not a third",
            World.asked(after: released + [(.release, World.ekonom2)]),
            .release,
            User("Ekonom 3", [.accountant], account: 43),
            .AttestInstruction.order
        ),
        Case(
            "who attested does not release",
            World.asked(after: attested),
            .release,
            User("Rut ekonom", [.accountant], account: 99, person: 3),
            .AttestInstruction.together
        ),
        Case("the journal is no step", World.asked(), .journal, World.ekonom1, .AttestInstruction.list),
    ]

    static let own = [
        Case("the chair's own goes to the vice chair", travel(3), .attest, World.vice),
        Case("and not to the chair", travel(3), .attest, World.chair, .AttestInstruction.own),
        Case("a member's goes to the chair", travel(1), .attest, World.chair),
        Case("with the vice chair as deputy", travel(1), .attest, World.vice),
        Case("the vice chair's goes to the chair", travel(4), .attest, World.chair),
        Case("and not to the vice chair", travel(4), .attest, World.vice, .AttestInstruction.own),
        Case(
            "what concerns the chair goes the same way",
            World.asked(after: received) { $0.record.concerned = [3] },
            .attest,
            World.chair,
            .AttestInstruction.own
        ),
        Case(
            "what concerns both has nobody",
            World.asked(after: received) { $0.record.concerned = [3, 4] },
            .attest,
            World.vice,
            .AttestInstruction.own
        ),
        Case(
            "nobody attests receipt of their own",
            World.asked(World.travel(of: 30)),
            .receipt,
            World.frida,
            .AttestInstruction.own
        ),
        Case("but somebody else does", World.asked(World.travel(of: 30)), .receipt, World.leader),
        Case(
            "nobody releases to themselves",
            World.asked(World.travel(of: 12), after: attested),
            .release,
            User("Ekonom", [.accountant], account: 44, person: 12),
            .AttestInstruction.own
        ),
        Case(
            "who signed for the receiver does not attest",
            World.asked(after: received) { $0.record.receivers = [3] },
            .attest,
            World.chair,
            .AttestInstruction.own
        ),
    ]

    static let lists = [
        Case("no list", World.asked { $0.list = nil }, .receipt, World.frida, .AttestInstruction.list),
        Case("no §", World.asked { $0.list?.section = nil }, .receipt, World.frida, .AttestInstruction.list),
        Case(
            "a § that decided nothing",
            World.asked { $0.list?.section?.decided = false },
            .receipt,
            World.frida,
            .AttestInstruction.list
        ),
        Case(
            "a § of a later day",
            World.asked { $0.list?.section?.day = "2023-01-17" },
            .receipt,
            World.frida,
            .AttestInstruction.list
        ),
        Case(
            "no row for the chair's own",
            World.asked(World.travel(of: 3), after: received) { $0.list?.rows.removeAll { $0.scope == .chairsOwn } },
            .attest,
            World.vice,
            .AttestInstruction.list
        ),
        Case(
            "members' costs fall to the general row",
            World.asked(World.travel(of: 1), after: received) { $0.list?.rows.removeAll { $0.scope == .membersOwn } },
            .attest,
            World.chair
        ),
        Case(
            "a role that the list does not name",
            World.asked { $0.list?.rows.removeAll { $0.id == 2 } },
            .receipt,
            World.leader,
            .AttestInstruction.list
        ),
        Case("within the amount", limited(to: 1_000), .receipt, World.frida),
        Case("above the amount", limited(to: 999), .receipt, World.frida, .AttestInstruction.limit),
    ]

    static func limited(to kronor: Int) -> AttestCase {
        World.asked { $0.list?.rows[0].limit = Money(kronor: kronor) }
    }

    static let closed = [
        Case(
            "a cancelled one",
            World.asked { $0.record.claim.cancelledOn = World.day },
            .receipt,
            World.frida,
            .Kansli.closed
        ),
        Case("an ordered one", World.asked { $0.record.order = 1 }, .release, World.ekonom1, .Kansli.closed),
        Case(
            "a paid one",
            World.asked { $0.record.payment = PaymentFact(claim: 1, paidOn: World.day, amount: Money(kronor: 1_000)) },
            .attest,
            World.chair,
            .Kansli.closed
        ),
        Case(
            "another account than the one attested",
            World.asked(after: attested) { $0.record.claim.payTo = "991-2346" },
            .release,
            World.ekonom1,
            .AttestInstruction.changed
        ),
        Case(
            "another amount than the one attested",
            World.asked(after: received) { $0.record.claim.amount = Money(kronor: 9) },
            .attest,
            World.chair,
            .AttestInstruction.changed
        ),
        Case(
            "without an account in the ledger",
            World.asked(after: received) { $0.record.claim.account = "" },
            .attest,
            World.chair,
            .AttestInstruction.checks
        ),
        Case(
            "an instalment whose locks are shut",
            World.asked(after: received) { $0.lock = Ruling(.notMet, .Kansli.closed, "Låst.") },
            .attest,
            World.chair,
            .Kansli.closed
        ),
        Case(
            "an instalment whose locks are open",
            World.asked(after: received) { $0.lock = Ruling(.met, .Kansli.closed, "Öppet.") },
            .attest,
            World.chair
        ),
    ]

    @Test(arguments: steps + own + lists + closed)
    func `says who may do what, and on what ground not`(one: InstructionCase) {
        let ruling = one.asked.may(one.step, one.user)
        #expect(ruling.outcome == (one.ground == nil ? .met : .notMet), "\(ruling.reason)")
        if let ground = one.ground { #expect(ruling.provision == ground, "\(ruling.reason)") }
    }

    @Test func `lets a deputy in only when the ordinary holder is hindered`() {
        let asked = World.asked(after: Self.received)
        #expect(asked.accepts(.attest, World.vice, .all(.attest)).provision == .AttestInstruction.deputy)
        #expect(asked.accepts(.attest, World.vice, .all(.attest, hindrance: "Sjuk")).outcome == .met)
        #expect(asked.accepts(.attest, World.chair, .all(.attest)).outcome == .met)
        // Where the list has no ordinary holder there is nobody to be hindered.
        #expect(World.asked(after: Self.attested).accepts(.release, World.ekonom1, .all(.release)).outcome == .met)
    }

    @Test(arguments: [AttestRow.Step.attest, .release])
    func `asks for every check of the form`(step: AttestRow.Step) {
        let user = step == .attest ? World.chair : World.ekonom1
        let all = AttestCheck.of(step)
        #expect(all.count == (step == .attest ? 4 : 5))
        for missing in all {
            let ruling = World.asked().accepts(step, user, AttestAnswer(Set(all).subtracting([missing])))
            #expect(ruling.provision == .AttestInstruction.checks && ruling.reason.contains(missing.swedish))
        }
    }

    @Test func `counts voided steps for nothing`() {
        var asked = World.asked(after: Self.attested)
        for place in asked.record.steps.indices { asked.record.steps[place].voidedOn = World.day }
        #expect(asked.next == .receipt)
        #expect(asked.may(.attest, World.chair).provision == .AttestInstruction.order)
        #expect(asked.may(.receipt, World.frida).outcome == .met)
    }

    @Test func `leads a claim from step to step, and money back past the release`() {
        #expect(World.asked().next == .receipt)
        #expect(World.asked(after: Self.received).next == .attest)
        #expect(World.asked(after: Self.attested).next == .release)
        #expect(World.asked(after: Self.released + [(.release, World.ekonom2)]).next == nil)
        var back = World.invoice
        (back.kind, back.amount) = (.repayment, Money(kronor: -500))
        let attested = World.asked(back, after: Self.attested)
        #expect(attested.next == nil)
        #expect(attested.may(.release, World.ekonom1).provision == .AttestInstruction.order)
    }

    @Test func `refuses claims that are none, and sums that would overflow`() {
        let changes: [(inout Claim) -> Void] = [
            { $0.amount = .zero }, { $0.amount = Money(ore: Claim.greatest.rawValue + 1) },
            { $0.amount = Money(ore: .min) },
            { $0.kind = .expense }, { $0.person = 1 }, { $0.organisation = nil }, { $0.kind = .requisition },
            { $0.payTo = "" }, { $0.kind = .repayment },
        ]
        for change in changes {
            var claim = World.invoice
            change(&claim)
            #expect(claim.mayBeRegistered.outcome == .notMet)
        }
        #expect(World.invoice.mayBeRegistered.outcome == .met)
        #expect([Money(ore: .max), Money(ore: 1)].checkedSum() == nil)
        #expect([Money(ore: 1), Money(ore: 2)].checkedSum() == Money(ore: 3))
    }
}
