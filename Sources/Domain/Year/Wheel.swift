/// Årshjul (wheel): what the year asks of the förbund, whoever remembers it.
package struct Wheel: Hashable, Sendable {
    package let duties: [WheelDuty]
    /// What has been registered as done and not been withdrawn.
    package let evidence: [WheelEvidence]
    package let facts: WheelFacts

    package init(duties: [WheelDuty], evidence: [WheelEvidence] = [], facts: WheelFacts) {
        (self.duties, self.facts) = (duties, facts)
        self.evidence = evidence.filter { $0.withdrawnOn == nil }
    }
}

extension Wheel {
    package func duty(_ id: WheelDuty.ID) -> WheelDuty? { duties.first { $0.id == id } }

    /// The title that a rule names a duty by.
    package func title(_ id: WheelDuty.ID) -> String { duty(id)?.title ?? "en plikt som inte finns" }

    /// Every duty of a year on each of its days, in order of date.
    package func list(of year: Int) -> [YearDuty] {
        duties.flatMap { duty in list(of: duty, year) }.sorted { ($0.due, $0.duty.id) < ($1.due, $1.duty.id) }
    }

    private func list(of duty: WheelDuty, _ year: Int) -> [YearDuty] {
        days(of: duty, in: year).enumerated()
            .map { place, day in yearDuty(duty, day, place + 1) }
            .filter { $0.due.lies(from: duty.from, until: duty.until) }
    }

    package func yearDuty(_ place: WheelPlace) -> YearDuty? { list(of: place.year).first { $0.place == place } }

    /// The days of a duty that lie in a year. A ring of duties that wait for one another has none.
    func days(of duty: WheelDuty, in year: Int, through seen: Set<WheelDuty.ID> = []) -> [Day] {
        guard duty.falls(in: year), !seen.contains(duty.id) else { return [] }
        return duty.rule.days(in: year, facts.days) { anchor, year in
            self.duty(anchor).map { days(of: $0, in: year, through: seen.union([duty.id])) } ?? []
        }
    }

    private func yearDuty(_ duty: WheelDuty, _ due: Day, _ number: Int) -> YearDuty {
        YearDuty(duty: duty, due: due, number: number, proof: proof(duty, due, number))
    }

    /// What somebody has registered goes before what the program sees.
    private func proof(_ duty: WheelDuty, _ due: Day, _ number: Int) -> WheelProof? {
        evidence.last { $0.duty == duty.id && $0.year == due.year && $0.number == number }.map(proof)
            ?? duty.fact.flatMap { facts.proof(of: $0, due: due, number: number) }
    }

    private func proof(_ evidence: WheelEvidence) -> WheelProof {
        let section = facts.sections.first { $0.id == evidence.item }
        let meeting = facts.meetings.first { $0.id == evidence.meeting }
        return WheelProof(
            on: evidence.on,
            section?.name ?? meeting.map { "mötet den \($0.day.swedish)" } ?? evidence.note,
            path: section?.path ?? meeting.map { FindingObject.meeting($0.id).path },
            evidence: evidence
        )
    }
}
