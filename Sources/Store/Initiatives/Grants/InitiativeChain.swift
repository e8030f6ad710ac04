package import Domain
import Folder
import GRDB

/// Insatsens kedja (chain): all that hangs on an initiative, in the order that it comes about.
package struct InitiativeChain: Sendable {
    /// Ansökan, one version.
    package struct Applied: Decodable, FetchableRecord, Hashable, Sendable {
        package let id: Application.ID
        package let version: Int
        package let submittedAt: String?
        package let applied: Int
    }

    /// § or point on the agenda.
    package struct Section: Decodable, FetchableRecord, Hashable, Sendable {
        package let item: AgendaItem.ID
        package let meeting: BoardMeeting.ID
        package let number: Int?
        package let title: String
        package let day: Day
    }

    /// Beviljande with its clause.
    package struct Granted: Sendable {
        package let standing: GrantStanding
        package let receiver: String?
        package let clause: Clause?
        package let section: AgendaItem.ID?
    }

    /// Redovisning.
    package struct Told: Decodable, FetchableRecord, Hashable, Sendable {
        package let id: InitiativeReport.ID
        package let kind: InitiativeReport.Kind
        package let until: Day
        package let due: Day
        package let isSubmitted: Bool
        /// Sent back, and not handed in again.
        package let isReturned: Bool
        package let approvedOn: Day?
        package let cost: Int
    }

    /// Betalning, with what it was made on.
    package struct Paid: Decodable, FetchableRecord, Hashable, Sendable {
        package let claim: Claim.ID
        package let instalment: Instalment.ID?
        package let year: Int
        package let text: String
        package let amount: Int
        package let paidOn: Day?
        package let paidAmount: Int?
    }

    package let initiative: Initiative
    package let responsible: String?
    package let caseNumber: String?
    package let applications: [Applied]
    package let sections: [Section]
    package let grants: [Granted]
    package let reports: [Told]
    package let claims: [Paid]
    /// Whether a delivery of its participants' results has been accepted.
    package let hasResults: Bool

    package var years: [Int] {
        Set(
            grants.flatMap(\.standing.standingAmounts.keys) + claims.filter { $0.paidAmount != nil }.map(\.year)
                + takenOver.map(\.grant.firstYear)
        ).sorted()
    }

    /// Of grants that stand.
    package func granted(in year: Int) -> Money {
        grants.lazy.compactMap { $0.standing.standingAmounts[year] }.reduce(.zero, +)
    }

    /// What was paid before Kansli is not told by year: it counts in the grant's first one.
    package func paid(in year: Int) -> Money {
        let paid = claims.lazy.filter { $0.year == year }.compactMap(\.paidAmount).reduce(0, +)
        return takenOver.lazy.filter { $0.grant.firstYear == year }.map(\.paidBefore).reduce(Money(ore: paid), +)
    }

    private var takenOver: [GrantStanding] { grants.map(\.standing).filter { $0.grant.opening != nil } }
    package func left(in year: Int) -> Money { granted(in: year) - paid(in: year) }

    package func section(_ id: AgendaItem.ID?) -> Section? { sections.first { $0.item == id } }
}

extension Store {
    package func initiativeChain(_ id: Initiative.ID) async throws -> InitiativeChain {
        try await folder.read { try $0.initiativeChain(id) }
    }

    /// The chains of some initiatives, in one reading: those of a § or of a payment order, which are few.
    package func initiativeChains(_ ids: [Initiative.ID]) async throws -> [InitiativeChain] {
        try await folder.read { db in try ids.map(db.initiativeChain) }
    }
}

extension Database {
    func initiativeChain(_ id: Initiative.ID) throws -> InitiativeChain {
        let initiative = try known(id, Initiative.self)
        return InitiativeChain(
            initiative: initiative,
            responsible: try initiative.responsible.flatMap(organisationName),
            caseNumber: try initiative.diaryCase.flatMap { try DiaryCase.fetchOne(self, key: $0)?.number },
            applications: try ofInitiative(Self.applied, id),
            sections: try ofInitiative(Self.sections, id),
            grants: try ofInitiative("SELECT * FROM \"grant\" WHERE initiative = ? ORDER BY decidedOn, id", id).map(
                granted
            ),
            reports: try ofInitiative(Self.told, id),
            claims: try ofInitiative(Self.claims, id),
            hasResults: try Bool.fetchOne(cachedStatement(sql: Self.delivered), arguments: [id]) ?? false
        )
    }

    private func ofInitiative<Value: FetchableRecord>(_ sql: String, _ id: Initiative.ID) throws -> [Value] {
        try Value.fetchAll(cachedStatement(sql: sql), arguments: [id])
    }

    private func organisationName(_ id: Organisation.ID) throws -> String? {
        try Organisation.fetchOne(self, key: id)?.name
    }

    private func granted(_ grant: Grant) throws -> InitiativeChain.Granted {
        let clause = try grant.clause.flatMap { try Clause.fetchOne(self, key: $0) }
        return InitiativeChain.Granted(
            standing: try grantStanding(grant.id),
            receiver: try grant.receiver.flatMap(organisationName),
            clause: clause,
            section: try clause.flatMap { try Matter.fetchOne(self, key: $0.matter)?.item }
        )
    }

    private static let applied = """
        SELECT id, version, submittedAt,
               (SELECT ifnull(sum(amount), 0) FROM costLine WHERE application = application.id)
               - (SELECT ifnull(sum(amount), 0) FROM financingLine WHERE application = application.id) AS applied
        FROM application WHERE initiative = ? ORDER BY version
        """
    private static let sections = """
        SELECT agendaItem.id AS item, agendaItem.meeting, agendaItem.number, agendaItem.title, boardMeeting.day
        FROM initiativeItem JOIN agendaItem ON agendaItem.id = initiativeItem.item
        JOIN boardMeeting ON boardMeeting.id = agendaItem.meeting
        WHERE initiativeItem.initiative = ? ORDER BY boardMeeting.day, agendaItem.position
        """
    private static let told = """
        SELECT id, kind, until, due, submittedAt IS NOT NULL AS isSubmitted, returnedOn IS NOT NULL AS isReturned, approvedOn,
               (SELECT ifnull(sum(amount), 0) FROM reportedCost WHERE report = initiativeReport.id) AS cost
        FROM initiativeReport WHERE initiative = ? ORDER BY until, id
        """
    private static let delivered =
        "SELECT EXISTS (SELECT 1 FROM delivery WHERE initiative = ? AND acceptedOn IS NOT NULL)"
    private static let claims = """
        SELECT claim.id AS claim, claim.instalment, ifnull(instalment.year, claim.year) AS year, claim.text,
               claim.amount, paymentFact.paidOn, paymentFact.amount AS paidAmount
        FROM claim LEFT JOIN instalment ON instalment.id = claim.instalment
        LEFT JOIN paymentFact ON paymentFact.claim = claim.id
        WHERE claim.initiative = ? AND claim.cancelledOn IS NULL ORDER BY claim.id
        """
}
