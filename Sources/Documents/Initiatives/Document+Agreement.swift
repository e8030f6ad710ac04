package import Domain

/// Avtalets uppgifter (agreement text): what an agreement says beside the grant.
package struct AgreementText: Sendable {
    package var association: String
    package var receiver: String
    package var title: String
    /// "§ 132 den 25 november 2022".
    package var decision: String
    /// The clause itself, without the leading "att".
    package var clause: String
    package var agreement: Agreement
    package var standing: GrantStanding
    /// When reports are due, in words.
    package var reports: [String]
    /// Who has signed for the förbund.
    package var ourSigner: String?

    package init(
        association: String,
        receiver: String,
        title: String,
        decision: String,
        clause: String,
        _ agreement: Agreement,
        _ standing: GrantStanding,
        reports: [String],
        ourSigner: String? = nil
    ) {
        (self.association, self.receiver, self.title) = (association, receiver, title)
        (self.decision, self.clause, self.agreement) = (decision, clause, agreement)
        (self.standing, self.reports, self.ourSigner) = (standing, reports, ourSigner)
    }
}

extension Document {
    /// Avtal eller överenskommelse: parties, amounts by year, conditions, instalments and reports, all read from the
    /// decision; only the terms are written.
    package static func agreement(_ text: AgreementText) -> Document {
        let kind = text.agreement.kind == .contract ? "Avtal" : "Överenskommelse"
        return Document(
            kind: kind,
            title: "\(kind) om \(text.title)",
            sender: text.association,
            day: text.agreement.madeOn,
            runningHead: "\(kind) version \(text.agreement.version)",
            [
                .facts([
                    Fact("Parter", Text("\(text.association) (förbundet) och \(text.receiver) (mottagaren)")),
                    Fact("Beslut", Text(text.decision)), Fact("Version", Text(String(text.agreement.version))),
                ]),
                .section("Vad som är beviljat", text.granted),
                .section("Villkor", text.conditions),
                .section("Utbetalning", text.instalments),
                .section("Redovisning", text.reporting),
                text.agreement.terms.isEmpty
                    ? .paragraph("") : .section("Övrigt", [.paragraph(Text(text.agreement.terms))]),
                .signatures(text.signatories),
            ].filter { $0 != .paragraph("") }
        )
    }
}

extension AgreementText {
    fileprivate var granted: [Block] {
        let rows = standing.amounts.sorted { $0.key < $1.key }.map { [Text(String($0.key)), Text($0.value.swedish)] }
        let years =
            standing.grant.isByYear ? "" : " \(standing.grant.form.swedish.capitalised), \(standing.grant.yearsText)."
        return [
            .paragraph(Text("Styrelsen har beslutat att \(clause)\(clause.hasSuffix(".") ? "" : ".")\(years)")),
            .table(
                Table(
                    "Belopp",
                    [Table.Column("År"), Table.Column("Belopp", .trailing)],
                    rows: rows,
                    sum: ["Summa", Text(standing.granted.swedish)]
                )
            ),
        ]
    }

    fileprivate var conditions: [Block] {
        guard !standing.conditions.isEmpty else { return [.paragraph("Beslutet har inga villkor.")] }
        let items = standing.conditions.map { Text($0.text + ($0.year.map { " (gäller \($0))" } ?? "")) }
        return [
            .paragraph("Det som ett villkor gäller betalas inte förrän villkoret är uppfyllt."),
            .list(List(.bullets, items)),
        ]
    }

    fileprivate var instalments: [Block] {
        let open = standing.instalments.filter { $0.cancelledOn == nil }
        let rule: Block = .paragraph(
            """
            Mottagaren fakturerar eller rekvirerar varje delbetalning. Slutbetalningen är det minsta av beviljat belopp och \
            verklig kostnad, minus det som redan är betalt. Är för mycket betalt ska det betalas tillbaka.
            """
        )
        guard !open.isEmpty else { return [rule] }
        let rows = open.map {
            [
                Text("\($0.year), nummer \($0.number)"), Text($0.due.map { "\($0.swedish)" } ?? $0.trigger.swedish),
                Text($0.planned.swedish),
            ]
        }
        let columns = [Table.Column("Delbetalning"), Table.Column("Betalas"), Table.Column("Belopp", .trailing)]
        return [.table(Table("Delbetalningar", columns, rows: rows)), rule]
    }

    fileprivate var reporting: [Block] {
        reports.isEmpty
            ? [.paragraph("Mottagaren redovisar resultat och använda medel efter varje år.")]
            : [.list(List(.bullets, reports.map { Text($0) }))]
    }

    fileprivate var signatories: [Signatory] {
        [
            Signatory(
                ourSigner ?? "",
                "För \(association)",
                way: agreement.signedByUsOn == nil ? nil : "Undertecknat i Kansli",
                time: agreement.signedByUsOn?.rawValue
            ),
            Signatory(
                "",
                "För \(receiver)",
                way: agreement.signedByReceiverOn == nil ? nil : "Undertecknat på papper",
                time: agreement.signedByReceiverOn?.rawValue
            ),
        ]
    }
}
