import Domain
import GRDB

extension Database {
    /// All that the rules about the diary, delegation and purchases look at.
    func registry() throws -> Registry {
        Registry(
            diary: try diaryRecords(of: nil),
            settings: try diarySettings(),
            delegation: try delegation(),
            purchases: try purchases()
        )
    }
}
