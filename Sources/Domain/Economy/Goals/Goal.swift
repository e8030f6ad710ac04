/// Mål (goal) of the förbund, as its plan says: what is to become so, how it is seen, and against what.
package struct Goal: Codable, Hashable, Sendable, Identifiable {
    /// Slag av mål (kind).
    package enum Kind: String, CaseIterable, Codable, Hashable, Sendable {
        /// Inriktningsmål, for several years.
        case direction
        /// Verksamhetsmål of a year.
        case operating
        /// Mål för insatskatalogen.
        case catalogue
        /// Ekonomiskt mål.
        case economic
    }

    /// Vad Kansli räknar (computed): figures that are held here; the others are written by the director.
    package enum Computed: String, CaseIterable, Codable, Hashable, Sendable {
        case none
        /// Eget kapital between an amount and a share of the year's income.
        case equityWithin
        /// Least share of the year's income to initiatives for individuals.
        case shareToIndividuals
    }

    package let id: Int64
    package var kind: Kind
    package var firstYear: Int
    package var lastYear: Int
    package var text: String
    /// Gäller (applies to): initiatives, participants, parties; may be empty.
    package var appliesTo: String
    /// Mått (measure) and the instruments that give it, parted by commas.
    package var measure: String
    package var instrument: String
    /// Målvärde (target) in words.
    package var target: String
    package var computed: Computed
    package var leastAmount: Money?
    /// Per mille of the year's income.
    package var leastShare: Int?
    package var mostShare: Int?
    /// Jämförelseår (comparison year) that the outcome is to be better than.
    package var compareWith: Int?
    package var responsible: String
    /// The § that decided it.
    package var section: AgendaItem.ID?
    package var revision: Int

    package init(
        id: Int64 = 0,
        _ kind: Kind,
        _ text: String,
        years: ClosedRange<Int>,
        appliesTo: String = "",
        measure: String = "",
        instrument: String = "",
        target: String = "",
        computed: Computed = .none,
        leastAmount: Money? = nil,
        leastShare: Int? = nil,
        mostShare: Int? = nil,
        compareWith: Int? = nil,
        responsible: String = "",
        section: AgendaItem.ID? = nil,
        revision: Int = 1
    ) {
        (self.id, self.kind, self.text) = (id, kind, text)
        (firstYear, lastYear) = (years.lowerBound, years.upperBound)
        (self.appliesTo, self.measure, self.instrument) = (appliesTo, measure, instrument)
        (self.target, self.computed, self.leastAmount) = (target, computed, leastAmount)
        (self.leastShare, self.mostShare, self.compareWith) = (leastShare, mostShare, compareWith)
        (self.responsible, self.section, self.revision) = (responsible, section, revision)
    }
}

extension Goal {
    package func isAbout(_ year: Int) -> Bool { firstYear...max(firstYear, lastYear) ~= year }

    package var instruments: [String] {
        instrument.split(separator: ",").map { String($0.drop { $0 == " " }) }.filter { !$0.isEmpty }
    }

    /// "Ett mål som Kansli räknar har gränser att räkna mot."
    package var mayStand: Ruling {
        if text.isEmpty { return Ruling(.notMet, .Kansli.goals, "Skriv vad målet är.") }
        guard firstYear <= lastYear, 1900...2199 ~= firstYear, 1900...2199 ~= lastYear else {
            return Ruling(.notMet, .Kansli.goals, "Målet slutar före sitt första år. Ändra något av åren.")
        }
        let isBounded =
            switch computed {
            case .none: true
            case .equityWithin: leastAmount != nil || mostShare != nil
            case .shareToIndividuals: leastShare != nil
            }
        return isBounded
            ? Ruling(.met, .Kansli.goals, "Målet kan följas.")
            : Ruling(.notMet, .Kansli.goals, "Skriv gränsen som Kansli ska räkna mot.")
    }
}

/// Måluppfyllelse (goal outcome) of a year, as the director writes it.
package struct GoalOutcome: Codable, Hashable, Sendable {
    package enum Outcome: String, CaseIterable, Codable, Hashable, Sendable { case met, partly, notMet }

    package var goal: Goal.ID
    package var year: Int
    package var outcome: Outcome
    package var text: String
    package var notedOn: Day
    /// The accepted delivery that it rests on, and the figure of it; both or neither.
    package var delivery: ReportDelivery.ID?
    package var figure: ResultFigure?

    package init(
        goal: Goal.ID,
        year: Int,
        outcome: Outcome,
        text: String,
        notedOn: Day,
        delivery: ReportDelivery.ID? = nil,
        figure: ResultFigure? = nil
    ) {
        (self.goal, self.year, self.outcome, self.text, self.notedOn) = (goal, year, outcome, text, notedOn)
        (self.delivery, self.figure) = (delivery, figure)
    }
}

extension Goal.Kind {
    package var swedish: String {
        switch self {
        case .direction: "Inriktningsmål"
        case .operating: "Verksamhetsmål"
        case .catalogue: "Mål för insatskatalogen"
        case .economic: "Ekonomiska mål"
        }
    }
}

extension Goal.Computed {
    package var swedish: String {
        switch self {
        case .none: "skrivs av kansliet"
        case .equityWithin: "eget kapital inom gränser"
        case .shareToIndividuals: "andel till individinriktade insatser"
        }
    }
}

extension GoalOutcome.Outcome {
    package var swedish: String {
        switch self {
        case .met: "uppnått"
        case .partly: "delvis uppnått"
        case .notMet: "inte uppnått"
        }
    }
}
