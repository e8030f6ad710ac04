package import Domain
import Folder
import Foundation
import GRDB

extension Measurement: FetchableRecord, PersistableRecord {
    package static let databaseTableName = "measurement"
}

struct InstrumentRow: Codable, FetchableRecord, PersistableRecord {
    static let databaseTableName = "instrument"
    var id: Int64
    var key: String
    var version: String
    var definition: InstrumentDefinition
    var importedOn: Day
    var endedOn: Day?

    var instrument: Instrument { Instrument(id: id, definition: definition, importedOn: importedOn, endedOn: endedOn) }
}

/// Infört instrument (imported instrument).
package struct Instrument: Hashable, Sendable, Identifiable {
    package let id: Int64
    package let definition: InstrumentDefinition
    package let importedOn: Day
    package let endedOn: Day?
}

/// Mätningar av en inskrivning (measurements of a stay) with one instrument.
package struct InstrumentFile: Hashable, Sendable, Identifiable {
    package let instrument: Instrument
    package let measurements: [Measurement]
    package let nextOn: Day

    package var id: Int64 { instrument.id }
    package var progression: Progression { Progression(measurements) }
}

/// Mätakten (measurement file): what the page of a stay's measurements shows.
package struct MeasurementFile: Hashable, Sendable {
    package let stay: Stay.ID
    package let person: Int64
    package let called: String
    package let isOpen: Bool
    /// The stay goes on, and whoever reads it follows the participant.
    package let mayMeasure: Bool
    package let instruments: [InstrumentFile]
}

extension RegisterStore {
    /// För in ett instrument (imports an instrument). A version that is there is never changed: a new one is imported.
    @discardableResult
    package func importInstrument(_ definition: InstrumentDefinition, _ signature: Signature) async throws -> Int64 {
        try await write { db in
            try signature.user.mayManageRegister.orRefuse()
            let known: SQLRequest<Int> =
                "SELECT 1 FROM instrument WHERE key = \(definition.key) AND version = \(definition.version)"
            guard try known.fetchOne(db) == nil else {
                throw Refusal.instrument("Den versionen är redan införd. Ge filen en ny version om något har ändrats.")
            }
            let row = InstrumentRow(
                id: try db.nextID(InstrumentRow.self),
                key: definition.key,
                version: definition.version,
                definition: definition,
                importedOn: signature.day
            )
            try row.insert(db)
            try db.append("importedInstrument", to: "instrument/\(row.id)", after: definition, signature)
            return row.id
        }
    }

    /// Avslutar (ends) an instrument: what was answered stays, and nobody is asked any more.
    package func endInstrument(_ id: Int64, _ signature: Signature) async throws {
        try await write { db in
            try signature.user.mayManageRegister.orRefuse()
            guard var row = try InstrumentRow.fetchOne(db, key: id) else { throw Missing() }
            row.endedOn = signature.day
            try row.update(db)
            try db.append("endedInstrument", to: "instrument/\(id)", signature)
        }
    }

    package func instruments() async throws -> [Instrument] { try await read { try $0.instruments() } }

    /// Mäter (measures): the answers of one day, on the instrument's scale.
    package func measure(
        _ stay: Stay.ID,
        with instrument: Int64,
        on day: Day,
        _ answers: [String: Int],
        _ signature: Signature
    ) async throws {
        try await write { db in
            let known = try db.stay(stay)
            try db.demand(.follow, in: known.initiative, signature)
            guard let row = try InstrumentRow.fetchOne(db, key: instrument), row.endedOn == nil else { throw Missing() }
            guard known.person != nil, known.startedOn <= day, day <= known.endedOn ?? signature.day,
                day <= signature.day
            else { throw Refusal.instrument("Dagen ligger utanför inskrivningen. Ange dagen då svaren gavs.") }
            if let objection = row.definition.objection(to: answers) { throw Refusal.instrument(objection) }
            let taken: SQLRequest<Int> =
                "SELECT 1 FROM measurement WHERE stay = \(stay) AND instrument = \(instrument) AND day = \(day)"
            guard try taken.fetchOne(db) == nil else { throw Refusal.instrument("Det finns redan svar den dagen.") }
            let id = try db.nextID(Measurement.self)
            try Measurement(id: id, stay: stay, instrument: instrument, day: day, answers: answers).insert(db)
            try db.append("measured", to: "stay/\(stay)", after: instrument, signature)
        }
    }

    /// The measurements of a stay, for those who see its person; the look is logged.
    package func measurements(of stay: Stay.ID, _ signature: Signature) async throws -> MeasurementFile {
        let vault = vault
        return try await write { db in
            let known = try db.stay(stay)
            try db.demand(.seePersons, in: known.initiative, signature)
            guard let person = known.person else { throw Missing() }
            try db.note(person, .page, .casework, session: vault.hash("measurements/\(stay)", .session), signature)
            return MeasurementFile(
                stay: stay,
                person: person,
                called: try db.file(person, [], vault).title,
                isOpen: known.endedOn == nil,
                mayMeasure: try known.endedOn == nil
                    && db.may(.follow, in: known.initiative, signature.user, on: signature.day).outcome == .met,
                instruments: try db.instrumentFiles(known)
            )
        }
    }

    /// How a group has moved, for who reads its counts.
    package func groupProgressions(in initiative: Int64, _ signature: Signature) async throws
        -> [(instrument: Instrument, group: GroupProgression)]
    {
        try await read { db in
            try db.demand(.readCounts, in: initiative, signature)
            let changes = try Dictionary(grouping: db.countedProgressions(in: initiative), by: \.instrument)
            return try db.instruments().compactMap { instrument in
                changes[instrument.id].map {
                    (instrument, GroupProgression(instrument: instrument.id, $0.map(\.change)))
                }
            }
        }
    }
}

/// Räknad progression (counted progression) of one stay with one instrument. It names nobody.
package struct CountedProgression: Hashable, Sendable {
    package let stay: Stay.ID
    package let instrument: Int64
    package let change: Double
}

extension Database {
    func instruments() throws -> [Instrument] {
        try InstrumentRow.fetchAll(self, sql: "SELECT * FROM instrument ORDER BY key, id").map(\.instrument)
    }

    func instrumentFiles(_ stay: Stay) throws -> [InstrumentFile] {
        let all: SQLRequest<Measurement> = "SELECT * FROM measurement WHERE stay = \(stay.id) ORDER BY day, id"
        let measured = Dictionary(grouping: try all.fetchAll(self), by: \.instrument)
        return try instruments().compactMap { instrument in
            let own = measured[instrument.id] ?? []
            guard instrument.endedOn == nil || !own.isEmpty else { return nil }
            let next = instrument.definition.next(after: own.last?.day, start: stay.startedOn)
            return InstrumentFile(instrument: instrument, measurements: own, nextOn: next)
        }
    }

    /// The change of each stay that was measured twice or more. From the measurements to their stays: there are fewer of them.
    func countedProgressions(in initiative: Int64) throws -> [CountedProgression] {
        let measured: SQLRequest<Measurement> = """
            SELECT measurement.* FROM measurement CROSS JOIN stay ON stay.id = measurement.stay
            WHERE stay.initiative = \(initiative) AND stay.exitReason IS NOT 'misregistered'
            ORDER BY measurement.stay, measurement.instrument, measurement.day, measurement.id
            """
        return try Dictionary(grouping: measured.fetchAll(self)) { [$0.stay, $0.instrument] }.compactMap { key, own in
            Progression(own).change.map { CountedProgression(stay: key[0], instrument: key[1], change: $0) }
        }
    }
}

extension Refusal {
    static func instrument(_ reason: String) -> Refusal {
        Refusal(ruling: Ruling(.notMet, .Kansli.instruments, reason))
    }
}
