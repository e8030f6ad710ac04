extension FeeBook {
    /// The period that a year's next list is for, as long as the last list's: the first that is over, has a meeting, and is
    /// on no list.
    package func nextPeriod(of year: Int, on today: Day) -> FeePeriod? {
        let held = lists.filter { $0.replacedBy == nil }.map(\.list.period)
        return (lists.last?.list.part ?? .q1).alike.map { FeePeriod(year, $0) }.first { period in
            period.isOver(on: today) && meetings.contains { period.holds($0.day) }
                && !held.contains { $0.overlaps(period) }
        }
    }

    /// Whether a period's list can be fixed, with these lines.
    package func mayFix(_ period: FeePeriod, _ lines: [FeeLine], correcting: FeeList.ID? = nil, on today: Day) -> Ruling
    {
        guard period.isOver(on: today) else { return no("Perioden är inte slut. Fastställ listan efteråt.") }
        if let correcting {
            guard let old = lists.first(where: { $0.id == correcting }), old.replacedBy == nil,
                old.list.period == period
            else { return no("Listan är redan rättad. Rätta den som gäller.") }
            if old.lines == lines {
                return no("Inget har ändrats sedan \(old.list.title). Rätta först det som är fel.")
            }
        } else if let other = lists.first(where: { $0.replacedBy == nil && $0.list.period.overlaps(period) }) {
            return no("\(other.list.title) gäller redan samma tid. Rätta den i stället.")
        }
        guard !lines.isEmpty || correcting != nil else { return no("Det finns inget att betala för perioden.") }
        if let unknown = lines.first(where: { $0.exact == nil }) {
            let missing = unknown.minutes == nil ? "tiden" : "grundbeloppet"
            return no("Mötet \(unknown.day.swedish) kan inte räknas: \(missing) saknas. Skriv det först.")
        }
        return Ruling(.met, .FeeRegulations.list, "Listan kan fastställas.")
    }

    private func no(_ reason: String) -> Ruling { Ruling(.notMet, .FeeRegulations.list, reason) }
}

extension FeeListRecord {
    /// A person's lines as the rules about attest see a cost: it is the person's own, and the office has received it by fixing
    /// the list. So nobody attests their own, nor what they have fixed, and the chair's go to whom the list says.
    package func attestCase(of sum: FeeSum, _ attestList: AttestListRecord?, _ board: Board, on day: Day) -> AttestCase
    {
        let claim = Claim(
            id: id,
            kind: .expense,
            person: sum.person,
            payTo: "lön",
            amount: sum.toPay,
            year: list.year,
            account: list.account.isEmpty ? "lön" : list.account,
            receivedOn: list.fixedOn,
            text: list.title
        )
        let fixer = User(list.fixedBy, [], account: list.fixedByAccount, person: list.fixedByPerson)
        let fixed = ClaimStep(
            claim: claim,
            .receipt,
            row: 0,
            by: Signature(fixer, list.fixedAt, on: list.fixedOn, why: "")
        )
        let attests = attests.filter { $0.person == sum.person }.map { attest in
            let user = User(attest.name, [], account: attest.account, person: attest.byPerson)
            return ClaimStep(
                claim: claim,
                .attest,
                row: attest.row,
                by: Signature(user, attest.at, on: attest.day, why: "")
            )
        }
        return AttestCase(
            ClaimRecord(claim: claim, steps: [fixed] + attests),
            list: attestList,
            board: board,
            on: day
        )
    }

    /// What waits for attest, each with its case.
    package func waiting(_ attestList: AttestListRecord?, _ board: Board, on day: Day) -> [(
        sum: FeeSum, asked: AttestCase
    )] {
        guard state == .fixed else { return [] }
        return unattested.map { ($0, attestCase(of: $0, attestList, board, on: day)) }
    }

    /// "Det som är attesterat går till lönen": its file is not made before.
    package var mayBeFetched: Ruling {
        switch state {
        case .attested, .sent: Ruling(.met, .FeeRegulations.list, "Listan är attesterad.")
        case .fixed, .replaced: maySend
        }
    }

    /// "Det som är attesterat går till lönen", once.
    package var maySend: Ruling {
        switch state {
        case .attested: Ruling(.met, .FeeRegulations.list, "Listan kan skickas.")
        case .fixed: no("Listan väntar på attest av \(unattested.count) personers rader.")
        case .sent: no("Listan är redan skickad till lönen.")
        case .replaced: no("Listan är ersatt. Skicka den nya.")
        }
    }

    private func no(_ reason: String) -> Ruling { Ruling(.notMet, .FeeRegulations.list, reason) }
}
