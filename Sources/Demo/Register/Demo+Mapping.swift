import Domain
import Foundation
import Register

extension Demo {
    /// A list of young people to reach, worked through for a while. All persons are invented.
    static func mapRegister(_ store: RegisterStore, _ initiative: Int64, _ clock: RegisterClock) async throws {
        let opened = clock.signature(of: 2, on: clock.today + -70)
        let numbers = TestNumbers.all.suffix(128).enumerated().filter { $0.offset.isMultiple(of: 2) }.map(\.element)
        let rows = numbers.enumerated().map { place, number in
            let name = "\(givenNames[place % givenNames.count]) \(surnames[place % surnames.count])"
            return "\(number);\(name);\(ways[place % ways.count])"
        }
        let text = (["Personnummer;Namn;Nås genom"] + rows).joined(separator: "\n")
        let list = try MappingList(Data(text.utf8), on: opened.day)
        let name = "Unga vuxna utan sysselsättning"
        let project = try await store.openMapping(name, in: initiative, until: clock.today + 150, opened)
        _ = try await store.importList(list, to: project, opened)
        let file = try await store.list(of: project, .casework, session: "demo", opened)
        for (place, target) in (file.targets ?? []).enumerated() where place < 52 {
            try await reach(target.id, place, in: project, store, clock)
        }
    }

    private static func reach(
        _ target: MappingTarget.ID,
        _ place: Int,
        in project: MappingProject.ID,
        _ store: RegisterStore,
        _ clock: RegisterClock
    ) async throws {
        let kinds: [ContactAttempt.Kind] = [.letter, .telephone, .message]
        for attempt in 0...place % 3 {
            let worker = clock.signature(of: place % 2 + 1, on: clock.today + (place - 65 + attempt * 4))
            let reached = attempt == place % 3 && place % 5 != 0
            try await store.attempt(
                kinds[attempt],
                on: worker.day,
                reached: reached,
                note: attempt == 1 ? "Ring efter klockan tre." : "",
                of: target,
                in: project,
                worker
            )
        }
        guard place < 46 else { return }
        let outcomes: [MappingOutcome] = [.notFound, .wantsSupport, .declines, .wantsSupport, .hasSupport]
        let by = clock.signature(of: place % 2 + 1, on: clock.today + -2)
        try await store.conclude(place == 17 ? .moved : outcomes[place % 5], of: target, in: project, by)
    }

    private static let givenNames = ["Alva", "Love", "Noa", "Tuva", "Melker", "Ines", "Sixten"]
    private static let surnames = ["Kartman", "Listberg", "Nåhlin", "Ringdal", "Brevik"]
    private static let ways = [
        "Telefon 070-174 06 05", "Brev till folkbokföringsadressen", "", "Genom ungdomsmottagningen",
    ]
}
