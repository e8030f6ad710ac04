/// Visad tabell (shown table): a counted table in words, the same on page and paper. The first column heads the rows; the others are
/// figures.
package struct ShownTable: Hashable, Sendable {
    package let title: String
    package let columns: [String]
    package let rows: [[String]]

    package init(_ title: String, _ columns: [String], _ rows: [[String]]) {
        (self.title, self.columns, self.rows) = (title, columns, rows)
    }
}

extension CountedTable {
    /// "n = 25: kvinnor 12, män 13."
    package var baseLine: String {
        let sexes = Sex.allCases.compactMap { sex in
            base(of: TableColumn(sex: sex)).map { "\(sex.plural) \($0.swedish)" }
        }
        let whole = "n = \((base(of: .everybody) ?? .notCounted).swedish)"
        return sexes.isEmpty ? whole : "\(whole): \(sexes.joined(separator: ", "))"
    }

    /// By sex: one table, or one for everybody and one for each sex where it tells before and after.
    package var shown: [ShownTable] { measures.count == 1 ? [counts] : beforeAfter }

    private var sexColumns: [TableColumn] { columns.filter { $0.band == nil } }

    /// A count and its share for everybody and each sex. The volumes are what shares are of, and have none.
    private var counts: ShownTable {
        let hasShares = code != .volumes && code != .progression
        let heads = sexColumns.flatMap { [$0.swedish] + (hasShares ? ["\($0.swedish), %"] : []) }
        let shown = code == .volumes ? rows : rows.filter { $0.cells[0].contains { $0 != .count(0) } }
        let rows = shown.map { row in
            [row.label]
                + sexColumns.flatMap { column -> [String] in
                    let cell = (cell(row.key, .count, column) ?? .notCounted).swedish
                    return [cell] + (hasShares ? [percent(row.key, .count, column).shown] : [])
                }
        }
        return ShownTable(code.title, ["Rad"] + heads, rows)
    }

    /// As the printed extracts of SUS: before and after with shares, and the change.
    private var beforeAfter: [ShownTable] {
        let heads = ["Rad", "Före", "Före, %", "Efter", "Efter, %", "Förändring", "Förändring, %"]
        return sexColumns.filter(tellsSomething).map { column in
            let rows = rows.filter { hasSomething($0.key, column) }.map { row in
                [
                    row.label, (cell(row.key, .before, column) ?? .notCounted).swedish,
                    percent(row.key, .before, column).shown,
                    (cell(row.key, .after, column) ?? .notCounted).swedish,
                    percent(row.key, .after, column).shown, change(row.key, column).shown,
                    changePercent(row.key, column).shown,
                ]
            }
            return ShownTable("\(code.title), \(column.swedish.lowercased())", heads, rows)
        }
    }

    /// A table of nothing but protected cells is a line instead.
    private func tellsSomething(_ column: TableColumn) -> Bool {
        rows.contains { row in measures.contains { (cell(row.key, $0, column)?.count ?? 0) > 0 } }
    }

    private func hasSomething(_ key: String, _ column: TableColumn) -> Bool {
        [Measure.before, .after].contains { cell(key, $0, column).map { $0 != .count(0) } ?? false }
    }

    /// Those of each age, a table for each measure, where the delivery tells them.
    package var bands: [ShownTable] {
        let banded = columns.filter { $0.band != nil && $0.sex == nil }
        guard !banded.isEmpty else { return [] }
        return measures.map { measure in
            let title = "\(code.title) efter ålder" + (measures.count == 1 ? "" : ", \(measure.swedish.lowercased())")
            let rows = rows.map { row in
                [row.label] + banded.map { (cell(row.key, measure, $0) ?? .notCounted).swedish }
            }
            return ShownTable(title, ["Rad"] + banded.map(\.swedish), rows)
        }
    }

    /// What stands under a table that hides something; nil under others.
    package var hiddenLine: String? {
        guard hasProtected else { return nil }
        let withheld = measures.count == 1 ? [] : sexColumns.filter { !tellsSomething($0) }
        let names = withheld.compactMap { $0.sex?.plural }.joined(separator: " och ")
        let rest =
            withheld.contains(.everybody)
            ? " Allt i tabellen är skyddat."
            : names.isEmpty ? "" : " Allt om \(names) för sig är skyddat."
        return "Skyddad: så få att talet inte lämnas ut, eller att det går att räkna ut ett sådant tal ur det.\(rest)"
    }
}

extension InitiativeResults {
    /// I fjol och i år: the period beside the same of the year before.
    package var comparison: ShownTable {
        let (now, before) = (current, lastYear)
        let rows = now.figures.map { figure in
            let (old, new) = (before.cell(figure), now.cell(figure))
            return [
                figure.swedish, before.isEmpty ? "–" : old.swedish, new.swedish,
                new.change(since: old).map(\.signed) ?? "",
            ] + Sex.allCases.map { now.cell(figure, TableColumn(sex: $0)).swedish }
                + [now.base(of: figure)?.swedish ?? ""]
        }
        let (year, last) = (period.swedish.capitalised, period.before?.swedish.capitalised ?? "")
        return ShownTable(
            "\(year) bredvid året före",
            ["Räknat", last, year, "Ändring", "Kvinnor", "Män", "n"],
            rows
        )
    }

    /// "61 av 60 budgeterade, 102 procent"; nil where nothing is noted of how many there should be.
    package var againstPlanned: String? {
        planned.map { planned in
            let cell = current.cell(.participants)
            return "\(cell.swedish) av \(planned) budgeterade"
                + (cell.percent(of: planned).map { ", \($0) procent" } ?? "")
        }
    }

    /// Serien över åren.
    package var series: ShownTable {
        let rows = years.map { year in
            [String(year.year)] + (0...2).map { year.cell(.participants, $0).swedish }
                + [year.planned.map(String.init) ?? "–"]
                + [VolumeRow.started, .closed, .ongoingAtEnd].map { year.cell($0).swedish }
        }
        let columns =
            ["År", "Deltagare", "Kvinnor", "Män", "Budgeterat antal"]
            + ["Nya", "Avslutade", "Kvar vid årets slut"]
        return ShownTable("Deltagare år för år", columns, rows)
    }
}

extension Int {
    /// "+3", "−2", "0".
    package var signed: String { self < 0 ? "−\(-self)" : self == 0 ? "0" : "+\(self)" }
}

extension Int? {
    /// Blank where it does not say.
    fileprivate var shown: String { map { $0 < 0 ? "−\(-$0)" : String($0) } ?? "" }
}
