/// Fråga om jäv (recusal proposal): somebody of the board who has to do with an item, and how.
package struct RecusalProposal: Hashable, Sendable, Identifiable {
    /// Skäl att fråga om jäv (ground of a recusal proposal), the strongest first.
    package enum Why: Int, CaseIterable, Comparable, Hashable, Sendable {
        /// Signed the application.
        case signed
        /// Is contact in it.
        case contact
        /// Is employed by the applicant.
        case employed
        /// Sits for the applicant's own organisation.
        case ownOrganisation
        /// Sits for, or is employed by, one that cooperates or receives.
        case cooperating

        package static func < (one: Why, other: Why) -> Bool { one.rawValue < other.rawValue }
    }

    package let person: Person.ID
    package let item: AgendaItem.ID
    /// All reasons, the strongest first; never empty.
    package let reasons: [Why]
    /// The strongest reason.
    package let why: Why

    package var id: Person.ID { person }
    /// Whether it is a finding when nothing is noted. The others are questions to ask.
    package var isFinding: Bool { why <= .employed }

    init?(person: Person.ID, item: AgendaItem.ID, reasons: Set<Why>) {
        guard let strongest = reasons.min() else { return nil }
        (self.person, self.item, self.reasons, why) = (person, item, reasons.sorted(), strongest)
    }
}

extension RecusalProposal.Why {
    package var swedish: String {
        switch self {
        case .signed: "har undertecknat ansökan"
        case .contact: "är kontaktperson i ansökan"
        case .employed: "är anställd hos sökanden"
        case .ownOrganisation: "sitter för sökandens egen organisation"
        case .cooperating: "hör till en samverkande part eller mottagare"
        }
    }
}

extension MeetingRecord {
    /// "En förtroendevald är jävig om saken angår honom eller henne själv, … som ställföreträdare för den som saken angår,
    /// eller om det finns någon annan särskild omständighet" (6 kap. 28 § KL, by analogy, in our words).
    /// Everybody on the board that day who has to do with the item; once somebody is noted as there, only who is there.
    package func recusalProposals(at item: AgendaItem.ID, _ board: Board) -> [RecusalProposal] {
        guard let record = self.item(item) else { return [] }
        let parties = Parties(record, board)
        return seated(at: item, board).compactMap { mandate in
            let reasons = record.reasons(for: mandate, parties, board)
            return RecusalProposal(person: mandate.person, item: item, reasons: reasons)
        }
    }

    /// Those that nobody has answered yet: neither recused nor asked and free.
    package func openRecusalProposals(at item: AgendaItem.ID, _ board: Board) -> [RecusalProposal] {
        recusalProposals(at: item, board).filter { recusal(of: $0.person, at: item) == nil }
    }

    private func seated(at item: AgendaItem.ID, _ board: Board) -> [Mandate] {
        let mandates = board.mandates(on: meeting.day)
        guard !attendances.isEmpty else { return mandates }
        let there = Set(attendances.filter { covers($0.fromItem, $0.untilItem, item) }.map(\.person))
        return mandates.filter { there.contains($0.person) }
    }
}

/// The parties of an item by what they are, each a unit of a member or on its own.
private struct Parties {
    let applicants: [Organisation]
    let others: [Organisation]

    init(_ record: ItemRecord, _ board: Board) {
        applicants = record.parties.filter { $0.kind == .applicant }.compactMap { board.organisation($0.organisation) }
        others = record.parties.filter { $0.kind != .applicant }.compactMap { board.organisation($0.organisation) }
    }
}

extension ItemRecord {
    fileprivate func reasons(for mandate: Mandate, _ parties: Parties, _ board: Board) -> Set<RecusalProposal.Why> {
        var reasons = Set(
            involvements.filter { $0.person == mandate.person }.map { $0.kind == .signed ? .signed : .contact }
                as [RecusalProposal.Why]
        )
        let employer = board.person(mandate.person)?.employer.flatMap { board.organisation($0) }
        if let employer, parties.applicants.contains(where: { $0.isSameBody(as: employer) }) {
            reasons.insert(.employed)
        }
        if parties.applicants.contains(where: { $0.member == mandate.member }) { reasons.insert(.ownOrganisation) }
        if parties.others.contains(where: { $0.member == mandate.member || $0.id == employer?.id }) {
            reasons.insert(.cooperating)
        }
        return reasons
    }
}

extension Organisation {
    /// A unit and its member, or two units of one member, are one legal person.
    package func isSameBody(as other: Organisation) -> Bool {
        id == other.id || (member != nil && member == other.member)
    }
}
