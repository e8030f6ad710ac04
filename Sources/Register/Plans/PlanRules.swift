package import Domain

extension ActionPlan {
    /// "Planen lämnas till en myndighet bara med medgivande för gemensam planering den dagen."
    package func mayBePrinted(for authority: Authority, _ consents: [SecrecyConsent], on day: Day) -> Ruling {
        consents.mayExchange(with: authority, for: .planning, on: day)
    }

    /// What another authority is handed: goal, commitments and follow-ups, without what was noted at them, and without
    /// deviations and meetings.
    package var forAuthorities: ActionPlan {
        ActionPlan(
            stay: stay,
            madeOn: madeOn,
            goal: goal,
            coordinator: coordinator,
            commitments: commitments,
            followUps: followUps.map { PlanFollowUp(id: $0.id, plannedOn: $0.plannedOn, heldOn: $0.heldOn) }
        )
    }

    package func late(on day: Day) -> [Commitment] { commitments.filter { $0.isLate(on: day) } }

    /// The next one that is planned and not held.
    package var nextFollowUp: PlanFollowUp? {
        followUps.filter { $0.heldOn == nil }.min { ($0.plannedOn, $0.id) < ($1.plannedOn, $1.id) }
    }

    /// What whoever opens the plan is reminded of.
    package func reminders(on day: Day) -> [String] {
        let late = late(on: day).count
        return [
            late == 0 ? nil : late == 1 ? "Ett åtagande är försenat." : "\(late) åtaganden är försenade.",
            coordinator == nil ? "Ingen är samordnare. Utse en." : nil,
            followUpReminder(day),
        ].compactMap { $0 }
    }

    private func followUpReminder(_ day: Day) -> String? {
        guard let next = nextFollowUp else { return "Ingen uppföljning är planerad. Sätt en dag." }
        return next.plannedOn < day ? "Uppföljningen den \(next.plannedOn.swedish) är inte antecknad." : nil
    }
}

extension Commitment {
    /// "Ett åtagande ska vara klart tidigast den dag planen gjordes."
    package static func mayBeMade(dueOn day: Day, inPlanOf madeOn: Day) -> Ruling {
        day < madeOn
            ? Ruling(.notMet, .Kansli.plan, "Planen gjordes \(madeOn.swedish). Välj den dagen eller en senare.")
            : Ruling(.met, .Kansli.plan, "Åtagandet ryms i planen.")
    }
}

extension JointMeeting {
    /// "Ett möte om en person hålls med de myndigheter som personen har gått med på" (JO 913-2000). One that has been held is
    /// judged by the consents of its day.
    package static func mayBeNoted(
        _ day: Day,
        with others: [Authority],
        _ consents: [SecrecyConsent],
        since start: Day,
        on today: Day
    ) -> Ruling {
        if day < start {
            let reason = "Mötet är före inskrivningen, som började \(start.swedish). Välj den dagen eller en senare."
            return Ruling(.notMet, .Kansli.plan, reason)
        }
        if day > today {
            return Ruling(.notMet, .Kansli.consent, "Mötet har inte varit än. Anteckna det när det har hållits.")
        }
        for other in others {
            let ruling = consents.mayExchange(with: other, for: .meetings, on: day)
            if ruling.outcome == .notMet { return ruling }
        }
        return Ruling(.met, .Ombudsman.jointMeetings, "Personen har gått med på mötet.")
    }
}
