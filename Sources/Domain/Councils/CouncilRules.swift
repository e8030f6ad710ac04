extension CouncilMeeting {
    /// "Det som är stängt ändras aldrig": notes that are registered stay as they were.
    package var mayBeNoted: Ruling {
        document == nil
            ? Ruling(.met, .Kansli.closed, "Anteckningarna är inte diarieförda.")
            : Ruling(
                .notMet,
                .Kansli.closed,
                "Anteckningarna är diarieförda och ändras inte mer. Skriv en rättelse i anteckningarna från nästa möte."
            )
    }

    /// Only what has been said can be registered.
    package func mayBeFiled(on today: Day) -> Ruling {
        guard document == nil else { return mayBeNoted }
        return isNoted && day <= today
            ? Ruling(.met, .Kansli.closed, "Anteckningarna kan diarieföras.")
            : Ruling(
                .notMet,
                .Kansli.closed,
                "Mötet är inte hållet och antecknat än. Skriv vilka som var med och vad som sades, och diarieför sedan."
            )
    }
}

extension DocumentDraft {
    /// Minnesanteckningar become a public document when they are taken care of for keeping, not when they are written.
    package static func notes(of meeting: CouncilMeeting, _ council: Council, on today: Day) -> DocumentDraft {
        DocumentDraft(.drawnUp, "Minnesanteckningar, \(council.name) den \(meeting.day.swedish)", on: today)
    }
}

extension CouncilMeeting {
    /// What is put in the diary: the notes as they stand, to be read without any program.
    package func text(of council: Council) -> String {
        let heading = "Minnesanteckningar\n\(council.name) den \(day.swedish)"
        let rows = [
            heading, place.isEmpty ? "" : "Plats: \(place)", present.isEmpty ? "" : "Med var: \(present)", notes,
        ]
        return rows.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
    }
}
