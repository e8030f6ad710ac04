/// Det som går att räkna ut (typed system): cells with what anybody knows of each, and of them together.
struct TypedSystem {
    struct Bounds {
        var least: Int
        /// Nil where there is none.
        var most: Int?
    }

    private var bounds: [TypedFault.Place: Bounds] = [:]
    private var order: [TypedFault.Place] = []
    /// Parts that come to a total, or to at most that.
    private var sums: [(parts: [TypedFault.Place], total: TypedFault.Place, isEqual: Bool)] = []

    /// The cells that are protected, in order, with what is known of each.
    var hidden: [(TypedFault.Place, Bounds)] { order.compactMap { place in bounds[place].map { (place, $0) } } }

    /// A cell that is left empty is nothing that anybody knows.
    mutating func add(_ place: TypedFault.Place, _ cell: CountedCell) {
        switch cell {
        case .count(let count): bounds[place] = Bounds(least: count, most: count)
        case .protected:
            bounds[place] = Bounds(least: 0, most: nil)
            order.append(place)
        case .notCounted: break
        }
    }

    /// Only where every cell is told or protected.
    mutating func relate(_ parts: [TypedFault.Place], equal total: TypedFault.Place) {
        guard (parts + [total]).allSatisfy({ bounds[$0] != nil }) else { return }
        sums.append((parts, total, true))
    }

    /// A part that is left empty is nobody that is known of.
    mutating func relate(_ parts: [TypedFault.Place], atMost total: TypedFault.Place) {
        guard bounds[total] != nil else { return }
        sums.append((parts.filter { bounds[$0] != nil }, total, false))
    }

    /// The sums that come to their total, of what is protected in them.
    var equations: [TypedEquation] {
        sums.filter(\.isEqual).map { sum in
            var equation = TypedEquation(terms: [:], sum: 0)
            for (place, sign) in sum.parts.map({ ($0, 1) }) + [(sum.total, -1)] {
                guard let known = bounds[place] else { continue }
                if let most = known.most, most == known.least {
                    equation.sum -= sign * most
                } else {
                    equation.terms[place, default: 0] += sign
                }
            }
            return equation
        }
    }

    mutating func workOut() {
        for (place, value) in solved { bounds[place] = Bounds(least: value, most: value) }
        var isNew = true
        while isNew {
            isNew = false
            for sum in sums where narrow(sum.parts, sum.total, sum.isEqual) { isNew = true }
        }
    }

    /// Whether anything became narrower.
    private mutating func narrow(_ parts: [TypedFault.Place], _ total: TypedFault.Place, _ isEqual: Bool) -> Bool {
        let known = parts.compactMap { bounds[$0] }
        let least = known.reduce(0) { $0 + $1.least }
        var isNew = set(total, least: least)
        if isEqual, known.allSatisfy({ $0.most != nil }) {
            isNew = set(total, most: known.reduce(0) { $0 + ($1.most ?? 0) }) || isNew
        }
        guard let whole = bounds[total] else { return isNew }
        for (part, own) in zip(parts, known) {
            if let most = whole.most { isNew = set(part, most: most - (least - own.least)) || isNew }
            let others = known.reduce(0 as Int?) { sum, one in one.most.flatMap { most in sum.map { $0 + most } } }
            if isEqual, let others, let most = own.most {
                isNew = set(part, least: whole.least - (others - most)) || isNew
            }
        }
        return isNew
    }

    private mutating func set(_ place: TypedFault.Place, least: Int? = nil, most: Int? = nil) -> Bool {
        guard let old = bounds[place], old.least != old.most else { return false }
        // What contradicts is told elsewhere: here nothing is wider or emptier for it.
        let new = Bounds(
            least: min(max(old.least, least ?? 0), old.most ?? .max),
            most: most.map { max(old.least, min($0, old.most ?? .max)) } ?? old.most
        )
        bounds[place] = new
        return new.least != old.least || new.most != old.most
    }
}
