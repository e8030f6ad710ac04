import Domain
import Store
import Yams

/// Redovisningar och uppföljning i demon.
extension LivedInitiatives {
    /// Half-year and year for all but the one whose agreement nobody has signed: it owes the year's alone.
    func planReports() async throws {
        let planning = try by(.director, "2023-02-06")
        for number in [132, 133, 134, 135, 136, 137] {
            let kinds: Set<InitiativeReport.Kind> = number == 136 ? [.year] : [.halfYear, .year]
            let days = [132, 135].contains(number) ? 45 : 30
            try await store.planReports(ReportSchedule(year: 2023, kinds: kinds, days: days), of: id(number), planning)
        }
    }

    func hand(in text: String) async throws {
        let template = ApplicationTemplate.sundsvall(from: try Demo.day("2022-11-11"))
        for facts in try YAMLDecoder().decode([ReportFacts].self, from: text) {
            let initiative = try id(facts.number)
            let reports = try await store.reports(of: initiative, by(.director, "2024-02-05").user)
            guard let report = reports.first(where: { $0.report.kind == facts.kind }) else {
                throw UnknownKey(key: "report of § \(facts.number)")
            }
            // The other receivers have no account: the office writes for them.
            let writer = [132, 133, 135].contains(facts.number) ? Signers.Who.applicant : .director
            let (content, revision) = (facts.content(template), report.report.revision)
            let written = try by(writer, facts.submitted ?? "2024-02-01")
            try await store.writeReport(report.id, of: initiative, content, revision: revision, written)
            if facts.submitted != nil {
                try await store.submitReport(report.id, of: initiative, revision: revision + 1, nil, written)
            }
            try await answer(facts, report.id, initiative)
        }
    }

    private func answer(_ facts: ReportFacts, _ report: InitiativeReport.ID, _ initiative: Initiative.ID) async throws {
        if let back = facts.returned {
            try await store.returnReport(report, of: initiative, reason: back.reason, by(.director, back.on))
        }
        guard let approved = facts.approved else { return }
        let section = try approved.section.flatMap { $0.count == 2 ? try sections($0[0], $0[1]) : nil }
        let office = try by(.director, approved.on)
        if let section { try await store.tie(initiative, to: section, office) }
        try await store.approveReport(report, of: initiative, at: section, office)
    }

    /// Meetings with two receivers, two sample checks of which one is done, and a request that the board's next meeting
    /// has on its agenda, with the report that waits for it.
    func followUp() async throws {
        for (number, day, present, notes) in Self.meetings {
            let meeting = FollowUpMeeting(
                initiative: try id(number),
                day: try Demo.day(day),
                present: present,
                notes: notes
            )
            try await store.noteMeeting(meeting, as: nil, revision: 0, by(.developmentLeader, day))
        }
        let asked = "Vi vill använda 15 000 kronor för material under 2024 till lön. Målen är desamma."
        try await store.askForChange(asked, of: id(132), on: Demo.day("2024-01-30"), by(.applicant, "2024-01-30"))
        let drawn = try by(.director, "2024-01-29")
        try await store.drawSamples(2, of: 2023, seed: 2024, drawn)
        if let first = try await store.sampleChecks().first?.check {
            let points = first.points.map { SampleCheck.Point($0.question, answer: .right) }
            let conclusion = "Fem verifikat har jämförts med redovisningen. Inga anmärkningar."
            try await store.writeSample(
                first.id,
                points,
                conclusion: conclusion,
                done: true,
                revision: first.revision,
                by(.developmentLeader, "2024-02-01")
            )
        }
        try await store.tie(id(133), to: sections("2024-02-23", "Redovisning för 2023"), drawn)
        try await store.tie(id(132), to: sections("2024-02-23", "Begäran om ändring"), by(.director, "2024-02-01"))
    }

    private static let meetings = [
        (
            132, "2023-10-11", "Arbetskonsulenten, enhetschefen och utvecklingsledaren",
            "Gruppen är full. Fler unga kvinnor än män tackar ja. Vi pratade om hur praktikplatserna hittas."
        ),
        (
            136, "2023-11-08", "Sektionschefen och förbundschefen",
            "Myndigheten har inte bestämt vem som undertecknar överenskommelsen. Inget är betalt."
        ),
    ]
}
