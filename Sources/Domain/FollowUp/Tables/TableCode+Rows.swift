extension TableCode {
    /// Raderna (rows) that the table has when nothing is measured by instruments: key and label, in order.
    package var rows: [(key: String, label: String)] {
        switch self {
        case .volumes: VolumeRow.allCases.map { ($0.rawValue, $0.swedish) }
        case .referrals: ReferringParty.allCases.map { ($0.rawValue, $0.swedish) }
        case .age: AgeBand.standard.map { ($0.key, $0.swedish) } + [(CountingKey.missing, "Uppgift saknas")]
        case .education: Education.allCases.map { ($0.rawValue, $0.swedish) }
        case .supportTime: SupportTime.allCases.map { ($0.rawValue, $0.swedish) }
        case .disability, .longAssistance: YesNo.allCases.map { ($0.rawValue, $0.swedish) }
        case .violence:
            [
                (CountingKey.violenceAsked, "Fick frågan"), (CountingKey.violenceYes, "Svarade ja"),
                (CountingKey.violenceNo, "Svarade nej"), (CountingKey.violenceNoAnswer, "Ville inte svara"),
            ]
        case .incomes:
            IncomeSource.allCases.filter { $0 != .missing && $0 != .noPublic }.map { ($0.rawValue, $0.swedish) } + [
                (CountingKey.anyPublic, "Någon offentlig försörjning"),
                (IncomeSource.noPublic.rawValue, IncomeSource.noPublic.swedish),
                (IncomeSource.missing.rawValue, IncomeSource.missing.swedish),
            ]
        case .occupations:
            Occupation.allCases.filter { !$0.isExclusive }.map { ($0.rawValue, $0.swedish) } + [
                (CountingKey.anyOccupation, "Någon sysselsättning"),
                (Occupation.none.rawValue, Occupation.none.swedish),
                (Occupation.missing.rawValue, Occupation.missing.swedish),
            ]
        case .flows:
            FlowGroup.allCases.flatMap { before in
                FlowGroup.allCases.map { (FlowGroup.key(before, $0), "\(before.swedish) → \($0.swedish)") }
            }
        case .started:
            [
                (CountingKey.startedWork, "Börjat eller ökat arbete"),
                (CountingKey.startedStudies, "Börjat eller ökat studier"),
                (CountingKey.startedEither, "Arbete eller studier"),
            ]
        case .exits: ExitReason.allCases.filter(\.hasAfter).map { ($0.rawValue, $0.swedish) }
        case .destinations: Destination.allCases.map { ($0.rawValue, $0.swedish) }
        case .duration:
            DurationBand.allCases.map { ($0.rawValue, $0.swedish) } + [(CountingKey.missing, "Uppgift saknas")]
        case .quality: [(CountingKey.overdueExit, "Försenat avslut")]
        case .progression: []
        }
    }

    /// The rows of one indicator.
    package static func progression(_ indicator: String, _ label: String) -> [(key: String, label: String)] {
        [
            (indicator + CountingKey.measuredTwice, "\(label): minst två mätningar"),
            (indicator + ".better", "\(label): bättre"),
            (indicator + ".same", "\(label): lika"), (indicator + ".worse", "\(label): sämre"),
        ]
    }
}
