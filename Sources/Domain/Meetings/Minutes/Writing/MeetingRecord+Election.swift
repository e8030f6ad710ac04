extension MeetingRecord {
    /// Val av justerare: the § where the board elects those who adjust, when it has been opened and can still be written.
    package var election: ItemRecord? {
        adjustedLater.first { $0.item.title.lowercased().contains("val av justera") }
    }

    /// Without "att"; nil before anybody is elected. Who adjusts a single § is not elected there.
    package func electionText(_ board: Board) -> String? {
        let names = adjusters.filter { $0.item == nil }.map { board.name($0.person) }
        return names.isEmpty
            ? nil : "utse \(names.joined(separator: " och ")) att justera protokollet tillsammans med ordföranden"
    }
}
