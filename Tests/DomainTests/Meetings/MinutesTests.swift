import Domain
import TestSupport
import Testing

@Suite struct `The text of minutes` {
    @Test(arguments: ["nämnden söker", "Nämnden söker."])
    func `sets the reason for a recusal as a sentence of its own`(reason: String) {
        var record = SmallWorld.record()
        record.items[0].recusals = [Recusal(id: 1, item: 101, person: 4, reason: reason, replacement: 14)]
        let section = Minutes(record, SmallWorld.board()).sections[0]
        #expect(
            section.recusals == [
                "Kim Kommun deltog inte i handläggningen på grund av jäv. Nämnden söker. Kim Kommun den yngre tjänstgör."
            ]
        )
    }

    @Test func `says once why somebody was asked about recusal`() {
        var record = SmallWorld.record()
        let free = Recusal(id: 1, item: 101, person: 4, answer: .free, reason: "sitter för sökandens egen organisation")
        record.items[0].recusals = [free]
        #expect(
            Minutes(record, SmallWorld.board()).sections[0].recusals == [
                "Frågan om jäv för Kim Kommun prövades (sitter för sökandens egen organisation). Kim Kommun är inte jävig."
            ]
        )
    }
}
