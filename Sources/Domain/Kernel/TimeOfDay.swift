/// Klockslag (time of day), to the minute. Written 09:00.
package struct TimeOfDay: RawRepresentable, Hashable, Comparable, Codable, Sendable {
    /// Minutes since midnight, 0 to 1439.
    package let minutes: Int

    /// Reads `HH:MM`, and no other form.
    package init?(rawValue: String) {
        let signs = rawValue.utf8.map { Int($0) - Int(UInt8(ascii: "0")) }
        let colon = Int(UInt8(ascii: ":")) - Int(UInt8(ascii: "0"))
        guard signs.count == 5, signs[2] == colon, [0, 1, 3, 4].allSatisfy({ 0...9 ~= signs[$0] }) else { return nil }
        let (hour, minute) = (10 * signs[0] + signs[1], 10 * signs[3] + signs[4])
        guard hour < 24, minute < 60 else { return nil }
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
