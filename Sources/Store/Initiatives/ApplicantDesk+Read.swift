package import Domain
import Folder
import GRDB

extension Store {
    /// What the user's organisation applies for and reports; nothing for who works for none.
    package func applicantDesk(of user: User) async throws -> ApplicantDesk {
        try user.may(.apply).orRefuse()
        return try await folder.read { db in
            guard let own = try db.organisation(of: user) else { return ApplicantDesk() }
            return ApplicantDesk(applications: try db.ownApplications(own), initiatives: try db.ownInitiatives(own))
        }
    }
}

extension Database {
    /// The newest version of every application that an organisation is a party of, the newest first.
    fileprivate func ownApplications(_ own: Organisation.ID) throws -> [OwnApplication] {
        let newest: SQL = """
            version = (SELECT max(version) FROM application AS other WHERE other.initiative = application.initiative)
            AND id IN (SELECT application FROM applicationParty WHERE organisation = \(own))
            """
        let records = try applicationRecords(newest)
        let initiatives = try Initiative.fetchAll(self, keys: records.map(\.application.initiative))
        let byID = Dictionary(initiatives.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let requests = Dictionary(grouping: try said(SupplementRequest.self, newest), by: \.application)
        let returns = Dictionary(grouping: try said(ReturnedApplication.self, newest), by: \.application)
        return records.reversed().compactMap { record in
            byID[record.application.initiative].map { initiative in
                OwnApplication(
                    of: own,
                    initiative,
                    record,
                    requests: requests[record.id] ?? [],
                    returns: returns[record.id] ?? []
                )
            }
        }
    }

    private func said<Word: FetchableRecord & TableRecord>(_ type: Word.Type, _ versions: SQL) throws -> [Word] {
        try SQLRequest<Word>(
            literal: """
                SELECT * FROM \(Word.self) WHERE application IN (SELECT id FROM application WHERE \(versions)) ORDER BY id
                """
        ).fetchAll(self)
    }

    /// What an organisation receives money for, or has been asked to report.
    fileprivate func ownInitiatives(_ own: Organisation.ID) throws -> [OwnInitiative] {
        let granted: SQLRequest<Initiative> = """
            SELECT * FROM initiative WHERE responsible = \(own)
            AND (id IN (SELECT initiative FROM "grant") OR id IN (SELECT initiative FROM initiativeReport))
            ORDER BY closedOn IS NOT NULL, id DESC
            """
        let reports = try reportRecords(
            "WHERE initiativeReport.initiative IN (SELECT id FROM initiative WHERE responsible = ?)",
            [own]
        )
        let byInitiative = Dictionary(grouping: reports, by: \.report.initiative)
        return try granted.fetchAll(self).map { OwnInitiative($0, byInitiative[$0.id] ?? []) }
    }
}
