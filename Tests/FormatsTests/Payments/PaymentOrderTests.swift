import Domain
import Formats
import Foundation
import TestSupport
import Testing

/// The file's order, not the office's own of the same name.
typealias PaymentOrder = Formats.PaymentOrder

@Suite struct `A payment order` {
    @Test func `is written as the bank wants it`() throws {
        let order = try SamplePayments.order()
        expectGolden(String(decoding: try order.pain001(), as: UTF8.self), at: "Golden/common.xml")
        expectGolden(String(decoding: try order.pain001(.giroByBIC), as: UTF8.self), at: "Golden/giro-by-bic.xml")
    }

    @Test func `follows the bank's profile`() throws {
        let written = String(decoding: try SamplePayments.order().pain001(.giroByBIC), as: UTF8.self)
        #expect(written.contains("<BIC>BGABSESS</BIC>") && written.contains("<Prtry>PGNR</Prtry>"))
        #expect(written.contains("<ChrgBr>SLEV</ChrgBr>") && !written.contains("CtgyPurp"))
        var profile = PaymentProfile.common
        (profile.hasServiceLevel, profile.purpose, profile.isBatchBooked) = (false, nil, false)
        let plain = String(decoding: try SamplePayments.order().pain001(profile), as: UTF8.self)
        #expect(!plain.contains("PmtTpInf") && plain.contains("<BtchBookg>false</BtchBookg>"))
    }

    @Test func `sums its payments to the öre`() throws {
        let order = try SamplePayments.order(of: (1...3_000).map { Money(ore: $0) })
        #expect(order.sum == Money(ore: 4_501_500))
        let written = String(decoding: try order.pain001(), as: UTF8.self)
        #expect(written.components(separatedBy: "<NbOfTxs>3000</NbOfTxs><CtrlSum>45015.00</CtrlSum>").count == 3)
        #expect(written.contains(">0.01<") && written.contains(">0.10<") && written.contains(">30.00<"))
    }

    @Test(arguments: [
        ("Ängs & Söner", "Ängs + Söner"), ("Café «Olé»", "Cafe Ole"), ("A<b>\"c\"", "A b c"),
        ("Ære\u{301} Øst", "Äre Öst"),
        ("Lönen – mars", "Lönen - mars"), ("rad 1\nrad 2", "rad 1 rad 2"), ("  två  blanka ", "två blanka"),
        ("O’Hara", "O&#39;Hara"),
        ("a\u{308}ng", "äng"), ("漢字 1", "1"),
    ])
    func `has only signs that banks take`(typed: String, written: String) throws {
        let order = try SamplePayments.order(receiver: typed)
        let file = String(decoding: try order.pain001(), as: UTF8.self)
        #expect(file.contains("<Cdtr><Nm>\(written)</Nm>"), "\(file)")
    }

    @Test func `cuts a long name and refuses a long message`() throws {
        let order = try SamplePayments.order(receiver: String(repeating: "Å", count: 90))
        #expect(
            String(decoding: try order.pain001(), as: UTF8.self).contains(
                "<Nm>\(String(repeating: "Å", count: 70))</Nm>"
            )
        )
        let long = try SamplePayments.order(message: String(repeating: "m", count: 141))
        #expect(long.faults.map(\.kind) == [.message])
        #expect(try SamplePayments.order(message: String(repeating: "m", count: 140)).faults.isEmpty)
    }

    @Test func `tells all its faults, and is not written`() throws {
        let order = try SamplePayments.order(
            of: [.zero, Money(ore: -1), Money(kronor: 1_000_000_000)],
            id: "uppdrag å",
            receiver: "漢字"
        )
        #expect(order.faults.map(\.kind) == [.id, .amount, .receiver, .amount, .receiver, .amount, .receiver])
        #expect(order.faults[1].payment == "B-1" && order.faults[1].text == "Beloppet ska vara större än noll.")
        #expect(throws: PaymentFault.self) { try order.pain001() }
        #expect(try SamplePayments.order(of: []).faults.map(\.kind) == [.noPayments])
        #expect(try SamplePayments.order(ids: ["A", "A"]).faults.map(\.kind) == [.sameID])
    }

    @Test func `whose sum is too large says so`() throws {
        let order = try SamplePayments.order(of: [Money(ore: .max), Money(ore: 1)])
        #expect(order.sum == nil && order.faults.map(\.kind).contains(.sum))
    }

    @Test(arguments: [
        ("ESSESESS", true), ("NDEASESSXXX", true), ("essesess", false), ("ESSESES", false), ("ESSESESSX", false),
    ])
    func `has the bank's code`(text: String, isRight: Bool) { #expect((BIC(rawValue: text) != nil) == isRight) }
}

/// An invented förbund's orders.
enum SamplePayments {
    static func order() throws -> PaymentOrder {
        let payments = [
            Payment(
                id: "B-1",
                to: "Älvkusten Kontor AB",
                try PayeeAccount(typed: "bg 5050-1055"),
                Money(ore: 150_050),
                .ocr(try OCRNumber(typed: "1234567897"))
            ),
            Payment(
                id: "B-2",
                to: "Älvnäs kommun",
                try PayeeAccount(typed: "pg 4200"),
                Money(kronor: 10_000),
                .message("Rekvisition 2, Vägen in")
            ),
            Payment(
                id: "B-3",
                to: "Åsa Prövare",
                try PayeeAccount(typed: "konto 5000, 1234567"),
                Money(ore: 2_000_005),
                .message("Resa & traktamente")
            ),
        ]
        return try order(payments)
    }

    static func order(_ payments: [Payment], id: String = "ORDER-2026-17") throws -> PaymentOrder {
        let debtor = PaymentOrder.Debtor(
            "Samordningsförbundet Älvkusten",
            try OrganisationNumber(typed: "222000-0000"),
            account: try IBAN(typed: "SE4550000000058398257466"),
            bank: try #require(BIC(rawValue: "ESSESESS"))
        )
        let made = Date(timeIntervalSince1970: 1_772_359_200)
        return PaymentOrder(id: id, made: made, debtor: debtor, day: try #require(Day(2026, 3, 5)), payments: payments)
    }

    static func order(
        of amounts: [Money] = [Money(kronor: 1)],
        id: String = "O-1",
        ids: [String]? = nil,
        receiver: String = "Älvnäs kommun",
        message: String = "Bidrag"
    ) throws -> PaymentOrder {
        let account = try PayeeAccount(typed: "bg 5050-1055")
        let ids = ids ?? amounts.indices.map { "B-\($0 + 1)" }
        return try order(
            ids.enumerated().map {
                Payment(id: $1, to: receiver, account, amounts.count > $0 ? amounts[$0] : amounts[0], .message(message))
            },
            id: id
        )
    }
}
