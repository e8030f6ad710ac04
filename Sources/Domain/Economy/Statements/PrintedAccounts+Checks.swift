/// Motsägelse (contradiction) in printed accounts: two values of what must be one figure, or something that is not there.
package struct PrintedContradiction: Hashable, Sendable {
    package enum Kind: Hashable, Sendable { case sum, tables, note, words, remark }

    package let kind: Kind
    package let text: String
}

extension PrintedAccounts {
    /// Everything in the paper that cannot be right at the same time, in the order of its tables.
    package var contradictions: [PrintedContradiction] {
        tables.flatMap(\.wrongSums) + wrongPairs + missingNotes + wrongClaims
            + tables.compactMap { table in
                table.remark.map { PrintedContradiction(kind: .remark, text: "\(table.title): \($0)") }
            }
    }

    private var wrongPairs: [PrintedContradiction] {
        expectations.compactMap { expected in
            guard let due = expected.amount, let printed = amount(at: expected.place), due != printed else {
                return nil
            }
            return PrintedContradiction(
                kind: .tables,
                text: "\(words(expected.place)) är \(printed.swedish), men \(expected.words) är \(due.swedish)."
            )
        }
    }

    /// The paper's note numbers must lead to notes with rows.
    private var missingNotes: [PrintedContradiction] {
        let told = Set(tables.filter { !$0.rows.isEmpty }.compactMap(\.note))
        let asked = tables.flatMap(\.rows).compactMap { row in row.note.map { ($0, row.label) } }
        return asked.filter { !told.contains($0.0) }.map { note, label in
            PrintedContradiction(kind: .note, text: "\(label) hänvisar till not \(note), som saknas.")
        }
    }

    private var wrongClaims: [PrintedContradiction] {
        claims.compactMap { claim in
            guard let printed = amount(at: claim.place), printed != claim.amount else { return nil }
            return PrintedContradiction(
                kind: .words,
                text:
                    "Texten säger \(claim.words), \(claim.amount.swedish), men \(words(claim.place)) är \(printed.swedish)."
            )
        }
    }
}

extension PrintedAccounts.Table {
    /// Sums that are not the sum of their rows. A blank row counts as nothing, a blank sum says nothing.
    fileprivate var wrongSums: [PrintedContradiction] {
        rows.filter { !$0.sumOf.isEmpty }.flatMap { row in
            columns.indices.compactMap { column -> PrintedContradiction? in
                guard row.amounts.indices.contains(column), let printed = row.amounts[column] else { return nil }
                let sum = row.sumOf.map { term($0, column) }.reduce(.zero, +)
                guard sum != printed else { return nil }
                return PrintedContradiction(
                    kind: .sum,
                    text: """
                        \(title), \(columns[column]): \(row.label) anges till \(printed.swedish), men raderna blir \
                        \(sum.swedish).
                        """
                )
            }
        }
    }

    private func term(_ key: String, _ column: Int) -> Money {
        let isTaken = key.hasPrefix("-")
        let amounts = row(isTaken ? String(key.dropFirst()) : key)?.amounts ?? []
        let amount = amounts.indices.contains(column) ? amounts[column] ?? .zero : .zero
        return isTaken ? -amount : amount
    }
}
