/// Årets plikt (year's duty): a duty of the wheel on one of its days.
package struct YearDuty: Hashable, Sendable {
    /// Läge (state) on a day.
    package enum State: String, CaseIterable, Hashable, Sendable { case coming, soon, today, late, done, notNeeded }

    package let duty: WheelDuty
    package let due: Day
    package let number: Int
    package let proof: WheelProof?

    package var place: WheelPlace { WheelPlace(duty.id, due.year, number) }

    /// Sista dag: a day that law sets moves to the next working day, `Provision.TimeComputationAct.movedDay`.
    package var last: Day { duty.provision.confidence == .certain ? due.orNextWorkingDay : due }

    /// The first day that it stands among what is to be done.
    package var shownFrom: Day { due - duty.leadDays }

    package func isSettled(on today: Day) -> Bool { proof.map { $0.on <= today } ?? false }

    package func state(on today: Day) -> State {
        if let proof, proof.on <= today { return proof.evidence?.kind == .notNeeded ? .notNeeded : .done }
        if today > last { return .late }
        if today >= due { return .today }
        return today >= shownFrom ? .soon : .coming
    }

    /// Done, but after its last day.
    package var wasLate: Bool { proof.map { $0.on > last && $0.evidence?.kind != .notNeeded } ?? false }
}

extension YearDuty.State {
    package var swedish: String {
        switch self {
        case .coming: "kommande"
        case .soon: "snart"
        case .today: "i dag"
        case .late: "försenad"
        case .done: "klar"
        case .notNeeded: "behövdes inte"
        }
    }
}
