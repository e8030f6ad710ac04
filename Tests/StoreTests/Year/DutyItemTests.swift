import Domain
import Folder
import GRDB
import Store
import TestSupport
import Testing

@Suite struct `A duty of the year on an agenda` {
    private static let frida = Signature.by(30, [.director], on: "2022-11-10")

    /// The plan of 2023 is to be decided by 31 December; the meeting is on 25 November.
    private func world() async throws -> (live: LiveWorld, plan: YearDuty) {
        let live = try await LiveWorld()
        // swift-format-ignore: NeverForceUnwrap
        let plan = WheelDutyDraft(
            "Nästa års mötesplan beslutas",
            "Dagar för nästa år.",
            .custom("förbundsordningen"),
            .fixed(MonthDay(12, 31)!),
            action: .nextPlan,
            fact: .boardSection,
            leadDays: 60,
            from: "2022-01-01"
        )
        // swift-format-ignore: NeverForceUnwrap
        let ours = WheelDutyDraft(
            "Enkäten skickas",
            "Kansliet gör det.",
            .custom("sed"),
            .fixed(MonthDay(12, 1)!),
            action: .meetings,
            leadDays: 60,
            from: "2022-01-01"
        )
        for draft in [plan, ours] { try await live.store.addWheelDuty(draft, Self.frida) }
        let offered = try await live.store.offeredDuties(at: 1)
        #expect(offered.map(\.duty.title) == ["Nästa års mötesplan beslutas"])
        return (live, try #require(offered.first))
    }

    @Test func `is offered until it is taken up, and again when the item is removed`() async throws {
        let (live, plan) = try await world()
        let item = try await live.store.takeUp(plan.place, at: 1, Self.frida)
        #expect(try await live.store.offeredDuties(at: 1).isEmpty)
        #expect(try await live.record().item(item)?.item.origin == .duty)
        await #expect(throws: Missing.self) { try await live.store.takeUp(plan.place, at: 1, Self.frida) }
        try await live.store.removeItem(item, of: 1, Self.frida)
        #expect(try await live.store.offeredDuties(at: 1).count == 1)
        await #expect(throws: Refusal.self) { try await live.store.takeUp(plan.place, at: 1, .arvid) }
    }

    @Test func `is done by the § when that is adjusted, not before`() async throws {
        let (live, plan) = try await world()
        let item = try await live.store.takeUp(plan.place, at: 1, Self.frida)
        _ = try await live.opened()
        let place = Place(1, item)
        try await live.store.openItem(place, .frida)
        let clause = try await live.store.propose("fastställa planen", in: live.matter(item), at: place, .frida)
        try await live.store.decide(clause, at: place, .frida)
        try await live.store.chooseAdjuster(2, at: 1, .frida)
        try await live.store.adjustAtOnce(place, .frida)
        #expect(try await live.store.wheel().yearDuty(plan.place)?.proof == nil)
        let seen = try await live.store.closedMinutes(1, at: item).record.fixedText?.sha256 ?? ""
        for (signature, capacity) in [
            (Signature.frida, MinutesSignature.Capacity.secretary), (.rut, .presiding), (.arvid, .adjuster),
        ] {
            try await live.store.sign(minutesOf: 1, at: item, as: capacity, seen: seen, signature)
        }
        let proof = try #require(try await live.store.wheel().yearDuty(plan.place)?.proof)
        #expect(proof.on == "2022-11-25" && proof.evidence?.item == item && proof.text.hasPrefix("§ 3"))
        #expect(try await live.store.offeredDuties(at: 2).isEmpty)
    }
}
