import Domain
import Formats
import Foundation
import Testing

@Suite struct `An e-invoice` {
    @Test func `is read with supplier, account, lines and sums`() throws {
        let reading = try InvoiceReading(ubl: sample("bankgiro"))
        let invoice = reading.invoice
        #expect(reading.warnings.isEmpty && invoice.kind == .invoice && invoice.number == "2026-1001")
        #expect((invoice.issued, invoice.due) == (Day(2026, 3, 2), Day(2026, 4, 1)))
        #expect(invoice.supplier.name == "Älvkusten Kontor AB" && invoice.supplier.number?.rawValue == "556999-0012")
        #expect(invoice.supplier.vatNumber == "SE556999001201" && invoice.buyer.number?.rawValue == "222000-0000")
        #expect(invoice.payments.first?.account == .payee(try PayeeAccount(typed: "bankgiro 5050-1055")))
        #expect(invoice.payments.first?.ocr?.rawValue == "202610010")
        #expect(invoice.lines.map(\.text) == ["Handledning. Två timmar i februari", "Pärmar"])
        #expect(invoice.lines.map(\.amount) == [Money(ore: 100_040), Money(kronor: 200)])
        #expect(invoice.lines.first?.quantity == 2 && invoice.lines.first?.unit == "HUR")
        #expect(invoice.totals.vat == Money(ore: 30_010) && invoice.owed == Money(ore: 150_050))
    }

    @Test func `may have several rates, an allowance, a part paid and an enclosure`() throws {
        let reading = try InvoiceReading(ubl: sample("plusgiro"))
        let invoice = reading.invoice
        #expect(invoice.vat.map(\.rate) == [25, 12, 0] && invoice.totals.allowances == Money(kronor: 100))
        #expect(invoice.totals.prepaid == Money(kronor: 461) && invoice.owed == Money(kronor: 6_000))
        #expect(invoice.payments.first?.account == .payee(try PayeeAccount(typed: "plusgiro 4 20-0")))
        #expect(invoice.payments.first?.reference == "Faktura F-77" && invoice.payments.first?.ocr == nil)
        #expect(invoice.supplier.name == "Föreningen Vägen in & ut" && invoice.orderReference == "SAM-2026-4")
        #expect(reading.warnings.map(\.text) == ["Fakturan har bilagor som inte läses här: rapport.pdf."])
    }

    @Test func `may be paid to a bank account`() throws {
        let invoice = try InvoiceReading(ubl: sample("account")).invoice
        #expect(invoice.payments.first?.account == .payee(try PayeeAccount(typed: "konto 5000, 1234567")))
    }

    @Test func `that is a credit note owes money back, whatever its prefixes`() throws {
        let reading = try InvoiceReading(ubl: sample("credit-note"))
        #expect(reading.warnings.isEmpty && reading.invoice.kind == .creditNote)
        #expect(reading.invoice.owed == Money(kronor: -250) && reading.invoice.preceding == ["2026-1001"])
        #expect(reading.invoice.due == Day(2026, 4, 19) && reading.invoice.lines.count == 1)
    }

    @Test(
        arguments: [
            (">1500.50<", ">1500.51<", "Summan med moms är inte"), (">1000.40<", ">1000.41<", "Raderna summerar inte"),
            (">300.10<", ">300.1000<", nil), ("Godkänd för F-skatt", "Ja", "SE-R-005"), (">25<", ">24<", "SE-R-006"),
            ("SE556999001201", "SE5569990012", "SE-R-001"), (">50501055<", ">50501056<", "SE-R-008"),
            (">5569990012<", ">5569990013<", "SE-R-003"), ("2026-04-01", "2026-03-01", "förfaller innan"),
            ("<cbc:BuyerReference>Tora Ängsbo</cbc:BuyerReference>", "", "vem som har beställt"),
            ("poacc:billing:3.0", "annat", "Peppol BIS Billing 3"),
        ] as [(String, String, String?)]
    )
    func `that says one thing and another is warned for`(from: String, to: String, warning: String?) throws {
        let warnings = try InvoiceReading(ubl: changed(from, to)).warnings.map(\.text)
        #expect(warning.map { word in warnings.contains { $0.contains(word) } } ?? warnings.isEmpty, "\(warnings)")
    }

    @Test(arguments: [
        ("<cbc:ID>2026-1001</cbc:ID>", "", "fakturanummer"), ("2026-03-02", "2026-02-30", "fakturadatum"),
        ("currencyID=\"SEK\">1500.50", "currencyID=\"EUR\">1500.50", "svenska kronor"),
        (">1500.50<", ">1500.505<", "belopp"),
        (">1500.50<", ">1e9<", "belopp"), (">1500.50<", ">99999999999<", "belopp"),
        (">SEK<", ">EUR<", "svenska kronor"),
        ("xsd:Invoice-2", "xsd:Order-2", "ingen e-faktura"), ("</Invoice>", "", "skadad"),
        ("<cac:Party>", "<cac:Party", "skadad"),
    ])
    func `that cannot be read says why`(from: String, to: String, reason: String) throws {
        let bytes = try changed(from, to)
        #expect { try InvoiceReading(ubl: bytes) } throws: { says($0, reason) }
    }

    private func changed(_ from: String, _ to: String) throws -> Data {
        let text = String(decoding: try sample("bankgiro"), as: UTF8.self)
        #expect(text.contains(from))
        return Data(text.replacing(from, with: to).utf8)
    }
}

@Suite struct `A file that is no invoice but an attack` {
    @Test(arguments: [
        "<!DOCTYPE Invoice SYSTEM \"http://127.0.0.1:1/x.dtd\">",
        "<!DOCTYPE Invoice [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>",
        "<!DOCTYPE Invoice [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>",
    ])
    func `with a document type of its own is refused`(declaration: String) throws {
        let text = String(decoding: try sample("bankgiro"), as: UTF8.self)
        let bytes = Data(text.replacing("?>\n", with: "?>\n\(declaration)\n").utf8)
        #expect { try InvoiceReading(ubl: bytes) } throws: { says($0, "DOCTYPE") }
    }

    /// Foundation's parser ends the program at one without a text.
    @Test(arguments: ["<?page?>", "<?page ?>", "<?page  \n?>", "<?", "<?page"])
    func `with an empty instruction is refused`(
        instruction: String
    ) throws {
        let text = String(decoding: try sample("bankgiro"), as: UTF8.self)
        let closed = text.replacing("<cbc:IssueDate>", with: instruction + "<cbc:IssueDate>", maxReplacements: 1)
        #expect { try InvoiceReading(ubl: Data(closed.utf8)) } throws: { says($0, "skadad") }
        let styled = text.replacing("<cbc:IssueDate>", with: "<?page with a text?><cbc:IssueDate>", maxReplacements: 1)
        #expect(throws: Never.self) { try InvoiceReading(ubl: Data(styled.utf8)) }
    }

    @Test(arguments: ["UTF-16", "UTF-7", "IBM037"]) func `in an encoding that hides one is refused`(encoding: String)
        throws
    {
        let text = String(decoding: try sample("bankgiro"), as: UTF8.self).replacing("UTF-8", with: encoding)
        #expect { try InvoiceReading(ubl: Data(text.utf8)) } throws: { says($0, "skadad") }
        let wide = try #require(text.data(using: .utf16LittleEndian))
        #expect { try InvoiceReading(ubl: wide) } throws: { says($0, "skadad") }
    }

    @Test func `whose letters are no letters is refused, and in Latin-1 is read`() throws {
        let text = String(decoding: try sample("bankgiro"), as: UTF8.self)
        var bytes = Data(text.utf8)
        bytes.replaceSubrange(
            try #require(bytes.range(of: Data("TaxInclusive".utf8))),
            with: Data("TaxI\u{EE}clusiv".unicodeScalars.map { UInt8($0.value) })
        )
        #expect { try InvoiceReading(ubl: bytes) } throws: { says($0, "skadad") }
        let latin = try #require(text.replacing("UTF-8", with: "ISO-8859-1").data(using: .isoLatin1))
        #expect(try InvoiceReading(ubl: latin) == InvoiceReading(ubl: Data(text.utf8)))
    }

    @Test func `of endless depth, size or number is refused`() throws {
        let open = "<Invoice xmlns=\"urn:oasis:names:specification:ubl:schema:xsd:Invoice-2\">"
        let deep = open + String(repeating: "<a>", count: 100)
        let many = open + String(repeating: "<a/>", count: 200_001) + "</Invoice>"
        let crowded = open + "<a " + (0..<6_000).map { "x\($0)=\"\" " }.joined() + "/></Invoice>"
        let large = open + String(repeating: " ", count: InvoiceReading.largest) + "</Invoice>"
        for text in [deep, many, crowded, large] {
            #expect { try InvoiceReading(ubl: Data(text.utf8)) } throws: { says($0, "större än") }
        }
    }

    @Test func `of other bytes is refused`() throws {
        for bytes in [Data(), Data("%PDF-1.7".utf8), Data([0, 1, 2]), Data("<html></html>".utf8), Data("<?xml".utf8)] {
            #expect(throws: Unreadable.self) { try InvoiceReading(ubl: bytes) }
        }
    }

    @Test func `ends at each byte without harm`() throws {
        let bytes = try sample("credit-note")
        for end in stride(from: 0, to: bytes.count - 2, by: 97) {
            #expect(throws: Unreadable.self) { try InvoiceReading(ubl: bytes.prefix(end)) }
        }
    }
}

private func sample(_ name: String) throws -> Data {
    try Data(contentsOf: URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Samples/\(name).xml"))
}

private func says(_ error: any Error, _ word: String) -> Bool { (error as? Unreadable)?.message.contains(word) == true }
