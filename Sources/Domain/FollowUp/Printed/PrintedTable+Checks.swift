extension PrintedTable {
    /// What cannot be right at the same time in a table of before and after: the change, and the percentages.
    package var contradictions: [String] {
        guard let places = Places(columns) else { return [] }
        return rows.flatMap { row in
            changes(row, places) + shares(row, places.before, places.beforeShare)
                + shares(row, places.after, places.afterShare)
        }
    }

    private func changes(_ row: Row, _ places: Places) -> [String] {
        guard let change = number(row, places.change) else { return [] }
        let (before, after) = (number(row, places.before) ?? 0, number(row, places.after) ?? 0)
        guard after - before == change else {
            return [
                "\(row.label): förändringen anges till \(change), men \(after) efter minus \(before) före är \(after - before)."
            ]
        }
        guard before > 0, let told = number(row, places.changeShare), !isNear(told, change, before) else { return [] }
        return [
            "\(row.label): förändringen anges till \(told) %, men \(change) av \(before) är \(percent(change, before)) %."
        ]
    }

    private func shares(_ row: Row, _ counts: Int, _ shares: Int) -> [String] {
        guard let base = percentBase, base > 0, let count = number(row, counts), let told = number(row, shares),
            !isNear(told, count, base)
        else { return [] }
        return ["\(row.label): andelen anges till \(told) %, men \(count) av \(base) är \(percent(count, base)) %."]
    }

    private func number(_ row: Row, _ column: Int) -> Int? {
        row.cells.indices.contains(column - 1) ? Int(row.cells[column - 1].replacing("\u{2212}", with: "-")) : nil
    }

    /// A half may be rounded either way.
    private func isNear(_ told: Int, _ part: Int, _ whole: Int) -> Bool { abs(told * whole - part * 100) * 2 <= whole }

    private func percent(_ part: Int, _ whole: Int) -> Int { Int((Double(part * 100) / Double(whole)).rounded()) }

    /// Where a table of before and after has its columns.
    private struct Places {
        let before, beforeShare, after, afterShare, change, changeShare: Int

        init?(_ columns: [String]) {
            let places = [
                "antal_fore", "andel_fore", "antal_efter", "andel_efter", "forandring", "forandring_procent",
            ].compactMap { columns.firstIndex(of: $0) }
            guard places.count == 6 else { return nil }
            (before, beforeShare, after) = (places[0], places[1], places[2])
            (afterShare, change, changeShare) = (places[3], places[4], places[5])
        }
    }
}
