package import Domain
import Folder
import GRDB

extension Application: FetchableRecord, PersistableRecord {}
extension ApplicationTemplate: FetchableRecord, PersistableRecord {}
extension ApplicationParty: FetchableRecord, PersistableRecord {}
extension ApplicationAnswer: FetchableRecord, PersistableRecord {}
extension TargetGroup: FetchableRecord, PersistableRecord {}
extension ApplicationGoal: FetchableRecord, PersistableRecord {}
extension ApplicationVolume: FetchableRecord, PersistableRecord {}
extension CostLine: FetchableRecord, PersistableRecord {}
extension FinancingLine: FetchableRecord, PersistableRecord {}
extension ApplicationAttachment: FetchableRecord, PersistableRecord {}

extension Store {
    /// All versions of an initiative's application, the newest first, for those whom they concern.
    package func applications(of initiative: Initiative.ID, _ user: User) async throws -> [ApplicationRecord] {
        try await folder.read { db in
            let records = try db.applicationRecords("initiative = \(initiative)")
            guard let last = records.last else { throw db.notFound(for: user) }
            guard try db.mayRead(last, user) else { throw db.notFound(for: user) }
            return records.reversed()
        }
    }

    /// The bytes of a paper that belongs to a version.
    package func attachment(
        _ id: ApplicationAttachment.ID,
        of initiative: Initiative.ID,
        _ user: User
    ) async throws -> StoredBytes {
        let records = try await applications(of: initiative, user)
        guard let paper = records.flatMap(\.attachments).first(where: { $0.id == id }) else {
            throw Refusal(ruling: .notYours)
        }
        let stored = try await folder.file(paper.file)
        return StoredBytes(title: paper.title, bytes: stored.bytes)
    }
}

extension Database {
    /// By these conditions on `application`, in the order of their ids. One query for each kind of part.
    func applicationRecords(_ condition: SQL) throws -> [ApplicationRecord] {
        let applications = try SQLRequest<Application>(
            literal: "SELECT * FROM application WHERE \(condition) ORDER BY initiative, version"
        ).fetchAll(self)
        guard !applications.isEmpty else { return [] }
        let templates = Dictionary(
            try ApplicationTemplate.fetchAll(self).map { ($0.id, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        let parties = try parts(ApplicationParty.self, condition, "id") { $0.application }
        let answers = try parts(ApplicationAnswer.self, condition, "section") { $0.application }
        let groups = try parts(TargetGroup.self, condition, "id") { $0.application }
        let goals = try parts(ApplicationGoal.self, condition, "id") { $0.application }
        let volumes = try parts(ApplicationVolume.self, condition, "id") { $0.application }
        let costs = try parts(CostLine.self, condition, "kind, year") { $0.application }
        let financing = try parts(FinancingLine.self, condition, "id") { $0.application }
        let attachments = try parts(ApplicationAttachment.self, condition, "id") { $0.application }
        return applications.compactMap { one in
            templates[one.template].map { template in
                ApplicationRecord(
                    one,
                    template,
                    parties: parties[one.id] ?? [],
                    answers: answers[one.id] ?? [],
                    targetGroups: groups[one.id] ?? [],
                    goals: goals[one.id] ?? [],
                    volumes: volumes[one.id] ?? [],
                    costs: costs[one.id] ?? [],
                    financing: financing[one.id] ?? [],
                    attachments: attachments[one.id] ?? []
                )
            }
        }
    }

    private func parts<Part: FetchableRecord & TableRecord>(
        _ type: Part.Type,
        _ condition: SQL,
        _ order: SQL,
        by application: (Part) -> Application.ID
    ) throws -> [Application.ID: [Part]] {
        let rows = SQLRequest<Part>(
            literal: """
                SELECT * FROM \(Part.self)
                WHERE application IN (SELECT id FROM application WHERE \(condition)) ORDER BY \(order)
                """
        )
        return Dictionary(grouping: try rows.fetchAll(self), by: application)
    }

    /// The last version that was submitted of each whose initiative goes on.
    func submittedApplications() throws -> [ApplicationRecord] {
        try applicationRecords(
            """
            withdrawnOn IS NULL AND initiative IN (SELECT id FROM initiative WHERE closedOn IS NULL)
            AND version = (SELECT max(version) FROM application AS other
              WHERE other.initiative = application.initiative AND other.submittedAt IS NOT NULL)
            """
        )
    }
}
