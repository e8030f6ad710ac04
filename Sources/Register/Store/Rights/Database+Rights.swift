package import Domain
import Folder
package import GRDB

extension AccessRight: FetchableRecord, PersistableRecord {}
extension Controller: FetchableRecord {}
extension RegisterSettings: FetchableRecord {}
extension RegisterInitiative: FetchableRecord, PersistableRecord {
    package static let databaseTableName = "initiative"
}

extension Database {
    /// Asked inside the transaction: who has been moved loses the old initiative at once.
    package func demand(_ deed: RegisterDeed, in initiative: Int64, _ signature: Signature) throws {
        try may(deed, in: initiative, signature.user, on: signature.day).orRefuse()
    }

    package func may(_ deed: RegisterDeed, in initiative: Int64, _ user: User, on day: Day) throws -> Ruling {
        try RightRules.may(deed, in: initiative, rights(of: user), user, on: day)
    }

    /// The initiatives where the user may do it on the day.
    package func reach(_ deed: RegisterDeed, _ user: User, on day: Day) throws -> Set<Int64> {
        let rights = try rights(of: user)
        let all = Set(rights.map(\.initiative))
        return all.filter { RightRules.may(deed, in: $0, rights, user, on: day).outcome == .met }
    }

    func rights(of user: User) throws -> [AccessRight] {
        guard let account = user.account else { return [] }
        return try SQLRequest("SELECT * FROM accessRight WHERE account = \(account) ORDER BY id").fetchAll(self)
    }

    package func initiatives() throws -> [RegisterInitiative] {
        try RegisterInitiative.fetchAll(self, sql: "SELECT * FROM initiative ORDER BY closedOn IS NOT NULL, name")
    }

    package func initiative(_ id: Int64) throws -> RegisterInitiative {
        guard let initiative = try RegisterInitiative.fetchOne(self, key: id) else { throw Missing() }
        return initiative
    }

    package func controller() throws -> Controller? { try Controller.fetchOne(self, sql: "SELECT * FROM controller") }

    package func settings() throws -> RegisterSettings {
        try RegisterSettings.fetchOne(self, sql: "SELECT * FROM registerSettings") ?? RegisterSettings()
    }

    /// Nobody is registered before it is entered whose register it is.
    package func demandController() throws {
        if try controller() == nil { throw Refusal(ruling: ControllerRules.missing) }
    }
}
