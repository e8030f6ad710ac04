/// Betalningar (payment book): the lists and claims, as the rules about payments look at them.
package struct PaymentBook: Hashable, Sendable {
    package var lists: [AttestListRecord]
    package var claims: [ClaimRecord]

    package init(lists: [AttestListRecord] = [], claims: [ClaimRecord] = []) {
        (self.lists, self.claims) = (lists, claims)
    }

    package func list(of year: Int) -> AttestListRecord? { lists.first { $0.list.year == year } }

    /// What the rules find. A förbund that pays nothing here needs no list.
    func findings(_ board: Board, on today: Day) -> [Finding] {
        guard !lists.isEmpty || !claims.isEmpty else { return [] }
        let twice = Set(claims.repeated.map(\.id))
        return listMissing(today) + lists.flatMap { $0.findings(board) }
            + claims.flatMap { $0.findings(isRepeated: twice.contains($0.id), on: today) } + payeesChanged
    }

    /// "Attestlistan gäller ett år och antas av styrelsen."
    private func listMissing(_ today: Day) -> [Finding] {
        guard list(of: today.year) == nil else { return [] }
        return [
            Finding(
                .attestListMissing,
                .attestLists,
                "Det finns ingen attestlista för \(today.year), så ingen får attestera.",
                advice: "Gör årets lista av den förra och låt styrelsen anta den."
            )
        ]
    }

    /// Another account than the receiver was last paid to: how false invoices are made.
    private var payeesChanged: [Finding] {
        var known: [Organisation.ID: String] = [:]
        var found: [Finding] = []
        for record in claims.sorted(by: { $0.id < $1.id }) where record.claim.cancelledOn == nil {
            guard let payee = record.claim.organisation, !record.claim.payTo.isEmpty else { continue }
            if record.payment == nil, let before = known[payee], before != record.claim.payTo {
                found.append(record.payeeChanged(from: before))
            }
            if record.payment != nil { known[payee] = record.claim.payTo }
        }
        return found
    }
}

extension AttestListRecord {
    func findings(_ board: Board) -> [Finding] { notAdopted + rows.flatMap { own($0, board) + alone($0, board) } }

    private var notAdopted: [Finding] {
        guard section.map({ !$0.decided }) ?? true else { return [] }
        let text =
            section == nil
            ? "Attestlistan för \(list.year) har ingen paragraf, så ingen får attestera."
            : "Paragrafen för attestlistan \(list.year) beslutade inget."
        return [finding(.attestListNotAdopted, text, "Låt styrelsen anta listan och ange paragrafen.")]
    }

    /// "Ingen kan ersätta sig själv."
    private func own(_ row: AttestRow, _ board: Board) -> [Finding] {
        guard let holder = row.holder, holder == row.deputy else { return [] }
        let text =
            "Attestlistan \(list.year), rad \(row.position): \(board.name(holder)) är både ordinarie och ersättare."
        return [finding(.attestDeputyIsHolder, text, "Ange en annan ersättare, eller ingen.")]
    }

    private func alone(_ row: AttestRow, _ board: Board) -> [Finding] {
        guard row.holder == nil, let deputy = row.deputy else { return [] }
        let text =
            "Attestlistan \(list.year), rad \(row.position): \(board.name(deputy)) är ersättare för \(row.step.swedish), men ordinarie saknas."
        return [finding(.attestDeputyAlone, text, "Flytta till ordinarie, eller ange vem som är det.")]
    }

    private func finding(_ code: FindingCode, _ text: String, _ advice: String) -> Finding {
        Finding(code, .attestLists, on: section?.day, text, advice: advice)
    }
}

extension ClaimRecord {
    func findings(isRepeated: Bool, on today: Day) -> [Finding] {
        guard claim.cancelledOn == nil else { return [] }
        return [overdue(today), paidWithoutSteps, isRepeated ? invoiceTwice : nil, wrongGiro, changedAccount]
            .compactMap(\.self)
    }

    private func overdue(_ today: Day) -> Finding? {
        guard payment == nil, let due = claim.due, due < today else { return nil }
        return finding(
            .claimOverdue,
            "Underlag \(id) på \(claim.amount.swedish) skulle ha betalats \(due.swedish) och är \(state().swedish).",
            "Ta nästa steg, eller lämna tillbaka eller makulera underlaget."
        )
    }

    /// "Behörig person ska ha attesterat": what left the bank without it.
    private var paidWithoutSteps: Finding? {
        guard let payment else { return nil }
        let asked: [AttestRow.Step] = claim.amount < .zero ? [.receipt, .attest] : AttestRow.Step.ofClaim
        guard let missing = asked.first(where: { living($0).isEmpty }) else { return nil }
        return finding(
            .paidWithoutAttest,
            "Underlag \(id) betalades \(payment.paidOn.swedish) utan \(missing.swedish).",
            "Ta reda på vem som betalade och med vilken rätt, och berätta för styrelsen."
        )
    }

    private var invoiceTwice: Finding {
        finding(
            .invoiceTwice,
            "Underlag \(id) har samma betalningsmottagare, referens och belopp som ett tidigare: \(claim.reference), \(claim.amount.swedish).",
            "Makulera det ena om det är samma faktura."
        )
    }

    /// What looks like a giro number is one: eight digits at most, the last a check digit.
    private var wrongGiro: Finding? {
        let digits = claim.payTo.filter(\.isNumber)
        let looksSo = claim.payTo.contains("-") && claim.payTo.allSatisfy { $0.isNumber || $0 == "-" || $0 == " " }
        guard looksSo, 2...8 ~= digits.count, (try? Bankgiro(typed: claim.payTo)) == nil,
            (try? Plusgiro(typed: claim.payTo)) == nil
        else { return nil }
        return finding(
            .giroWrong,
            "Underlag \(id): kontrollsiffran i \(claim.payTo) stämmer inte.",
            "Läs numret på fakturan igen och rätta det."
        )
    }

    /// A changed account after mottagningsattest voids the attests, and is worth a look even when it is attested anew.
    private var changedAccount: Finding? {
        guard payment == nil, let step = steps.last(where: { $0.payTo != claim.payTo }) else { return nil }
        return finding(
            .accountChangedAfterAttest,
            "Underlag \(id): kontot var \(step.payTo) när \(step.name) gjorde \(step.step.swedish), och är nu \(claim.payTo).",
            "Fråga mottagaren på ett nummer som ni redan har, innan det attesteras igen."
        )
    }

    fileprivate func payeeChanged(from before: String) -> Finding {
        finding(
            .payeeAccountNew,
            "Underlag \(id) ska betalas till \(claim.payTo). Mottagaren har förut fått pengar till \(before).",
            "Fråga mottagaren på ett nummer som ni redan har."
        )
    }

    private func finding(_ code: FindingCode, _ text: String, _ advice: String) -> Finding {
        Finding(code, .claim(id), on: claim.due ?? claim.receivedOn, text, advice: advice)
    }
}

extension [ClaimRecord] {
    /// Those that ask for what another one asked for before: the same receiver, reference and amount.
    fileprivate var repeated: [ClaimRecord] {
        var seen: Set<Invoice> = []
        return sorted { $0.id < $1.id }.filter { record in
            guard let organisation = record.claim.organisation, !record.claim.reference.isEmpty,
                record.claim.cancelledOn == nil
            else { return false }
            let invoice = Invoice(
                organisation: organisation,
                reference: record.claim.reference.filter { !$0.isWhitespace },
                amount: record.claim.amount
            )
            return !seen.insert(invoice).inserted
        }
    }
}

/// What makes two invoices one.
private struct Invoice: Hashable {
    let organisation: Organisation.ID
    let reference: String
    let amount: Money
}
