/// Underskrift som krävs (required signature): who has to sign, as what, and for which §§.
package struct RequiredSignature: Hashable, Sendable {
    package let person: Person.ID
    package let capacity: MinutesSignature.Capacity
    /// Nil is all §§ that nobody else is named for.
    package let item: AgendaItem.ID?
}

extension MeetingRecord {
    /// "Protokollet justeras av ordföranden och minst en ledamot." Kept on the chair's responsibility (5 kap. 65 §
    /// kommunallagen, by analogy): the secretary, whoever presided, the adjusters, and those named for a single §. A § that is adjusted
    /// at once has signers of its own.
    package var requiredSignatures: [RequiredSignature] {
        signatures(.secretary, of: meeting.secretary) { $0.secretary }
            + signatures(.presiding, of: meeting.presiding) { $0.presiding }
            + adjusters.filter { $0.item.flatMap(immediate) == nil }.map {
                RequiredSignature(person: $0.person, capacity: .adjuster, item: $0.item)
            }
    }

    /// Whoever presides, or keeps the minutes, signs the §§ that nobody else led or kept; who did so signs those.
    private func signatures(
        _ capacity: MinutesSignature.Capacity,
        of officer: Person.ID?,
        _ other: (AgendaItem) -> Person.ID?
    ) -> [RequiredSignature] {
        let sections = adjustedLater
        let others = sections.compactMap { record in
            other(record.item).map { RequiredSignature(person: $0, capacity: capacity, item: record.id) }
        }.filter { $0.person != officer }
        guard let officer, others.isEmpty || others.count < sections.count else { return others }
        return [RequiredSignature(person: officer, capacity: capacity, item: nil)] + others
    }

    /// Those who have still to sign.
    package var missingSignatures: [RequiredSignature] {
        requiredSignatures.filter { required in
            !signatures.contains {
                $0.person == required.person && $0.capacity == required.capacity && $0.item == required.item
            }
        }
    }

    package func waitsForSignature(of person: Person.ID) -> Bool {
        meeting.stage == .closed && missingSignatures.contains { $0.person == person }
            || waitingSections.contains { $0.waitsForSignature(of: person) }
    }

    /// §§ where an adjuster was recused or not there, and nobody who was neither has been named to adjust instead.
    package var itemsWithoutAdjuster: [ItemRecord] {
        let general = adjusters.filter { $0.item == nil }.map(\.person)
        return adjustedLater.filter { record in
            let unable = general.filter { mayNotAdjust($0, record) }
            let instead = adjusters.filter { $0.item == record.id && !mayNotAdjust($0.person, record) }
            return instead.count < unable.count
        }
    }

    /// Whether somebody was recused at a § or not there, or led it and signs it as such.
    package func mayNotAdjust(_ person: Person.ID, _ record: ItemRecord) -> Bool {
        record.recusals.contains { $0.person == person && $0.answer == .recused } || !attends(person, record.item)
            || (record.item.presiding ?? meeting.presiding) == person
    }

    private func attends(_ person: Person.ID, _ item: AgendaItem) -> Bool {
        attendances.contains { attendance in
            attendance.person == person && position(attendance.fromItem, or: .min) <= item.position
                && item.position <= position(attendance.untilItem, or: .max)
        }
    }

    private func position(_ id: AgendaItem.ID?, or end: Int) -> Int { id.flatMap(item)?.item.position ?? end }
}

extension MeetingRecord {
    /// Whether this person may sign now, and why not.
    package func maySign(_ person: Person.ID?, as capacity: MinutesSignature.Capacity, on today: Day) -> Ruling {
        guard meeting.stage == .closed else {
            return Ruling(
                .notMet,
                .Kansli.closed,
                "Protokollet \(meeting.adjustedOn == nil ? "är inte avslutat ännu" : "är redan justerat")."
            )
        }
        let dated = meeting.isNotBeforeItsDay(today, "skrivas under")
        guard dated.outcome == .met else { return dated }
        guard let person, requiredSignatures.contains(where: { $0.person == person && $0.capacity == capacity }) else {
            return Ruling(.notMet, .Kansli.access, "Du är inte utsedd att skriva under som \(capacity.swedish).")
        }
        guard missingSignatures.contains(where: { $0.person == person && $0.capacity == capacity }) else {
            return Ruling(.notMet, .Kansli.closed, "Du har redan skrivit under.")
        }
        return Ruling(.met, .Kansli.access, "Du är utsedd \(capacity.swedish).")
    }
}

extension MeetingRecord {
    /// "Det som är stängt ändras aldrig. En rättelse är en ny anteckning."
    package var mayBeCorrected: Ruling {
        meeting.stage == .adjusted
            ? Ruling(.met, .Kansli.closed, "Protokollet är justerat och rättas genom en ny anteckning.")
            : Ruling(.notMet, .Kansli.closed, "Protokollet är inte justerat. Ändra det innan mötet avslutas.")
    }
}

extension FixedText {
    /// A signature holds for the text that was on the page, and no other.
    package func isWhatWasSeen(_ seen: String) -> Ruling {
        seen == sha256
            ? Ruling(.met, .Kansli.closed, "Texten är den fastställda.")
            : Ruling(.notMet, .Kansli.closed, "Sidan du skrev under är inte det fastställda protokollet. Läs om det.")
    }
}

extension MeetingRecord {
    /// "Utdragsbestyrkande" certifies that an extract agrees with adjusted minutes; before that there is nothing to
    /// agree with.
    package var mayBeExtracted: Ruling {
        meeting.adjustedOn == nil
            ? Ruling(.notMet, .Kansli.closed, "Protokollet är inte justerat. Ett utdrag kan bestyrkas när det är det.")
            : Ruling(.met, .Kansli.closed, "Protokollet är justerat.")
    }
}

extension BoardMeeting {
    /// The text is fixed when the meeting closes, not before.
    package var mayBeFixed: Ruling {
        stage == .closed
            ? Ruling(.met, .Kansli.closed, "Mötet är avslutat.")
            : Ruling(.notMet, .Kansli.closed, "Texten fastställs när mötet avslutas. Mötet \(stage.swedish).")
    }
}
