/// Räknad cell (counted cell): how many, or why it does not say. What is protected is not here at all, so that no page, file or
/// picture can print it.
package enum CountedCell: Hashable, Sendable {
    case count(Int)
    /// Skyddad: too few, or what is too few could be worked out from it.
    case protected
    /// Ej räknad: nobody asked.
    case notCounted

    /// Nil where it does not say.
    package var count: Int? {
        guard case .count(let count) = self else { return nil }
        return count
    }

    /// "12", "skyddad", "–".
    package var swedish: String {
        switch self {
        case .count(let count): String(count)
        case .protected: "skyddad"
        case .notCounted: "–"
        }
    }
}

extension CountedCell {
    /// What has changed since another count; nil where either does not say.
    package func change(since before: CountedCell) -> Int? {
        before.count.flatMap { old in count.map { $0 - old } }
    }

    /// Whole percent of a number that was planned for; nil where it does not say.
    package func percent(of planned: Int) -> Int? {
        planned > 0 ? count.map { (2 * 100 * $0 + planned) / (2 * planned) } : nil
    }
}

extension CountedCell: Codable {
    /// 12, "protected" or null.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() { self = .notCounted; return }
        if let count = try? container.decode(Int.self), count >= 0 { self = .count(count); return }
        guard try container.decode(String.self) == Self.protectedWord else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "neither a count nor protected")
        }
        self = .protected
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .count(let count): try container.encode(count)
        case .protected: try container.encode(Self.protectedWord)
        case .notCounted: try container.encodeNil()
        }
    }

    private static let protectedWord = "protected"
}
