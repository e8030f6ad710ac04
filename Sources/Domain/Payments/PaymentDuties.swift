extension PaymentBook {
    /// What waits for a step: for the one person whom the list gives it, else for who may take it.
    func duties(_ board: Board, on today: Day) -> [Duty] {
        let (list, seated) = (list(of: today.year), board.seated(on: today))
        return claims.flatMap { AttestCase($0, list: list, board: seated, on: today).duties }
    }
}

extension AttestCase {
    fileprivate var duties: [Duty] {
        let claim = record.claim
        if let next { return [duty(next)] }
        guard record.state(together: together) == .released else { return [] }
        return [
            Duty(
                claim.due ?? claim.receivedOn + 30,
                "Gör en betalningsorder: \(summary) är klart att betala.",
                .AttestInstruction.together,
                "Till betalningarna",
                path: "/ekonomi/betalningar",
                for: .whoMay(.releasePayments)
            )
        ]
    }

    private func duty(_ step: AttestRow.Step) -> Duty {
        Duty(
            record.claim.due ?? record.claim.receivedOn + 30,
            "\(step.swedish.capitalised) väntar: \(summary).",
            .AttestInstruction.order,
            "Till underlaget",
            path: FindingObject.claim(record.id).path,
            for: audience(step)
        )
    }

    private var summary: String {
        "\(record.claim.kind.swedish) ”\(record.claim.text)” på \(record.claim.amount.swedish)"
    }

    /// Attest is one person's: the ordinary holder's. The other steps anybody with the right may take.
    func audience(_ step: AttestRow.Step) -> Duty.Audience {
        guard step == .attest else { return .whoMay(step.deed ?? .registerClaims) }
        let holder = rows(step).compactMap { $0.holder ?? $0.deputy }.first
        let person: Person.ID? =
            switch holder {
            case .person(let person): person
            case .role(.chair): sitting(.chair)
            case .role(.viceChair): sitting(.viceChair)
            case .role, nil: nil
            }
        return person.map(Duty.Audience.person) ?? .whoMay(.attest)
    }

    private func sitting(_ office: Chairmanship.Office) -> Person.ID? {
        board.chairmanships(on: day).first { $0.office == office }?.person
    }
}
