package import Domain
import Folder
import Foundation
import GRDB

extension RegisterStore {
    /// Skriver in (enrols): a new person or one known by number, and a new stay. The look that it is goes to the log.
    /// One that begins with a referral is tied to it.
    package func enrol(
        _ start: StayStart,
        from referral: Referral.ID? = nil,
        session: String,
        _ signature: Signature
    ) async throws -> Stay.ID {
        try await write { [vault] db in
            let stay = try db.enrol(start, session: session, vault, signature)
            if let referral { try db.tie(referral, to: stay, vault, signature) }
            return stay
        }
    }

    /// För in en historia (records what has happened): many stays with what came after, in one transaction, each verb under its own
    /// rules and signature: a demo, and lists from before.
    package func record(_ histories: [StayHistory]) async throws {
        try await write { [vault] db in
            for history in histories {
                let stay = try db.enrol(history.start, session: "", vault, history.by)
                if let (exit, signature) = history.exit { try db.end(stay, exit, signature) }
                for (month, situation, signature) in history.followUps {
                    try db.followUp(stay, after: month, situation, signature)
                }
            }
        }
    }
}

/// En inskrivnings historia (stay history): a stay that has been, step by step.
package struct StayHistory: Sendable {
    package let start: StayStart
    package let by: Signature
    package var exit: (StayExit, Signature)?
    package var followUps: [(month: Int, Situation?, Signature)] = []

    package init(_ start: StayStart, _ by: Signature) { (self.start, self.by) = (start, by) }
}

extension Database {
    fileprivate func enrol(
        _ start: StayStart,
        session: String,
        _ vault: Vault,
        _ signature: Signature
    ) throws -> Stay.ID {
        try demand(.enrol, in: start.initiative, signature)
        try demandController()
        let initiative = try initiative(start.initiative)
        try StayRules.mayStart(start, in: initiative, on: signature.day).orRefuse()
        let person = try person(start.identity, vault)
        try refuseSecondStay(person, start.initiative)
        let stay = try insert(start.asked(by: initiative.template), person, vault, signature)
        let facts = ["initiative": String(start.initiative), "identity": start.identity.kind.rawValue]
        try append("enrolled", to: "stay/\(stay)", after: facts, signature)
        try note(person, .enrolment, .casework, session: vault.hash(session, .session), signature)
        return stay
    }
}

extension StayStart {
    /// Without what the template does not ask: what nobody needs is not kept.
    fileprivate func asked(by template: StartTemplate) -> StayStart {
        var start = self
        start.before = before.settled
        if !template.asks(.municipality) || identity.kind == .protected { start.municipality = nil }
        if !template.asks(.referrer) { start.referrer = .missing }
        if !template.asks(.incomes) { start.before.incomes = CodeSet([.missing]) }
        if !template.asks(.occupations) {
            start.before.occupations = CodeSet([.missing])
            (start.before.work, start.before.studies) = (nil, nil)
        }
        if !template.asks(.education) { start.education = .missing }
        if !template.asks(.supportTime) { start.supportMonths = nil }
        if !template.asks(.longAssistance) { start.longAssistance = .missing }
        if !template.asks(.disability) { start.disability = .missing }
        if !template.asks(.violence) { start.violence = .notAsked }
        if identity.kind != .identified { start.note = nil }
        return start
    }
}

extension Database {
    /// The person of a number, or a new one; who has no number is new each time.
    fileprivate func person(_ identity: Identity, _ vault: Vault) throws -> Int64 {
        guard case .identified(let number, let name) = identity else {
            let id = try nextID(PersonRow.self)
            try execute(
                literal: """
                    INSERT INTO person (id, kind, sex)
                    VALUES (\(id), \(identity.kind.rawValue), \(identity.sex.rawValue))
                    """
            )
            return id
        }
        let hash = vault.hash(number.digits, .number)
        let known: SQLRequest<Int64> = "SELECT id FROM person WHERE numberHash = \(hash)"
        if let id = try known.fetchOne(self) {
            try rename(id, name, vault)
            return id
        }
        let id = try nextID(PersonRow.self)
        try execute(
            literal: """
                INSERT INTO person
                VALUES (\(id), 'identified', \(number.sex.rawValue), \(hash),
                  \(vault.seal(number.digits, .personNumber, row: id)), \(vault.seal(name.sealed, .personName, row: id)))
                """
        )
        try index(id, name, vault)
        return id
    }

    /// The name as it was last told.
    func rename(_ person: Int64, _ name: PersonName, _ vault: Vault) throws {
        try execute(
            literal: """
                UPDATE person SET sealedName = \(vault.seal(name.sealed, .personName, row: person)) WHERE id = \(person)
                """
        )
        try execute(literal: "DELETE FROM personName WHERE person = \(person)")
        try index(person, name, vault)
    }

    func index(_ person: Int64, _ name: PersonName, _ vault: Vault) throws {
        for word in name.searchWords {
            try execute(literal: "INSERT INTO personName VALUES (\(vault.hash(word, .name)), \(person))")
        }
    }

    fileprivate func refuseSecondStay(_ person: Int64, _ initiative: Int64) throws {
        let open: SQLRequest<Int> = """
            SELECT 1 FROM stay WHERE person = \(person) AND initiative = \(initiative) AND endedOn IS NULL
            """
        if try open.fetchOne(self) != nil {
            throw Refusal(
                ruling: Ruling(
                    .notMet,
                    .Register.stays,
                    "Personen är redan inskriven i insatsen. Avsluta den inskrivningen först, eller gå till den med Sök."
                )
            )
        }
    }

    fileprivate func insert(
        _ start: StayStart,
        _ person: Int64,
        _ vault: Vault,
        _ signature: Signature
    ) throws -> Stay.ID {
        let (id, identity, before) = (try nextID(StayRow.self), start.identity, start.before)
        try execute(
            literal: """
                INSERT INTO stay (id, person, initiative, caseWorker, sex, birthYear, ageBand, precision, startedOn,
                  municipality, referrer, incomesBefore, occupationsBefore, workBefore, studiesBefore, education,
                  supportMonths, longAssistance, disability, violence, sealedNote)
                VALUES (\(id), \(person), \(start.initiative), \(signature.user.account), \(identity.sex.rawValue),
                  \(identity.birthYear), \(identity.band(atStart: start.startedOn)?.key),
                  \(identity.precision.rawValue), \(identity.precision.start(start.startedOn)), \(start.municipality),
                  \(start.referrer.rawValue), \(before.incomes.bits), \(before.occupations.bits), \(before.workPercent),
                  \(before.studiesPercent), \(start.education.rawValue), \(start.supportMonths),
                  \(start.longAssistance.rawValue), \(start.disability.rawValue), \(start.violence.rawValue),
                  \(vault.seal(ifAny: start.note, .stayNote, row: id)))
                """
        )
        return id
    }
}

/// Only names of tables: a row is read as what a page needs.
struct PersonRow: TableRecord { static let databaseTableName = "person" }
struct StayRow: TableRecord { static let databaseTableName = "stay" }

extension PersonName {
    /// One text for both: a line break cannot be typed in a field of one line.
    var sealed: String { "\(given)\n\(surname)" }

    init(opened: String) {
        let parts = opened.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
        self.init(given: String(parts[0]), surname: parts.count > 1 ? String(parts[1]) : "")
    }
}

extension Stay.Precision {
    /// The date as it is kept: the day, the first of the month, or of the year.
    func start(_ day: Day) -> Day {
        switch self {
        case .day: day
        case .month: Day(day.year, day.month, 1) ?? day
        case .year: Day(day.year, 1, 1) ?? day
        }
    }

    func end(_ day: Day) -> Day { self == .year ? Day(day.year, 12, 31) ?? day : start(day) }
}
