extension Wheel {
    /// What is to be done now: every unsettled duty from the day that it is shown, until it is settled.
    package func duties(on today: Day) -> [Duty] {
        near(today).filter { $0.shownFrom <= today && !$0.isSettled(on: today) }.map { one in
            var duty = Duty(
                one.last,
                one.duty.title.hasSuffix(".") ? one.duty.title : one.duty.title + ".",
                one.duty.provision,
                one.duty.action?.swedish ?? "Visa plikten",
                path: one.duty.action?.path(one.due.year) ?? one.path,
                for: .role(one.duty.who)
            )
            if one.duty.action != nil { duty.also = Duty.Way("Visa plikten", one.path) }
            return duty
        }
    }

    /// What rules find: duties that nobody did in time. Law's own days break law, our readings break the board's order,
    /// and the förbund's own days are worth a look.
    package func findings(on today: Day) -> [Finding] {
        past(today).compactMap { one in
            switch one.state(on: today) {
            case .late: missed(one)
            case .done where one.wasLate && one.duty.provision.confidence == .certain: doneLate(one)
            default: nil
            }
        }
    }

    private func missed(_ one: YearDuty) -> Finding {
        finding(
            one,
            "\(one.duty.title): det skulle ha varit klart \(one.last.swedish).",
            "Gör det nu och ange vad som visar att det är gjort."
        )
    }

    private func doneLate(_ one: YearDuty) -> Finding {
        finding(
            one,
            "\(one.duty.title): det blev klart \(one.proof?.on.swedish ?? ""), sista dag var \(one.last.swedish).",
            "Anteckna varför, och lägg in nästa års möte så att det hinner bli klart."
        )
    }

    private func finding(_ one: YearDuty, _ text: String, _ advice: String) -> Finding {
        let object = FindingObject.yearDuty(one.place)
        return Finding(
            one.duty.missedCode,
            one.duty.provision,
            object: object.key,
            path: object.path,
            day: one.due,
            text,
            advice: advice
        )
    }

    /// Last year's, for those that are still open, and next year's that are to begin before New Year.
    private func near(_ today: Day) -> [YearDuty] { (today.year - 1...today.year + 1).flatMap(list) }

    private func past(_ today: Day) -> [YearDuty] {
        let first = duties.map(\.from.year).min() ?? today.year
        return (min(first, today.year)...today.year).flatMap(list).filter { $0.due <= today }
    }
}

extension YearDuty {
    package var path: String { FindingObject.yearDuty(place).path }
}

extension WheelDuty {
    fileprivate var missedCode: FindingCode {
        switch provision.confidence {
        case .certain: .lawfulDutyMissed
        case .uncertain: .dutyMissed
        case .local: .ownDutyMissed
        }
    }
}
