/// Kolumn (table column): everybody, a sex, an age band, or a sex in an age band.
package struct TableColumn: Hashable, Codable, Sendable {
    /// Nil is both.
    package let sex: Sex?
    /// Nil is every age.
    package let band: AgeBand?

    package init(sex: Sex? = nil, band: AgeBand? = nil) { (self.sex, self.band) = (sex, band) }

    package static let everybody = TableColumn()
    /// Totalt, kvinnor, män.
    package static let bySex = [everybody] + Sex.allCases.map { TableColumn(sex: $0) }
    /// Totalt, kvinnor, män, and the same in each age band.
    package static let bySexAndAge =
        bySex + AgeBand.standard.flatMap { band in bySex.map { TableColumn(sex: $0.sex, band: band) } }

    /// "Totalt", "Kvinnor", "16–24 år", "Kvinnor 16–24 år".
    package var swedish: String {
        switch (sex, band) {
        case (nil, nil): "Totalt"
        case (nil, let band?): band.swedish
        case (let sex?, nil): sex.plural.capitalised
        case (let sex?, let band?): "\(sex.plural.capitalised) \(band.swedish)"
        }
    }

    package func contains(_ sex: Sex, _ band: AgeBand?) -> Bool {
        (self.sex == nil || self.sex == sex) && (self.band == nil || self.band == band)
    }
}

/// Mått (measure): what a count is of.
package enum Measure: String, Codable, CaseIterable, Hashable, Sendable {
    case count, before, after

    package var swedish: String {
        switch self {
        case .count: "Antal"
        case .before: "Före"
        case .after: "Efter"
        }
    }
}
