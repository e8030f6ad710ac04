extension OrganisationNumber {
    /// Gruppnummer (group of organisations): what the first digit says of the kind. From reference books; the authority's
    /// own text is not read (unconfirmed), so nothing is refused by it.
    package enum Group: Int, Hashable, Sendable, CaseIterable {
        case estate = 1
        case publicBody = 2
        case foreign = 3
        case company = 5
        case simplePartnership = 6
        case cooperative = 7
        case nonProfit = 8
        case partnership = 9
    }

    /// Nil when the first digit is in no list that we have seen.
    package var group: Group? { rawValue.first?.wholeNumberValue.flatMap(Group.init) }
}

extension OrganisationNumber.Group {
    package var swedish: String {
        switch self {
        case .estate: "dödsbo"
        case .publicBody: "stat, region, kommun eller församling"
        case .foreign: "utländskt företag"
        case .company: "aktiebolag"
        case .simplePartnership: "enkelt bolag"
        case .cooperative: "ekonomisk förening"
        case .nonProfit: "ideell förening eller stiftelse"
        case .partnership: "handelsbolag eller kommanditbolag"
        }
    }
}
