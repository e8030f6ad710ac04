import Domain
import Folder
import GRDB
import Store
import TestSupport
import Testing

/// Random chains of grants, changes, payments, credits and repayments. What the chain, the list, the accruals and the
/// settlement say is held against sums that are kept beside them.
@Suite struct `The money of a chain` {
    @Test(arguments: 1...12) func `is the same to the öre wherever it is summed`(seed: UInt64) async throws {
        var chain = try await RandomChain(seed)
        for _ in 0..<24 { try await chain.step() }
        #expect(chain.payments > 0 && chain.refusals > 0, "seed \(seed)")
        try await chain.check()
    }

    @Test func `rests on agreements that stand in the diary, in one case of the initiative's own`() async throws {
        let chain = try await RandomChain(1)
        let dossier = try #require(try await chain.world.store.initiative(chain.initiative).diaryCase)
        let document = try #require(try await chain.world.store.diaryRecord(dossier).documents.first)
        #expect(document.kind == .agreement && document.subject == "Avtal om Kedjan, version 1")
        let standing = try await chain.world.store.grantStanding(chain.grants[0])
        #expect(standing.agreements.last?.document == document.id)
    }
}

private struct RandomChain {
    let world: StoreWorld
    let initiative: Initiative.ID
    var random: Steps
    /// What was paid of each year, and the grants that stand.
    var paid: [Int: Int] = [:]
    var granted: [Int: Int] = [:]
    var grants: [Grant.ID] = []
    var (payments, refusals, meetings, claims) = (0, 0, Int64(0), Int64(0))

    init(_ seed: UInt64) async throws {
        (world, random) = (try await StoreWorld(), Steps(state: seed))
        let new = Initiative("Kedjan", responsible: 14, openedOn: "2022-01-01")
        initiative = try await world.store.openInitiative(new, .frida)
        try await decide()
    }

    mutating func step() async throws {
        switch random.next(10) {
        case 0: try await decide()
        case 1: try await credit()
        case 2: try await report()
        default: try await pay()
        }
        try await check()
    }

    /// A § of a later meeting grants 2023 and 2024 anew, with its plan and its signed agreement.
    private mutating func decide() async throws {
        meetings += 1
        let (id, amounts) = (meetings, [2023: 10_000 + random.next(90_000_000), 2024: random.next(90_000_000) + 1])
        let day = Day(2022, 1 + Int(id) / 28, 1 + Int(id) % 28)
        try await world.folder.database.write { db in
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
        let store = world.store
        try await store.tie(initiative, to: id, .frida)
        let grant = try #require(try await store.initiativeChain(initiative).grants.last?.standing.grant)
        #expect(grant.replaces == grants.last)
        (granted, grants) = (amounts, grants + [grant.id])
        let plans = InstalmentPlan.allCases
        try await store.lay(plans[random.next(plans.count)], of: grant.id, in: initiative, .frida)
        let version = try await store.makeAgreement(.contract, terms: "", of: grant.id, in: initiative, .frida)
        try await store.signAgreement(version: version, of: grant.id, in: initiative, .frida)
        let paper = try world.folder.files.keep(.init("papper".utf8), as: "text/plain", named: "avtal.txt")
        try await store.takeInAgreement(
            paper,
            signedBy: "Mottagaren",
            on: "2022-12-05",
            version: version,
            of: grant.id,
            in: initiative,
            .frida
        )
    }

    /// Asks any instalment of any grant for any amount, and pays what the rule lets through.
    private mutating func pay() async throws {
        let standing = try await world.store.grantStanding(grants[random.next(grants.count)])
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
        let standing = try await world.store.grantStanding(grants[grants.count - 1])
        guard let instalment = standing.instalments.first, standing.paid(for: instalment.year) > .zero else { return }
        let amount = Money(ore: -1 - random.next(standing.paid(for: instalment.year).rawValue))
        #expect(instalment.mayBePaid(amount, of: standing, on: "2024-12-01").outcome == .met)
        try await settle(amount, on: instalment)
    }

    /// The year is told of, anew when it has been, and what was paid too much is claimed back and comes.
    private mutating func report() async throws {
        let year = 2023 + random.next(2)
        let (id, cost) = (Int64(1000 + random.next(1_000_000_000)), random.next(90_000_000))
        try await world.folder.database.write { [initiative] db in
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
        let standing = try await world.store.grantStanding(grant)
        let settlement = try #require(standing.settlement(of: year))
        #expect(settlement.granted == Money(ore: granted[year] ?? 0) && settlement.paid == Money(ore: paid[year] ?? 0))
        guard settlement.toPay < .zero else { return }
        let claim = try await world.store.claimBack(year, of: grant, in: initiative, .frida)
        claims = max(claims, claim)
        try await confirm(claim, settlement.toPay, year)
        #expect(try await world.store.grantStanding(grant).settlement(of: year)?.toPay == .zero)
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
        try await world.folder.database.write { db in
            try db.execute(literal: "INSERT OR REPLACE INTO sequence VALUES ('claim', \(claim.id))")
            try claim.insert(db)
        }
        try await confirm(claim.id, amount, instalment.year)
    }

    private mutating func confirm(_ claim: Claim.ID, _ amount: Money, _ year: Int) async throws {
        try await world.folder.database.write { db in
            try db.execute(literal: "INSERT INTO paymentFact VALUES (\(claim), '2023-03-01', \(amount.rawValue))")
        }
        payments += 1
        paid[year, default: 0] += amount.rawValue
    }

    func check() async throws {
        // The list is read anew once an event says that something was written.
        try await world.store.tie(initiative, to: 1, .frida)
        let chain = try await world.store.initiativeChain(initiative)
        for year in [2023, 2024] {
            let (given, gone) = (Money(ore: granted[year] ?? 0), Money(ore: paid[year] ?? 0))
            #expect(chain.granted(in: year) == given && chain.paid(in: year) == gone)
            let row = try #require(try await world.store.initiatives(year).first)
            #expect((row.granted, row.paid, row.left) == (given, gone, given - gone))
            let accrued = try await world.store.accruals(year).first?.left ?? .zero
            // All is paid on a day of 2023.
            #expect(accrued == given - gone)
            let standing = try await world.store.grantStanding(grants[grants.count - 1])
            #expect(standing.paid(for: year) == gone && standing.granted(for: year) == given)
        }
    }
}

/// Random steps that a seed makes again.
private struct Steps {
    var state: UInt64

    mutating func next(_ limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(limit))
    }
}
