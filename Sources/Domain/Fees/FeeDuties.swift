extension FeeBook {
    /// What waits for the office and for those who attest.
    package func duties(_ attestLists: [AttestListRecord], _ board: Board, on today: Day) -> [Duty] {
        let (list, seated) = (attestLists.first { $0.list.year == today.year }, board.seated(on: today))
        return claims + unlisted(today) + lists.flatMap { $0.duties(list, seated, on: today) }
    }

    /// "En period som är slut får sin lista": the oldest of this year and the last, a month after it ended.
    private func unlisted(_ today: Day) -> [Duty] {
        let periods = [today.year - 1, today.year].compactMap { nextPeriod(of: $0, on: today) }
        guard let period = periods.first, let after = period.dayAfter, rule(on: after - 1) != nil else { return [] }
        return [
            Duty(
                after + 30,
                "Gör arvodeslistan för \(period.swedish).",
                .FeeRegulations.list,
                "Till arvodena",
                path: FindingObject.fees(period.year).path,
                for: .whoMay(.keepFees)
            )
        ]
    }

    private var claims: [Duty] {
        compensations.filter { $0.state == .claimed }.map { claimed in
            Duty(
                claimed.claimedOn + 14,
                "Kontrollera anspråket på \(claimed.kind.swedish) för \(claimed.day.swedish).",
                .FeeRegulations.compensation,
                "Till anspråken",
                path: FindingObject.fees(claimed.day.year).path,
                for: .whoMay(.keepFees)
            )
        }
    }
}

extension FeeListRecord {
    fileprivate func duties(_ attestList: AttestListRecord?, _ board: Board, on today: Day) -> [Duty] {
        switch state {
        case .attested:
            [duty("Skicka \(list.title) till lönen.", .whoMay(.keepFees))]
        case .fixed:
            Set(waiting(attestList, board, on: today).map { $0.asked.audience(.attest) })
                .map { duty("Attest väntar: \(list.title).", $0) }
        case .sent, .replaced: []
        }
    }

    private func duty(_ text: String, _ audience: Duty.Audience) -> Duty {
        Duty(
            list.fixedOn + 14,
            text,
            .FeeRegulations.list,
            "Till listan",
            path: FindingObject.feeList(id).path,
            for: audience
        )
    }
}
