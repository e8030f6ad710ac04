/// Årets dokument (year document): one of the three papers that a year is planned and accounted for in.
package struct YearDocument: Codable, Hashable, Sendable, Identifiable {
    package enum Kind: String, CaseIterable, Codable, Hashable, Sendable {
        /// Verksamhetsplan med budget.
        case operationsPlan
        /// Delårsrapport.
        case halfYearReport
        /// Årsredovisning.
        case annualReport
    }

    package let id: Int64
    package var kind: Kind
    package var year: Int
    package var begunOn: Day
    /// The clause of the minutes that adopted it, and the meeting's day. Adopted is frozen.
    package var clause: Clause.ID?
    package var adoptedOn: Day?
    package var revision: Int

    package init(
        id: Int64 = 0,
        _ kind: Kind,
        _ year: Int,
        begunOn: Day,
        clause: Clause.ID? = nil,
        adoptedOn: Day? = nil,
        revision: Int = 1
    ) {
        (self.id, self.kind, self.year, self.begunOn) = (id, kind, year, begunOn)
        (self.clause, self.adoptedOn, self.revision) = (clause, adoptedOn, revision)
    }
}

extension YearDocument {
    package var isAdopted: Bool { adoptedOn != nil }
    package var title: String { "\(kind.swedish) \(year)" }
    package var path: String { FindingObject.yearDocument(kind, year: year).path }

    /// "utkast", "antagen den 24 november 2022".
    package var state: String { adoptedOn.map { "antagen \($0.swedish)" } ?? "utkast" }

    /// "Det som är antaget ändras aldrig."
    package var mayBeWritten: Ruling {
        isAdopted
            ? Ruling(.notMet, .Kansli.yearDocuments, "\(title) är antagen och ändras inte.")
            : Ruling(.met, .Kansli.yearDocuments, "\(title) är ett utkast.")
    }
}

extension YearDocument.Kind {
    package var swedish: String {
        switch self {
        case .operationsPlan: "Verksamhetsplan med budget"
        case .halfYearReport: "Delårsrapport"
        case .annualReport: "Årsredovisning"
        }
    }

    /// In an address and a file's name.
    package var slug: String {
        switch self {
        case .operationsPlan: "verksamhetsplan"
        case .halfYearReport: "delarsrapport"
        case .annualReport: "arsredovisning"
        }
    }

    package init?(slug: String) {
        guard let kind = Self.allCases.first(where: { $0.slug == slug }) else { return nil }
        self = kind
    }

    /// The last month whose books the document tells of: RKR R17 lets a half-year report end from June on.
    package var lastMonth: Int { self == .halfYearReport ? 6 : 12 }
}
