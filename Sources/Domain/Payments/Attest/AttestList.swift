/// Attestlista (signature list): who may take which step of a payment in a year. The board adopts it by a §.
package struct AttestList: Codable, Hashable, Sendable, Identifiable {
    package let id: Int64
    package var year: Int
    /// The § that adopted it; nil until it has one. A list without a § gives nobody a right.
    package var item: AgendaItem.ID?
    package var revision: Int

    package init(id: Int64 = 0, year: Int, item: AgendaItem.ID? = nil, revision: Int = 1) {
        (self.id, self.year, self.item, self.revision) = (id, year, item, revision)
    }
}

/// Rad i attestlistan (row): one right, who has it, and who steps in.
package struct AttestRow: Codable, Hashable, Sendable, Identifiable {
    /// Steg (step) that the right is about.
    package enum Step: String, CaseIterable, Codable, Hashable, Sendable {
        /// Mottagningsattest: what was bought has come, and the price is right.
        case receipt
        /// Attest.
        case attest
        /// Utanordning: leave to pay what is attested.
        case release
        /// Manuella bokföringsorder.
        case journal
        /// Deklarationsombud.
        case tax
    }

    /// Omfattning (scope): which costs the right is about.
    package enum Scope: String, CaseIterable, Codable, Hashable, Sendable {
        case all
        /// Ordförandens egna kostnader, or what concerns the chair.
        case chairsOwn
        /// Styrelsemedlemmars kostnader, or what concerns them.
        case membersOwn
    }

    /// Innehavare (holder): whoever has a role on the day, or one person.
    package enum Holder: Hashable, Sendable {
        case role(Role)
        case person(Person.ID)
    }

    package let id: Int64
    package var list: AttestList.ID
    /// The order on the list, from 1.
    package var position: Int
    package var step: Step
    package var scope: Scope
    package var holderRole: Role?
    package var holderPerson: Person.ID?
    package var deputyRole: Role?
    package var deputyPerson: Person.ID?
    /// Högsta belopp per utbetalning, in öre; nil when the column is empty.
    package var limit: Money?
    /// Två i förening: how many sign together.
    package var together: Int
    package var note: String

    package init(
        id: Int64 = 0,
        list: AttestList.ID = 0,
        position: Int = 1,
        _ step: Step,
        _ scope: Scope = .all,
        holder: Holder? = nil,
        deputy: Holder? = nil,
        limit: Money? = nil,
        together: Int = 1,
        note: String = ""
    ) {
        (self.id, self.list, self.position, self.step, self.scope) = (id, list, position, step, scope)
        (self.limit, self.together, self.note) = (limit, together, note)
        (holderRole, holderPerson) = (holder?.role, holder?.person)
        (deputyRole, deputyPerson) = (deputy?.role, deputy?.person)
    }

    package var holder: Holder? { Holder(holderRole, holderPerson) }
    package var deputy: Holder? { Holder(deputyRole, deputyPerson) }
}

extension AttestRow.Holder {
    init?(_ role: Role?, _ person: Person.ID?) {
        guard let holder = role.map(Self.role) ?? person.map(Self.person) else { return nil }
        self = holder
    }

    package var role: Role? { if case .role(let role) = self { role } else { nil } }
    package var person: Person.ID? { if case .person(let person) = self { person } else { nil } }

    func isHeld(by user: User) -> Bool {
        switch self {
        case .role(let role): user.roles.contains(role)
        case .person(let person): user.person == person
        }
    }
}

/// Attestlista med rader och paragraf (adopted list).
package struct AttestListRecord: Hashable, Sendable {
    package var list: AttestList
    package var rows: [AttestRow]
    /// "§ 129", its title and meeting; nil while the list has none.
    package var section: AttestSection?

    package init(list: AttestList, rows: [AttestRow], section: AttestSection? = nil) {
        (self.list, self.rows, self.section) = (list, rows, section)
    }
}

/// Paragrafen som antog listan (adopting section).
package struct AttestSection: Codable, Hashable, Sendable {
    package var item: AgendaItem.ID
    package var meeting: BoardMeeting.ID
    package var number: Int?
    package var title: String
    package var day: Day
    /// Whether the § decided, and was not struck, tabled or sent back.
    package var decided: Bool

    package init(
        item: AgendaItem.ID,
        meeting: BoardMeeting.ID,
        number: Int?,
        title: String,
        day: Day,
        decided: Bool
    ) {
        (self.item, self.meeting, self.number) = (item, meeting, number)
        (self.title, self.day, self.decided) = (title, day, decided)
    }

    /// "§ 129, 25 november 2022".
    package var name: String { "\(number.map { "§\u{A0}\($0)" } ?? title), \(day.swedish)" }
    package var path: String { FindingObject.section(item, meeting).path }
}

extension AttestRow.Step {
    package var swedish: String {
        switch self {
        case .receipt: "mottagningsattest"
        case .attest: "attest"
        case .release: "utanordning"
        case .journal: "manuella bokföringsorder"
        case .tax: "deklarationsombud"
        }
    }

    /// The steps of a claim, in their order.
    package static let ofClaim: [Self] = [.receipt, .attest, .release]

    /// The deed that the user's roles must allow; nil for what Kansli only keeps on the list.
    package var deed: Deed? {
        switch self {
        case .receipt: .attestReceipt
        case .attest: .attest
        case .release: .releasePayments
        case .journal, .tax: nil
        }
    }
}

extension AttestRow.Scope {
    package var swedish: String {
        switch self {
        case .all: "alla utbetalningar"
        case .chairsOwn: "ordförandens egna kostnader"
        case .membersOwn: "styrelsemedlemmars kostnader"
        }
    }
}
