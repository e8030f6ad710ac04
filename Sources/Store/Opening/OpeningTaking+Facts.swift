import Domain
import Folder
import GRDB

extension OpeningTaking {
    func remember(_ decision: OpeningDecision) throws -> Outcome {
        try decision.mayBeTaken(on: signature.day).orRefuse()
        let same: SQLRequest<OpeningDecision> = """
            SELECT * FROM openingDecision WHERE text = \(decision.text) AND decidedOn = \(decision.decidedOn)
            """
        guard let known = try same.fetchOne(db) else {
            let taken = decision.with(id: try db.nextID(OpeningDecision.self))
            try taken.insert(db)
            try db.append("carriedOver", to: "openingDecision/\(taken.id)", after: taken, signature)
            return (.new, decision.text)
        }
        let changed = decision.with(id: known.id, followedUpAs: known)
        guard changed != known else { return (.known, decision.text) }
        try changed.update(db)
        try db.append("changed", to: "openingDecision/\(known.id)", before: known, after: changed, signature)
        return (.changed, decision.text)
    }

    func carry(_ grant: OpeningGrant) throws -> Outcome {
        try grant.mayBeTaken(on: signature.day).orRefuse()
        let text = "\(grant.party): \(grant.name), kvar \(grant.left.swedish)"
        let same: SQLRequest<OpeningGrant> = """
            SELECT * FROM openingGrant
            WHERE party = \(grant.party) AND name = \(grant.name) AND decidedOn = \(grant.decidedOn)
            """
        guard let known = try same.fetchOne(db) else {
            let taken = grant.with(id: try db.nextID(OpeningGrant.self))
            try taken.insert(db)
            try db.append("carriedOver", to: "openingGrant/\(taken.id)", after: taken, signature)
            try db.takeOver(taken, signature)
            return (.new, text)
        }
        let changed = grant.with(id: known.id)
        guard changed != known else { return (.known, text) }
        try changed.update(db)
        try db.append("changed", to: "openingGrant/\(known.id)", before: known, after: changed, signature)
        try db.takeOver(changed, signature)
        return (.changed, text)
    }
}

extension OpeningDecision {
    /// The same with another's id, and with what has been noted of it since.
    fileprivate func with(id: Int64, followedUpAs known: OpeningDecision? = nil) -> OpeningDecision {
        OpeningDecision(
            id: id,
            kind: kind,
            text: text,
            paragraph: paragraph,
            decidedOn: decidedOn,
            assignee: assignee,
            due: due,
            outcome: known?.outcome,
            followedUpOn: known?.followedUpOn,
            note: known?.note
        )
    }
}

extension OpeningGrant {
    fileprivate func with(id: Int64) -> OpeningGrant {
        OpeningGrant(
            id: id,
            party: party,
            name: name,
            paragraph: paragraph,
            decidedOn: decidedOn,
            firstYear: firstYear,
            lastYear: lastYear,
            granted: granted,
            paid: paid
        )
    }
}
