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
}
