/// Klockslag (time of day), to the minute. Written 09:00.
package struct TimeOfDay: RawRepresentable, Hashable, Comparable, Codable, Sendable {
    /// Minutes since midnight, 0 to 1439.
    package let minutes: Int

    /// Reads `HH:MM`, and no other form.
    package init?(rawValue: String) {
        let parts = rawValue.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ $0.count == 2 && $0.allSatisfy { "0"..."9" ~= $0 } }),
            let hour = Int(parts[0]), let minute = Int(parts[1]), hour < 24, minute < 60
        else { return nil }
        minutes = hour * 60 + minute
    }

    package var rawValue: String {
        let (hour, minute) = minutes.quotientAndRemainder(dividingBy: 60)
        return (hour < 10 ? "0" : "") + "\(hour):" + (minute < 10 ? "0" : "") + "\(minute)"
    }

    package static func < (one: TimeOfDay, other: TimeOfDay) -> Bool { one.minutes < other.minutes }
}

extension TimeOfDay {
    /// 09.00, as in Swedish text.
    package var swedish: String { rawValue.split(separator: ":").joined(separator: ".") }
}
