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
            let lists = try file.number.map { try db.mapping(of: $0, vault) }
            return SubjectExtract(
                controller: try db.controller(),
                madeOn: signature.day,
                parts: [file.identityPart] + (try file.stays.flatMap { try db.parts(of: $0, vault) })
                    + (lists?.parts ?? []),
                looks: (try db.looks(at: person) + (lists?.looks ?? [])).sorted { $0.id > $1.id }
            )
        }
    }

    /// The same for who was referred and has not begun.
    package func extract(ofReferral id: Referral.ID, _ signature: Signature) async throws -> SubjectExtract {
        try await write { [vault] db in
            let record = try db.referralRecord(id, vault)
            try db.demand(.answerPerson, in: record.referral.initiative, signature)
            let person = try record.referral.stay.flatMap { try db.stay($0).person }
            let session = vault.hash("referral/\(id)", .session)
            try db.note(person, .export, .request, session: session, referral: id, signature)
            let initiative = try db.initiative(record.referral.initiative).name
            return SubjectExtract(
                controller: try db.controller(),
                madeOn: signature.day,
                parts: [record.part(in: initiative, try db.authorityNames())],
                looks: try db.looks(atReferral: id)
            )
        }
    }
}

extension Database {
    /// All that is held about one stay, in every slice: a slice with a sealed column of its own has its part here, and a test holds
    /// that.
    fileprivate func parts(of file: StayFile, _ vault: Vault) throws -> [SubjectExtract.Part] {
        let (stay, initiative) = (file.stay.id, file.initiative.name)
        let names = try authorityNames()
        let parts =
            try referralParts(of: stay, in: initiative, names, vault) + [file.part]
            + [consentPart(of: stay, in: initiative, names), planPart(of: stay, in: initiative, names, vault)]
            + measurementParts(of: file.stay)
        return parts.filter { !$0.lines.isEmpty }
    }

    func authorityNames() throws -> AuthorityNames {
        AuthorityNames(names: Dictionary(uniqueKeysWithValues: try authorities().map { ($0.id, $0.name) }))
    }
}

/// What authorities are called, for the lines of an extract.
struct AuthorityNames {
    let names: [Authority.ID: String]

    subscript(id: Authority.ID) -> String { names[id] ?? "Myndighet \(id)" }
}

extension PersonFile {
    fileprivate var identityPart: SubjectExtract.Part {
        let known = [
            name.map { SubjectExtract.Line("Namn", $0.swedish) },
            number.map { SubjectExtract.Line("Personnummer", $0.swedish) },
        ]
        let always = [SubjectExtract.Line("Registrerad med", kind.swedish), .init("Kön", sex.swedish.capitalised)]
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
        lines += followUps.map { followUp in
            let situation = followUp.situation?.swedish ?? "Gick inte att nå."
            return Line("Efter \(followUp.month) månader, frågat \(followUp.askedOn.rawValue)", situation)
        }
        lines += corrections.flatMap { one in
            one.changes.map { change in
                Line("Rättat \(one.correctedOn.rawValue) av \(one.name): \(change.word)", change.swedish)
            }
        }
        return SubjectExtract.Part("Inskrivning i \(initiative.name)", lines)
    }
}
