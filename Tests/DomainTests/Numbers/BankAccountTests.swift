import Domain
import Testing

@Suite struct `An account number` {
    @Test func `of a bank is a clearing number and an account`() throws {
        let account = try BankAccount(clearing: " 5000", number: "12 345-67")
        #expect((account.clearing, account.number) == ("5000", "1234567"))
        #expect(BankAccount(rawValue: "5000-1234567") == account)
        #expect(BankAccount(rawValue: "50001234567") == nil)
    }

    /// Swedbank's fifth digit moves into the account.
    @Test func `takes a clearing number of five digits from 8 alone`() throws {
        let account = try BankAccount(clearing: "8327-9", number: "123 456 789")
        #expect(account.rawValue == "8327-9123456789")
        #expect { try BankAccount(clearing: "50009", number: "1234567") } throws: { says($0, "clearing") }
    }

    @Test(arguments: [
        ("0500", "1234567"), ("500", "1234567"), ("5000", "1"), ("5000", "12345678901"), ("5000", "000"), ("5000", "A"),
    ])
    func `with too few or too many digits is refused`(clearing: String, number: String) {
        #expect(throws: Unreadable.self) { try BankAccount(clearing: clearing, number: number) }
    }

    @Test func `of the international kind has two check digits`() throws {
        #expect(try IBAN(typed: "SE45 5000 0000 0583 9825 7466").rawValue == "SE4550000000058398257466")
        #expect { try IBAN(typed: "SE46 5000 0000 0583 9825 7466") } throws: { says($0, "kontrollsiffror") }
        #expect { try IBAN(typed: "NO93 8601 1117 947") } throws: { says($0, "SE och 22") }
        #expect(IBAN(rawValue: "SE45 5000 0000 0583 9825 7466") == nil)
    }

    @Test func `of an invoice has a check digit and keeps its zeros`() throws {
        #expect(try OCRNumber(typed: "1234 5678 97").rawValue == "1234567897")
        #expect(try OCRNumber(typed: "0018").rawValue == "0018")
        #expect { try OCRNumber(typed: "1234567890") } throws: { says($0, "kontrollsiffra") }
        #expect { try OCRNumber(typed: "7") } throws: { says($0, "högst 25") }
        #expect { try OCRNumber(typed: "Faktura 12") } throws: { says($0, "siffror") }
    }

    @Test func `is kept as a kind and a written form`() throws {
        let accounts: [PayeeAccount] = [
            .bankgiro(try Bankgiro(typed: "50501055")), .plusgiro(try Plusgiro(typed: "4200")),
            .account(try BankAccount(clearing: "5000", number: "1234567")),
        ]
        for account in accounts { #expect(PayeeAccount(account.kind, rawValue: account.rawValue) == account) }
        for account in accounts { #expect(try PayeeAccount(typed: account.swedish) == account) }
        #expect(PayeeAccount(.bankgiro, rawValue: "50501055") == nil)
        #expect(accounts.map(\.swedish) == ["bankgiro 5050-1055", "plusgiro 4 20-0", "bankkonto 5000-1234567"])
    }

    @Test func `of a payee is read with the word that says its kind`() throws {
        #expect(try PayeeAccount(typed: "BG: 50501055").swedish == "bankgiro 5050-1055")
        #expect(try PayeeAccount(typed: "konto 8327-9, 123 456").swedish == "bankkonto 8327-9123456")
        #expect(try PayeeAccount(typed: "konto 5000 1234567").swedish == "bankkonto 5000-1234567")
        #expect { try PayeeAccount(typed: "5050-1055") } throws: { says($0, "före numret") }
        #expect { try PayeeAccount(typed: "pg 4201") } throws: { says($0, "Plusgironumrets") }
        #expect { try PayeeAccount(typed: "konto 1234567") } throws: { says($0, "komma") }
    }

    private func says(_ error: any Error, _ word: String) -> Bool {
        (error as? Unreadable)?.message.contains(word) == true
    }
}
