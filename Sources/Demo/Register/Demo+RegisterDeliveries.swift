import Domain
package import Folder
import Formats
package import Foundation
import Register

extension Demo {
    /// Demons leveranser (demo deliveries): the signed files that have left the demo's register, the first first, as the förbund gets
    /// them: bytes and nothing else.
    package static func deliveredFiles(of register: Folder) async throws -> [Data] {
        let store = try RegisterStore(register)
        guard let today = Day(rawValue: day) else { throw UnknownKey(key: day) }
        let by = RegisterClock(today).manager(on: today)
        var files: [Data] = []
        for delivery in try await store.deliveries(by.user, on: by.day).reversed() {
            files.append(try await store.delivery(delivery.id, by.user, on: by.day).bytes)
        }
        return files
    }

    /// Each January the manager delivers the year that has ended, of each initiative.
    static func deliver(from register: Folder) async throws {
        let store = try RegisterStore(register)
        guard let today = Day(rawValue: day) else { throw UnknownKey(key: day) }
        let clock = RegisterClock(today)
        for (year, day) in [(2021, "2022-01-28"), (2022, "2023-01-27"), (2023, "2024-01-26")] {
            guard let period = FollowUpPeriod(year), let day = Day(rawValue: day) else { continue }
            let by = clock.manager(on: day)
            for initiative in try await store.counted(by.user, on: day) {
                let draft = try await store.draft(of: initiative.id, period, by)
                _ = try await store.deliver(draft, seen: draft.mark, function: "enhetschef", by)
            }
        }
    }
}

extension RegisterClock {
    /// As `Demo.registerPeople` has her.
    fileprivate func manager(on day: Day) -> Signature { signature(of: 4, on: day) }
}
