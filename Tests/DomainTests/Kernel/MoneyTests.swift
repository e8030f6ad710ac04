import Domain
import Testing

@Suite struct `An amount` {
    @Test func `adds öre without rounding`() {
        let tenth = Money(ore: 10)
        #expect((0..<10).reduce(Money.zero) { sum, _ in sum + tenth } == Money(kronor: 1))
        #expect(Money(kronor: 1) - Money(ore: 1) == Money(ore: 99))
        #expect(-Money(kronor: 5) + Money(kronor: 5) == .zero)
    }

    @Test func `is compared by amount, below zero too`() {
        #expect(Money(ore: -1) < .zero)
        #expect(Money(kronor: 1) < Money(ore: 101))
    }

    @Test func `is rounded by the thousand where it is read, never where it is summed`() {
        let half = Money(kronor: 500)
        #expect(half.swedishThousandsNumber == "1")
        #expect((half + half).swedishThousandsNumber == "1")
        #expect((-half).swedishThousandsNumber == "\u{2212}1")
        #expect(Money(kronor: 499).swedishThousandsNumber == "0")
        #expect(Money(kronor: -499).swedishThousandsNumber == "0")
    }
}
