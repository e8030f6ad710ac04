import Domain
import Testing

@Suite struct `A giro number` {
    @Test(arguments: [
        ("5050-1055", "5050-1055"), ("50501055", "5050-1055"), (" 991-2346 ", "991-2346"), ("5050 1055", "5050-1055"),
    ])
    func `of bankgiro is written with four digits last`(typed: String, written: String) throws {
        #expect(try Bankgiro(typed: typed).rawValue == written)
        #expect(Bankgiro(rawValue: written)?.digits == written.replacing("-", with: ""))
    }

    @Test(arguments: [
        ("4200", "4 20-0"), ("12 34 56-6", "12 34 56-6"), ("1234566", "12 34 56-6"), ("18", "1-8"), ("9001", "9 00-1"),
    ])
    func `of plusgiro is written in pairs`(typed: String, written: String) throws {
        #expect(try Plusgiro(typed: typed).digits == typed.filter { $0 != " " && $0 != "-" })
        #expect(try Plusgiro(typed: typed).rawValue == written)
    }

    @Test(arguments: ["", "505010", "505010555", "0505-1055", "5050A055", "５0501055"])
    func `of bankgiro has seven or eight digits`(typed: String) {
        #expect { try Bankgiro(typed: typed) } throws: {
            ($0 as? Unreadable)?.message.contains("sju eller åtta") == true
        }
    }

    @Test(arguments: ["", "8", "123456789", "00", "4200x"])
    func `of plusgiro has two to eight digits`(typed: String) {
        #expect { try Plusgiro(typed: typed) } throws: {
            ($0 as? Unreadable)?.message.contains("två till åtta") == true
        }
    }

    @Test func `with a wrong digit is refused for its check digit`() {
        #expect { try Bankgiro(typed: "5050-1056") } throws: {
            ($0 as? Unreadable)?.message.contains("kontrollsiffra") == true
        }
        #expect { try Plusgiro(typed: "4201") } throws: {
            ($0 as? Unreadable)?.message.contains("kontrollsiffra") == true
        }
    }
}
