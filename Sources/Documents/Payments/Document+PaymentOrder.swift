package import Domain

extension Document {
    /// Betalningsorder (payment order) to the accounting service: what is to be paid, and who stands for it.
    package static func paymentOrder(_ record: PaymentOrderRecord, _ board: Board) -> Document {
        let order = record.order
        return Document(
            kind: "Betalningsorder",
            title: "Betalningsorder \(order.number)",
            sender: board.association.name,
            day: order.madeOn,
            [
                .facts([
                    Fact("Betalningsdag", Text(order.payOn.swedish)), Fact("Summa", Text(record.sum.swedish)),
                    Fact("Gjord av", Text(order.madeBy)),
                ]),
                .table(payments(record, board)), .table(signers(record)),
                .paragraph("Bekräfta varje betalning till förbundet med dagen då den lämnade banken."),
            ]
        )
    }

    private static func payments(_ record: PaymentOrderRecord, _ board: Board) -> Table {
        let rows = record.standing.map { one -> [Text] in
            let claim = one.claim
            let payee =
                claim.person.map(board.name) ?? claim.organisation.flatMap { board.organisation($0)?.name } ?? ""
            return [
                Text(String(one.id)), Text(payee), Text(claim.payTo), Text(claim.reference), Text(claim.account),
                Text(claim.amount.swedish),
            ]
        }
        let columns = [
            Table.Column("Underlag"), Table.Column("Betalas till"), Table.Column("Konto"), Table.Column("Referens"),
            Table.Column("Kontering"), Table.Column("Belopp", .trailing),
        ]
        let sum: [Text] = [Text("Summa"), Text(""), Text(""), Text(""), Text(""), Text(record.sum.swedish)]
        return Table("Betalningar", columns, rows: rows, sum: sum)
    }

    /// Each step with who took it and when: the order is attested by what stands here.
    private static func signers(_ record: PaymentOrderRecord) -> Table {
        let rows = record.standing.flatMap { one in
            one.steps.filter { $0.voidedOn == nil }.map { step -> [Text] in
                [Text(String(one.id)), Text(step.step.swedish.capitalised), Text(step.name), Text(step.day.swedish)]
            }
        }
        let columns = [Table.Column("Underlag"), Table.Column("Steg"), Table.Column("Av"), Table.Column("Dag")]
        return Table("Attest och utanordning", columns, rows: rows)
    }
}
