import Domain
import Folder
import Store

/// Arvoden i demon: the rule of § 127 with the base that was printed, and a list for each quarter of 2023. The last one
/// waits for the chair.
extension Demo {
    static func keepFees(_ store: Store, _ sections: PrintedSections, _ by: Signers, _ folder: Folder) async throws {
        let office = try by(.director, "2022-12-01")
        let terms = FeeTerms(
            follows: "Sundsvalls kommuns sammanträdesersättningar",
            levels: [FeeTerms.Level(upTo: 240, share: 100), FeeTerms.Level(share: 200)],
            compared: .yearBefore
        )
        let section = try sections("2022-11-25", "Beslut om arvoden")
        try await store.layDown(FeeRule(from: day("2023-01-01"), item: section, terms), office)
        let base = FeeBase(
            from: try day("2022-04-01"),
            amount: Money(kronor: 68_076),
            increase: 41,
            decidedBy: "HR-direktör, Sundsvalls kommun",
            source: "bilaga 4 till § 127/2022"
        )
        try await store.enterBase(base, office)
        try await claimLostEarnings(store, by, folder)
        let lists = [(FeePeriod.Part.q1, "2023-04-05"), (.q2, "2023-07-05"), (.q3, "2023-10-05")]
        for (part, fixed) in lists { try await pay(part, store, by, fixed) }
        let last = try await fix(.q4, store, by, "2024-01-29")
        try await store.attestFees(last, .all(.attest), by(.viceChair, "2024-01-31"))
    }

    /// One claim that is approved and on the last list, and one that waits for the office.
    private static func claimLostEarnings(_ store: Store, _ by: Signers, _ folder: Folder) async throws {
        let paper = try folder.files.keep(SmallPDF.timetable, as: "application/pdf", named: "intyg.pdf")
        let vice = try by(.viceChair, "2023-11-27")
        let earnings = Compensation(
            person: 0,
            .lostEarnings,
            day: try day("2023-11-24"),
            text: "Löneavdrag tre timmar",
            amount: Money(kronor: 735),
            claimedOn: vice.day
        )
        let claimed = try await store.claim(earnings, file: paper, vice)
        try await store.approveCompensation(claimed, revision: 1, by(.director, "2023-12-04"))
        let car = Compensation(
            person: 0,
            .kilometres,
            day: try day("2024-01-26"),
            text: "Hem och tillbaka, styrelsemötet",
            kilometres: 46,
            claimedOn: try day("2024-01-29")
        )
        try await store.claim(car, by(.viceChair, "2024-01-29"))
    }

    private static func pay(_ part: FeePeriod.Part, _ store: Store, _ by: Signers, _ fixed: String) async throws {
        let (list, later) = (try await fix(part, store, by, fixed), try day(fixed) + 7)
        try await store.attestFees(list, .all(.attest), by(.chair, later.rawValue))
        try await store.attestFees(list, .all(.attest), by(.viceChair, later.rawValue))
        try await store.sendFees(list, by(.director, (later + 1).rawValue))
    }

    private static func fix(_ part: FeePeriod.Part, _ store: Store, _ by: Signers, _ fixed: String) async throws
        -> FeeList.ID
    {
        let (period, book) = (FeePeriod(2023, part), try await store.feeBook(of: 2023))
        let seen = try await book.proposal(period, store.board()).compactMap(\.exact).sum
        return try await store.fix(period, seen: seen, by(.director, fixed))
    }
}
