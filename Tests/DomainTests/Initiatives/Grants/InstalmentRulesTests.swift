import Domain
import TestSupport
import Testing

@Suite struct `The locks of an instalment` {
    /// One lock: what opens it beside the open standing, and what shuts it, with a word of the reason.
    struct Lock: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let instalment: Int
        let word: String
        let shut: @Sendable (inout GrantStanding) -> Void

        init(
            _ name: String,
            of instalment: Int = 0,
            _ word: String,
            _ shut: @escaping @Sendable (inout GrantStanding) -> Void
        ) {
            (testDescription, self.instalment, self.word, self.shut) = (name, instalment, word, shut)
        }
    }

    static let locks: [Lock] = [
        Lock("another grant's", "annat beviljande") { $0.instalments.removeFirst() },
        Lock("cancelled", "ströks") { $0.instalments[0].cancelledOn = "2023-01-20" },
        Lock("replaced", "nytt beslut") { $0.replacements = [Replacement(on: "2023-02-01", years: 2023...2024)] },
        Lock("withdrawn", "återtogs") { $0.withdrawnOn = "2023-02-01" },
        Lock("without an amount", "inget belopp") { $0.grant.form = .none },
        Lock("of a year without money", "Inget är beviljat för 2023") { $0.amounts = [2024: Money(kronor: 709_000)] },
        Lock("without an agreement", "Det finns inget avtal") { $0.agreements = [] },
        Lock("not signed by them", "inte undertecknat") { $0.agreements[0].signedByReceiverOn = nil },
        Lock("not signed by us", "inte undertecknat") { $0.agreements[0].signedByUsOn = nil },
        Lock("signed tomorrow", "inte undertecknat") { $0.agreements[0].signedByUsOn = "2023-02-02" },
        Lock("a new version not signed", "inte undertecknat") {
            $0.agreements.append(Agreement(id: 2, grant: 1, version: 2, madeOn: "2023-01-30"))
        },
        Lock("a condition open", "inte prövat") { $0.conditions[0].outcome = nil },
        Lock("a condition without evidence", "inte prövat") { $0.conditions[0].evidence = "" },
        Lock("a condition failed", "inte uppfyllt") { $0.conditions[0].outcome = .failed },
        Lock("a condition failed and dealt with", "inte uppfyllt") { $0.conditions[0].outcome = .settled },
        Lock("a condition expired", "tiden har gått ut") {
            ($0.conditions[0].outcome, $0.conditions[0].due) = (nil, "2023-01-31")
        },
        Lock("a condition of every year", "inte prövat") {
            ($0.conditions[0].outcome, $0.conditions[0].year) = (nil, nil)
        },
        Lock("before its day", "tidigast 2 februari 2023") { $0.instalments[0].due = "2023-02-02" },
        Lock("without the year's report", of: 1, "redovisning godkänns") { $0.reports = [] },
        Lock("with a report of half the year", of: 1, "redovisning godkänns") { $0.reports[0].kind = .halfYear },
        Lock("with a report approved later", of: 1, "redovisning godkänns") { $0.reports[0].approvedOn = "2023-02-02" },
        Lock("more than planned", "är kvar av den") { $0.instalments[0].planned = Money(ore: 35_449_999) },
        Lock("asked for twice", "är kvar av den") {
            $0.claims = [GrantClaim(id: 8, instalment: 1, year: 2023, amount: Money(ore: 1))]
        },
        Lock("more than cost", of: 1, "högst") { $0.reports[0].cost = Money(ore: 35_449_999) },
        Lock("more than granted", "Av det beviljade") { $0.amounts = [2023: Money(ore: 35_449_999)] },
        Lock("more than granted beside another claim", "Av det beviljade") {
            $0.claims = [GrantClaim(id: 8, instalment: 2, year: 2023, amount: Money(ore: 35_450_001))]
        },
        Lock("paid before Kansli", "Av det beviljade") { $0.paidBefore = Money(ore: 35_450_001) },
        Lock("paid on the grant before", "Av det beviljade") {
            let paid = Money(ore: 35_450_001)
            $0.claims = [
                GrantClaim(id: 8, instalment: 77, year: 2023, amount: paid, paidOn: "2022-12-20", paidAmount: paid)
            ]
        },
    ]

    @Test(arguments: locks) func `shut one by one`(lock: Lock) {
        let open = Self.open
        let instalment = open.instalments[lock.instalment]
        let half = Money(kronor: 354_500)
        #expect(instalment.mayBePaid(half, of: open, on: "2023-02-01").outcome == .met)
        var shut = open
        lock.shut(&shut)
        let asked = shut.instalments.first { $0.id == instalment.id } ?? instalment
        let ruling = asked.mayBePaid(half, of: shut, on: "2023-02-01")
        #expect(ruling.outcome == .notMet)
        #expect(ruling.reason.contains(lock.word), "\(ruling.reason)")
        #expect([.Kansli.instalments, .Kansli.granted, .Kansli.grantAgreement].contains(ruling.provision))
    }

    @Test func `do not ask another year's condition, a withdrawn one, or an agreement of what is the förbund's own`() {
        var standing = Self.open
        let first = standing.instalments[0]
        func isOpen() -> Bool { first.mayBePaid(first.planned, of: standing, on: "2023-02-01").outcome == .met }
        (standing.conditions[0].outcome, standing.conditions[0].year) = (nil, 2024)
        #expect(isOpen())
        (standing.conditions[0].outcome, standing.conditions[0].year) = (.withdrawn, 2023)
        #expect(isOpen())
        standing.replacements = [Replacement(on: "2023-01-20", years: 2024...2024), Replacement(on: "2023-02-02")]
        #expect(isOpen())
        standing.agreements = []
        #expect(!isOpen())
        standing.initiative.kind = .own
        #expect(isOpen())
    }

    @Test func `know a claim that is registered, refuse what is nothing or too great, and take back what was paid`() {
        var standing = Self.open
        let first = standing.instalments[0]
        standing.claims = [GrantClaim(id: 8, instalment: 1, year: 2023, amount: first.planned)]
        func outcome(_ ore: Int, _ claim: Claim.ID? = nil) -> Ruling.Outcome {
            first.mayBePaid(Money(ore: ore), claim: claim, of: standing, on: "2023-02-01").outcome
        }
        #expect(outcome(35_450_000, 8) == .met)
        #expect(outcome(35_450_000, 9) == .notMet)
        for ore in [0, Int.max, Int.min] { #expect(outcome(ore) == .notMet) }
        #expect(outcome(-1) == .notMet)
        (standing.claims[0].paidOn, standing.claims[0].paidAmount) = ("2023-02-01", first.planned)
        standing.replacements = [Replacement(on: "2023-01-01")]
        #expect(outcome(-35_450_000) == .met)
        #expect(outcome(-35_450_001) == .notMet)
    }

    @Test(arguments: [(800_000, 354_500), (700_000, 345_500), (354_500, 0), (300_000, -54_500)])
    func `settle the last one on the smaller of granted and cost`(cost: Int, toPay: Int) {
        var standing = Self.open
        standing.reports[0].cost = Money(kronor: cost)
        let paid = Money(kronor: 354_500)
        standing.claims = [
            GrantClaim(id: 8, instalment: 1, year: 2023, amount: paid, paidOn: "2023-01-20", paidAmount: paid)
        ]
        #expect(standing.settlement(of: 2023)?.toPay == Money(kronor: toPay))
        #expect(standing.instalments[1].payable(standing) == Money(kronor: toPay))
        standing.grant.receiver = 20
        #expect(standing.instalments[1].payable(standing) == paid)
    }

    @Test func `settle one sum over a period when every year is told of`() {
        var standing = Self.open
        (standing.grant.form, standing.grant.lastYear) = (.total, 2024)
        #expect(standing.settlement(of: 2023) == nil)
        standing.reports.append(
            ApprovedReport(id: 2, kind: .final, until: "2024-12-31", approvedOn: "2025-02-01", cost: Money(kronor: 1))
        )
        #expect(standing.settlement(of: 2024)?.cost == Money(kronor: 709_001))
        #expect(standing.settlement(of: 2024)?.toPay == Money(kronor: 709_000))
        #expect(standing.granted(for: 2024) == Money(kronor: 709_000))
    }

    /// A grant of 709,000 kronor for 2023 on which both halves may be paid.
    static var open: GrantStanding {
        var agreement = Agreement(id: 1, grant: 1, madeOn: "2023-01-10")
        (agreement.signedByUsOn, agreement.signedByReceiverOn) = ("2023-01-12", "2023-02-01")
        return GrantStanding(
            Grant(id: 1, initiative: 1, clause: 5, receiver: 14, years: 2023...2023, decidedOn: "2022-11-25"),
            Initiative(id: 1, "Arbetskonsulent", responsible: 14, openedOn: "2022-10-01"),
            amounts: [2023: Money(kronor: 709_000)],
            conditions: [
                GrantCondition(
                    id: 1,
                    text: "huvudmännen lämnar bidrag",
                    year: 2023,
                    due: "2023-03-31",
                    outcome: .met,
                    evidence: "beslut om tilldelning"
                )
            ],
            agreements: [agreement],
            instalments: [
                Instalment(
                    id: 1,
                    grant: 1,
                    year: 2023,
                    number: 1,
                    trigger: .agreementSigned,
                    planned: Money(kronor: 354_500)
                ),
                Instalment(
                    id: 2,
                    grant: 1,
                    year: 2023,
                    number: 2,
                    trigger: .reportApproved,
                    planned: Money(kronor: 354_500),
                    isLast: true
                ),
            ],
            reports: [
                ApprovedReport(
                    id: 1,
                    kind: .year,
                    until: "2023-12-31",
                    approvedOn: "2023-02-01",
                    cost: Money(kronor: 709_000)
                )
            ]
        )
    }
}
