package import Domain
import Folder
import Foundation
import GRDB

extension SealedColumn {
    static let correction = SealedColumn("startCorrection", "sealedChanges")
}

struct StartCorrectionRow: Codable, FetchableRecord, PersistableRecord {
    static let databaseTableName = "startCorrection"
    var id: Int64
    var stay: Stay.ID
    var correctedOn: Day
    var name: String
    var reason: StartCorrection.Reason
    var sealedChanges: Data?
}

/// Inskrivning att rätta (correctable stay): what the form begins with.
package struct CorrectableStay: Sendable {
    package let file: StayFile
    package let person: Int64
    package let start: StayStart
    /// What has left already for days that the stay is in: it is not changed.
    package let deliveries: [MadeDelivery]
}

extension RegisterStore {
    /// The start of a stay as it stands, for who may correct it; the look is logged.
    package func correctable(_ id: Stay.ID, session: String, _ signature: Signature) async throws -> CorrectableStay {
        try await write { [vault] db in
            let stay = try db.correctable(id, vault, signature)
            try db.note(stay.person, .page, .correction, session: vault.hash(session, .session), signature)
            return stay
        }
    }

    /// Rättar (corrects) the start of a stay. What stood there before is kept beside it, until the person is deleted.
    package func correct(
        _ id: Stay.ID,
        to start: StayStart,
        because reason: StartCorrection.Reason,
        _ signature: Signature
    ) async throws {
        try await write { [vault] db in
            let known = try db.correctable(id, vault, signature)
            let (stay, start) = (known.file.stay, start.kept(for: known.start.identity))
            try StayRules.mayCorrect(stay, to: start, in: known.file.initiative, on: signature.day).orRefuse()
            try db.refuseMeasurements(of: id, before: start.startedOn, stay.precision)
            let changes = known.start.changes(to: start)
            guard !changes.isEmpty else { throw Refusal(ruling: StayRules.refused("Inget är ändrat.")) }
            try db.put(start, in: stay, vault)
            if let name = start.identity.name, name != known.start.identity.name {
                try db.rename(known.person, name, vault)
            }
            try db.keep(changes.map(\.change), of: id, reason, vault, signature)
            let facts = ["reason": reason.rawValue, "fields": changes.map(\.field).joined(separator: " ")]
            try db.append("corrected", to: "stay/\(id)", after: facts, signature)
        }
    }
}

extension StayStart {
    /// Who it is about is not corrected: a wrong number is a misregistered stay. Who has no name keeps no note.
    fileprivate func kept(for identity: Identity) -> StayStart {
        var start = self
        start.before = before.settled
        switch (identity, self.identity.name) {
        case (.identified(let number, _), let name?): start.identity = .identified(number, name)
        default: start.identity = identity
        }
        if identity.kind != .identified { start.note = nil }
        if identity.kind == .protected { start.municipality = nil }
        return start
    }
}

extension Database {
    fileprivate func correctable(_ id: Stay.ID, _ vault: Vault, _ signature: Signature) throws -> CorrectableStay {
        let stay = try stay(id)
        try demand(.follow, in: stay.initiative, signature)
        guard let person = stay.person else { throw Refusal(ruling: StayRules.deleted) }
        let file = try file(person, [stay], vault)
        guard let only = file.stays.first, let start = only.start(of: file) else { throw Missing() }
        return CorrectableStay(file: only, person: person, start: start, deliveries: try deliveries(about: stay))
    }

    private func deliveries(about stay: Stay) throws -> [MadeDelivery] {
        let sql: SQLRequest<Row> =
            "SELECT id, period, madeOn FROM delivery WHERE initiative = \(stay.initiative) ORDER BY id"
        let initiative = try initiative(stay.initiative)
        return try sql.fetchAll(self).compactMap { row in
            guard let period = FollowUpPeriod(key: row["period"]), period.to >= stay.startedOn,
                stay.endedOn.map({ $0 >= period.from }) ?? true
            else { return nil }
            return MadeDelivery(id: row["id"], initiative: initiative, period: period, madeOn: row["madeOn"])
        }
    }

    fileprivate func refuseMeasurements(of stay: Stay.ID, before day: Day, _ precision: Stay.Precision) throws {
        let earlier: SQLRequest<Int> =
            "SELECT 1 FROM measurement WHERE stay = \(stay) AND day < \(precision.start(day))"
        guard try earlier.fetchOne(self) == nil else {
            throw Refusal(ruling: StayRules.refused("Det finns mätningar före den startdagen. Kontrollera datumet."))
        }
    }

    fileprivate func put(_ start: StayStart, in stay: Stay, _ vault: Vault) throws {
        let (before, identity) = (start.before, start.identity)
        let startedOn = stay.precision.start(start.startedOn)
        try execute(
            literal: """
                UPDATE stay SET ageBand = \(identity.band(atStart: startedOn)?.key), startedOn = \(startedOn),
                  municipality = \(start.municipality), referrer = \(start.referrer.rawValue),
                  incomesBefore = \(before.incomes.bits), occupationsBefore = \(before.occupations.bits),
                  workBefore = \(before.workPercent), studiesBefore = \(before.studiesPercent),
                  education = \(start.education.rawValue), supportMonths = \(start.supportMonths),
                  longAssistance = \(start.longAssistance.rawValue), disability = \(start.disability.rawValue),
                  violence = \(start.violence.rawValue),
                  sealedNote = \(vault.seal(ifAny: start.note, .stayNote, row: stay.id))
                WHERE id = \(stay.id)
                """
        )
    }

    func keep(
        _ changes: [StartCorrection.Change],
        of stay: Stay.ID,
        _ reason: StartCorrection.Reason,
        _ vault: Vault,
        _ signature: Signature
    ) throws {
        var row = StartCorrectionRow(
            id: try nextID(StartCorrectionRow.self),
            stay: stay,
            correctedOn: signature.day,
            name: signature.user.name,
            reason: reason
        )
        let text = String(decoding: try JSONEncoder().encode(changes), as: UTF8.self)
        row.sealedChanges = try vault.seal(text, .correction, row: row.id)
        try row.insert(self)
    }

    /// The oldest first.
    func corrections(of stay: Stay.ID, _ vault: Vault) throws -> [StartCorrection] {
        let rows: SQLRequest<StartCorrectionRow> = "SELECT * FROM startCorrection WHERE stay = \(stay) ORDER BY id"
        return try rows.fetchAll(self).map { row in
            let text = try vault.open(ifAny: row.sealedChanges, .correction, row: row.id)
            return StartCorrection(
                id: row.id,
                stay: stay,
                correctedOn: row.correctedOn,
                name: row.name,
                reason: row.reason,
                changes: try text.map { try JSONDecoder().decode([StartCorrection.Change].self, from: Data($0.utf8)) }
                    ?? []
            )
        }
    }
}

extension StayFile {
    /// The start as a form would tell it; nil for who is deleted.
    func start(of person: PersonFile) -> StayStart? {
        guard let identity = identity(of: person) else { return nil }
        var start = StayStart(identity, in: initiative.id, on: stay.startedOn)
        (start.municipality, start.referrer, start.before) = (stay.municipality, stay.referrer, stay.before)
        (start.education, start.supportMonths) = (stay.education, stay.supportMonths)
        (start.longAssistance, start.disability, start.violence) = (stay.longAssistance, stay.disability, stay.violence)
        start.note = note
        return start
    }

    private func identity(of person: PersonFile) -> Identity? {
        switch person.kind {
        case .identified:
            guard let number = person.number, let name = person.name else { return nil }
            return .identified(number, name)
        case .anonymous: return .anonymous(person.sex, AgeBand.standard.first { $0.key == stay.ageBand })
        case .protected: return .protected(person.sex)
        }
    }
}
