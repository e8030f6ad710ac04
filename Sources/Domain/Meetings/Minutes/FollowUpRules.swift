extension MeetingRecord {
    /// What the rules about decisions find: assignments past their day, conditions that nobody has returned to.
    package func followUpFindings(on today: Day, laterMeetingHeld: Bool) -> [Finding] {
        numbered.flatMap { record in
            record.clauses.filter(\.clause.decided).flatMap { clause in
                let object = FindingObject.clause(clause.id, record.id, meeting.id)
                let overdue = clause.isOverdue(on: today) ? [overdue(clause, record, object)] : []
                let open = clause.conditions.filter { clause.waits(for: $0, on: today, laterMeetingHeld) }
                let failed = clause.conditions.filter { clause.hasFailed($0) }
                return overdue + open.map { self.open($0, record, object) }
                    + failed.map { self.failed($0, record, object) }
            }
        }
    }

    private func overdue(_ clause: ClauseRecord, _ record: ItemRecord, _ object: FindingObject) -> Finding {
        Finding(
            .assignmentOverdue,
            object,
            on: meeting.day,
            "Uppdraget i \(record.sign) till \(clause.clause.assignee ?? "okänd") skulle vara klart "
                + "\(clause.clause.due?.swedish ?? ""): att \(clause.clause.text)",
            advice: "Anteckna i beslutslistan att det är gjort, eller ta upp det på nästa möte."
        )
    }

    /// A decision whose condition failed neither stands nor falls by itself: the board says which.
    private func failed(_ condition: ClauseCondition, _ record: ItemRecord, _ object: FindingObject) -> Finding {
        Finding(
            .conditionFailed,
            object,
            on: meeting.day,
            "Villkoret i \(record.sign) är inte uppfyllt, och styrelsen har inte beslutat vad det betyder: \(condition.text)",
            advice: "Frågan kommer på nästa mötes dagordning. Låt styrelsen besluta om beslutet upphör eller står fast."
        )
    }

    private func open(_ condition: ClauseCondition, _ record: ItemRecord, _ object: FindingObject) -> Finding {
        Finding(
            .conditionOpen,
            object,
            on: meeting.day,
            "Villkoret i \(record.sign) är inte prövat: \(condition.text)",
            advice: "Anteckna i beslutslistan om villkoret är uppfyllt. Är det inte det, ta upp beslutet igen."
        )
    }
}

extension ClauseRecord {
    package func isOverdue(on today: Day) -> Bool {
        guard clause.decided, let due = clause.due, due < today else { return false }
        return !followUps.contains { $0.condition == nil }
    }

    /// Whether the last thing noted about a condition is that it failed.
    func hasFailed(_ condition: ClauseCondition) -> Bool {
        followUps.last { $0.condition == condition.id }?.outcome == .failed
    }

    /// A condition waits from its day, from the beginning of its year, or, without either, once the board has met again.
    func waits(for condition: ClauseCondition, on today: Day, _ laterMeetingHeld: Bool) -> Bool {
        guard !followUps.contains(where: { $0.condition == condition.id || $0.condition == nil }) else { return false }
        if let due = condition.due { return due < today }
        if let year = condition.year { return year <= today.year }
        return laterMeetingHeld
    }
}
