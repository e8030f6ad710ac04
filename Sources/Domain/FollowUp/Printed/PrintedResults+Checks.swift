/// Motsägelse i resultat (result contradiction): figures of one paper that cannot be right at the same time. Both stand in it, with
/// where they are from.
package struct ResultContradiction: Hashable, Sendable {
    package enum Kind: Hashable, Sendable { case sexes, parts, base, total, places }

    package let kind: Kind
    /// The initiative that it is about; nil for the whole paper.
    package let part: String?
    package let text: String
}

extension PrintedResults {
    package var contradictions: [ResultContradiction] {
        groups.flatMap { $0.contradictions(of: nil) } + wrongTotals
            + parts.flatMap { part in
                (part.groups ?? []).flatMap { group in
                    group.contradictions(of: part)
                } + (part.differences ?? []).map { $0.contradiction(of: part) }
            }
    }

    /// "Det hela är summan av insatserna."
    private var wrongTotals: [ResultContradiction] {
        groups.compactMap { group in
            guard let told = group.total?.total else { return nil }
            let counts = parts.compactMap { $0.groups?.first { $0.key == group.key }?.total?.total }
            let sum = counts.reduce(0, +)
            guard !counts.isEmpty, sum != told else { return nil }
            return ResultContradiction(
                kind: .total,
                part: nil,
                text: """
                    \(group.title): \(told) i \(group.source), men de \(counts.count) insatser som anger samma sak blir \
                    \(sum) tillsammans.
                    """
            )
        }
    }
}

extension PrintedResults.Group {
    fileprivate func contradictions(of part: PrintedResults.Part?) -> [ResultContradiction] {
        let name = part.map { "\($0.name), " } ?? ""
        func found(_ kind: ResultContradiction.Kind, _ text: String?) -> ResultContradiction? {
            text.map { ResultContradiction(kind: kind, part: part?.key, text: "\(name)\(title): \($0) (\(source)).") }
        }
        return allRows.compactMap { found(.sexes, $0.wrongSexes) } + wrongSums.compactMap { found(.parts, $0) }
            + (rows ?? []).compactMap { found(.base, $0.otherBase(than: total)) }
            + [found(.base, wrongPercentages)]
            .compactMap(\.self)
    }

    /// "Delarna är lika många som det hela", of everybody, women and men.
    private var wrongSums: [String] {
        guard isPartition == true, let total, let rows, !rows.isEmpty else { return [] }
        let columns: [(String, (PrintedResults.Row) -> Int?)] = [
            ("", \.total), ("kvinnor ", \.women), ("män ", \.men),
        ]
        return columns.compactMap { sex, count in
            let counts = rows.compactMap(count)
            guard counts.count == rows.count, let told = count(total), counts.reduce(0, +) != told else { return nil }
            return "\(sex)\(told) enligt \(total.label.lowercased()), men raderna blir \(counts.reduce(0, +))"
        }
    }

    private var wrongPercentages: String? {
        guard isPartition == true, let rows, rows.count > 1 else { return nil }
        let told = rows.compactMap(\.percent)
        let sum = told.reduce(0, +)
        // Each may be rounded by half a percent.
        guard told.count == rows.count, abs(sum - 100) * 2 > told.count else { return nil }
        return "andelarna blir \(sum) procent tillsammans, så \(100 - sum) procent av alla saknar rad"
    }
}

extension PrintedResults.Row {
    fileprivate var wrongSexes: String? {
        guard let total, let women, let men, women + men != total else { return nil }
        return "\(label) är \(total), men \(women) kvinnor och \(men) män är \(women + men)"
    }

    /// A percentage of fewer than the group is about.
    fileprivate func otherBase(than whole: PrintedResults.Row?) -> String? {
        guard let total, let percent, let base, let all = whole?.total, all != base, all > 0 else { return nil }
        let share = Int((Double(total * 100) / Double(all)).rounded())
        guard share != percent else { return nil }
        return
            "\(label) anges till \(percent) procent, som är \(total) av \(base), men av alla \(all) är det \(share) procent"
    }
}

extension PrintedResults.Difference {
    fileprivate func contradiction(of part: PrintedResults.Part) -> ResultContradiction {
        ResultContradiction(
            kind: .places,
            part: part.key,
            text: "\(part.name), \(what): \(one) i \(source), men \(other) i \(otherSource)."
        )
    }
}
