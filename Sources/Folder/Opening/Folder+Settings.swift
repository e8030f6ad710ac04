package import Domain
package import GRDB

extension Folder {
    /// Mappinställning (folder setting): what holds for the folder whatever it is opened with. What a förbund decides
    /// (bylaws) is dated and stands in the store; what a machine decides stands in the configuration.
    package enum Setting: String, CaseIterable, Sendable {
        /// Mappens egen dag: the clock of a demo folder, as 2024-02-05.
        case demoDay
    }

    /// The day that is today in a demo folder; nil in a real one, where the clock decides.
    package func demoDay() throws -> Day? {
        try database.read { try $0.setting(.demoDay) }.flatMap(Day.init(rawValue:))
    }
}

extension Database {
    package func setting(_ setting: Folder.Setting) throws -> String? {
        try String.fetchOne(self, sql: "SELECT value FROM setting WHERE name = ?", arguments: [setting.rawValue])
    }

    /// Sets it, in the caller's transaction; the log tells what it was.
    package func set(_ setting: Folder.Setting, to value: String, _ signature: Signature) throws {
        let before = try self.setting(setting)
        try execute(
            sql: "INSERT INTO setting VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value",
            arguments: [setting.rawValue, value]
        )
        try append("set", to: "setting/\(setting.rawValue)", before: before, after: value, signature)
    }
}
