import Domain
import Store

/// Medlemmarnas bidrag i demon: the state's words of 2022 as the papers tell them; days of matching and payment are invented.
extension LivedInitiatives {
    func contribute(_ keys: Keys) async throws {
        for (year, kind, kronor, day, source) in told {
            let allocation = StateAllocation(
                year: year,
                kind: kind,
                amount: Money(kronor: kronor),
                decidedOn: try Demo.day(day),
                source: source
            )
            try await store.noteAllocation(allocation, by(.director, day))
        }
        let list = Facts.stateAllocation2023
        let table = try NationalTable(csv: list, year: 2023, headingYear: 2022, source: "bilaga 9 till § 131/2022")
        try await store.takeIn(table, by(.director, "2022-11-25"))
        try await match(2023, on: "2022-10-28", keys)
        try await match(2024, on: "2023-10-25", keys)
        try await request(2023, on: "2023-01-09", due: "2023-01-31", paid: "2023-01-30", keys)
        try await request(2023, on: "2023-07-03", due: "2023-07-31", paid: "2023-07-28", keys)
        try await request(2024, on: "2024-01-15", due: "2024-02-15", paid: nil, keys)
    }

    private var told: [(year: Int, kind: StateAllocation.Kind, kronor: Int, day: String, source: String)] {
        [
            (2022, .final, 3_689_000, "2022-01-01", "återges i § 131/2022; beslutets dag är inte känd"),
            (2023, .preliminary, 3_689_000, "2022-10-21", "§ 109/2022"),
            (2023, .final, 3_680_000, "2022-11-17", "bilaga 8 till § 131/2022; riksdagens budget ska följa förslaget"),
            (2024, .preliminary, 3_680_000, "2023-10-09", "e-post från Försäkringskassan"),
            (2024, .final, 3_680_000, "2023-11-20", "Försäkringskassans beslut"),
        ]
    }

    private func match(_ year: Int, on day: String, _ keys: Keys) async throws {
        for member in ["RVN", "KOM"] {
            let contribution = Contribution(
                year: year,
                member: try keys.member(member),
                amount: Money(kronor: 1_840_000),
                noticedOn: try Demo.day(day),
                source: "anmälan till Försäkringskassan"
            )
            try await store.noteContribution(contribution, by(.director, day))
        }
    }

    /// Half of the year's contributions, from each.
    private func request(_ year: Int, on day: String, due: String, paid: String?, _ keys: Keys) async throws {
        for (member, kronor) in [("FK", 1_840_000), ("RVN", 920_000), ("KOM", 920_000)] {
            let requisition = Requisition(
                year: year,
                member: try keys.member(member),
                amount: Money(kronor: kronor),
                requestedOn: try Demo.day(day),
                due: try Demo.day(due)
            )
            let id = try await store.request(requisition, by(.director, day))
            guard let paid else { continue }
            try await store.notePaid(id, requisition.amount, on: Demo.day(paid), by(.director, paid))
        }
    }
}
