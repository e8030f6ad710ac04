/// Underskriftens paragrafer (signed sections): what one person signs as one thing, over which §§.
package struct SignedSections: Hashable, Sendable {
    package let person: Person.ID
    package let capacity: MinutesSignature.Capacity
    /// "§§ 98–101, 103"; empty when the minutes have no §§.
    package let interval: String
    /// The day of the signature; nil while it is missing.
    package let signature: MinutesSignature?
}

extension MeetingRecord {
    /// Who signs what, a row for each person and capacity, in the order of `requiredSignatures`.
    package var signedSections: [SignedSections] {
        var seen: Set<[String]> = []
        let first = requiredSignatures.filter { seen.insert(["\($0.person)", $0.capacity.rawValue]).inserted }
        return first.map { required in
            SignedSections(
                person: required.person,
                capacity: required.capacity,
                interval: numbersSigned(by: required.person, as: required.capacity).sectionInterval,
                signature: missingSignatures.contains { required.isOf($0.person, $0.capacity) }
                    ? nil
                    : signatures.first {
                        required.isOf($0.person, $0.capacity) && $0.item.flatMap(immediate) == nil
                    }
            )
        }
    }

    /// The numbers of the §§ that somebody signs as something.
    package func numbersSigned(by person: Person.ID, as capacity: MinutesSignature.Capacity) -> [Int] {
        let own = requiredSignatures.filter { $0.isOf(person, capacity) }
        return adjustedLater.filter { record in
            own.contains { $0.item == record.id } || own.contains { $0.item == nil } && covers(record, person, capacity)
        }.compactMap(\.item.number)
    }

    /// Whether a signature for "all the rest" covers a §.
    private func covers(_ record: ItemRecord, _ person: Person.ID, _ capacity: MinutesSignature.Capacity) -> Bool {
        switch capacity {
        case .secretary: record.item.secretary ?? person == person
        case .presiding: record.item.presiding ?? person == person
        case .adjuster: !mayNotAdjust(person, record)
        }
    }
}

extension RequiredSignature {
    func isOf(_ person: Person.ID, _ capacity: MinutesSignature.Capacity) -> Bool {
        self.person == person && self.capacity == capacity
    }
}

extension [Int] {
    /// "§ 98", "§§ 98–101, 103": sorted numbers with runs drawn together.
    package var sectionInterval: String {
        let runs = sorted().reduce(into: [ClosedRange<Int>]()) { runs, number in
            if let last = runs.last, last.upperBound + 1 == number {
                runs[runs.count - 1] = last.lowerBound...number
            } else {
                runs.append(number...number)
            }
        }
        let texts = runs.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
        return isEmpty ? "" : "\(count == 1 ? "§" : "§§") \(texts.joined(separator: ", "))"
    }
}
