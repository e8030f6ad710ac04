extension Day {
    /// 27 mars 2026
    package var swedish: String { "\(day) \(monthName) \(year)" }

    /// fredag 27 mars 2026
    package var swedishWithWeekday: String { weekday.swedish + " " + swedish }

    package var monthName: String {
        [
            "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober",
            "november", "december",
        ][month - 1]
    }
}

extension Weekday {
    package var swedish: String {
        ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"][rawValue - 1]
    }
}

extension TimeOfDay {
    /// 09.00
    package var swedish: String { rawValue.split(separator: ":").joined(separator: ".") }
}

extension Money {
    /// 1 234 567 kr, or 1 234,50 kr when there are öre. Blanks that do not break, and a true minus.
    package var swedish: String { swedishNumber + "\u{A0}kr" }

    /// The same without "kr", as in a column of amounts.
    package var swedishNumber: String {
        let (kronor, ore) = rawValue.magnitude.quotientAndRemainder(dividingBy: 100)
        let decimals = ore == 0 ? "" : "," + (ore < 10 ? "0" : "") + "\(ore)"
        return (rawValue < 0 ? "−" : "") + kronor.grouped + decimals
    }
}

extension Int {
    /// 1 234 567, with blanks that do not break and a true minus.
    package var swedish: String { (self < 0 ? "−" : "") + magnitude.grouped }
}

extension UInt {
    fileprivate var grouped: String {
        var (rest, groups) = (self, [String]())
        while rest >= 1000 {
            let group = String(rest % 1000)
            groups.append(String(repeating: "0", count: 3 - group.count) + group)
            rest /= 1000
        }
        return ([String(rest)] + groups.reversed()).joined(separator: "\u{A0}")
    }
}
