package import Domain
import Folder
import GRDB

extension Store {
    /// Tar upp (takes up) an application as an item of a meeting: background, parties, who signed and who is contact, and the
    /// proposed clauses, all computed from the version that was submitted. The item is tied to the initiative and its case.
    @discardableResult
    package func takeUp(
        _ application: Application.ID,
        of initiative: Initiative.ID,
        at meeting: BoardMeeting.ID,
        setAside: SetAside? = nil,
        _ signature: Signature
    ) async throws -> AgendaItem.ID {
        try await folder.database.write { db in
            try signature.user.may(.keepInitiatives).orRefuse()
            try db.mayPrepare(meeting, signature)
            let record = try db.application(application, of: initiative, for: signature)
            try record.mayBePrepared.orRefuse()
            try setAside.map { try record.maySetAside($0).orRefuse() }
            try db.requireNotTaken(initiative, at: meeting)
            let proposed = try db.proposal(record, setAside)
            let item = try db.add(proposed.draft, to: meeting, signature)
            try db.layBeforeClosing(item, at: meeting)
            try db.lay(proposed, on: item, signature)
            try db.tie(initiative, to: item, signature)
            return item
        }
    }
}

extension Database {
    fileprivate func proposal(_ record: ApplicationRecord, _ setAside: SetAside?) throws -> ProposedItem {
        let initiative = try known(record.application.initiative, Initiative.self)
        let opinions = try preparation(of: initiative.id).opinions.filter { $0.application == record.id }
        let named = try opinions.map { (council: try known($0.council, Council.self).name, opinion: $0) }
        return record.proposedItem(initiative, try board(), opinions: named, setAside: setAside)
    }

    fileprivate func requireNotTaken(_ initiative: Initiative.ID, at meeting: BoardMeeting.ID) throws {
        let taken: SQLRequest<Bool> = """
            SELECT count(*) > 0 FROM initiativeItem JOIN agendaItem ON agendaItem.id = initiativeItem.item
            WHERE initiativeItem.initiative = \(initiative) AND agendaItem.meeting = \(meeting)
            """
        guard try taken.fetchOne(self) != true else {
            let reason = "Mötet har redan ett ärende om insatsen. Ändra i det i stället."
            throw Refusal(ruling: Ruling(.notMet, .Kansli.closed, reason))
        }
    }

    fileprivate func lay(_ proposed: ProposedItem, on item: AgendaItem.ID, _ signature: Signature) throws {
        for (organisation, kind) in proposed.parties.sorted(by: { $0.key < $1.key }) {
            let party = ItemParty(id: try nextID(ItemParty.self), item: item, organisation: organisation, kind: kind)
            try party.insert(self)
            try append("partyNamed", to: "agendaItem/\(item)", after: party, signature)
        }
        for (people, kind) in [(proposed.signed, Involvement.Kind.signed), (proposed.contacts, .contact)] {
            for person in people.sorted() {
                let one = Involvement(id: try nextID(Involvement.self), item: item, person: person, kind: kind)
                try one.insert(self)
                try append("involved", to: "agendaItem/\(item)", after: one, signature)
            }
        }
        let matter: SQLRequest<Matter.ID> = "SELECT id FROM matter WHERE item = \(item) ORDER BY position LIMIT 1"
        guard let matter = try matter.fetchOne(self) else { throw Missing() }
        for clause in proposed.clauses { try propose(clause, in: matter, signature) }
    }

    /// The draft's conditions are words; here their years follow.
    private func propose(_ clause: ProposedClause, in matter: Matter.ID, _ signature: Signature) throws {
        let id = try propose(clause.draft, in: matter, signature)
        for (condition, year) in zip(try conditions(of: id), clause.conditionYears) {
            var dated = condition
            dated.year = year
            try dated.update(self)
        }
    }

    fileprivate func tie(_ initiative: Initiative.ID, to item: AgendaItem.ID, _ signature: Signature) throws {
        try execute(sql: "INSERT INTO initiativeItem VALUES (?, ?)", arguments: [initiative, item])
        if let dossier = try known(initiative, Initiative.self).diaryCase {
            try execute(sql: "INSERT INTO itemCase (item, diaryCase) VALUES (?, ?)", arguments: [item, dossier])
        }
        try append("takenUp", to: "initiative/\(initiative)", after: item, signature)
    }
}
