package import Domain
import Folder
import GRDB

extension Store {
    /// Avsätter (sets apart) money of a budget line for what the förbund does itself.
    @discardableResult
    package func grantFromBudget(
        _ amounts: [Int: Money],
        to id: Initiative.ID,
        _ signature: Signature
    ) async throws -> Grant.ID {
        try await folder.database.write { db in
            try signature.user.may(.keepInitiatives).orRefuse()
            let initiative = try db.known(id, Initiative.self)
            try initiative.mayRestOnBudget(amounts).orRefuse()
            return try db.grantOwn(amounts, to: initiative, opening: nil, on: signature.day, signature)
        }
    }
}

extension Database {
    func grantOwn(
        _ amounts: [Int: Money],
        to initiative: Initiative,
        opening: OpeningGrant?,
        on day: Day,
        _ signature: Signature
    ) throws -> Grant.ID {
        let years = opening.map { $0.firstYear...$0.lastYear }
        let grant = Grant(
            id: try nextID(Grant.self),
            initiative: initiative.id,
            opening: opening?.id,
            receiver: initiative.responsible,
            form: opening == nil ? .byYear : .total,
            years: years ?? (amounts.keys.min() ?? day.year)...(amounts.keys.max() ?? day.year),
            decidedOn: day
        )
        try grant.insert(self)
        for (year, amount) in amounts.sorted(by: { $0.key < $1.key }) {
            try execute(literal: "INSERT INTO ownGrantAmount VALUES (\(grant.id), \(year), \(amount.rawValue))")
        }
        try append("granted", to: "initiative/\(initiative.id)", after: grant, signature)
        return grant.id
    }

    /// Tar över (takes over) what was granted before Kansli: an initiative of its own, with what is granted in all. A
    /// template that is read again with other figures changes them.
    func takeOver(_ opening: OpeningGrant, _ signature: Signature) throws {
        let known: SQLRequest<Grant> = "SELECT * FROM \"grant\" WHERE opening = \(opening.id)"
        guard let grant = try known.fetchOne(self) else {
            let initiative = try open(
                Initiative(opening.name, responsible: organisation(named: opening.party), openedOn: opening.decidedOn),
                signature
            )
            _ = try grantOwn(
                [opening.firstYear: opening.granted],
                to: self.known(initiative, Initiative.self),
                opening: opening,
                on: opening.decidedOn,
                signature
            )
            return
        }
        var changed = grant
        (changed.firstYear, changed.lastYear) = (opening.firstYear, opening.lastYear)
        try changed.update(self)
        try execute(
            literal: """
                UPDATE ownGrantAmount SET year = \(opening.firstYear), amount = \(opening.granted.rawValue)
                WHERE "grant" = \(grant.id)
                """
        )
    }

    private func organisation(named name: String) throws -> Organisation.ID? {
        try Organisation.fetchAll(self).first { $0.name.lowercased() == name.lowercased() }?.id
    }
}
