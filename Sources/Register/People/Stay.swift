package import Domain

/// Inskrivning (stay): one person's time in one initiative. Who comes back has a new stay.
package struct Stay: Codable, Hashable, Sendable, Identifiable {
    /// How finely its dates are kept: anonymous stays by year, those whose person is deleted by month.
    package enum Precision: String, Codable, Sendable { case day, month, year }

    package let id: Int64
    /// Nil when retention has deleted the person.
    package let person: Int64?
    package let initiative: Int64
    package let caseWorker: Int64?
    package let sex: Sex
    /// Nil when it is not known, and when retention has deleted the person.
    package let birthYear: Int?
    /// `AgeBand.key` at the start; nil when it is not known.
    package let ageBand: String?
    package let precision: Precision
    package let startedOn: Day
    package let municipality: String?
    package let referrer: ReferringParty
    package let before: Situation
    package let education: Education
    package let supportMonths: Int?
    package let longAssistance: YesNo
    package let disability: YesNo
    package let violence: Violence
    package let endedOn: Day?
    package let exitReason: ExitReason?
    /// Nil before the exit, and for reasons that take no value after.
    package let after: Situation?
    package let destination: Destination?
}

/// Situation (situation): what somebody lives on and does, on a day.
package struct Situation: Codable, Hashable, Sendable {
    package var incomes: CodeSet<IncomeSource>
    package var occupations: CodeSet<Occupation>
    /// Of full time, with and without subsidy together.
    package var work: Extent?
    package var studies: Extent?

    package init(
        incomes: [IncomeSource] = [],
        occupations: [Occupation] = [],
        work: Extent? = nil,
        studies: Extent? = nil
    ) {
        (self.incomes, self.occupations) = (CodeSet(incomes), CodeSet(occupations))
        (self.work, self.studies) = (work, studies)
    }

    package static let missing = Situation(incomes: [.missing], occupations: [.missing])

    /// Why these cannot stand together; nil when they can.
    package var objection: (field: String, text: String)? {
        let works = occupations.contains(.work) || occupations.contains(.subsidisedWork)
        if incomes.settled == nil {
            return ("incomes", "”Ingen offentlig försörjning” och ”uppgift saknas” står ensamma.")
        }
        if occupations.settled == nil { return ("occupations", "”Ingen” och ”uppgift saknas” står ensamma.") }
        if (work != nil) != works { return ("work", "Omfattning hör ihop med arbete. Ange båda eller ingen.") }
        if (studies != nil) != occupations.contains(.studies) {
            return ("studies", "Omfattning hör ihop med studier. Ange båda eller ingen.")
        }
        return nil
    }

    package var settled: Situation {
        var situation = self
        situation.incomes = incomes.settled ?? incomes
        situation.occupations = occupations.settled ?? occupations
        return situation
    }
}

extension CodeSet: Codable {
    package init(from decoder: any Decoder) throws {
        self.init(bits: try decoder.singleValueContainer().decode(Int.self))
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(bits)
    }
}

/// Frågan om våld (the question about violence): whether it was asked, and what was answered.
package enum Violence: String, Codable, CaseIterable, Hashable, Sendable {
    case notAsked, yes, no, noAnswer

    package var swedish: String {
        switch self {
        case .notAsked: "Inte ställd"
        case .yes: "Ställd, svaret är ja"
        case .no: "Ställd, svaret är nej"
        case .noAnswer: "Ställd, vill inte svara"
        }
    }
}

extension Situation {
    /// "Försörjningsstöd, aktivitetsstöd. Arbete utan stöd (50 procent)."
    package var swedish: String {
        let extents = [work.map { "arbete \($0.swedish)" }, studies.map { "studier \($0.swedish)" }].compactMap(\.self)
        let occupied = occupations.codes.map(\.swedish) + extents
        return incomes.codes.map(\.swedish).joined(separator: ", ") + ". " + occupied.joined(separator: ", ") + "."
    }
}
