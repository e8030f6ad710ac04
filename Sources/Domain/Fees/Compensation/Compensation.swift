/// Ersättningsanspråk (compensation): what a member of the board asks for beside the fee, checked by the office.
package struct Compensation: Codable, Hashable, Sendable, Identifiable {
    package enum Kind: String, CaseIterable, Codable, Hashable, Sendable {
        /// Förlorad arbetsinkomst, by a certificate.
        case lostEarnings
        /// Körning med egen bil.
        case kilometres
        /// Biljett, parkering och annat med kvitto: an expense, which goes through the payment control.
        case ticket
    }

    package let id: Int64
    package var person: Person.ID
    package var kind: Kind
    /// The meeting that it is about; nil for an assignment.
    package var meeting: BoardMeeting.ID?
    package var day: Day
    package var text: String
    /// In öre; zero for kilometres.
    package var amount: Money
    /// Whole kilometres; zero for the others.
    package var kilometres: Int
    /// Where an expense is paid to; empty for what goes with the pay.
    package var payTo: String
    /// Intyg eller kvitto (certificate or receipt).
    package var file: Int64?
    package var claimedOn: Day
    package var checkedOn: Day?
    /// Who checked it, by name.
    package var checkedBy: String
    /// Why it was refused or withdrawn; empty while it is neither.
    package var refusedWhy: String
    /// The payment claim that an expense became.
    package var claim: Claim.ID?
    package var revision: Int

    package init(
        id: Int64 = 0,
        person: Person.ID,
        _ kind: Kind,
        meeting: BoardMeeting.ID? = nil,
        day: Day,
        text: String,
        amount: Money = .zero,
        kilometres: Int = 0,
        payTo: String = "",
        file: Int64? = nil,
        claimedOn: Day,
        revision: Int = 1
    ) {
        (self.id, self.person, self.kind, self.meeting, self.day) = (id, person, kind, meeting, day)
        (self.text, self.amount, self.kilometres, self.payTo) = (text, amount, kilometres, payTo)
        (self.file, self.claimedOn, self.revision) = (file, claimedOn, revision)
        (checkedBy, refusedWhy) = ("", "")
    }
}

extension Compensation {
    /// Läge (state): computed from its dates.
    package enum State: Hashable, Sendable { case claimed, approved, refused }

    package var state: State {
        if !refusedWhy.isEmpty { return .refused }
        return checkedOn == nil ? .claimed : .approved
    }

    package var isExpense: Bool { kind == .ticket }
}

extension Compensation.Kind {
    package var swedish: String {
        switch self {
        case .lostEarnings: "förlorad arbetsinkomst"
        case .kilometres: "resa med egen bil"
        case .ticket: "biljett eller annat utlägg"
        }
    }
}

extension Compensation.State {
    package var swedish: String {
        switch self {
        case .claimed: "väntar på kontroll"
        case .approved: "godkänt"
        case .refused: "avslaget"
        }
    }
}
