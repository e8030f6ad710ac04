extension TypedSystem {
    /// Protected cells that follow from several sums at once: the sums are taken from each other until one cell stands alone.
    var solved: [(TypedFault.Place, Int)] {
        var equations = equations
        for pivot in equations.indices {
            guard let place = equations[pivot].terms.keys.first else { continue }
            for other in equations.indices where other != pivot {
                equations[other].eliminate(place, with: equations[pivot])
            }
        }
        return equations.compactMap { equation in
            guard equation.terms.count == 1, let (place, factor) = equation.terms.first,
                equation.sum.isMultiple(of: factor)
            else { return nil }
            return (place, max(0, equation.sum / factor))
        }
    }
}

/// Ekvation (equation): protected cells, each so many times, that come to a sum.
struct TypedEquation {
    var terms: [TypedFault.Place: Int]
    var sum: Int

    /// Takes as much of another away as it needs to be without a cell.
    mutating func eliminate(_ place: TypedFault.Place, with other: TypedEquation) {
        guard let own = terms[place], let theirs = other.terms[place] else { return }
        for (key, factor) in terms { terms[key] = factor * theirs }
        for (key, factor) in other.terms { terms[key, default: 0] -= factor * own }
        sum = sum * theirs - other.sum * own
        terms = terms.filter { $0.value != 0 }
        let divisor = terms.values.reduce(abs(sum)) { Self.commonDivisor($0, abs($1)) }
        guard divisor > 1 else { return }
        (terms, sum) = (terms.mapValues { $0 / divisor }, sum / divisor)
    }

    private static func commonDivisor(_ one: Int, _ other: Int) -> Int {
        other == 0 ? one : commonDivisor(other, one % other)
    }
}
