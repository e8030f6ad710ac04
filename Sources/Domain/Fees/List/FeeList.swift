package import Foundation

/// Arvodeslista (fee list): what a period's fees came to, fixed by the director. It is never changed; a correction is a new
/// list that points at it.
package struct FeeList: Codable, Hashable, Sendable, Identifiable {
    package let id: Int64
    package var year: Int
    package var part: FeePeriod.Part
    /// The list that this one takes the place of.
    package var corrects: FeeList.ID?
    package var rounding: Rounding
    package var account: String
    package var fixedAt: Date
    package var fixedOn: Day
    package var fixedBy: String
    package var fixedByAccount: Int64?
    package var fixedByPerson: Person.ID?
    /// Skickad till lönen (sent to payroll).
    package var sentOn: Day?
    package var sentBy: String
    /// Where it stands in the diary, from when it was sent.
    package var document: DiaryDocument.ID?

    package init(
        id: Int64 = 0,
        _ period: FeePeriod,
        _ terms: FeeTerms,
        corrects: FeeList.ID? = nil,
        by signature: Signature
    ) {
        (self.id, year, part, self.corrects) = (id, period.year, period.part, corrects)
        (rounding, account) = (terms.usedRounding, terms.account)
        (fixedAt, fixedOn, fixedBy) = (signature.instant, signature.day, signature.user.name)
        (fixedByAccount, fixedByPerson) = (signature.user.account, signature.user.person)
        (sentOn, sentBy) = (nil, "")
    }

    package var period: FeePeriod { FeePeriod(year, part) }

    /// "Arvodeslista 4, kvartal 4 2023".
    package var title: String { "Arvodeslista \(id), \(period.swedish)" }
}

/// Attest av en persons rader (fee attest): somebody else than the person has looked at them.
package struct FeeAttest: Codable, Hashable, Sendable, Identifiable {
    package let id: Int64
    package var list: FeeList.ID
    /// Whose lines.
    package var person: Person.ID
    /// The row of the signature list that gave the right.
    package var row: AttestRow.ID
    package var account: Int64?
    package var byPerson: Person.ID?
    package var name: String
    package var at: Date
    package var day: Day
    package var hindrance: String

    package init(
        id: Int64,
        _ list: FeeList.ID,
        _ person: Person.ID,
        row: AttestRow.ID,
        hindrance: String,
        by signature: Signature
    ) {
        (self.id, self.list, self.person, self.row, self.hindrance) = (id, list, person, row, hindrance)
        (account, byPerson, name) = (signature.user.account, signature.user.person, signature.user.name)
        (at, day) = (signature.instant, signature.day)
    }
}

/// Arvodeslistan med rader och attester (list record).
package struct FeeListRecord: Hashable, Sendable, Identifiable {
    package var list: FeeList
    package var lines: [FeeLine]
    package var attests: [FeeAttest]
    package var replacedBy: FeeList.ID?
    /// What lists that this one takes the place of have sent to payroll, by person.
    package var earlier: [Person.ID: Money]

    package init(
        list: FeeList,
        lines: [FeeLine],
        attests: [FeeAttest] = [],
        replacedBy: FeeList.ID? = nil,
        earlier: [Person.ID: Money] = [:]
    ) {
        (self.list, self.lines, self.attests) = (list, lines, attests)
        (self.replacedBy, self.earlier) = (replacedBy, earlier)
    }

    package var id: FeeList.ID { list.id }
    package var sums: [FeeSum] { lines.sums(list.rounding, earlier: earlier) }

    /// What payroll has been told in all, when this list has been sent or those before it had.
    package var told: [Person.ID: Money] {
        guard list.sentOn != nil else { return earlier }
        return Dictionary(sums.map { ($0.person, $0.total) }, uniquingKeysWith: { first, _ in first })
    }
}

extension FeeListRecord {
    /// Läge (state): computed.
    package enum State: String, CaseIterable, Hashable, Sendable { case fixed, attested, sent, replaced }

    package var state: State {
        if list.sentOn != nil { return .sent }
        if replacedBy != nil { return .replaced }
        return unattested.isEmpty ? .attested : .fixed
    }

    /// Those with something to get or to give back whose lines nobody has attested.
    package var unattested: [FeeSum] {
        let done = Set(attests.map(\.person))
        return sums.filter { $0.toPay != .zero && !done.contains($0.person) }
    }
}

extension FeeListRecord.State {
    package var swedish: String {
        switch self {
        case .fixed: "väntar på attest"
        case .attested: "attesterad, ska till lönen"
        case .sent: "skickad till lönen"
        case .replaced: "ersatt av en ny lista"
        }
    }
}
