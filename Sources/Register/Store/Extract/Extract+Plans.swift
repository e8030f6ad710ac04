import Domain
import GRDB

extension Database {
    /// The plan, with everybody who has held it together.
    func planPart(of stay: Stay.ID, in initiative: String, _ names: AuthorityNames, _ vault: Vault) throws
        -> SubjectExtract.Part
    {
        typealias Line = SubjectExtract.Line
        let plan = try plan(stay, vault)
        let made = plan.map { [Line("Gjord", $0.madeOn.rawValue), Line("Vart den leder", $0.goal)] } ?? []
        return SubjectExtract.Part(
            "Handlingsplan i \(initiative)",
            made + (try coordinatorLines(of: stay)) + (plan?.lines(names) ?? [])
        )
    }

    private func coordinatorLines(of stay: Stay.ID) throws -> [SubjectExtract.Line] {
        let rows: SQLRequest<Row> = "SELECT name, fromDay FROM coordinator WHERE stay = \(stay) ORDER BY id"
        return try rows.fetchAll(self).map { row in
            SubjectExtract.Line("Samordnare från \(row["fromDay"] as String)", row["name"])
        }
    }
}

extension ActionPlan {
    fileprivate func lines(_ names: AuthorityNames) -> [SubjectExtract.Line] {
        commitments.map { $0.line(names) } + followUps.map(\.line) + deviations.flatMap(\.lines)
            + meetings.map { $0.line(names) }
    }
}

extension Commitment {
    fileprivate func line(_ names: AuthorityNames) -> SubjectExtract.Line {
        let who =
            switch responsible {
            case .participant: "deltagaren"
            case .own: "vi"
            case .authority(let id): names[id]
            }
        let end = doneOn.map { ", klart \($0.rawValue)" } ?? droppedOn.map { ", utgick \($0.rawValue)" } ?? ""
        return SubjectExtract.Line("Åtagande, \(who), senast \(dueOn.rawValue)\(end)", text)
    }
}

extension PlanFollowUp {
    fileprivate var line: SubjectExtract.Line {
        let held = heldOn.map { ", hållen \($0.rawValue)" } ?? ""
        return .init("Uppföljning planerad \(plannedOn.rawValue)\(held)", note.isEmpty ? "Ingen anteckning." : note)
    }
}

extension Deviation {
    fileprivate var lines: [SubjectExtract.Line] {
        let end = closedOn.map { ", avslutad \($0.rawValue)" } ?? ""
        let what = SubjectExtract.Line("Avvikelse \(notedOn.rawValue)\(end)", text)
        return measure.isEmpty ? [what] : [what, .init("Vad som gjordes åt avvikelsen", measure)]
    }
}

extension JointMeeting {
    fileprivate func line(_ names: AuthorityNames) -> SubjectExtract.Line {
        let others = authorities.isEmpty ? "" : ", med \(authorities.map { names[$0] }.inSwedishList)"
        return .init("Möte \(day.rawValue)", kind.swedish + others)
    }
}
