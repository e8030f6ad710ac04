import Foundation

/// Avslag (refusal): the system declines an act, and tells the user why.
package struct Refusal: Error, Hashable {
    package let ruling: Ruling

    package init(ruling: Ruling) { self.ruling = ruling }
}

/// Saknas (missing): what was asked for is not there.
package struct Missing: Error, Hashable {
    package init() {}
}

/// Skrivkrock (conflict): somebody else wrote since the writer last looked. Nothing was overwritten.
package struct Conflict: Error, Hashable {
    /// What stands there now.
    package let current: String
    /// What the writer wanted to write.
    package let attempted: String
    package let revision: Int

    package init(current: String, attempted: String, revision: Int) {
        (self.current, self.attempted, self.revision) = (current, attempted, revision)
    }
}

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
