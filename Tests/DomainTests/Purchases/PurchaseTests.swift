import Domain
import TestSupport
import Testing

@Suite struct `A purchase` {
    static let today: Day = "2023-01-16"

    func codes(_ purchase: Purchase, _ points: [DelegationPoint] = [RuleCase.purchasePoint]) -> Set<FindingCode> {
        let registry = Registry(delegation: Delegation(points: points), purchases: [purchase])
        let all = AssociationCheck.findings(
            SmallWorld.board(),
            plan: [],
            meetings: [],
            registry: registry,
            on: Self.today
        )
        return Set(all.filter { $0.object == "purchase/1" }.map(\.code))
    }

    @Test func `above what is delegated asks for the board's own paragraph, which no delegated decision replaces`() {
        #expect(codes(RuleCase.bought(61_000)) == [.purchaseDecisionMissing])
        #expect(codes(RuleCase.bought(61_000) { $0.decision = 1 }) == [.purchaseDecisionMissing])
        #expect(codes(RuleCase.bought(61_000) { $0.section = 1 }).isEmpty)
        #expect(codes(RuleCase.bought(61_000) { $0.agreedOn = nil }).isEmpty)
        #expect(codes(RuleCase.bought(61_000), []).isEmpty)
    }

    @Test func `is measured by the purchase point that goes furthest, and is told when the limit is not known`() {
        var wider = RuleCase.purchasePoint
        wider.limit = 200
        #expect(codes(RuleCase.bought(61_000), [RuleCase.purchasePoint, wider]).isEmpty)
        wider.limit = nil
        #expect(codes(RuleCase.bought(99_000), [RuleCase.purchasePoint, wider]).isEmpty)
        let later = RuleCase.bought(1) { $0.agreedOn = "2011-03-01" }
        var old = RuleCase.purchasePoint
        old.from = "2010-01-01"
        #expect(codes(later, [old]) == [.purchaseDecisionMissing])
    }

    @Test func `that is advertised, called off or exempt needs no reasons and stays under no limit`() {
        for procedure in Purchase.Procedure.allCases where procedure != .direct {
            #expect(codes(RuleCase.bought(900_000) { ($0.procedure, $0.section) = (procedure, 1) }).isEmpty)
        }
        let direct = RuleCase.bought(900_000) { ($0.section, $0.reasons) = (1, "Bara en leverantör finns.") }
        #expect(codes(direct) == [.directAwardAboveLimit])
    }

    @Test(arguments: [("2019-12-31", nil), ("2020-01-01", 615_312), ("2022-01-31", 615_312), ("2022-02-01", 700_000)])
    func `is measured by the limit of its day, and by none that we have not read`(day: Day, kronor: Int?) {
        #expect(DirectAwardLimit.of(day)?.amount == kronor.map(Money.init(kronor:)))
        #expect(Provision.ProcurementAct.all.allSatisfy { $0.confidence == .uncertain })
    }

    @Test func `goes from planned to agreed, under notice, ended and closed by its days alone`() {
        var purchase = RuleCase.bought(1) { $0.agreedOn = nil }
        #expect(purchase.state(on: Self.today) == .planned)
        purchase.agreedOn = "2023-01-16"
        #expect(purchase.state(on: Self.today) == .agreed && purchase.state(on: "2023-01-15") == .planned)
        purchase.noticeGivenOn = "2023-01-16"
        #expect(purchase.state(on: Self.today) == .underNotice)
        purchase.until = "2023-01-15"
        #expect(purchase.state(on: Self.today) == .ended)
        purchase.closedOn = "2023-01-16"
        #expect(purchase.state(on: Self.today) == .closed && codes(purchase).isEmpty)
        #expect(purchase.mayBeChanged.provision == .Kansli.closed && purchase.mayBeChanged.outcome == .notMet)
    }

    @Test func `is on the list of what is to be done from 60 days before notice, then before its end`() {
        func duties(_ day: Day, _ change: (inout Purchase) -> Void) -> [Duty] {
            let purchase = RuleCase.bought(1) {
                ($0.noticeBy, $0.until) = ("2023-06-30", "2023-12-31")
                change(&$0)
            }
            return Desk(board: SmallWorld.board(), purchases: [purchase]).duties(on: day)
                .filter { $0.path == "/ekonomi/inkop/1" }
        }
        #expect(duties("2023-04-30") { _ in }.isEmpty)
        #expect(duties("2023-05-01") { _ in }.map(\.day) == ["2023-06-30"])
        #expect(duties("2023-07-01") { _ in }.first?.isLate(on: "2023-07-01") == true)
        #expect(duties("2023-07-01") { $0.noticeGivenOn = "2023-06-01" }.isEmpty)
        #expect(duties("2023-11-15") { $0.noticeGivenOn = "2023-06-01" }.map(\.day) == ["2023-12-31"])
        #expect(duties("2023-05-01") { $0.closedOn = "2023-02-01" }.isEmpty)
        #expect(duties("2023-05-01") { $0.agreedOn = nil }.isEmpty)
    }

    @Test(arguments: [("2023-01-10", false), ("2023-01-11", true), ("2023-01-16", true), ("2023-01-17", false)])
    func `takes notice from its first day until today`(day: Day, may: Bool) {
        let ruling = RuleCase.bought(1).mayBeEnded(on: day, today: Self.today)
        #expect((ruling.outcome == .met) == may && ruling.provision == .BoardCustom.agreements)
        #expect(RuleCase.bought(1) { $0.agreedOn = nil }.mayBeEnded(on: day, today: Self.today).outcome == .notMet)
    }

    @Test func `reminds of its last day of notice from thirty days before, and not once notice is given`() {
        var purchase = Purchase(
            "Webb",
            need: "Ny",
            supplier: "F",
            value: .zero,
            agreedOn: "2023-01-01",
            noticeBy: "2023-06-30"
        )
        #expect(purchase.reminder(on: "2023-05-30") == nil)
        #expect(purchase.reminder(on: "2023-05-31") == "2023-06-30" && purchase.reminder(on: "2023-06-30") != nil)
        #expect(purchase.reminder(on: "2023-07-01") == nil)
        purchase.noticeGivenOn = "2023-06-01"
        #expect(purchase.reminder(on: "2023-06-02") == nil)
    }
}
