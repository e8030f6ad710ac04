/// Registratur (registry): what is kept beside the meetings, for the rules that look at all of it.
package struct Registry: Hashable, Sendable {
    package var diary: [DiaryRecord]
    package var settings: DiarySettings

    package init(diary: [DiaryRecord] = [], settings: DiarySettings = DiarySettings()) {
        (self.diary, self.settings) = (diary, settings)
    }

    func findings(on today: Day) -> [Finding] { diary.flatMap { $0.findings(settings) } }
}
