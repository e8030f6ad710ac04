extension DateRule {
    /// "31 mars", "sista fredagen i november", "30 dagar före Ny styrelse". The titles are those of the wheel's duties.
    package func swedish(_ title: (WheelDuty.ID) -> String) -> String {
        switch self {
        case .fixed(let day): day.swedish
        case .weekday(let place, let weekday, let month):
            "\(place.swedish) \(weekday.swedish)en i \(Day(2024, month, 1)?.swedishMonth ?? "")"
        case .week(let week, let weekday): "\(weekday.swedish) i vecka \(week)"
        case .quarterly(0): "sista dagen i varje kvartal"
        case .quarterly(let days): "\(days) dagar efter varje kvartal"
        case .meeting(let purpose, let days): distance(days, "varje möte (\(purpose.swedish))", "på")
        case .duty(let id, let days): distance(days, "”\(title(id))”", "samma dag som")
        }
    }

    private func distance(_ days: Int, _ anchor: String, _ same: String) -> String {
        switch days {
        case 0: "\(same) \(anchor)"
        case 1: "dagen efter \(anchor)"
        case -1: "dagen före \(anchor)"
        case 2...: "\(days) dagar efter \(anchor)"
        default: "\(-days) dagar före \(anchor)"
        }
    }
}

extension DateRule.Place {
    package var swedish: String {
        switch self {
        case .first: "första"
        case .second: "andra"
        case .third: "tredje"
        case .fourth: "fjärde"
        case .last: "sista"
        }
    }
}
