package import Domain
import Folder
import GRDB

extension RegisterStore {
    /// Avslutar (ends) a stay.
    package func end(_ id: Stay.ID, _ exit: StayExit, _ signature: Signature) async throws {
        try await write { db in try db.end(id, exit, signature) }
    }

    /// Kompletterar (completes) an exit whose values after were not known then.
    package func complete(_ id: Stay.ID, _ after: Situation, _ signature: Signature) async throws {
        try await write { db in
            let stay = try db.stay(id)
            try db.demand(.follow, in: stay.initiative, signature)
            try StayRules.mayComplete(stay).orRefuse()
            if let objection = after.objection { throw Refusal(ruling: StayRules.refused(objection.text)) }
            try db.put(after.settled, after: id)
            try db.append("completed", to: "stay/\(id)", signature)
        }
    }

    /// Följer upp efter avslut. No situation: the person could not be reached.
    package func followUp(
        _ id: Stay.ID,
        after month: Int,
        _ situation: Situation?,
        _ signature: Signature
    ) async throws {
        try await write { db in try db.followUp(id, after: month, situation, signature) }
    }

    /// Skyddar (protects): protected identity has arisen. Name, number and free text go, and nothing leads back to them.
    package func protect(_ person: Int64, _ signature: Signature) async throws {
        try await write { db in
            let stays = try db.stays(of: person)
            let reach = try db.reach(.follow, signature.user, on: signature.day)
            guard stays.contains(where: { reach.contains($0.initiative) }) else { throw Missing() }
            try db.forgetFreely()
            try db.forgetText(of: person)
            try db.forgetTargets(ofPerson: person)
            try db.execute(literal: "DELETE FROM personName WHERE person = \(person)")
            try db.execute(
                literal: """
                    UPDATE person SET kind = 'protected', numberHash = NULL, sealedNumber = NULL, sealedName = NULL
                    WHERE id = \(person)
                    """
            )
            try db.execute(
                literal: """
                    UPDATE stay SET birthYear = NULL, ageBand = NULL, municipality = NULL, sealedNote = NULL,
                      precision = 'year', startedOn = substr(startedOn, 1, 4) || '-01-01',
                      endedOn = substr(endedOn, 1, 4) || '-12-31'
                    WHERE person = \(person)
                    """
            )
            try db.append("protected", to: "person/\(person)", signature)
        }
    }
}

extension Database {
    package func stay(_ id: Stay.ID) throws -> Stay {
        guard let stay = try Stay.fetchOne(self, sql: "SELECT * FROM stay WHERE id = ?", arguments: [id]) else {
            throw Missing()
        }
        return stay
    }

    func stays(of person: Int64) throws -> [Stay] {
        try SQLRequest("SELECT * FROM stay WHERE person = \(person) ORDER BY startedOn DESC, id DESC").fetchAll(self)
    }

    func end(_ id: Stay.ID, _ exit: StayExit, _ signature: Signature) throws {
        let stay = try stay(id)
        try demand(.follow, in: stay.initiative, signature)
        try StayRules.mayEnd(stay, exit, on: signature.day).orRefuse()
        try put(exit.settled(stay.precision), of: id)
        try append("ended", to: "stay/\(id)", after: ["reason": exit.reason.rawValue], signature)
    }

    func followUp(_ id: Stay.ID, after month: Int, _ situation: Situation?, _ signature: Signature) throws {
        let stay = try stay(id)
        try demand(.follow, in: stay.initiative, signature)
        let template = try initiative(stay.initiative).template
        try StayRules.mayFollowUp(stay, month, template, on: signature.day).orRefuse()
        if let objection = situation?.objection { throw Refusal(ruling: StayRules.refused(objection.text)) }
        let settled = situation?.settled
        try execute(
            literal: """
                INSERT INTO afterFollowUp (stay, month, askedOn, incomes, occupations, work, studies)
                VALUES (\(id), \(month), \(signature.day), \(settled?.incomes.bits), \(settled?.occupations.bits),
                  \(settled?.workPercent), \(settled?.studiesPercent))
                ON CONFLICT (stay, month) DO UPDATE SET askedOn = excluded.askedOn, incomes = excluded.incomes,
                  occupations = excluded.occupations, work = excluded.work, studies = excluded.studies
                """
        )
        try append("followedUp", to: "stay/\(id)", after: ["month": month], signature)
    }

    /// A referral whose stay never was leads to its person again.
    func put(_ exit: StayExit, of id: Stay.ID) throws {
        try execute(
            literal: """
                UPDATE stay SET endedOn = \(exit.endedOn), exitReason = \(exit.reason.rawValue),
                  destination = \(exit.destination?.rawValue),
                  incomesAfter = \(exit.after?.incomes.bits), occupationsAfter = \(exit.after?.occupations.bits),
                  workAfter = \(exit.after?.workPercent), studiesAfter = \(exit.after?.studiesPercent)
                WHERE id = \(id)
                """
        )
        if !exit.reason.hasAfter { try execute(literal: "DELETE FROM afterFollowUp WHERE stay = \(id)") }
        if exit.reason == .misregistered {
            try execute(literal: "UPDATE referral SET stay = NULL WHERE stay = \(id) AND sealedContent IS NOT NULL")
        }
    }

    fileprivate func put(_ after: Situation, after id: Stay.ID) throws {
        try execute(
            literal: """
                UPDATE stay SET incomesAfter = \(after.incomes.bits), occupationsAfter = \(after.occupations.bits),
                  workAfter = \(after.workPercent), studiesAfter = \(after.studiesPercent)
                WHERE id = \(id)
                """
        )
    }

    /// What is deleted from here on is overwritten in the file, not only let go of.
    func forgetFreely() throws { try execute(sql: "PRAGMA secure_delete = ON") }
}
