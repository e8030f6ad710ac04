/// Medlem (member): a party that owns the association, from a day and perhaps until one.
package struct Member: Codable, Hashable, Sendable, Identifiable {
    /// Slag av medlem (kind): the four that 3 § lag (2003:1210) requires.
    package enum Kind: String, Codable, CaseIterable, Hashable, Sendable {
        case insuranceAgency, employmentService, region, municipality
    }

    package let id: Int64
    package var name: String
    package var kind: Kind
    package var organisationNumber: String?
    /// How many ledamöter and ersättare the bylaws give it.
    package var seats: Int
    package var deputySeats: Int
    package var from: Day
    package var until: Day?

    package init(
        id: Int64,
        name: String,
        kind: Kind,
        organisationNumber: String? = nil,
        seats: Int = 1,
        deputySeats: Int = 1,
        from: Day,
        until: Day? = nil
    ) {
        (self.id, self.name, self.kind, self.organisationNumber) = (id, name, kind, organisationNumber)
        (self.seats, self.deputySeats, self.from, self.until) = (seats, deputySeats, from, until)
    }
}

extension Member.Kind {
    package var swedish: String {
        switch self {
        case .insuranceAgency: "Försäkringskassan"
        case .employmentService: "Arbetsförmedlingen"
        case .region: "region"
        case .municipality: "kommun"
        }
    }

    /// The state's two parties: their board members are officials (tjänstepersoner), not elected politicians.
    package var isState: Bool { self == .insuranceAgency || self == .employmentService }
}
