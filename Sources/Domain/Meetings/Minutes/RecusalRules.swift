extension MeetingRecord {
    /// What the rules about recusal find in a meeting that has begun. Cooperating parties are asked about live, no more.
    package func recusalFindings(_ board: Board) -> [Finding] {
        numbered.flatMap { record in
            openRecusalProposals(at: record.id, board).filter { $0.why != .cooperating }.map {
                finding($0, record, board)
            }
        }
    }

    /// "Den som känner till en omständighet som kan antas utgöra jäv ska självmant uppge det. Den som är jävig får inte delta
    /// eller närvara vid handläggningen" (6 kap. 30 § KL, by analogy, in our words).
    private func finding(_ proposal: RecusalProposal, _ record: ItemRecord, _ board: Board) -> Finding {
        let why = proposal.reasonsToName.map(\.swedish).joined(separator: " och ")
        let applicants = record.parties.filter { $0.kind == .applicant }
            .compactMap { board.organisation($0.organisation)?.name }.joined(separator: ", ")
        return Finding(
            proposal.isFinding ? .recusalNotNoted : .recusalToAskAbout,
            .section(record.id, meeting.id),
            on: meeting.day,
            "\(board.name(proposal.person)) \(why) (\(record.sign), \(applicants)), och inget är antecknat om jäv.",
            advice: "Pröva jävet: anteckna att personen gick ut, eller att frågan ställdes och personen fick delta."
        )
    }
}

extension RecusalProposal {
    /// Who is employed by the applicant also sits for it: that need not be said twice.
    fileprivate var reasonsToName: [Why] {
        reasons.filter { $0 != .cooperating && !($0 == .ownOrganisation && reasons.contains(.employed)) }
    }
}
