import Domain
import Formats
import Foundation
import Store

/// Leveranser i demon: what the party's register has sent, file by file. The last one waits for somebody to accept it.
extension LivedInitiatives {
    func deliver(_ files: [Data]) async throws {
        let deliveries = try files.map(SignedReport.init)
        if let first = deliveries.first { try await register(first) }
        for (delivery, bytes) in zip(deliveries, files) {
            // The last year's came a week before the demo's day.
            let received = try by(.developmentLeader, "\(delivery.report.period.year + 1)-01-29")
            let id = try await store.receive(
                DeliveredFile(bytes),
                bytes,
                named: delivery.fileName,
                by: .upload,
                received
            )
            if delivery != deliveries.last { try await store.accept(id, received) }
        }
        for (number, group, planned) in Self.profiles { try await profile(number, group, planned) }
        if !files.isEmpty { try await judgeByDelivery() }
    }

    /// The goal of more exits to work or studies, judged by what the largest initiative's delivery tells of its year.
    private func judgeByDelivery() async throws {
        let judged = try by(.director, "2024-01-31")
        let (day, largest) = (judged.day, try id(132))
        let goal = try await store.goals(of: 2023, on: day).goals.first { $0.text.hasPrefix("Avsluten mot arbete") }
        let figure = try await store.quotableFigures(of: 2023).first {
            $0.delivery.initiative == largest && $0.figure == .startedWorkOrStudies
        }
        guard let goal, let figure else { throw Unreadable("No such goal or figure.") }
        try await store.noteOutcome(
            GoalOutcome(
                goal: goal.id,
                year: 2023,
                outcome: .partly,
                text: "Gäller arbetskonsulenten, som har flest deltagare.",
                notedOn: day,
                delivery: figure.delivery.id,
                figure: figure.figure
            ),
            judged
        )
    }

    /// The register's key, read out on the telephone and entered before its first file came.
    private func register(_ delivery: SignedReport) async throws {
        try await store.register(
            DeliverySender(
                delivery.report.controller.name,
                organisationNumber: delivery.report.controller.organisationNumber,
                key: delivery.key.text,
                fingerprint: delivery.key.fingerprint,
                from: Demo.day("2022-01-01"),
                checkedWith: "registeransvarig, på telefon 10 januari 2022"
            ),
            initiatives: [
                ("arbetskonsulent", try id(132)), ("arbetsterapeut", try id(135)), ("psykolog", try id(137)),
            ],
            by(.director, "2022-01-10")
        )
    }

    /// What the state's sheet asks of each, and how many 2023 was planned for.
    private func profile(_ number: Int, _ group: String, _ planned: Int) async throws {
        let noted = try by(.director, "2023-01-20")
        let own = try id(number)
        try await store.note(FinsamProfile(own, .individual, targetGroup: group, method: .bySex), noted)
        try await store.note(FinsamCounts(own, 2023, planned: planned), noted)
    }

    private static let profiles = [
        (132, "Personer med aktivitetsersättning", 80), (135, "Personer 16–64 år med behov av flera parter", 60),
        (137, "Personer med psykisk ohälsa", 50),
    ]
}
