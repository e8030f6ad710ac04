/// The names and sentences that minutes need, looked up in the board as it was on the day.
struct MinutesNames {
    let record: MeetingRecord
    let board: Board

    init(_ record: MeetingRecord, _ board: Board) { (self.record, self.board) = (record, board) }

    func name(_ person: Person.ID?) -> String { person.map(board.name) ?? "" }
    func organisation(_ id: Organisation.ID) -> String { board.organisation(id)?.name ?? "okänd organisation" }

    /// Who leads this § in the place of whoever presides.
    func leader(of item: AgendaItem) -> String? {
        item.presiding.flatMap { $0 == record.meeting.presiding ? nil : name($0) }
    }

    /// "Frida Chef", or "Frida Chef; Ulla Ek §§ 1–3" when the minutes changed hands.
    var secretaries: String {
        var kept: [(person: Person.ID, numbers: [Int])] = []
        for item in record.numbered.map(\.item) {
            guard let former = item.secretary, former != record.meeting.secretary, let number = item.number else {
                continue
            }
            if let place = kept.firstIndex(where: { $0.person == former }) {
                kept[place].numbers.append(number)
            } else {
                kept.append((former, [number]))
            }
        }
        return ([name(record.meeting.secretary)] + kept.map { "\(name($0.person)) \($0.numbers.sectionInterval)" })
            .joined(separator: "; ")
    }

    func deciding(at item: AgendaItem.ID) -> [String] {
        record.voters(at: item, board).map { voter in
            let from = voter.member.flatMap(board.member).map { " (\($0.name))" } ?? ""
            return name(voter.person) + from
        }
    }

    /// Those who adjust this § alone, in the place of whoever may not.
    func adjusters(of item: AgendaItem.ID) -> [String] {
        record.adjusters.filter { $0.item == item }.map { name($0.person) }
    }

    func sentence(about motion: Motion) -> String {
        "\(name(motion.person)) yrkar: \(motion.text)" + (motion.withdrawn ? " (återtaget)" : "")
    }

    func sentence(about recusal: Recusal) -> String {
        guard recusal.answer == .recused else {
            let why = recusal.reason.trimmed
            return "Frågan om jäv för \(name(recusal.person)) prövades\(why.isEmpty ? "" : " (\(why))"). "
                + "\(name(recusal.person)) är inte jävig."
        }
        let times = interval(recusal.leftAt, recusal.returnedAt)
        let serves = recusal.replacement.map { " \(name($0)) tjänstgör." } ?? ""
        let reason = recusal.reason.isEmpty ? "" : " \(recusal.reason.asSentence)"
        return
            "\(name(recusal.person)) deltog inte i \(recusal.scope.swedish) på grund av jäv\(times).\(reason)\(serves)"
    }

    func sentence(about record: VoteRecord) -> String {
        let vote = record.vote
        let kind = vote.isElection ? "Val, \(vote.method.swedish)" : vote.method.swedish.capitalised
        let figures = "\(vote.yes) ja, \(vote.no) nej" + (vote.abstained > 0 ? ", \(vote.abstained) avstår" : "")
        return "\(kind). Ja: \(vote.yesMeans). Nej: \(vote.noMeans). Utfall: \(figures)"
            + "\(vote.decider.swedish). \(vote.carried ? "Ja" : "Nej")-sidan vann.\(ballots(record.ballots))\(vote.confirmation.map { " \($0.asSentence)" } ?? "")"
    }

    private func ballots(_ ballots: [Ballot]) -> String {
        Ballot.Choice.allCases.map { choice in
            let voters = ballots.filter { $0.choice == choice }.map { name($0.person) }
            return voters.isEmpty ? "" : " \(choice.swedish.capitalised): \(voters.joined(separator: ", "))."
        }.joined()
    }

    private func interval(_ from: TimeOfDay?, _ until: TimeOfDay?) -> String {
        switch (from?.clock, until?.clock) {
        case (let from?, let until?): " (kl. \(from)–\(until))"
        case (let from?, nil): " (från kl. \(from))"
        case (nil, let until?): " (till kl. \(until))"
        case (nil, nil): ""
        }
    }
}

extension Vote.Decider {
    fileprivate var swedish: String {
        switch self {
        case .majority: ""
        case .castingVote: ", avgjort med ordförandens utslagsröst"
        case .lot: ", avgjort genom lottning"
        }
    }
}

extension Recusal.Scope {
    package var swedish: String {
        switch self {
        case .handling: "handläggningen"
        case .decision: "beslutet"
        case .discussion: "diskussionen"
        }
    }
}

extension TimeOfDay {
    /// "09.00", as running text writes it.
    package var clock: String { rawValue.split(separator: ":").joined(separator: ".") }
}

extension String {
    /// What was typed as a reason, as a sentence of its own among others.
    fileprivate var asSentence: String {
        let text = trimmed
        return text.capitalised + (text.last.map { ".!?".contains($0) } ?? true ? "" : ".")
    }

    fileprivate var trimmed: String {
        var text = self[...]
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
