/// Oläsligt (unreadable): why a typed text could not be understood, in one Swedish sentence.
package struct Unreadable: Error, Hashable {
    package let message: String

    package init(_ message: String) { self.message = message }
}

extension Day {
    /// Reads 2026-03-31, and says what is wrong with anything else.
    package init(swedish text: String) throws(Unreadable) {
        if let day = Day(rawValue: text) { self = day; return }
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        let isWritten = parts.map(\.count) == [4, 2, 2] && parts.allSatisfy { $0.allSatisfy { "0"..."9" ~= $0 } }
        throw Unreadable(isWritten ? "Dagen finns inte i kalendern." : "Skriv datumet som 2026-03-31.")
    }
}

extension TimeOfDay {
    /// Reads 09.00, 9.00 and 09:00.
    package init(swedish text: String) throws(Unreadable) {
        let parts = text.split(whereSeparator: { $0 == ":" || $0 == "." })
        guard parts.count == 2,
            let time = TimeOfDay(rawValue: (parts[0].count == 1 ? "0" : "") + parts.joined(separator: ":"))
        else { throw Unreadable("Skriv klockslaget som 09.00.") }
        self = time
    }
}

extension Money {
    /// Reads 1 234,50 and −1 234 kr, with any of the blanks and minus signs that keyboards and programs write.
    package init(swedish text: String) throws(Unreadable) {
        let unreadable = Unreadable("Skriv beloppet i kronor, till exempel 1 234,50.")
        guard text.isGroupedByThousands else { throw unreadable }
        var number = text.plainNumber
        if number.hasSuffix("kr") { number.removeLast(2) }
        let isNegative = number.hasPrefix("-")
        let parts = number.drop(while: { $0 == "-" }).split(separator: ",", omittingEmptySubsequences: false)
        guard number.prefix(while: { $0 == "-" }).count <= 1, 1...2 ~= parts.count, !parts[0].isEmpty,
            parts.allSatisfy({ $0.allSatisfy { "0"..."9" ~= $0 } }), parts[0].count <= 13,
            let kronor = Int(parts[0])
        else { throw unreadable }
        let decimals = parts.count == 2 ? parts[1] : "00"
        guard 1...2 ~= decimals.count, let part = Int(decimals) else { throw unreadable }
        let ore = kronor * 100 + (decimals.count == 1 ? part * 10 : part)
        self.init(ore: isNegative ? -ore : ore)
    }
}

extension String {
    /// Blanks between digits stand before three of them: 1 234, but not "12 00", which may be a slip for 12,00.
    fileprivate var isGroupedByThousands: Bool {
        let groups = split { !("0"..."9" ~= $0) && !$0.isWhitespace }.first?.split(whereSeparator: \.isWhitespace) ?? []
        return groups.dropFirst().allSatisfy { $0.count == 3 } && (groups.count < 2 || (groups.first?.count ?? 0) <= 3)
    }

    /// The number without blanks between its digits (U+0020, U+00A0, U+202F), with a plain minus.
    package var plainNumber: String {
        String(compactMap { sign in [" ", "\u{A0}", "\u{202F}"].contains(sign) ? nil : sign == "−" ? "-" : sign })
    }
}
