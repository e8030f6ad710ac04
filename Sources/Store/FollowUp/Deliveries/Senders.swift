package import Domain
import Folder
import GRDB

extension Store {
    /// Registrerar en avsändare (registers a sender), whose fingerprint the director has heard on the telephone.
    @discardableResult
    package func register(
        _ sender: DeliverySender,
        initiatives: [(key: String, initiative: Initiative.ID)],
        _ signature: Signature
    ) async throws -> DeliverySender.ID {
        try await folder.database.write { db in
            try signature.user.may(.answerForFollowUp).orRefuse()
            try sender.mayStand.orRefuse()
            let new = DeliverySender(
                id: try Int64.fetchOne(db, sql: "SELECT ifnull(max(id), 0) + 1 FROM deliverySender") ?? 1,
                sender.name,
                organisationNumber: sender.organisationNumber,
                key: sender.key,
                fingerprint: sender.fingerprint,
                from: sender.from,
                until: sender.until,
                checkedWith: sender.checkedWith
            )
            if let key = new.key, try db.deliveryBook().sender(withKey: key) != nil {
                throw Refusal(
                    ruling: Ruling(.notMet, .Kansli.deliveries, "Nyckeln finns redan hos en annan avsändare.")
                )
            }
            try new.insert(db)
            for (key, initiative) in initiatives {
                try SenderInitiative(sender: new.id, key: key, initiative: initiative).insert(db)
            }
            try db.append("registered", to: "deliverySender/\(new.id)", after: new, signature)
            return new.id
        }
    }

    /// Kopplar (ties) what a sender calls an initiative to one of ours.
    package func tie(_ own: SenderInitiative, _ signature: Signature) async throws {
        try await folder.database.write { db in
            try signature.user.may(.answerForFollowUp).orRefuse()
            try own.save(db)
            try db.append("tied", to: "deliverySender/\(own.sender)", after: own, signature)
        }
    }

    /// Avslutar (ends) a sender after a day: what is made later is refused.
    package func end(_ sender: DeliverySender.ID, after day: Day, _ signature: Signature) async throws {
        try await folder.database.write { db in
            try signature.user.may(.answerForFollowUp).orRefuse()
            guard var known = try DeliverySender.fetchOne(db, key: sender) else { throw Missing() }
            let before = known
            known.until = day
            try known.mayStand.orRefuse()
            try known.update(db)
            try db.append("ended", to: "deliverySender/\(sender)", before: before, after: known, signature)
        }
    }
}
