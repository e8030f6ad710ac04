/// Roll (role): what a user is trusted with on a given day. The board's roles follow from mandates and offices;
/// the others are granted to an account, from a day and until a day.
package enum Role: String, CaseIterable, Codable, Hashable, Sendable {
    /// Systemadministratör: accounts and operation, not the board's matters.
    case administrator
    /// Förbundschef.
    case director
    /// Utvecklingsledare.
    case developmentLeader
    /// Ordförande.
    case chair
    /// Vice ordförande.
    case viceChair
    /// Ledamot.
    case boardMember
    /// Ersättare.
    case deputy
    /// Revisor.
    case auditor
    /// Ekonom at the accounting service.
    case accountant
    /// Sökande: a party outside the office that applies and reports.
    case applicant

    /// Those that a seat or an office gives, never a grant.
    package static let fromMandates: Set<Role> = [.chair, .viceChair, .boardMember, .deputy]
    /// Those that must log in with a second factor, except in the demo.
    package static let withSecondFactor: Set<Role> = [.administrator, .director, .chair, .viceChair]
}
