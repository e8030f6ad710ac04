import Foundation

/// Nationell fördelning (national table): what the state gives every förbund in a year, as its list says.
package struct NationalTable: Hashable, Sendable {
    package var year: Int
    /// The year that the list's own heading says; nil when it says none.
    package var headingYear: Int?
    package var source: String
    package var rows: [NationalAllocation]

    package init(year: Int, headingYear: Int? = nil, source: String, rows: [NationalAllocation]) {
        (self.year, self.headingYear, self.source, self.rows) = (year, headingYear, source, rows)
    }

    package var sum: Money { rows.map(\.amount).reduce(.zero, +) }

    /// By area of the state's list, the greatest first.
    package var areas: [(name: String, count: Int, amount: Money)] {
        Dictionary(grouping: rows, by: \.area).map { name, rows in
            (name, rows.count, rows.map(\.amount).reduce(.zero, +))
        }.sorted { ($1.amount, $0.name) < ($0.amount, $1.name) }
    }
}

/// Tilldelning till ett förbund (national allocation): a row of the list.
package struct NationalAllocation: Codable, Hashable, Sendable {
    package var name: String
    /// Länskod: two digits.
    package var county: String
    package var area: String
    package var amount: Money
    /// Invånare i åldern 16–64 or all, as the one who entered it says; nil when unknown.
    package var population: Int?

    package init(name: String, county: String, area: String, amount: Money, population: Int? = nil) {
        (self.name, self.county, self.area, self.amount) = (name, county, area, amount)
        self.population = population
    }

    /// Kronor per invånare, in öre.
    package var perInhabitant: Money? {
        population.flatMap { $0 > 0 ? Money(ore: amount.rawValue / $0) : nil }
    }
}

extension NationalTable {
    /// Reads the list as CSV with a heading and semicolons: "förbund;län;område;belopp", and "invånare" when it is known.
    /// Nothing is read of a list with a row that cannot be read: the message says which.
    package init(csv text: String, year: Int, headingYear: Int?, source: String) throws(Refusal) {
        let lines = text.split(whereSeparator: \.isNewline).map(String.init)
        var rows: [NationalAllocation] = []
        for (place, line) in lines.enumerated().dropFirst() where !line.isEmpty {
            let cells = line.split(separator: ";", omittingEmptySubsequences: false).map {
                $0.trimmingCharacters(in: .whitespaces)
            }
            guard cells.count >= 4, !cells[0].isEmpty, let amount = try? Money(swedish: cells[3]), amount >= .zero
            else {
                let reason = "Rad \(place + 1) går inte att läsa. Skriv: förbund;län;område;belopp."
                throw Refusal(ruling: Ruling(.notMet, .Kansli.budget, reason))
            }
            let population = cells.count > 4 ? Int(cells[4].filter(\.isNumber)) : nil
            rows.append(
                NationalAllocation(
                    name: cells[0],
                    county: cells[1],
                    area: cells[2],
                    amount: amount,
                    population: population
                )
            )
        }
        guard !rows.isEmpty, Set(rows.map(\.name)).count == rows.count else {
            let reason = "Tabellen är tom, eller har samma förbund två gånger."
            throw Refusal(ruling: Ruling(.notMet, .Kansli.budget, reason))
        }
        self.init(year: year, headingYear: headingYear, source: source, rows: rows)
    }
}
