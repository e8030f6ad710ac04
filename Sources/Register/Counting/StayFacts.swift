package import Domain

/// Räknade uppgifter (stay facts): what is counted of a stay, without identity. Nothing here says who it is, and nothing leaves the
/// register but as a count.
package struct StayFacts: Hashable, Sendable {
    /// Known of everybody, the anonymous too.
    package let sex: Sex
    package let startedOn: Day
    /// Nil while it is under way.
    package var exit: Exit?
    /// Nil of an anonymous participant, of whom only sex and start are kept.
    package var known: Known?
    /// The last day that was planned; nil when none was.
    package var plannedEnd: Day?

    package init(
        _ sex: Sex,
        startedOn: Day,
        exit: Exit? = nil,
        known: Known? = nil,
        plannedEnd: Day? = nil
    ) {
        (self.sex, self.startedOn, self.exit, self.known) = (sex, startedOn, exit, known)
        self.plannedEnd = plannedEnd
    }

    /// What is asked at the start.
    package struct Known: Hashable, Sendable {
        /// Of the age at the start; it is left when the year of birth is gone.
        package var band: AgeBand?
        package var referrer = ReferringParty.missing
        package var education = Education.missing
        package var supportTime = SupportTime.missing
        package var disability = YesNo.missing
        package var longAssistance = YesNo.missing
        package var violence = ViolenceAnswer.notAsked
        package var before = Livelihood.nothing
        /// How the latest measurement is beside the first, by "instrument.indicator"; none where there were not two.
        package var progress: [String: Progress] = [:]

        package init(band: AgeBand?) { self.band = band }

        /// Of the anonymous.
        static let nothing = Known(band: nil)
    }

    /// What is asked at the end.
    package struct Exit: Hashable, Sendable {
        package var on: Day
        package var reason: ExitReason
        /// Nil without measurement.
        package var after: Livelihood?
        package var destination = Destination.missing

        package init(on: Day, reason: ExitReason, after: Livelihood? = nil, destination: Destination = .missing) {
            (self.on, self.reason, self.destination) = (on, reason, destination)
            self.after = reason.hasAfter ? after : nil
        }
    }

    /// Försörjning och sysselsättning (livelihood) at one time.
    package struct Livelihood: Hashable, Sendable {
        package var incomes: CodeSet<IncomeSource>
        package var occupations: CodeSet<Occupation>
        /// Percent of full time, with and without subsidy together; zero without work.
        package var work: Int
        /// Percent of full time; zero without studies.
        package var studies: Int

        package init(
            incomes: CodeSet<IncomeSource> = CodeSet([.missing]),
            occupations: CodeSet<Occupation> = CodeSet([.missing]),
            work: Int = 0,
            studies: Int = 0
        ) {
            (self.incomes, self.occupations) = (incomes, occupations)
            (self.work, self.studies) = (work, studies)
        }

        /// Uppgift saknas: of those who ended without measurement. Made once, since a set asks the whole list of codes.
        package static let nothing = Livelihood()
    }

    package enum Progress: String, CaseIterable, Hashable, Sendable { case better, same, worse }

    /// Svar på frågan om våld (violence answer): whether it was asked, and what was said.
    package enum ViolenceAnswer: String, CaseIterable, Hashable, Sendable { case notAsked, yes, no, noAnswer }
}

extension StayFacts {
    /// A mis-registration never was.
    var isCounted: Bool { exit?.reason.isCounted != false }

    var band: AgeBand? { known?.band }

    func started(in period: FollowUpPeriod) -> Bool { startedOn >= period.from && startedOn <= period.to }

    func closed(in period: FollowUpPeriod) -> Bool { exit.map { $0.on >= period.from && $0.on <= period.to } ?? false }

    /// Whether it was under way when the day began.
    func isOngoing(before day: Day) -> Bool { startedOn < day && exit.map { $0.on >= day } ?? true }

    /// Whether it was under way when the day ended.
    func isOngoing(after day: Day) -> Bool { startedOn <= day && exit.map { $0.on > day } ?? true }
}
