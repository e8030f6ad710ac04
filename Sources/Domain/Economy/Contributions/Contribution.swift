/// Statens tilldelning (state allocation): what the state gives the förbund for a year, as a decision says.
package struct StateAllocation: Codable, Hashable, Sendable, Identifiable {
    package enum Kind: String, CaseIterable, Codable, Hashable, Sendable { case preliminary, final }

    package let id: Int64
    package var year: Int
    package var kind: Kind
    package var amount: Money
    package var decidedOn: Day
    /// Källa (source): the paper that says so, with its reservation if it has one.
    package var source: String

    package init(id: Int64 = 0, year: Int, kind: Kind, amount: Money, decidedOn: Day, source: String) {
        (self.id, self.year, self.kind, self.amount) = (id, year, kind, amount)
        (self.decidedOn, self.source) = (decidedOn, source)
    }
}

extension StateAllocation.Kind {
    package var swedish: String { self == .final ? "slutlig" : "preliminär" }
}

/// Medlemsbidrag (contribution): what a region or a municipality has said that it gives for a year.
package struct Contribution: Codable, Hashable, Sendable {
    package var year: Int
    package var member: Member.ID
    package var amount: Money
    package var noticedOn: Day
    package var source: String

    package init(year: Int, member: Member.ID, amount: Money, noticedOn: Day, source: String) {
        (self.year, self.member, self.amount, self.noticedOn, self.source) = (year, member, amount, noticedOn, source)
    }
}

/// Fördelning mellan kommuner (split): the part of one municipality among several, from a day. One municipality has all.
package struct ContributionSplit: Codable, Hashable, Sendable {
    package var from: Day
    package var member: Member.ID
    /// Andel: its weight among the others', as inhabitants or per mille.
    package var weight: Int

    package init(from day: Day, member: Member.ID, weight: Int) {
        (from, self.member, self.weight) = (day, member, weight)
    }
}

/// Rekvisition (requisition) of a contribution, or a part of it, and its payment.
package struct Requisition: Codable, Hashable, Sendable, Identifiable {
    package let id: Int64
    package var year: Int
    package var member: Member.ID
    package var amount: Money
    package var requestedOn: Day
    package var due: Day
    package var paidOn: Day?
    package var paidAmount: Money?

    package init(
        id: Int64 = 0,
        year: Int,
        member: Member.ID,
        amount: Money,
        requestedOn: Day,
        due: Day,
        paidOn: Day? = nil,
        paidAmount: Money? = nil
    ) {
        (self.id, self.year, self.member, self.amount) = (id, year, member, amount)
        (self.requestedOn, self.due) = (requestedOn, due)
        (self.paidOn, self.paidAmount) = (paidOn, paidAmount)
    }
}
