/// Uppföljningens period (follow-up period): a calendar year, a half or a quarter. Others are not counted: periods that lie across
/// each other could be laid together until one person stands alone.
package struct FollowUpPeriod: Hashable, Sendable {
    package enum Part: String, Codable, CaseIterable, Hashable, Sendable {
        case year, firstHalf, secondHalf, firstQuarter, secondQuarter, thirdQuarter, fourthQuarter

        /// The first and the last month.
        package var months: ClosedRange<Int> {
            switch self {
            case .year: 1...12
            case .firstHalf: 1...6
            case .secondHalf: 7...12
            case .firstQuarter: 1...3
            case .secondQuarter: 4...6
            case .thirdQuarter: 7...9
            case .fourthQuarter: 10...12
            }
        }
    }

    package let year: Int
    package let part: Part
    package let from: Day
    package let to: Day

    package init?(_ year: Int, _ part: Part = .year) {
        let (first, last) = (part.months.lowerBound, part.months.upperBound)
        guard 1900...2199 ~= year, let from = Day(year, first, 1),
            let to = Day(year, last, Day.days(in: last, of: year))
        else { return nil }
        (self.year, self.part, self.from, self.to) = (year, part, from, to)
    }
}

extension FollowUpPeriod {
    /// "2023", "första halvåret 2023", "kvartal 1 2023".
    package var swedish: String {
        switch part {
        case .year: "\(year)"
        case .firstHalf: "första halvåret \(year)"
        case .secondHalf: "andra halvåret \(year)"
        case .firstQuarter: "kvartal 1 \(year)"
        case .secondQuarter: "kvartal 2 \(year)"
        case .thirdQuarter: "kvartal 3 \(year)"
        case .fourthQuarter: "kvartal 4 \(year)"
        }
    }

    /// "2023", "2023-H1", "2023-K3": in addresses and file names.
    package var key: String {
        switch part {
        case .year: "\(year)"
        case .firstHalf: "\(year)-H1"
        case .secondHalf: "\(year)-H2"
        case .firstQuarter: "\(year)-K1"
        case .secondQuarter: "\(year)-K2"
        case .thirdQuarter: "\(year)-K3"
        case .fourthQuarter: "\(year)-K4"
        }
    }

    package init?(key: String) {
        guard let year = Int(key.prefix(4)) else { return nil }
        let match = Part.allCases.lazy.compactMap { FollowUpPeriod(year, $0) }.first { $0.key == key }
        guard let match else { return nil }
        self = match
    }

    /// The period that begins and ends with these days; nil when none does.
    package init?(from: Day, to: Day) {
        let match = Part.allCases.lazy.compactMap { FollowUpPeriod(from.year, $0) }.first {
            $0.from == from && $0.to == to
        }
        guard let match else { return nil }
        self = match
    }

    /// The same part of the year before.
    package var before: FollowUpPeriod? { FollowUpPeriod(year - 1, part) }

    /// A period holds itself.
    package func holds(_ other: FollowUpPeriod) -> Bool { from <= other.from && to >= other.to }

    package func overlaps(_ other: FollowUpPeriod) -> Bool { from <= other.to && to >= other.from }
}

extension FollowUpPeriod: Codable {
    /// As its key.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let period = FollowUpPeriod(key: try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a period")
        }
        self = period
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(key)
    }
}
