package import Domain

extension Document {
    /// Uppföljning av en insats (follow-up): a period beside the year before, the years, and every table of the deliveries that count,
    /// each with n, definition and source. Dated as the last delivery, so that the same figures always give the same paper.
    package static func results(_ results: InitiativeResults, of title: String, sender: String) -> Document {
        let day = results.deliveries.map(\.report.madeOn).max() ?? results.period.to
        return Document(
            kind: "Uppföljning",
            title: "\(title), \(results.period.swedish)",
            sender: sender,
            day: day,
            runningHead: "uppföljning \(results.period.swedish)",
            [.facts(results.facts(title))] + results.compared + results.yearByYear
                + results.deliveries.flatMap { $0.blocks(isAlone: results.deliveries.count == 1) }
        )
    }
}

extension InitiativeResults {
    fileprivate func facts(_ title: String) -> [Fact] {
        [Fact("Insats", Text(title)), Fact("Period", Text(period.swedish.capitalised))]
            + (againstPlanned.map { [Fact("Deltagare", Text($0))] } ?? [])
            + deliveries.map { Fact("Källa", Text($0.source)) }
    }

    fileprivate var compared: [Block] {
        let sources = current.source + (lastYear.isEmpty ? "" : "; \(lastYear.source)")
        return [
            .heading("\(period.swedish.capitalised) bredvid året före"), .table(comparison.made("I år och i fjol")),
        ]
            + (current.hasBeforeAfter ? [.paragraph(.strong(TableCode.caution))] : [])
            + [
                .paragraph(Text(current.definitions.joined(separator: " "))), .paragraph(Text("Källa: \(sources).")),
            ]
    }

    fileprivate var yearByYear: [Block] {
        guard years.count > 1 else { return [] }
        let chart = Chart(
            "Deltagare",
            .bars,
            unit: "antal",
            years.map { String($0.year) },
            Sex.allCases.enumerated().map { place, sex in
                let cells = years.map { $0.cell(.participants, place + 1) }
                return Chart.Series(sex.plural.capitalised, cells.map { $0.count ?? 0 }, texts: cells.map(\.swedish))
            }
        )
        return [
            .heading("År för år"), .figure(chart.figure), .table(series.made("Deltagare år för år")),
            .paragraph("Källa: godtagna leveranser för hela år. Budgeterat antal ur Uppföljning Finsam."),
        ]
    }
}

extension ReportDelivery {
    /// Alone it needs no heading of whose it is.
    fileprivate func blocks(isAlone: Bool) -> [Block] {
        let tables = TableCode.allCases.compactMap { report[$0] }.flatMap { $0.blocks(source, below: isAlone ? 1 : 2) }
        return isAlone ? tables : [.heading(report.controller.name)] + tables
    }
}

extension CountedTable {
    fileprivate func blocks(_ source: String, below level: Int) -> [Block] {
        let tables = (shown + bands).filter { !$0.rows.isEmpty }
        return [.heading(code.title, level: level), .paragraph(Text(baseLine))]
            + tables.map { .table($0.made($0.caption(under: code.title))) }
            + (code.isBeforeAfter ? [.paragraph(.strong(TableCode.caution))] : [])
            + (hiddenLine.map { [.paragraph(Text($0))] } ?? [])
            + [.paragraph(Text("\(code.definition) Källa: \(source)."))]
    }
}

extension ShownTable {
    /// What a title adds to the heading above it: "Kvinnor" of "Försörjning före och efter, kvinnor".
    fileprivate func caption(under heading: String) -> String {
        guard title.hasPrefix(heading), title != heading else { return "Antal" }
        let added = title.dropFirst(heading.count).drop { $0 == "," || $0 == " " }
        return String(added).capitalised
    }

    fileprivate func made(_ caption: String) -> Table {
        Table(
            caption,
            columns.enumerated().map { Table.Column($1, $0 == 0 ? .leading : .trailing) },
            rows: rows.map { $0.map { Text($0) } }
        )
    }
}
