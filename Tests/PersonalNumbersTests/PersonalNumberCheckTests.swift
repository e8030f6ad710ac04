import Domain
import PersonalNumbers
import Testing

@Suite struct `The check of personal numbers` {
    let check: PersonalNumberCheck
    let today: Day

    init() throws {
        today = try #require(Day(2026, 3, 31))
        check = PersonalNumberCheck(on: today)
    }

    @Test(arguments: TestNumbers.personal) func `knows a personal number`(number: String) throws {
        #expect(try check.kind(of: number) == .personalNumber)
        #expect(try check.kind(of: "\(number.prefix(8))-\(number.suffix(4))") == .personalNumber)
        #expect(try check.kind(of: " \(number) ") == .personalNumber)
    }

    @Test(arguments: TestNumbers.coordination) func `knows a coordination number`(number: String) throws {
        #expect(try check.kind(of: number) == .coordinationNumber)
    }

    /// Birth month or day unknown, as in 194 of Skatteverket's 2,264.
    @Test func `takes month 00 and day 60`() throws {
        #expect(try check.kind(of: "191500722390") == .coordinationNumber)
        #expect(try check.kind(of: "191500882392") == .coordinationNumber)
        let odd = TestNumbers.coordination.filter { $0.dropFirst(4).hasPrefix("00") || $0.dropFirst(6).hasPrefix("60") }
        #expect(odd.count > 5)
    }

    /// Every digit of a test number changed, one at a time: the check digit sees each of them.
    @Test func `sees a changed digit`() throws {
        let number = try #require(TestNumbers.personal.first)
        for place in 2..<12 {
            var digits = number.compactMap(\.wholeNumberValue)
            digits[place] = (digits[place] + 1) % 10
            let changed = digits.map(String.init).joined()
            #expect(throws: PersonalNumberCheck.Fault.self, "\(changed)") { try check.kind(of: changed) }
        }
    }

    /// 2010:3 prints 701063-2391 as its example.
    @Test func `knows Skatteverket's printed coordination number`() throws {
        #expect(try check.kind(of: "701063-2391") == .coordinationNumber)
        #expect(throws: PersonalNumberCheck.Fault.checkDigit) { try check.kind(of: "701063-2392") }
    }

    @Test func `reads the century from the sign`() throws {
        // 1917 of the test numbers: over a hundred, so a plus.
        #expect(try check.kind(of: "170086+2392") == .coordinationNumber)
        #expect(try check.kind(of: "19170086+2392") == .coordinationNumber)
        #expect(throws: PersonalNumberCheck.Fault.sign) { try check.kind(of: "19621001+2842") }
    }

    @Test(
        arguments: [
            ("", .empty), ("   ", .empty), ("12345", .form), ("1962100128425", .form), ("19621001_2842", .form),
            ("1962 1001 2842", .form), ("１９621001-2842", .form), ("19621301-2842", .date), ("19620230-2842", .date),
            ("17621001-2842", .date), ("19620092-2842", .date), ("20271001-2842", .future), ("20260401-2842", .future),
            ("20270061-2842", .future), ("196210010000", .serial), ("196210012843", .checkDigit),
            ("19000031-2842", .date),
        ] as [(String, PersonalNumberCheck.Fault)]
    )
    func `says what is wrong`(text: String, fault: PersonalNumberCheck.Fault) {
        #expect(throws: fault) { try check.kind(of: text) }
        #expect(text.isEmpty || !fault.swedish.contains(text))
    }

    /// personnummer/meta, its test of interim numbers.
    @Test func `takes a T-number only when asked`() throws {
        let open = PersonalNumberCheck(on: today, takesTemporary: true)
        #expect(throws: PersonalNumberCheck.Fault.temporary) { try check.kind(of: "20000101T220") }
        #expect(try open.kind(of: "20000101T220") == .temporaryNumber)
        #expect(throws: PersonalNumberCheck.Fault.checkDigit) { try open.kind(of: "20000101T221") }
        #expect(throws: PersonalNumberCheck.Fault.form) { try open.kind(of: "20000101A220") }
    }

    @Test func `takes a reserve number only when asked, and a mistyped personal number never`() throws {
        let open = PersonalNumberCheck(on: today, takesReserve: true)
        for text in ["991234567890", "19800101K1B2", "SKA-123456"] {
            #expect(throws: PersonalNumberCheck.Fault.self) { try check.kind(of: text) }
            #expect(try open.kind(of: text) == .reserveNumber)
        }
        #expect(try open.kind(of: "196210012842") == .personalNumber)
        #expect(throws: PersonalNumberCheck.Fault.checkDigit) { try open.kind(of: "196210012843") }
        #expect(throws: PersonalNumberCheck.Fault.form) { try open.kind(of: "inget nummer") }
    }
}
