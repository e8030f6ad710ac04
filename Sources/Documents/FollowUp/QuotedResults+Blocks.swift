import Domain

extension QuotedResults {
    /// Räknat om deltagare (delivered counts): what a report tells of deliveries, with n, source and definition. A figure that is
    /// another today says so.
    var blocks: [Block] {
        guard !taken.isEmpty else { return [] }
        let columns =
            [Table.Column("Räknat")]
            + (TableColumn.bySex.map(\.swedish) + ["n"]).map { Table.Column($0, .trailing) }
        let rows = taken.figures.map { figure in
            [Text(figure.swedish)] + TableColumn.bySex.map { cell(figure, $0) }
                + [Text(taken.base(of: figure)?.swedish ?? "")]
        }
        return [
            .heading("Räknat om deltagare"),
            .table(Table("Deltagare \(taken.period.swedish), ur leverans", columns, rows: rows)),
            .paragraph(Text("Källa: \(taken.source).")),
            .paragraph(Text(taken.definitions.joined(separator: " "))),
        ] + (taken.hasBeforeAfter ? [.paragraph(Text(TableCode.caution))] : [])
    }

    private func cell(_ figure: ResultFigure, _ column: TableColumn) -> Text {
        let shown = Text(taken.cell(figure, column).swedish)
        return change(figure, column).map { shown + .emphasis(" I dag: \($0.now.swedish)") } ?? shown
    }
}
