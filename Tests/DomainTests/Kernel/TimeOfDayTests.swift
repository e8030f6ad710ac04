import Domain
import TestSupport
import Testing

@Suite struct `A time of day` {
    @Test(arguments: ["24:00", "9:00", "09:60", "09.00", "09:00 ", "09:00:00", "-1:00", "٠٩:٠٠", ""])
    func `is read in one form only`(text: String) {
        #expect(TimeOfDay(rawValue: text) == nil)
    }

    @Test func `is written as it is read, each minute of the day`() {
        let times = (0..<1_440).map { minute in
            TimeOfDay(rawValue: "\(minute / 600)\(minute / 60 % 10):\(minute % 60 / 10)\(minute % 10)")
        }
        #expect(times.compactMap(\.?.minutes) == Array(0..<1_440))
        #expect(times.allSatisfy { $0.flatMap { TimeOfDay(rawValue: $0.rawValue) } == $0 })
    }

    @Test func `is earlier in the morning`() {
        #expect(("08:59" as TimeOfDay) < "09:00")
        #expect(!(("09:00" as TimeOfDay) < "09:00"))
    }
}
