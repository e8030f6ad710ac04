/// Standardtabell (standard table): which of them it is. The name of a case stands in files: it is never changed.
package enum TableCode: String, Codable, CaseIterable, Hashable, Sendable {
    case volumes, referrals, age, education, supportTime, disability, longAssistance, violence
    case incomes, occupations, flows, started, exits, destinations, duration, quality, progression

    package var title: String {
        switch self {
        case .volumes: "Deltagare"
        case .referrals: "Vem som remitterade"
        case .age: "Ålder vid start"
        case .education: "Utbildning vid start"
        case .supportTime: "Tid i offentlig försörjning före start"
        case .disability: "Funktionsnedsättning"
        case .longAssistance: "Långvarigt försörjningsstöd"
        case .violence: "Frågan om våld"
        case .incomes: "Försörjning före och efter"
        case .occupations: "Sysselsättning före och efter"
        case .flows: "Från försörjning före till försörjning efter"
        case .started: "Börjat eller ökat arbete och studier"
        case .exits: "Avslutsanledning"
        case .destinations: "Vem som tar över planeringen"
        case .duration: "Tid i insatsen"
        case .quality: "Uppgifternas kvalitet"
        case .progression: "Utveckling mellan första och senaste mätningen"
        }
    }

    /// Definition: what is counted, in one or two sentences that stand under the table.
    package var definition: String {
        switch self {
        case .volumes:
            "Inskrivningar i insatsen. Den som skrivs in igen räknas igen. Felregistreringar räknas inte. Av anonyma sparas bara åren: de räknas från årets första dag till årets sista."
        case .referrals: "De som började under perioden, efter den part som remitterade. För anonyma saknas uppgiften."
        case .age: "De som började under perioden. Ålder är startåret minus födelseåret. För anonyma saknas uppgiften."
        case .education:
            "De som började under perioden, efter högsta avslutade utbildning. För anonyma saknas uppgiften."
        case .supportTime:
            "De som började under perioden, efter sammanlagd tid i offentlig försörjning. För anonyma saknas uppgiften."
        case .disability: "De som började under perioden. För anonyma saknas uppgiften."
        case .longAssistance:
            "De som började under perioden. Långvarigt är minst 27 månader med försörjningsstöd på tre år. För anonyma saknas uppgiften."
        case .violence: "De som började under perioden och fick frågan om våld. Anonyma får den inte."
        case .incomes:
            "De som avslutades under perioden. En deltagare kan ha flera försörjningar, så raderna kan tillsammans bli fler än deltagarna. \(unmeasured)"
        case .occupations:
            "De som avslutades under perioden. En deltagare kan ha flera sysselsättningar, så raderna kan tillsammans bli fler än deltagarna. \(unmeasured)"
        case .flows:
            "De som avslutades under perioden. Var och en räknas en gång: med någon offentlig försörjning, med bara studiestöd, utan offentlig försörjning, eller uppgift saknas. \(unmeasured)"
        case .started:
            "De som avslutades under perioden, med mätning, och då arbetade eller studerade i större omfattning än vid start."
        case .exits:
            "De som avslutades under perioden, efter orsak. Utan mätning och återtaget medgivande räknas till okänd orsak."
        case .destinations: "De som avslutades under perioden, efter vem som tar över planeringen."
        case .duration:
            "De som avslutades under perioden. Tid är hela månader från startmånad till slutmånad. För den som avslutades utan mätning saknas uppgiften."
        case .quality:
            "De som var pågående vid periodens slut. Ett avslut är försenat när den planerade sista månaden har gått."
        case .progression:
            "De som avslutades under perioden och har minst två mätningar med instrumentet: den senaste mot den första."
        }
    }

    /// Left out of what was before too: else a value that is missing after would look like a change.
    private var unmeasured: String {
        "Den som avslutades utan mätning står som uppgift saknas, både före och efter."
    }

    /// The row of `volumes` that is the table's base.
    package var base: VolumeRow {
        switch self {
        case .volumes: .participants
        case .referrals, .age, .education, .supportTime, .disability, .longAssistance, .violence: .started
        case .incomes, .occupations, .flows, .started, .exits, .destinations, .duration, .progression: .closed
        case .quality: .ongoingAtEnd
        }
    }

    package var measures: [Measure] {
        self == .incomes || self == .occupations ? [.before, .after] : [.count]
    }

    /// Every person of the base is in one row and no more.
    package var isPartition: Bool {
        switch self {
        case .referrals, .age, .education, .supportTime, .disability, .longAssistance, .flows, .exits, .destinations,
            .duration:
            true
        case .volumes, .violence, .incomes, .occupations, .started, .quality, .progression: false
        }
    }

    /// Whether it may be told by age too. The others are by sex alone: everybody else's age is in the table of ages.
    package var isByAge: Bool { self == .incomes || self == .occupations }

    /// Before and after: a line under the table says that the difference is no effect.
    package var isBeforeAfter: Bool { [.incomes, .occupations, .flows, .started, .progression].contains(self) }

    package static let caution =
        "Skillnaden mellan före och efter är inte en effekt av insatsen: ingen vet hur det hade gått utan den."

    /// Definitionernas version (definitions' version): rises when what is counted changes.
    package static let definitions = 1
}

/// Volymrad (volume row): the counts that every other table stands on. How many are anonymous or not
/// measured is no row: they are so few that the counts beside them would have to be hidden with them. They are among those whose
/// answer is missing.
package enum VolumeRow: String, Codable, CaseIterable, Hashable, Sendable {
    case ongoingAtStart, started, participants, closed, ongoingAtEnd

    package var swedish: String {
        switch self {
        case .ongoingAtStart: "Pågående när perioden började"
        case .started: "Nya"
        case .participants: "Deltagare under perioden"
        case .closed: "Avslutade"
        case .ongoingAtEnd: "Pågående när perioden slutade"
        }
    }
}
