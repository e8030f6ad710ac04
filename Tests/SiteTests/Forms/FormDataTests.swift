import Domain
import Site
import TestSupport
import Testing

@Suite struct `Form data` {
    let type = "application/x-www-form-urlencoded"

    @Test func `keep repeated fields in order, and trim them`() throws {
        let form = try #require(FormData(Array("a=1&b=+%C3%A5+&a=2&c".utf8), type: type))
        #expect(form.values("a") == ["1", "2"] && form["b"] == "å" && form["c"].isEmpty)
    }

    @Test(arguments: ["a=%", "a=%4", "a=%zz", "a=%FF"])
    func `refuse what is not percent-encoded UTF-8`(text: String) {
        #expect(FormData(Array(text.utf8), type: type) == nil)
    }

    @Test(arguments: ["", "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1", "--x\r\n\r\n1\r\n--x--"])
    func `refuse a multipart form that is cut off or has no names`(text: String) {
        #expect(FormData(Array(text.utf8), type: "multipart/form-data; boundary=x") == nil)
    }

    @Test func `read amounts as they are typed, and say what is wrong with days`() throws {
        let text = "a=1%C2%A0234%2C5+kr&b=%E2%88%925&c=2026-02-30&d=30/2"
        let form = try #require(FormData(Array(text.utf8), type: type))
        var errors = FormErrors()
        #expect(form.money("a", "Belopp", &errors) == Money(ore: 123_450))
        #expect(form.money("b", "Belopp", &errors) == Money(kronor: -5))
        _ = (form.day("c", "Dag", &errors), form.day("d", "Dag", &errors))
        #expect(errors["c"] == "Dag: Dagen finns inte i kalendern.")
        #expect(errors["d"] == "Dag: Skriv datumet som 2026-03-31.")
    }

    @Test func `write as Swedes do`() {
        #expect(Money(ore: -123_456_705).swedish == "−1\u{A0}234\u{A0}567,05\u{A0}kr")
        #expect(Money(kronor: 1_000_007).swedish == "1\u{A0}000\u{A0}007\u{A0}kr")
        #expect(("2026-03-27" as Day).swedishWithWeekday == "fredag 27 mars 2026")
    }
}
