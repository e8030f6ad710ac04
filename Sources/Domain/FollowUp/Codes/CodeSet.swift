/// Kodmängd (code set): several codes of a list in one whole number, so that a million stays are counted as they lie. A code's bit is
/// its place in the list: a list grows at its end only.
package struct CodeSet<Code: CaseIterable & Hashable & Sendable>: Hashable, Sendable {
    package let bits: Int

    package init(bits: Int) { self.bits = bits }

    package init(_ codes: some Sequence<Code>) { bits = codes.reduce(0) { $0 | Self.bit($1) } }

    package var codes: [Code] { Code.allCases.filter(contains) }

    package var isEmpty: Bool { bits == 0 }

    package func contains(_ code: Code) -> Bool { bits & Self.bit(code) != 0 }

    /// 1, 2, 4 … in the order of the list.
    package static func bit(_ code: Code) -> Int {
        Code.allCases.enumerated().first { $0.element == code }.map { 1 << $0.offset } ?? 0
    }
}

extension CodeSet<IncomeSource> {
    /// Nothing said is "uppgift saknas", and what excludes the others stands alone. Nil when it does not.
    package var settled: CodeSet? {
        guard !isEmpty else { return CodeSet([.missing]) }
        return codes.count > 1 && codes.contains(where: \.isExclusive) ? nil : self
    }
}

extension CodeSet<Occupation> {
    /// As for incomes.
    package var settled: CodeSet? {
        guard !isEmpty else { return CodeSet([.missing]) }
        return codes.count > 1 && codes.contains(where: \.isExclusive) ? nil : self
    }
}
