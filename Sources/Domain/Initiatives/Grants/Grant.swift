/// Beviljande (grant): money that a decided clause gave an initiative. What it says of amounts, receiver and conditions
/// stands in the clause alone; here is what the chain needs beside it.
package struct Grant: Codable, Hashable, Sendable, Identifiable {
    /// Beloppets form.
    package enum Form: String, CaseIterable, Codable, Hashable, Sendable {
        /// By year: each year's amount is its own.
        case byYear
        /// En summa över en period.
        case total
        /// Tak (ceiling): at most, paid as it costs.
        case ceiling
        /// Inget belopp: a finding, and nothing is paid.
        case none
    }

    package let id: Int64
    package var initiative: Initiative.ID
    /// The clause that granted, or set aside, it. Nil for what is from before Kansli or rests on a budget line.
    package var clause: Clause.ID?
    /// What was granted before Kansli.
    package var opening: OpeningGrant.ID?
    /// Mottagare: the clause's own when it has one, else the responsible party.
    package var receiver: Organisation.ID?
    package var form: Form
    package var firstYear: Int
    package var lastYear: Int
    package var decidedOn: Day
    /// The grant that this one changes: the old one stays, and gives no more money from that day.
    package var replaces: Grant.ID?

    package init(
        id: Int64 = 0,
        initiative: Initiative.ID,
        clause: Clause.ID? = nil,
        opening: OpeningGrant.ID? = nil,
        receiver: Organisation.ID? = nil,
        form: Form = .byYear,
        years: ClosedRange<Int>,
        decidedOn: Day,
        replaces: Grant.ID? = nil
    ) {
        (self.id, self.initiative, self.clause, self.opening) = (id, initiative, clause, opening)
        (self.receiver, self.form, firstYear, lastYear) = (receiver, form, years.lowerBound, years.upperBound)
        (self.decidedOn, self.replaces) = (decidedOn, replaces)
    }
}

extension Grant {
    /// Whether each year's money is its own; else it is one sum over the period.
    package var isByYear: Bool { form == .byYear }
    package var years: ClosedRange<Int> { firstYear...lastYear }
    /// "2023" or "2023–2024".
    package var yearsText: String { firstYear == lastYear ? String(firstYear) : "\(firstYear)–\(lastYear)" }
}

extension Grant.Form {
    package var swedish: String {
        switch self {
        case .byYear: "belopp per år"
        case .total: "en summa över perioden"
        case .ceiling: "högst, efter vad det kostar"
        case .none: "inget belopp"
        }
    }
}

/// Beviljat belopp (granted amount) of a year, in öre. A total or a ceiling stands in its first year. Read from the
/// clause when the grant has one.
package struct GrantAmount: Codable, Hashable, Sendable {
    package var grant: Grant.ID
    package var year: Int
    package var amount: Money

    package init(grant: Grant.ID, year: Int, amount: Money) {
        (self.grant, self.year, self.amount) = (grant, year, amount)
    }
}

/// Avtal eller överenskommelse (agreement) in one version, signed by both sides.
package struct Agreement: Codable, Hashable, Sendable, Identifiable {
    package enum Kind: String, CaseIterable, Codable, Hashable, Sendable {
        /// Avtal.
        case contract
        /// Överenskommelse, as between authorities.
        case accord
    }

    package let id: Int64
    package var grant: Grant.ID
    package var version: Int
    package var kind: Kind
    /// What is agreed beside what the grant says, in the förbund's own words.
    package var terms: String
    package var madeOn: Day
    /// The day that each side signed, and who.
    package var signedByUsOn: Day?
    package var signedByUs: Person.ID?
    package var signedByReceiverOn: Day?
    package var signedByReceiver: Person.ID?
    /// The signed paper, when it was signed outside Kansli.
    package var file: Int64?
    package var document: DiaryDocument.ID?
    package var revision: Int

    package init(
        id: Int64 = 0,
        grant: Grant.ID,
        version: Int = 1,
        kind: Kind = .contract,
        terms: String = "",
        madeOn: Day,
        revision: Int = 1
    ) {
        (self.id, self.grant, self.version, self.kind) = (id, grant, version, kind)
        (self.terms, self.madeOn, self.revision) = (terms, madeOn, revision)
    }

    /// Undertecknat av båda.
    package var signedOn: Day? {
        guard let ours = signedByUsOn, let theirs = signedByReceiverOn else { return nil }
        return max(ours, theirs)
    }
}
