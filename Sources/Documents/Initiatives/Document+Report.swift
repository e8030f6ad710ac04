package import Domain

extension Document {
    /// Redovisningen (report) as it is filed and sent: the words, the money, and counts that point nobody out.
    package static func report(_ record: ReportRecord, sender: String) -> Document {
        let report = record.report
        return Document(
            kind: "Redovisning",
            title: "\(report.name.capitalised): \(record.title)",
            sender: sender,
            day: report.submittedOn ?? report.until,
            [.facts(record.facts)] + record.words + record.money + record.counts + (record.delivered?.blocks ?? [])
        )
    }
}

extension ReportRecord {
    fileprivate var facts: [Documents.Fact] {
        [
            Documents.Fact("Period", "\(report.from.swedish)–\(report.until.swedish)"),
            Documents.Fact("Läge", "\(report.state.swedish)"),
            report.approvedOn.map { Documents.Fact("Godkänd", "\($0.swedish) av \(report.approver.swedish)") },
        ].compactMap { $0 }
    }

    fileprivate var words: [Block] {
        ReportTemplate.of(report.kind).sections.flatMap { section -> [Block] in
            let text = content.answers[section.key] ?? ""
            return [.heading(section.label), .paragraph(text.isEmpty ? "Inget är skrivet." : "\(text)")]
        }
    }

    fileprivate var money: [Block] {
        let rows = content.costs.map { [Text("\($0.kind)"), Text("\($0.amount.swedish)")] }
        guard !rows.isEmpty else { return [] }
        let columns = [Documents.Table.Column("Kostnadsslag"), Documents.Table.Column("Belopp", .trailing)]
        let sum = [Text("Summa"), Text("\(content.used.swedish)")]
        let granted = self.granted.map { " Beviljat för \(report.until.year): \($0.swedish)." } ?? ""
        let forecast = content.forecast.map { " Prognos för året: \($0.swedish)." } ?? ""
        return [
            .heading("Använda medel"),
            .table(Documents.Table("Använda medel", columns, rows: rows, sum: sum)),
            .paragraph("Använt: \(content.used.swedish).\(granted)\(forecast)"),
        ]
    }

    fileprivate var counts: [Block] {
        guard !content.results.isEmpty else { return [] }
        let columns =
            [Documents.Table.Column("Resultat")]
            + ["Kvinnor", "Män", "Uppgift saknas", "Alla"].map { Documents.Table.Column($0, .trailing) }
        return [
            .heading("Resultat i antal"),
            .table(Documents.Table("Resultat i antal", columns, rows: content.results.map(\.cells))),
            .paragraph(
                "Antal under \(ProtectionRule.standard.threshold) är dolda, och med dem det som skulle avslöja dem."
            ),
        ]
    }
}

extension ReportedResult {
    fileprivate var cells: [Text] {
        switch protected {
        case .whole(let women, let men, let others):
            [Text("\(what)"), Text("\(women)"), Text("\(men)"), Text("\(others)"), Text("\(total)")]
        case .total(let total): [Text("\(what)"), "dolt", "dolt", "dolt", Text("\(total)")]
        case .few: [Text("\(what)"), "dolt", "dolt", "dolt", Text("färre än \(ProtectionRule.standard.threshold)")]
        }
    }
}
