import Domain
import Folder
import Foundation
import GRDB
import Store
import TestSupport
import Testing

/// Random chains of grants, changes, payments, credits and repayments, and sums that are kept beside them.
struct RandomChain {
    let folder: Folder
    let store: Store
    let initiative: Initiative.ID
    private var random: Steps
    /// What was paid of each year, and the grants that stand.
    var paid: [Int: Int] = [:]
    var granted: [Int: Int] = [:]
    var grants: [Grant.ID] = []
    var (payments, refusals, meetings, claims) = (0, 0, Int64(0), Int64(0))

    init(_ seed: UInt64) async throws {
        folder = try Folder.inMemory()
        (store, random) = (try Store(folder), Steps(state: seed))
        try await store.recordAsPrintedAssociation(SmallWorld.board(), .ada)
        let new = Initiative("Kedjan", responsible: 14, openedOn: "2022-01-01")
        initiative = try await store.openInitiative(new, .director)
        try await decide()
    }

    mutating func step() async throws {
        switch random.next(10) {
        case 0: try await decide()
        case 1: try await credit()
        case 2: try await report()
        default: try await pay()
        }
    }

    /// A § of a later meeting grants 2023 and 2024 anew, with its plan and its signed agreement.
    private mutating func decide() async throws {
        meetings += 1
        let (id, amounts) = (meetings, [2023: 10_000 + random.next(90_000_000), 2024: random.next(90_000_000) + 1])
        let day = Day(2022, 1 + Int(id) / 28, 1 + Int(id) % 28)
        try await folder.database.write { db in
            var meeting = BoardMeeting(id: id, day: day ?? "2022-12-31", place: "Rådhuset")
            meeting.closedAt = .night
            try meeting.insert(db)
            try AgendaItem(id: id, meeting: id, position: 1, number: Int(id), title: "Medel").insert(db)
            try Matter(id: id, item: id).insert(db)
            try Clause(id: id, matter: id, position: 1, kind: .grant, text: "bevilja", decided: true).insert(db)
            for (year, ore) in amounts {
                try ClauseAmount(id: id * 2 + Int64(year % 2), clause: id, year: year, amount: Money(ore: ore)).insert(
                    db
                )
            }
        }
        try await store.tie(initiative, to: id, .director)
        let grant = try #require(try await store.initiativeChain(initiative).grants.last?.standing.grant)
        #expect(grant.replaces == grants.last)
        (granted, grants) = (amounts, grants + [grant.id])
        let plans = InstalmentPlan.allCases
        try await store.lay(plans[random.next(plans.count)], of: grant.id, in: initiative, .director)
        let version = try await store.makeAgreement(.contract, terms: "", of: grant.id, in: initiative, .director)
        try await store.signAgreement(version: version, of: grant.id, in: initiative, .director)
        let paper = try folder.files.keep(.init("papper".utf8), as: "text/plain", named: "avtal.txt")
        try await store.takeInAgreement(
            paper,
            signedBy: "Mottagaren",
            on: "2022-12-05",
            version: version,
            of: grant.id,
            in: initiative,
            .director
        )
    }

    /// Asks any instalment of any grant for any amount, and pays what the rule lets through.
    private mutating func pay() async throws {
        let standing = try await store.grantStanding(grants[random.next(grants.count)])
        let instalment = standing.instalments[random.next(standing.instalments.count)]
        let amount = Money(ore: 1 + random.next(max(2, instalment.planned.rawValue * 5 / 4)))
        guard instalment.mayBePaid(amount, of: standing, on: "2024-12-01").outcome == .met else {
            refusals += 1
            return
        }
        #expect(standing.replacements.isEmpty)
        #expect(standing.paid(for: instalment.year) + amount <= standing.granted(for: instalment.year))
        try await settle(amount, on: instalment)
    }

    private mutating func credit() async throws {
        let standing = try await store.grantStanding(grants[grants.count - 1])
        guard let instalment = standing.instalments.first, standing.paid(for: instalment.year) > .zero else { return }
        let amount = Money(ore: -1 - random.next(standing.paid(for: instalment.year).rawValue))
        #expect(instalment.mayBePaid(amount, of: standing, on: "2024-12-01").outcome == .met)
        try await settle(amount, on: instalment)
    }

    /// The year is told of, anew when it has been, and what was paid too much is claimed back and comes.
    private mutating func report() async throws {
        let year = 2023 + random.next(2)
        let (id, cost) = (Int64(1000 + random.next(1_000_000_000)), random.next(90_000_000))
        try await folder.database.write { [initiative] db in
            try db.execute(
                literal: "DELETE FROM initiativeReport WHERE initiative = \(initiative) AND until = \("\(year)-12-31")"
            )
            try db.execute(
                literal: """
                    INSERT INTO initiativeReport (id, initiative, kind, "from", until, due, approver, submittedAt,
                      submittedOn, returnReason, approvedOn, revision)
                    VALUES (\(id), \(initiative), 'year', \("\(year)-01-01"), \("\(year)-12-31"),
                      \("\(year + 1)-02-01"), 'office', '2024-01-01', '2024-01-01', '', '2024-02-01', 1)
                    """
            )
            try db.execute(literal: "INSERT INTO reportedCost VALUES (\(id), 'wages', \(cost))")
        }
        let grant = grants[grants.count - 1]
        let standing = try await store.grantStanding(grant)
        let settlement = try #require(standing.settlement(of: year))
        #expect(settlement.granted == Money(ore: granted[year] ?? 0) && settlement.paid == Money(ore: paid[year] ?? 0))
        guard settlement.toPay < .zero else { return }
        let claim = try await store.claimBack(year, of: grant, in: initiative, .director)
        claims = max(claims, claim)
        try await confirm(claim, settlement.toPay, year)
        #expect(try await store.grantStanding(grant).settlement(of: year)?.toPay == .zero)
    }

    private mutating func settle(_ amount: Money, on instalment: Instalment) async throws {
        claims += 1
        let claim = Claim(
            id: claims,
            kind: amount < .zero ? .repayment : .requisition,
            initiative: initiative,
            instalment: instalment.id,
            amount: amount,
            year: instalment.year,
            receivedOn: "2023-02-01",
            text: "Rekvisition"
        )
        try await folder.database.write { db in
            try db.execute(literal: "INSERT OR REPLACE INTO sequence VALUES ('claim', \(claim.id))")
            try claim.insert(db)
        }
        try await confirm(claim.id, amount, instalment.year)
    }

    private mutating func confirm(_ claim: Claim.ID, _ amount: Money, _ year: Int) async throws {
        try await folder.database.write { db in
            try db.execute(literal: "INSERT INTO paymentFact VALUES (\(claim), '2023-03-01', \(amount.rawValue))")
        }
        payments += 1
        paid[year, default: 0] += amount.rawValue
    }
}

extension Signature {
    fileprivate static let director = Signature(
        User("Frida Chef", [.director], account: 30, person: 30),
        .night,
        on: "2022-12-05",
        why: "test"
    )
}

/// Random steps that a seed makes again.
private struct Steps {
    var state: UInt64

    mutating func next(_ limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(limit))
    }
}
