package import Domain
import Folder
import GRDB

extension RegisterStore {
    /// Lämnar registerutdrag (answers a subject's request). It tells of all initiatives, since it is for the person; who makes it
    /// must be trusted with that in one of them, and it is a look in the log.
    package func extract(_ person: Int64, session: String, _ signature: Signature) async throws -> SubjectExtract {
        try await write { [vault] db in
            let reach = try db.reach(.answerPerson, signature.user, on: signature.day)
            let stays = try db.stays(of: person)
            guard stays.contains(where: { reach.contains($0.initiative) }) else { throw Missing() }
            try db.note(person, .export, .request, session: vault.hash(session, .session), signature)
            let file = try db.file(person, stays, vault)
            return SubjectExtract(
                controller: try db.controller(),
                madeOn: signature.day,
                parts: [file.identityPart] + file.stays.map(\.part),
                looks: try db.looks(at: person)
            )
        }
    }
}

extension PersonFile {
    fileprivate var identityPart: SubjectExtract.Part {
        let known = [
            name.map { SubjectExtract.Line("Namn", $0.swedish) },
            number.map { SubjectExtract.Line("Personnummer", $0.swedish) },
        ]
        let always = [SubjectExtract.Line("Registrerad med", kind.swedish), .init("Kön", sex.swedish)]
        return SubjectExtract.Part("Personen", known.compactMap(\.self) + always)
    }
}

extension StayFile {
    fileprivate var part: SubjectExtract.Part {
        typealias Line = SubjectExtract.Line
        var lines = [
            Line("Start", stay.startedOn.rawValue), Line("Remitterad av", stay.referrer.swedish),
            Line("Före", stay.before.swedish), Line("Utbildning", stay.education.swedish),
            Line("Långvarigt försörjningsstöd", stay.longAssistance.swedish),
            Line("Funktionsnedsättning", stay.disability.swedish), Line("Frågan om våld", stay.violence.swedish),
        ]
        let some: [(String, String?)] = [
            ("Kommun", stay.municipality), ("Födelseår", stay.birthYear.map(String.init)),
            ("Åldersgrupp vid start", stay.ageBand),
            ("Månader i offentlig försörjning", stay.supportMonths.map(String.init)), ("Anteckning", note),
            ("Avslut", stay.endedOn?.rawValue), ("Avslutsanledning", stay.exitReason?.swedish),
            ("Efter", stay.after?.swedish), ("Planeringen tas över av", stay.destination?.swedish),
        ]
        lines += some.compactMap { word, text in text.map { Line(word, $0) } }
        lines += followUps.map { Line("Efter \($0.month) månader", $0.situation?.swedish ?? "Gick inte att nå.") }
        return SubjectExtract.Part("Inskrivning i \(initiative.name)", lines)
    }
}
