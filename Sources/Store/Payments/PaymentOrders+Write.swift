package import Domain
import Folder
import GRDB

extension Store {
    /// Gör en betalningsorder (makes a payment order) of released claims. The same form sent again gives the order that it
    /// made; the same claim in another form is refused.
    @discardableResult
    package func order(
        _ claims: Set<Claim.ID>,
        payOn: Day,
        key: String,
        _ signature: Signature
    ) async throws -> PaymentOrder.ID {
        try await folder.database.write { db in
            try signature.user.may(.releasePayments).orRefuse()
            if let made = try db.order(madeWith: key) { return try db.same(made, claims, signature) }
            let board = try db.board()
            let cases = try claims.sorted().map { try db.attestCase($0, board, on: signature.day) }
            try PaymentOrder.mayBeMade(cases, payOn: payOn, signature.user, on: signature.day).orRefuse()
            let order = try db.nextOrder(payOn: payOn, key: key, signature)
            try order.insert(db)
            for claim in claims.sorted() { try PaymentOrderLine(order: order.id, claim: claim).insert(db) }
            try db.append("made", to: "paymentOrder/\(order.id)", after: order, signature)
            for claim in claims.sorted() {
                try db.append("ordered", to: "claim/\(claim)", after: ["order": order.number], signature)
            }
            return order.id
        }
    }

    /// Noterar (notes) that the order has gone to the accounting service.
    package func sendOrder(_ id: PaymentOrder.ID, _ signature: Signature) async throws {
        try await folder.database.write { db in
            try signature.user.may(.releasePayments).orRefuse()
            let before = try db.known(id, PaymentOrder.self)
            guard before.sentOn == nil else {
                return try Ruling(.notMet, .Kansli.closed, "Ordern är redan skickad.").orRefuse()
            }
            var after = before
            after.sentOn = signature.day
            try after.update(db)
            try db.append("sent", to: "paymentOrder/\(id)", before: before, after: after, signature)
        }
    }

    /// Bekräftar (confirms) that some of the order's claims have left the bank.
    package func confirm(
        _ claims: Set<Claim.ID>,
        in id: PaymentOrder.ID,
        paidOn: Day,
        _ signature: Signature
    ) async throws {
        try await folder.database.write { db in
            let order = try db.known(id, PaymentOrder.self)
            try db.mayConfirm(claims).orRefuse()
            for claim in claims.sorted() {
                let record = try db.claimRecord(claim)
                try order.mayBeConfirmed(record, on: paidOn, signature.user, today: signature.day).orRefuse()
                try db.pay(record.claim, on: paidOn, signature)
            }
        }
    }

    /// Tar tillbaka (takes back) a payment that the bank returned: the claim leaves the order, and its releases are void. What
    /// was confirmed before stays, and its repayment is a claim of its own.
    package func takeBack(
        _ claim: Claim.ID,
        from id: PaymentOrder.ID,
        because why: String,
        _ signature: Signature
    ) async throws {
        try await folder.database.write { db in
            let (order, record) = (try db.known(id, PaymentOrder.self), try db.claimRecord(claim))
            try order.mayBeConfirmed(record, on: signature.day, signature.user, today: signature.day).orRefuse()
            guard !why.isEmpty else {
                return try Ruling(.notMet, .AttestInstruction.order, "Skriv vad banken sade.").orRefuse()
            }
            try PaymentOrderLine(order: id, claim: claim, returnedOn: signature.day, returnedWhy: why).update(db)
            try db.void(stepsOf: claim, why, signature, only: .release)
            try db.append("returned", to: "claim/\(claim)", after: ["order": order.number, "why": why], signature)
        }
    }

    /// Noterar (notes) that money came back to the förbund.
    package func arrive(_ id: Claim.ID, on day: Day, _ signature: Signature) async throws {
        try await folder.database.write { db in
            let record = try db.claimRecord(id)
            try record.mayArrive(on: day, signature.user, today: signature.day).orRefuse()
            try db.pay(record.claim, on: day, signature)
        }
    }
}

extension Database {
    fileprivate func order(madeWith key: String) throws -> PaymentOrder? {
        let made: SQLRequest<PaymentOrder> = "SELECT * FROM paymentOrder WHERE \"key\" = \(key)"
        return try made.fetchOne(self)
    }

    /// A form that is sent again asks for what it asked for before, or is another form with a borrowed key.
    fileprivate func same(_ made: PaymentOrder, _ claims: Set<Claim.ID>, _ signature: Signature) throws
        -> PaymentOrder.ID
    {
        guard Set(try paymentOrder(made.id).lines.map(\.claim)) == claims, made.madeBy == signature.user.name else {
            throw Refusal(
                ruling: Ruling(
                    .notMet,
                    .Kansli.closed,
                    "Formuläret har redan gjort \(made.number). Öppna sidan på nytt."
                )
            )
        }
        return made.id
    }

    fileprivate func nextOrder(payOn: Day, key: String, _ signature: Signature) throws -> PaymentOrder {
        let year = signature.day.year
        let last: SQLRequest<Int> = "SELECT ifnull(max(serial), 0) FROM paymentOrder WHERE year = \(year)"
        return PaymentOrder(
            id: try nextID(PaymentOrder.self),
            year: year,
            serial: (try last.fetchOne(self) ?? 0) + 1,
            payOn: payOn,
            key: key,
            by: signature
        )
    }

    fileprivate func mayConfirm(_ claims: Set<Claim.ID>) throws -> Ruling {
        claims.isEmpty
            ? Ruling(.notMet, .AttestInstruction.order, "Välj de underlag som är betalda.")
            : Ruling(.met, .AttestInstruction.order, "Valda.")
    }

    /// The one place where a payment becomes a fact.
    fileprivate func pay(_ claim: Claim, on day: Day, _ signature: Signature) throws {
        let fact = PaymentFact(claim: claim.id, paidOn: day, amount: claim.amount)
        try fact.insert(self)
        try append("paid", to: "claim/\(claim.id)", after: fact, signature)
    }
}
