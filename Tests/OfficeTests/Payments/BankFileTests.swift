import Domain
import Foundation
import Hummingbird
import Office
import Site
import Store
import TestSupport
import Testing

@Suite struct `Files of payments` {
    let pages: `The pages of payments`

    init() async throws {
        pages = try await `The pages of payments`()
        let store = pages.world.store
        var association = try await store.board().association
        let seen = association.mark
        association.organisationNumber = "222000-0018"
        try await store.enter(association, seen: seen, pages.world.sign(.frida, "test"))
    }

    static let account: KeyValuePairs = [
        "from": "2022-01-01", "bank": "Banken", "iban": "SE45 5000 0000 0583 9825 7466", "bic": "esseSESS",
        "agent": "bic", "plusgiro": "plusgiro", "charges": "SLEV", "purpose": "", "isBatchBooked": "ja",
    ]
    static let file = "/ekonomi/betalningar/1/betalfil"

    /// An order of one claim, made by two of the accounting service.
    func ordered(_ invoice: String) async throws {
        try await pages.register(invoice)
        _ = try await pages.step("receipt", .frida)
        _ = try await pages.step("attest", `The pages of payments`.rut, `The pages of payments`.duties)
        let form = "claim=1%3A1" + `The pages of payments`.checks
        for user in [`The pages of payments`.ekonom1, `The pages of payments`.ekonom2] {
            _ = try await pages.browser(user).post("/ekonomi/betalningar/utanordning", form)
        }
        let accountant = pages.browser(`The pages of payments`.ekonom1)
        let page = try await accountant.get("/ekonomi/betalningar").text
        let sent = page.sent(["claim": "1", "payOn": "2022-12-06"], to: "/ekonomi/betalningar")
        _ = try await accountant.post("/ekonomi/betalningar", `The pages of payments`.own(sent))
        try #require(try await pages.world.store.paymentOrders().count == 1)
    }

    @Test func `tell the bank of an order as the account's profile says, only to who releases`() async throws {
        try await ordered(`The pages of payments`.invoice)
        let accountant = pages.browser(`The pages of payments`.ekonom1)
        #expect(try await accountant.get(Self.file).text.contains("Inget betalkonto är angivet"))
        let set = try await pages.browser(.frida).post("/ekonomi/betalfil", Self.account)
        #expect(set.status == .seeOther)
        #expect(try await accountant.get("/ekonomi/betalningar/1").text.contains("Hämta betalfilen"))
        let reply = try await accountant.get(Self.file)
        #expect(reply.headers[.contentDisposition] == "attachment; filename=\"betalorder-2022-1.xml\"")
        #expect(reply.text.contains("<MsgId>BO-") && reply.text.contains("BGABSESS") && reply.text.contains("SLEV"))
        #expect(reply.text.contains(">1000.00<") && reply.text.contains("<ReqdExctnDt>2022-12-06"))
        #expect(try await accountant.get(Self.file).text == reply.text)
        for user in [User.frida, `The pages of payments`.rut, .auditor, .administrator] {
            #expect(try await pages.browser(user).get(Self.file).status == .conflict, "\(user.name)")
        }
    }

    @Test func `say which claim has an account that the bank cannot be told`() async throws {
        try await ordered(`The pages of payments`.invoice.replacing("5050-1055", with: "kontot+som+vanligt"))
        _ = try await pages.browser(.frida).post("/ekonomi/betalfil", Self.account)
        let reply = try await pages.browser(`The pages of payments`.ekonom1).get(Self.file)
        #expect(reply.status == .conflict && reply.text.contains("Underlag 1: kontot ”kontot som vanligt”"))
    }

    @Test func `set the account by the director alone, and say what is wrong with it`() async throws {
        let wrong: KeyValuePairs = ["from": "2022-01-01", "bank": "Banken", "iban": "SE12", "bic": "x"]
        let reply = try await pages.browser(.frida).post("/ekonomi/betalfil", wrong)
        #expect(reply.status == .unprocessableContent && reply.text.contains("value=\"Banken\""))
        #expect(reply.text.contains("IBAN: Skriv") && reply.text.contains("BIC: skriv"))
        let refused = try await pages.browser(`The pages of payments`.ekonom1).post("/ekonomi/betalfil", Self.account)
        #expect(refused.status == .conflict)
        #expect(try await pages.world.store.payerAccount(on: "2022-12-06") == nil)
    }

    @Test func `read an e-invoice into the form, and register nothing before it is sent`() async throws {
        let sample = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../FormatsTests/Invoices/Samples/bankgiro.xml").standardizedFileURL
        let bytes = try Data(contentsOf: sample)
        let reply = try await read([UInt8](bytes))
        #expect(reply.status == .ok && reply.text.contains("Faktura 2026-1001 från Älvkusten Kontor AB"))
        #expect(reply.text.contains("bankgiro 5050-1055") && reply.text.contains("202610010"))
        #expect(reply.text.contains("1 500,50") || reply.text.contains("1\u{A0}500,50"))
        #expect(reply.text.contains("e-faktura.xml") && reply.text.contains("value=\"2026-04-01\""))
        #expect(try await pages.world.store.claims(in: 2022).isEmpty)
    }

    @Test func `refuse an e-invoice with a document type, and what is none`() async throws {
        let foreign = "<?xml version=\"1.0\"?><!DOCTYPE Invoice SYSTEM \"http://example.se/x.dtd\"><Invoice/>"
        for (text, reason) in [(foreign, "DOCTYPE"), ("<faktura/>", "ingen e-faktura")] {
            let reply = try await read(Array(text.utf8))
            #expect(reply.status == .unprocessableContent && reply.text.contains(reason), "\(reason)")
        }
        let reply = try await pages.browser(.frida).post("/ekonomi/underlag/e-faktura")
        #expect(reply.status == .unprocessableContent && reply.text.contains("välj filen"))
        let accountant = pages.browser(`The pages of payments`.ekonom1)
        #expect(try await accountant.post("/ekonomi/underlag/e-faktura").status == .conflict)
    }

    private func read(_ bytes: [UInt8]) async throws -> Reply {
        try await pages.browser(.frida).post(
            "/ekonomi/underlag/e-faktura",
            files: [("invoice", .init(name: "faktura.xml", type: "application/xml", bytes: bytes))]
        )
    }
}
