import Foundation

extension Encodable {
    /// Märke (mark): tells in which state a row was seen, for rows that carry no revision of their own.
    package var mark: Int {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return ((try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "").textRevision
    }

    /// "Ingen skriver över någon annans uppgifter utan att se dem."
    package func requireSeen(_ seen: Int) throws(Conflict) {
        guard mark == seen else { throw Conflict(current: "", attempted: "", revision: mark) }
    }
}
