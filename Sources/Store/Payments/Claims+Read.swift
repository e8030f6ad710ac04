package import Domain
import Folder
package import Foundation
import GRDB

extension Claim: FetchableRecord, PersistableRecord {}
extension ClaimStep: FetchableRecord, PersistableRecord {}
extension PaymentFact: FetchableRecord, PersistableRecord {}

extension Store {
    /// The claims that came in a year, and those from before that wait, the newest first.
    package func claims(in year: Int) async throws -> [ClaimRecord] {
        try await folder.read { db in try db.claimRecords(.year(year)).reversed() }
    }

    package func claim(_ id: Claim.ID) async throws -> ClaimRecord {
        try await folder.read { db in try db.claimRecord(id) }
    }

    /// The invoice or receipt of a claim.
    package func claimFile(_ id: Claim.ID) async throws -> Data {
        guard let file = try await claim(id).claim.file else { throw Missing() }
        return try await folder.file(file).bytes
    }

    /// A claim with all that the rules about it ask, as on a day.
    package func attestCase(_ id: Claim.ID, on day: Day) async throws -> AttestCase {
        try await folder.read { db in try db.attestCase(id, memory.knownBoard(db), on: day) }
    }

    /// Those that are attested and wait for release, an order or money.
    package func attestedCases(on day: Day) async throws -> [AttestCase] {
        try await folder.read { db in try db.attestedCases(memory.knownBoard(db), on: day) }
    }
}

/// Which claims a read is about.
enum ClaimChoice {
    case all
    case one(Claim.ID)
    /// Neither paid nor cancelled.
    case open
    /// Open, with an attest that counts.
    case attested
    /// Came in the year, or open.
    case year(Int)
    case ofOrder(PaymentOrder.ID)
    /// In any order, now or before the bank sent it back.
    case ordered

    var condition: SQL {
        switch self {
        case .all: "TRUE"
        case .one(let id): "claim.id = \(id)"
        case .open:
            "claim.cancelledOn IS NULL AND claim.id NOT IN (SELECT claim FROM paymentFact)"
        case .attested:
            "\(Self.open.condition) AND claim.id IN (SELECT claim FROM claimStep WHERE step = 'attest' AND voidedOn IS NULL)"
        case .year(let year):
            "(claim.receivedOn BETWEEN \("\(year)-01-01") AND \("\(year)-12-31") OR \(Self.open.condition))"
        case .ordered: "claim.id IN (SELECT claim FROM paymentOrderLine)"
        case .ofOrder(let id): "claim.id IN (SELECT claim FROM paymentOrderLine WHERE \"order\" = \(id))"
        }
    }
}

extension Database {
    func claimRecord(_ id: Claim.ID) throws -> ClaimRecord {
        guard let record = try claimRecords(.one(id)).first else { throw Missing() }
        return record
    }

    /// Six queries, however many claims.
    func claimRecords(_ choice: ClaimChoice) throws -> [ClaimRecord] {
        let chosen = choice.condition
        let claims = try SQLRequest<Claim>(literal: "SELECT * FROM claim WHERE \(chosen) ORDER BY id").fetchAll(self)
        let steps = try SQLRequest<ClaimStep>(
            literal:
                "SELECT claimStep.* FROM claimStep JOIN claim ON claim.id = claimStep.claim WHERE \(chosen) ORDER BY claimStep.id"
        )
        .fetchAll(self)
        let payments = try SQLRequest<PaymentFact>(
            literal: "SELECT paymentFact.* FROM paymentFact JOIN claim ON claim.id = paymentFact.claim WHERE \(chosen)"
        )
        .fetchAll(self)
        let concerned = try pairs("SELECT claim, person AS other FROM claimPerson", of: chosen)
        let orders = try pairs(
            "SELECT claim, \"order\" AS other FROM paymentOrderLine WHERE returnedOn IS NULL",
            of: chosen
        )
        let receivers = try pairs(Self.receivers, of: chosen)
        let stepsOf = Dictionary(grouping: steps, by: \.claim)
        let paymentOf = Dictionary(payments.map { ($0.claim, $0) }, uniquingKeysWith: { first, _ in first })
        return claims.map { claim in
            ClaimRecord(
                claim: claim,
                concerned: Set(concerned[claim.id] ?? []),
                receivers: Set(receivers[claim.id] ?? []),
                steps: stepsOf[claim.id] ?? [],
                order: orders[claim.id]?.first,
                payment: paymentOf[claim.id]
            )
        }
    }

    private func pairs(_ sql: SQL, of chosen: SQL) throws -> [Claim.ID: [Int64]] {
        let request: SQLRequest<Row> = """
            SELECT * FROM (\(sql)) AS pair WHERE pair.claim IN (SELECT claim.id FROM claim WHERE \(chosen))
            """
        return Dictionary(grouping: try request.fetchAll(self)) { $0["claim"] as Int64 }.mapValues {
            $0.map { $0["other"] }
        }
    }

    /// Contact and signatory of the organisation that is paid, in the initiative's submitted applications.
    private static var receivers: SQL {
        """
        SELECT claim.id AS claim, person.id AS other FROM claim
        JOIN application ON application.initiative = claim.initiative AND application.submittedAt IS NOT NULL
        JOIN applicationParty ON applicationParty.application = application.id
          AND applicationParty.organisation = claim.organisation
        JOIN person ON person.id IN (applicationParty.contact, applicationParty.signatory)
        """
    }
}

extension Database {
    func paymentBook(_ claims: ClaimChoice) throws -> PaymentBook {
        PaymentBook(lists: try attestLists(), claims: try claimRecords(claims))
    }

    func attestCase(_ id: Claim.ID, _ board: Board, on day: Day) throws -> AttestCase {
        let record = try claimRecord(id)
        return AttestCase(
            record,
            list: try attestList(on: day),
            board: board.seated(on: day),
            on: day,
            lock: try instalmentLock(record.claim, on: day)
        )
    }

    func attestedCases(_ board: Board, on day: Day) throws -> [AttestCase] {
        let (list, board) = (try attestList(on: day), board.seated(on: day))
        return try claimRecords(.attested).map { record in
            AttestCase(record, list: list, board: board, on: day, lock: try instalmentLock(record.claim, on: day))
        }
    }

    /// What the locks of the claim's instalment say. Money of a grant is paid through its instalments, and no other way.
    func instalmentLock(_ claim: Claim, on day: Day) throws -> Ruling? {
        guard let id = claim.instalment else { return try wayAround(claim) }
        let instalment = try known(id, Instalment.self)
        return instalment.mayBePaid(claim.amount, claim: claim.id, of: try grantStanding(instalment.grant), on: day)
    }

    private func wayAround(_ claim: Claim) throws -> Ruling? {
        guard let initiative = claim.initiative, claim.kind != .repayment,
            try known(initiative, Initiative.self).kind != .own
        else { return nil }
        return Ruling(
            .notMet,
            .AttestInstruction.order,
            "Insatsen har ett beviljande. Välj delbetalningen som pengarna gäller."
        )
    }
}
