import Domain
import Store

/// §§ att peka på (sections): those of the demo's meetings, found by the meeting's day and how their title begins.
struct PrintedSections {
    private let items: [(day: Day, item: AgendaItem)]

    init(_ store: Store) async throws {
        let records = try await store.meetingRecords(from: Demo.day("2022-01-01"), until: Demo.day("2024-12-31"))
        items = records.flatMap { record in record.items.map { (record.meeting.day, $0.item) } }
    }

    func callAsFunction(_ day: String, _ title: String) throws -> AgendaItem.ID {
        guard let found = items.first(where: { $0.day.rawValue == day && $0.item.title.hasPrefix(title) }) else {
            throw UnknownKey(key: "\(day) \(title)")
        }
        return found.item.id
    }
}
