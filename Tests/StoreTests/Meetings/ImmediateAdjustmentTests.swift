import Domain
import Folder
import GRDB
import Store
import TestSupport
import Testing

@Suite struct `Adjusting a § at once` {
    /// The first § is ended and fixed, while the second is still open.
    func fixed() async throws -> (live: LiveWorld, seen: String) {
        let live = try await LiveWorld().opened()
        try await live.store.chooseAdjuster(2, at: 1, .frida)
        let matter = try await live.matter()
        let clause = try await live.store.propose("anta budgeten", in: matter, at: live.one, .frida)
        try await live.store.decide(clause, at: live.one, .frida)
        try await live.store.adjustAtOnce(live.one, .frida)
        return (live, try await live.store.closedMinutes(1, at: 101).record.fixedText?.sha256 ?? "")
    }

    func sign(_ live: LiveWorld, _ seen: String, at item: AgendaItem.ID? = 101) async throws {
        let all: [(Signature, MinutesSignature.Capacity)] = [
            (.frida, .secretary), (.rut, .presiding), (.arvid, .adjuster),
        ]
        for (signature, capacity) in all {
            try await live.store.sign(minutesOf: 1, at: item, as: capacity, seen: seen, signature)
        }
    }

    @Test func `writes the decision into the § and fixes its text alone`() async throws {
        let (live, seen) = try await fixed()
        let closed = try await live.store.closedMinutes(1, at: 101)
        #expect(closed.minutes.sections.map(\.number) == [1])
        #expect(
            closed.minutes.sections[0].matters[0].clauses.map(\.text)
                == ["anta budgeten", "förklara paragrafen omedelbart justerad"]
        )
        #expect(closed.minutes.adjusters == ["Arvid Arbete"] && closed.minutes.presences.count == 4)
        #expect(seen.count == 64)
        #expect(try await live.record().meeting.stage == .open)
        await #expect(throws: Missing.self) { _ = try await live.store.closedMinutes(1) }
    }

    @Test func `closes the § for every writer while the meeting goes on`() async throws {
        let (live, _) = try await fixed()
        let matter = try await live.matter()
        await #expect(throws: Refusal.self) {
            _ = try await live.store.propose("mer", in: matter, at: live.one, .frida)
        }
        await #expect(throws: Refusal.self) { try await live.store.conclude(live.one, .struck, .frida) }
        await #expect(throws: Refusal.self) { try await live.store.adjustAtOnce(live.one, .frida) }
        _ = try await live.store.propose("mer", in: try await live.matter(102), at: live.two, .frida)
        await #expect(throws: DatabaseError.self) {
            try await live.world.folder.database.write {
                try $0.execute(sql: "UPDATE immediateAdjustment SET text = ''")
            }
        }
    }

    @Test func `is refused before the § has ended, and before somebody is chosen to adjust it`() async throws {
        let live = try await LiveWorld().opened()
        await #expect(throws: Refusal.self) { try await live.store.adjustAtOnce(live.one, .frida) }
        let ruling = try await live.record().mayBeAdjustedAtOnce(101, live.store.board(), on: "2022-11-25")
        #expect(ruling.provision == .BoardCustom.immediateAdjustment && ruling.reason.contains("inte avslutad"))
        try await live.store.conclude(live.one, .decided, .frida)
        await #expect(throws: Refusal.self) { try await live.store.adjustAtOnce(live.one, .frida) }
        try await live.store.chooseAdjuster(2, at: 1, .frida)
        await #expect(throws: Refusal.self) { try await live.store.adjustAtOnce(live.one, .arvid) }
        try await live.store.adjustAtOnce(live.one, .frida)
    }

    @Test func `is signed by its own signers, who keep though another adjuster is chosen later`() async throws {
        let (live, seen) = try await fixed()
        let adjuster = try #require(try await live.record().adjusters.first).id
        try await live.store.removeAdjuster(adjuster, at: 1, .frida)
        try await live.store.chooseAdjuster(1, at: 1, .frida)
        await #expect(throws: Refusal.self) {
            try await live.store.sign(minutesOf: 1, at: 101, as: .adjuster, seen: seen, .klara)
        }
        await #expect(throws: Refusal.self) {
            try await live.store.sign(minutesOf: 1, at: 101, as: .adjuster, seen: "another", .arvid)
        }
        try await sign(live, seen)
        #expect(try await live.record().immediate(101)?.adjustedOn == "2022-12-05")
        #expect(try await live.record().meeting.adjustedOn == nil)
    }

    @Test func `has a notice of its own, with its own days, before the rest is adjusted`() async throws {
        let (live, seen) = try await fixed()
        await #expect(throws: Refusal.self) {
            try await live.store.postNotice(of: 1, at: 101, on: "2022-12-05", keptAt: "kansliet", .frida)
        }
        try await sign(live, seen)
        try await live.store.postNotice(of: 1, at: 101, on: "2022-12-05", keptAt: "kansliet", .frida)
        let row = try #require(try await live.store.noticesUp(on: "2022-12-05").first)
        #expect(row.number == 1 && row.interval == "§ 1" && row.lastAppealDay == "2022-12-27")
        #expect(try await live.store.closedMinutes(1, section: 1).isPublic(on: "2022-12-05"))
        await #expect(throws: Missing.self) { _ = try await live.store.closedMinutes(1, section: 2) }
        let subjects = try await live.world.folder.database.read {
            try String.fetchAll($0, sql: "SELECT subject FROM diaryDocument ORDER BY id")
        }
        #expect(
            subjects == [
                "Omedelbart justerad § 1, styrelsens möte den 25 november 2022",
                "Tillkännagivande av omedelbart justerad § 1 från den 25 november 2022",
            ]
        )
    }

    @Test func `stands word for word in the minutes, which are adjusted after it by their own signers`() async throws {
        let (live, seen) = try await fixed()
        try await live.store.miss(4, at: 1, .frida)
        try await live.store.conclude(live.two, .decided, .frida)
        try await live.store.close(1, at: "11:00", .frida)
        let whole = try await live.store.closedMinutes(1)
        let alone = try await live.store.closedMinutes(1, at: 101)
        #expect(whole.minutes.sections[0] == alone.minutes.sections[0])
        #expect(whole.minutes.sections[0].deciding.count == 4 && whole.minutes.sections[1].deciding.count == 3)
        #expect(whole.record.signedSections.map(\.interval) == ["§ 2", "§ 2", "§ 2"])
        try await sign(live, whole.record.fixedText?.sha256 ?? "", at: nil)
        #expect(try await live.record().meeting.adjustedOn == nil)
        try await sign(live, seen)
        #expect(try await live.record().meeting.adjustedOn == "2022-12-05")
        #expect(try await live.record().signatures.count == 6)
    }

    @Test func `asks its signers at once, then for its notice, then for its removal`() async throws {
        let (live, seen) = try await fixed()
        func texts(_ user: User, _ day: Day) async throws -> [String] {
            try await live.store.desk().duties(on: day).list(for: user).map(\.text).filter { $0.contains("§ 1") }
        }
        let waiting = try await texts(Signature.arvid.user, "2022-11-25")
        #expect(waiting == ["Skriv under protokollet för § 1 från 25 november 2022 som justerare."])
        try await sign(live, seen)
        #expect(
            try await texts(Signature.frida.user, "2022-12-05").contains { $0.hasPrefix("Anslå protokollet för § 1") }
        )
        try await live.store.postNotice(of: 1, at: 101, on: "2022-12-05", keptAt: "kansliet", .frida)
        #expect(try await texts(Signature.frida.user, "2022-12-06").contains { $0.contains("kan tas ned") })
        try await live.store.removeNotice(of: 1, at: 101, reason: "fel", .by(30, [.director], on: "2022-12-07"))
        let again = try await texts(Signature.frida.user, "2022-12-08")
        #expect(again.contains { $0.hasPrefix("Anslå protokollet för § 1 från 25 november 2022 på nytt.") })
    }
}
