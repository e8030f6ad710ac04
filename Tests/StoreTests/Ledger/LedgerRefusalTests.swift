import Domain
import Store
import TestSupport
import Testing

@Suite struct `A ledger that is not ours` {
    let world: LedgerWorld

    init() async throws { world = try await LedgerWorld() }

    private func refusal(_ file: LedgerFile) async throws -> Ruling {
        let refusal = try await #require(throws: Refusal.self) { try await world.take(file) }
        for table in ["ledgerVoucher", "ledgerRow", "ledgerSum", "ledgerImport", "file"] {
            #expect(try await world.count(table) == 0, "\(table)")
        }
        return refusal.ruling
    }

    @Test func `is refused when its number is another's, or its name when it has no number`() async throws {
        let other = try await refusal(.books { $0.number = try? OrganisationNumber(typed: "212000-0142") })
        #expect(other.reason.contains("212000-0142, inte 222000-0000") && other.provision == .Kansli.ledger)
        let nameless = try await refusal(
            .books {
                $0.number = nil
                $0.organisation = "Förbundet Annorstädes"
            }
        )
        #expect(nameless.reason.contains("måste filen bära förbundets namn"))
        #expect(try await world.take(.books { $0.number = nil }).effect == .imported)
    }

    @Test func `is refused when its year is broken, or has not begun`() async throws {
        let broken = try await refusal(.books { $0.years = [FinancialYear(0, "2022-07-01", "2023-06-30")] })
        #expect(broken.provision == .AccountingAct.calendarYear)
        #expect(broken.reason.contains("2022-07-01–2023-06-30"))
        #expect(try await refusal(.books { $0.years = [.calendar(2023, 0)] }).reason.contains("har inte börjat"))
        #expect(try await refusal(.books { $0.years = [] }).reason.contains("vilket räkenskapsår"))
    }

    @Test func `is refused for its first fault, and for vouchers of other books`() async throws {
        var faulty = LedgerFile.books()
        faulty.errors = [LedgerRemark(7, "checksum", "Kontrollsumman stämmer inte."), LedgerRemark(nil, "x", "y")]
        let ruling = try await refusal(faulty)
        #expect(ruling.reason == "Rad 7: Kontrollsumman stämmer inte. 1 fel till finns. Inget lästes in.")
        #expect(try await refusal(.books(kind: .vouchers)).reason.contains("SIE 4I"))
    }

    @Test func `is refused whole when one voucher does not balance, or is of another year`() async throws {
        var unbalanced = Voucher.few
        unbalanced[2].rows.removeLast()
        let sum = try await refusal(.books(unbalanced))
        #expect(sum.reason.hasPrefix("Verifikation A 3 går inte ihop: raderna summerar till 300."))
        var late = Voucher.few
        late[2].day = "2023-01-02"
        #expect(try await refusal(.books(late)).reason.contains("har dagen 2023-01-02"))
    }

    @Test func `is refused to those who may not`() async throws {
        await #expect(throws: Refusal.self) { try await world.store.tryLedger(.books(), .rut) }
        let accountant = Signature.by(90, [.accountant])
        #expect(try await world.store.tryLedger(.books(), accountant).effect == .tried)
    }
}
