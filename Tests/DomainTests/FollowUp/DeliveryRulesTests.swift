import Domain
import TestSupport
import Testing

@Suite struct `A delivery` {
    private let sender = DeliverySender(
        id: 1,
        "Nämnden",
        organisationNumber: "202100-2114",
        key: "K",
        fingerprint: "f",
        from: "2023-01-01",
        until: "2024-12-31",
        checkedWith: "chefen"
    )

    private func report(
        _ number: Int = 1,
        year: Int = 2023,
        _ part: FollowUpPeriod.Part = .year,
        definitions: Int = TableCode.definitions,
        key: String = "torget",
        made: Day = "2024-01-15",
        replaces: Int? = nil,
        women: CountedCell = .count(7)
    ) throws -> CountedReport {
        CountedReport(
            number: number,
            controller: .init(name: "Nämnden", organisationNumber: "202100-2114"),
            initiative: .init(key: key, name: "Torget"),
            period: try #require(FollowUpPeriod(year, part)),
            definitions: definitions,
            madeOn: made,
            madeBy: .init(name: "Kim", function: "chef"),
            replaces: replaces,
            tables: [
                CountedTable(
                    .volumes,
                    measures: [.count],
                    columns: TableColumn.bySex,
                    base: [.count(20), women, .count(13)],
                    rows: [.init("participants", "Deltagare", [[.count(20), women, .count(13)]])]
                )
            ]
        )
    }

    /// The first ones accepted, the others waiting.
    private func book(
        _ reports: [CountedReport] = [],
        waiting: [CountedReport] = [],
        closed: [ClosedPeriod] = []
    ) -> DeliveryBook {
        DeliveryBook(
            senders: [sender],
            initiatives: [SenderInitiative(sender: 1, key: "torget", initiative: 5)],
            deliveries: (reports + waiting).enumerated().map { place, report in
                ReportDelivery(
                    id: Int64(place + 1),
                    sender: 1,
                    initiative: 5,
                    report,
                    .upload,
                    receivedOn: "2024-01-16",
                    acceptedOn: place < reports.count ? "2024-01-17" : nil
                )
            },
            closed: closed
        )
    }

    private enum Judged { case accepted, refused, waiting }

    private func delivery(
        _ id: Int64,
        _ report: CountedReport,
        _ judged: Judged = .accepted,
        way: ReportDelivery.Way = .upload
    ) -> ReportDelivery {
        ReportDelivery(
            id: id,
            sender: 1,
            initiative: 5,
            report,
            way,
            receivedOn: "2024-01-16",
            acceptedOn: judged == .accepted ? "2024-01-17" : nil,
            refusedOn: judged == .refused ? "2024-01-17" : nil,
            reason: judged == .refused ? "Fel." : nil
        )
    }

    private func holding(_ deliveries: ReportDelivery...) -> DeliveryBook {
        var book = book()
        book.deliveries = deliveries
        return book
    }

    private func reason(
        _ book: DeliveryBook,
        _ report: CountedReport,
        key: String = "K",
        isIntact: Bool = true
    ) -> String {
        let ruling = book.mayReceive(DeliveredFile(report, key: key, isIntact: isIntact), on: "2024-02-05")
        #expect(ruling.provision == .Kansli.deliveries)
        return ruling.outcome == .met ? "" : ruling.reason
    }

    @Test func `is taken in when it is signed, new, and of a known sender and initiative`() throws {
        #expect(reason(book(), try report()) == "")
    }

    @Test func `is refused when it is altered, or its key is unknown or no longer valid`() throws {
        #expect(reason(book(), try report(), isIntact: false).contains("ändrad"))
        #expect(reason(book(), try report(), key: "annan").contains("Ingen känd avsändare"))
        #expect(reason(book(), try report(made: "2022-12-31")).contains("fick inte leverera"))
        #expect(reason(book(), try report(made: "2024-02-06")).contains("inte har kommit än"))
    }

    @Test func `is refused when it comes again, or with older or newer definitions`() throws {
        #expect(reason(book([try report()]), try report(year: 2022)).contains("har redan kommit"))
        #expect(reason(book(), try report(definitions: 0)).contains("version 0"))
        #expect(reason(book(), try report(definitions: 99)).contains("Uppgradera"))
    }

    @Test func `is refused for a closed period, and for a half of a closed year`() throws {
        let closed = [ClosedPeriod(try #require(FollowUpPeriod(2023)), on: "2024-02-01")]
        #expect(reason(book(closed: closed), try report()).contains("stängdes"))
        #expect(reason(book(closed: closed), try report(2023, .firstHalf)).contains("stängdes"))
        #expect(reason(book(closed: closed), try report(year: 2022)) == "")
    }

    @Test func `is refused of an unknown initiative, and of a period that has one, unless it replaces it`() throws {
        #expect(reason(book(), try report(key: "annan")).contains("Koppla den"))
        let one = book([try report()])
        #expect(reason(one, try report(2)).contains("gäller redan 2023"))
        #expect(reason(one, try report(2, replaces: 1)) == "")
        #expect(reason(one, try report(2, replaces: 7)).contains("ersätter nr 7"))
    }

    @Test func `is refused of a period that has not ended`() throws {
        let early = reason(book(), try report(made: "2023-12-31"))
        #expect(early == "Perioden 2023 har inte slutat. Lämna den tidigast 2024-01-01.")
        #expect(reason(book(), try report(made: "2024-01-01")) == "")
        let typed = book().mayTypeIn(try report(year: 2024, made: "2024-02-05"), from: sender, on: "2024-02-05")
        #expect(typed.outcome == .notMet && typed.reason.contains("har inte slutat"))
    }

    @Test func `may replace one that was refused here or never came, when nothing stands beside it`() throws {
        let refused = delivery(1, try report(10), .refused)
        #expect(reason(holding(refused), try report(12, replaces: 10)) == "")
        #expect(reason(holding(refused), try report(13, replaces: 12)) == "")
        #expect(reason(book(), try report(13, replaces: 12)) == "")
        #expect(reason(holding(refused), try report(10)).contains("har redan kommit"))
        // What the refused one stood in the place of gives place too.
        let chain = holding(delivery(1, try report(9)), delivery(2, try report(10, replaces: 9), .refused))
        #expect(reason(chain, try report(12, replaces: 10)) == "")
        let after = holding(delivery(1, try report(9)), delivery(2, try report(12, replaces: 10)))
        #expect(after.standing.map(\.report.number) == [12])
    }

    @Test func `is refused when a newer one stands, or when it replaces one of another period`() throws {
        let newer = holding(delivery(1, try report(13)))
        #expect(reason(newer, try report(12, replaces: 10)).contains("nr 13 gäller redan"))
        let other = holding(delivery(1, try report(3, year: 2022)))
        #expect(reason(other, try report(4, replaces: 3)).contains("en annan insats eller period"))
        #expect(reason(holding(delivery(1, try report(10), .waiting)), try report(12)).contains("nr 10 gäller redan"))
    }

    @Test func `is numbered apart when it is typed in, and gives place to what the register signs`() throws {
        let typed = holding(delivery(1, try report(), way: .typed), delivery(2, try report(14, year: 2022)))
        #expect(typed.nextNumber(of: 1) == 2)
        #expect(reason(typed, try report(1)) == "")
        #expect(
            typed.mayTypeIn(try report(1, year: 2021), from: sender, on: "2024-02-05").reason.contains("redan kommit")
        )
        #expect(typed.mayTypeIn(try report(14, year: 2021), from: sender, on: "2024-02-05").outcome == .met)
        let both = holding(delivery(1, try report(), way: .typed), delivery(2, try report(1)))
        #expect(both.standing.map(\.id) == [2])
        #expect(both.mayTypeIn(try report(2), from: sender, on: "2024-02-05").outcome == .notMet)
        #expect(both.mayTypeIn(try report(2, replaces: 1), from: sender, on: "2024-02-05").outcome == .met)
    }

    @Test func `is shown beside the same part of the year before, or beside nothing`() throws {
        let half = delivery(2, try report(2, year: 2023, .firstHalf), .waiting)
        #expect(holding(delivery(1, try report(1, year: 2022)), half).previous(to: half) == nil)
        #expect(holding(delivery(1, try report(1, year: 2022, .secondHalf)), half).previous(to: half) == nil)
        #expect(holding(delivery(1, try report(1, year: 2022, .firstHalf)), half).previous(to: half)?.id == 1)
    }

    @Test func `gives place to the one that replaces it`() throws {
        let two = book([try report(), try report(2, replaces: 1, women: .protected)])
        #expect(two.standing.map(\.report.number) == [2])
        let first = try #require(two.delivery(1))
        #expect(two.replacement(of: first)?.id == 2)
        let participants = try #require(two.participants(of: 2023)[5])
        #expect(participants.women == .protected && participants.men == .count(13))
    }

    @Test func `is shown beside the one that it replaces, or beside the last accepted where that one still waits`()
        throws
    {
        let (last, first) = (try report(1, year: 2022), try report(2))
        let corrected = try report(3, replaces: 2)
        let accepted = book([last, first], waiting: [corrected])
        #expect(accepted.previous(to: try #require(accepted.delivery(3)))?.report.number == 2)
        let waiting = book([last], waiting: [first, corrected])
        #expect(waiting.previous(to: try #require(waiting.delivery(3)))?.report.number == 1)
        #expect(book([last]).previous(to: try #require(book([last]).delivery(1))) == nil)
    }

    @Test func `is judged once, and never without a reason`() throws {
        let judged = book([try report()])
        let delivery = try #require(judged.delivery(1))
        #expect(judged.mayAccept(delivery).outcome == .notMet)
        let waiting = ReportDelivery(sender: 1, initiative: 5, try report(9), .upload, receivedOn: "2024-01-16")
        #expect(judged.mayAccept(waiting).outcome == .met)
        #expect(judged.mayRefuse(waiting, because: "").outcome == .notMet)
    }

    @Test func `is typed in only without small counts, and without one that can be worked out`() throws {
        let alone = try report(women: .protected)
        #expect(alone.unprotected?.contains("går att räkna ut") == true)
        #expect(try report(women: .count(4)).unprotected?.contains("4 är för litet") == true)
        #expect(try report().unprotected == nil)
        #expect(book().mayTypeIn(alone, from: sender, on: "2024-02-05").outcome == .notMet)
        #expect(book().mayTypeIn(try report(), from: sender, on: "2024-02-05").outcome == .met)
    }

    @Test func `is compared with the one before it, and what has halved or doubled is pointed out`() throws {
        let (old, new) = (try report(), try report(2, women: .count(20)))
        let lines = DeliveryComparison(new, old).lines
        #expect(lines.isEmpty)
        let sum: CountedCell = [CountedCell.count(3), .protected, .count(1)].sum
        #expect(sum == .protected)
    }

    @Test func `has one legal mode, with its source`() {
        #expect(LegalMode.allCases == [.countsOnly])
        #expect(LegalMode.countsOnly.source.contains("finsam.se"))
    }
}
