package import Domain
import Foundation

extension Document {
    /// Ansökan om medel: one version as parties, office and board read it.
    package static func application(
        _ record: ApplicationRecord,
        _ initiative: Initiative,
        _ board: Board,
        on today: Day
    ) -> Document {
        let version = record.application.version
        return Document(
            kind: "Ansökan om medel",
            title: initiative.title,
            sender: board.association.name,
            day: today,
            runningHead: "Ansökan, version \(version)",
            [
                .facts([
                    Fact("Avser", Text(record.application.years)),
                    Fact("Version", Text("\(version), \(record.state)")),
                    Fact("Sökt belopp", Text(record.plan.applied.swedish)),
                ])
            ] + record.parties.map { $0.section(board) }
                + [record.summarySection].compactMap { $0 } + record.answerSections
                + [record.groupSection, record.goalSection, record.volumeSection].compactMap { $0 }
                + [record.moneySection(board)] + record.attachmentSection
                + [.heading("Underskrifter"), .signatures(record.parties.map { $0.signatory(board) })]
        )
    }
}

extension ApplicationParty {
    fileprivate func section(_ board: Board) -> Block {
        let facts = [
            ("Organisation", board.organisation(organisation)?.name ?? ""), ("Enhet eller arbetsställe", unit),
            ("Organisationsnummer", organisationNumber), ("Adress", address),
            ("Behörig att teckna avtal", signatory.map(board.name) ?? ""),
            ("Kontaktperson", contact.map(board.name) ?? ""),
            ("Bankgiro", bankgiro), ("Plusgiro", plusgiro),
        ]
        return .section(
            kind.swedish.capitalised,
            keepsTogether: true,
            [.facts(facts.filter { !$0.1.isEmpty }.map { Fact($0.0, Text($0.1)) })]
        )
    }

    fileprivate func signatory(_ board: Board) -> Signatory {
        let who = (signedBy ?? signatory).map(board.name) ?? "Namnförtydligande"
        let organisation = board.organisation(organisation)?.name ?? ""
        return Signatory(
            who,
            "För \(organisation), \(kind.swedish)",
            way: signedAt == nil ? nil : "Undertecknad",
            time: signedAt.map { String($0.ISO8601Format().prefix(10)) }
        )
    }
}

extension ApplicationRecord {
    fileprivate var summarySection: Block? {
        application.summary.isEmpty ? nil : .section("Sammanfattning", application.summary.blocks)
    }

    fileprivate var answerSections: [Block] {
        template.sections.map { section in
            let text = answer(section.key)
            return .section(
                section.label,
                number: section.key,
                text.isEmpty ? [.paragraph("Inte ifyllt.")] : text.blocks
            )
        }
    }

    fileprivate var groupSection: Block? {
        guard !targetGroups.isEmpty else { return nil }
        let rows = targetGroups.map { [Text($0.ages), Text($0.text), Text($0.section ?? "")] }
        let columns = [Table.Column("Ålder"), Table.Column("Vilka"), Table.Column("Avsnitt")]
        return .section("Målgrupper", [.table(Table("Målgrupper", columns, rows: rows))])
    }

    fileprivate var goalSection: Block? {
        guard !goals.isEmpty else { return nil }
        let rows = goals.map { goal in
            let years = goal.firstYear == goal.lastYear ? "\(goal.firstYear)" : "\(goal.firstYear)–\(goal.lastYear)"
            return [Text(goal.text), Text(goal.kind.swedish.capitalised), Text(goal.measure), Text(years)]
        }
        let columns = ["Mål", "Slag", "Mått", "År"].map { Table.Column($0) }
        return .section("Mål", [.table(Table("Mål med mått", columns, rows: rows))])
    }

    fileprivate var volumeSection: Block? {
        guard !volumes.isEmpty else { return nil }
        let rows = volumes.map { [Text($0.what), Text($0.year.map(String.init) ?? ""), Text(String($0.count))] }
        let columns = [Table.Column("Vad"), Table.Column("År"), Table.Column("Antal", .trailing)]
        return .section("Volymer", [.table(Table("Väntade volymer", columns, rows: rows))])
    }

    fileprivate func moneySection(_ board: Board) -> Block {
        let years = Array(self.years)
        let columns =
            [Table.Column("Kostnadsslag"), Table.Column("Avser")]
            + years.map { Table.Column("\($0), kr", .trailing) }
        let rows = template.costKinds.map { kind -> [Text] in
            let lines = costs.filter { $0.kind == kind.key }
            let note = lines.map(\.specification).first { !$0.isEmpty } ?? ""
            return [Text(kind.label), Text(note)]
                + years.map { year in Text(lines.first { $0.year == year }?.amount.swedishNumber ?? "") }
        }
        let sum = [Text("Summa"), ""] + years.map { Text(plan.cost(in: $0).swedishNumber) }
        let costTable = Block.table(Table("Kostnader", columns, rows: rows, sum: sum))
        let applied = years.map { "\(plan.applied(in: $0).swedish) för \($0)" }.inSwedishList
        return .section(
            "Sökta medel",
            [costTable] + financingTable(board, years) + [.paragraph(.strong("Söks: ") + Text(applied + "."))]
        )
    }

    private func financingTable(_ board: Board, _ years: [Int]) -> [Block] {
        guard !financing.isEmpty else { return [] }
        let rows = financing.map { line -> [Text] in
            let who = line.organisation.flatMap { board.organisation($0)?.name } ?? "Annan intäkt"
            return [Text(who), Text(line.text), Text(String(line.year)), Text(line.amount.swedishNumber)]
        }
        let columns = [
            Table.Column("Part"), Table.Column("Vad"), Table.Column("År"), Table.Column("Belopp, kr", .trailing),
        ]
        return [.table(Table("Egna insatser och andra intäkter", columns, rows: rows))]
    }

    fileprivate var attachmentSection: [Block] {
        attachments.isEmpty ? [] : [.section("Bilagor", [.list(List(.numbers, attachments.map { Text($0.title) }))])]
    }
}

extension String {
    /// An empty line begins a new paragraph.
    fileprivate var blocks: [Block] { split(separator: "\n\n").map { .paragraph(Text(String($0))) } }
}
