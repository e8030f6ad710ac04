/// Delegation (delegation): the order, what has been decided under it, and where the board was told.
package struct Delegation: Hashable, Sendable {
    package var points: [DelegationPoint]
    package var decisions: [DelegatedDecision]
    /// The day of the meeting whose agenda tells of each decision.
    package var reported: [DelegatedDecision.ID: Day]

    package init(
        points: [DelegationPoint] = [],
        decisions: [DelegatedDecision] = [],
        reported: [DelegatedDecision.ID: Day] = [:]
    ) {
        (self.points, self.decisions, self.reported) = (points, decisions, reported)
    }

    package func decision(_ id: DelegatedDecision.ID?) -> DelegatedDecision? { decisions.first { $0.id == id } }

    /// Rättelsen (correction) of a decision; nil while it stands.
    package func correction(of id: DelegatedDecision.ID) -> DelegatedDecision? { decisions.first { $0.corrects == id } }

    /// The first day that the board is told of a decision, in its own words or put right.
    package func told(_ decision: DelegatedDecision) -> Day? {
        let later = correction(of: decision.id).flatMap(told)
        return [reported[decision.id], later].compactMap { $0 }.min()
    }

    package func point(_ id: DelegationPoint.ID?) -> DelegationPoint? { points.first { $0.id == id } }

    /// The point that goes furthest of those that purchases are made under on a day.
    package func purchasePoint(on day: Day) -> DelegationPoint? {
        points.filter { $0.isForPurchases && $0.holds(on: day) }.max { ($0.limit ?? .max) < ($1.limit ?? .max) }
    }
}

extension Delegation {
    /// A decision that was made is registered, right or wrong; only what cannot be is refused. "Bara det som ordningen
    /// nämner får delegeras" (6 kap. 37 § KL): a point that did not hold on the day gave no right. Brådskande: 6 kap. 39 §.
    package func mayBeRegistered(_ draft: DecisionDraft, on today: Day) -> Ruling {
        if draft.day > today { return no(.DelegationOrder.delegate, "Dagen har inte varit än.") }
        guard let id = draft.point else {
            return draft.delegate.isOnTheBoard
                ? Ruling(.met, .LocalGovernmentAct.urgentDecisions, "Beslutet registreras och anmäls på nästa möte.")
                : no(
                    .LocalGovernmentAct.urgentDecisions,
                    "Ett brådskande beslut fattas av ordföranden eller en ledamot som styrelsen har utsett."
                )
        }
        guard let point = point(id), point.holds(on: draft.day) else {
            return no(
                .LocalGovernmentAct.delegation,
                "Punkten gällde inte \(draft.day.swedish). Välj en punkt som gällde då."
            )
        }
        return Ruling(.met, .DelegationOrder.delegate, "Beslutet registreras och anmäls på nästa möte.")
    }

    /// "Det som är stängt ändras aldrig": a decision is put right once, by another; that one can be put right in its turn.
    package func mayBeCorrected(_ decision: DelegatedDecision) -> Ruling {
        correction(of: decision.id).map {
            no(.Kansli.closed, "\(decision.number) är redan rättat av \($0.number). Rätta det beslutet i stället.")
        } ?? Ruling(.met, .Kansli.closed, "\(decision.number) kan rättas.")
    }

    private func no(_ provision: Provision, _ reason: String) -> Ruling { Ruling(.notMet, provision, reason) }
}

extension Delegation {
    func findings(_ board: Board, held: [Day], on today: Day) -> [Finding] {
        let standing = decisions.filter { correction(of: $0.id) == nil }
        let wrong = standing.flatMap { [overLimit($0), wrongDelegate($0, board)].compactMap { $0 } }
        return wrong + decisions.compactMap { notReported($0, held, today) }
    }

    private func overLimit(_ decision: DelegatedDecision) -> Finding? {
        guard let point = point(decision.point), let amount = decision.amount, let text = point.limitText else {
            return nil
        }
        switch point.standing(of: amount, on: decision.day) {
        case .within: return nil
        case .unknown:
            return finding(
                .delegationLimitExceeded,
                decision,
                "\(decision.number): prisbasbeloppet för \(decision.day.year) är inte känt, så gränsen går inte att räkna ut.",
                "Jämför \(amount.swedish) med \(text) själv."
            )
        case .above(let limit, let confidence):
            let caution = confidence == .certain ? "" : " Beloppet för \(decision.day.year) är inte bekräftat."
            return finding(
                .delegationLimitExceeded,
                decision,
                "\(decision.number) gäller \(amount.swedish). Punkt \(point.number) går till \(text): \(limit.swedish).",
                "Låt styrelsen besluta själv.\(caution)"
            )
        }
    }

    private func wrongDelegate(_ decision: DelegatedDecision, _ board: Board) -> Finding? {
        if let point = point(decision.point), decision.delegate != point.delegate, decision.delegate != point.deputy {
            return finding(
                .delegationWrongDelegate,
                decision,
                "\(decision.number) fattades av \(decision.delegate.swedish). Punkt \(point.number) ger det åt "
                    + "\(point.delegate.swedish)\(point.deputy.map { " eller \($0.swedish)" } ?? "").",
                "Låt styrelsen pröva beslutet, eller ändra ordningen."
            )
        }
        let roles = board.roles(of: decision.person, on: decision.day)
        let isRight = decision.delegate.role.map(roles.contains) ?? true
        return isRight
            ? nil
            : finding(
                .delegationWrongDelegate,
                decision,
                "\(decision.number): \(board.name(decision.person)) var inte \(decision.delegate.swedish) \(decision.day.swedish).",
                "Kontrollera vem som beslutade."
            )
    }

    /// "Brådskande beslut ska anmälas vid nästa sammanträde" (6 kap. 40 § KL); the board decides the same of others.
    private func notReported(_ decision: DelegatedDecision, _ held: [Day], _ today: Day) -> Finding? {
        // The board could hear of a correction from the day that it was made.
        let known = decision.corrects == nil ? decision.day : decision.registeredOn
        guard let next = held.filter({ $0 > known && $0 <= today }).min(), told(decision).map({ $0 > next }) ?? true
        else { return nil }
        return finding(
            .delegationNotReported,
            decision,
            "\(decision.number) från \(decision.day.swedish) anmäldes inte på mötet \(next.swedish).",
            "Anmäl beslutet på nästa möte."
        )
    }

    private func finding(_ code: FindingCode, _ decision: DelegatedDecision, _ text: String, _ advice: String)
        -> Finding
    {
        Finding(code, .delegatedDecision(decision.id), on: decision.day, text, advice: advice)
    }
}

extension DelegationPoint.Delegate {
    fileprivate var isOnTheBoard: Bool { role != nil }

    /// The role that a seat gives; those who are employed have none on the board.
    fileprivate var role: Role? {
        switch self {
        case .chair: .chair
        case .viceChair: .viceChair
        case .boardMember: .boardMember
        case .director, .employee: nil
        }
    }
}
