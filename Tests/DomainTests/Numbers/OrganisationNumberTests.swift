import Domain
import Testing

@Suite struct `An organisation number` {
    @Test(arguments: ["202100-2114", "202100-5521", "212000-2411"])
    func `of a member is read as it is written`(text: String) throws {
        let number = try #require(OrganisationNumber(rawValue: text))
        #expect(number.rawValue == text)
        #expect(number.isThirdDigitUsual)
    }

    @Test(arguments: ["2021002114", " 202100-2114 ", "202100-2114"])
    func `may be typed without its hyphen`(text: String) throws {
        #expect(try OrganisationNumber(typed: text).rawValue == "202100-2114")
    }

    @Test(arguments: ["222100-2114", "202100-5512", "212000-2410"])
    func `with a wrong digit is refused for its check digit`(text: String) {
        #expect(throws: OrganisationNumber.Fault.checkDigit) { try OrganisationNumber(typed: text) }
    }

    @Test(arguments: ["", "202100", "20210-02114", "202100-21145", "202100--2114", "2O2100-2114", "２02100-2114"])
    func `has ten digits`(text: String) {
        #expect(throws: OrganisationNumber.Fault.notTenDigits) { try OrganisationNumber(typed: text) }
    }

    @Test func `is stored in one form`() {
        #expect(OrganisationNumber(rawValue: "2021002114") == nil)
    }

    /// 701063-2391 is Skatteverket's printed example of a coordination number.
    @Test func `that looks like a personal number is unusual`() throws {
        #expect(try !OrganisationNumber(typed: "701063-2391").isThirdDigitUsual)
    }

    @Test func `that is wrong says so in Swedish`() {
        #expect(OrganisationNumber.Fault.checkDigit.swedish.contains("kontrollsiffra"))
        #expect(OrganisationNumber.Fault.notTenDigits.swedish.contains("tio siffror"))
    }

    @Test func `says by its first digit what it is of`() throws {
        #expect(try OrganisationNumber(typed: "202100-2114").group == .publicBody)
        #expect(try OrganisationNumber(typed: "556000-0001").group == .company)
        #expect(try OrganisationNumber(typed: "000000-0000").group == nil)
    }
}
