extension FeeTerms.Deputies {
    package var swedish: String {
        switch self {
        case .serving: "bara ersättare som tjänstgör"
        case .present: "alla ersättare som är med"
        }
    }
}

extension FeeTerms.Part {
    package var swedish: String {
        switch self {
        case .wholeMeeting: "mötets längd, också för den som är med en del"
        case .ownTime: "den tid som personen var med"
        }
    }
}

extension FeeTerms.Compared {
    package var swedish: String {
        switch self {
        case .thisYear: "året mot året före"
        case .yearBefore: "föregående år mot året före det"
        }
    }

    /// The two years that an indexing in a year compares, the earlier first.
    package func years(in year: Int) -> (Int, Int) {
        switch self {
        case .thisYear: (year - 1, year)
        case .yearBefore: (year - 2, year - 1)
        }
    }

    var other: Self { self == .thisYear ? .yearBefore : .thisYear }
}

extension Int {
    /// "1,25" of 125 hundredths of a percent, without a sign.
    package var swedishShare: String {
        let (whole, part) = quotientAndRemainder(dividingBy: 100)
        let digits = part == 0 ? "" : part % 10 == 0 ? ",\(part / 10)" : part < 10 ? ",0\(part)" : ",\(part)"
        return "\(whole)\(digits)"
    }

    /// "3 h 15 min" of minutes.
    package var swedishDuration: String {
        let (hours, minutes) = quotientAndRemainder(dividingBy: 60)
        let parts = [hours > 0 ? "\(hours)\u{A0}h" : nil, minutes > 0 ? "\(minutes)\u{A0}min" : nil].compactMap(\.self)
        return parts.isEmpty ? "0\u{A0}min" : parts.joined(separator: " ")
    }
}
