import Foundation
import Testing

@Suite struct `The command validate` {
    /// Skatteverket's test numbers. The second has month 00.
    let numbers = "196210012842\n191500722390\r\n19621001-2843\n\n"

    @Test func `answers each line as an object with four keys`() throws {
        let run = try Program.run(["validate", "personal-number", "--json"], input: numbers)
        #expect(run.code == 1 && run.error.isEmpty)
        #expect(
            run.output == """
                {"input":"196210012842","kind":"personalNumber","reason":null,"valid":true}
                {"input":"191500722390","kind":"coordinationNumber","reason":null,"valid":true}
                {"input":"19621001-2843","kind":null,"reason":"Kontrollsiffran stämmer inte. Kontrollera siffrorna.","valid":false}
                {"input":"","kind":null,"reason":"Raden är tom.","valid":false}

                """
        )
    }

    @Test func `answers in Swedish, and with 0 when all is right`() throws {
        let run = try Program.run(["validate", "personal-number"], input: "196210012842\n191500722390")
        #expect(run.code == 0)
        #expect(run.output == "196210012842: personnummer\n191500722390: samordningsnummer\n")
    }

    @Test func `takes T-numbers and reserve numbers only when asked`() throws {
        let lines = "20000101T220\n991234567890\n"
        let plain = try Program.run(["validate", "personal-number"], input: lines)
        #expect(plain.code == 1 && plain.output.contains("T-nummer"))
        let open = ["validate", "personal-number", "--t-numbers", "--reserve-numbers", "--json"]
        let run = try Program.run(open, input: lines)
        #expect(run.code == 0, "\(run.output)")
        #expect(run.output.contains(#""kind":"temporaryNumber""#) && run.output.contains(#""kind":"reserveNumber""#))
        #expect(try Program.run(["validate", "bankgiro", "--t-numbers"], input: lines).code == 2)
    }

    /// E08: a number as the printed papers have it, with one digit changed.
    @Test func `finds the wrong organisation number of the minutes`() throws {
        let run = try Program.run(["validate", "organisation-number", "--json"], input: "222100-2114\n202100-2114\n")
        #expect(run.code == 1)
        let lines = run.output.split(separator: "\n")
        #expect(lines.count == 2 && lines[0].contains(#""valid":false"#) && lines[0].contains("kontrollsiffra"))
        #expect(lines[1].contains(#""kind":"organisationNumber","reason":null,"valid":true"#))
        let person = try Program.run(["validate", "organisation-number"], input: "701063-2391\n")
        #expect(person.code == 1 && person.output.contains("kan vara ett personnummer"))
    }

    @Test(arguments: [("bankgiro", "5050-1055", "5050-1056"), ("plusgiro", "4 20-0", "4 20-1")])
    func `knows giro numbers`(kind: String, right: String, wrong: String) throws {
        let run = try Program.run(["validate", kind], input: "\(right)\n\(wrong)\n")
        #expect(run.code == 1)
        #expect(run.output.hasPrefix("\(right): \(kind) \(right)\n\(wrong): stämmer inte. "))
    }

    @Test func `reads files too, and says which cannot be read`() throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "validate-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data("5050-1055\r\n991-2346\n".utf8).write(to: file)
        let run = try Program.run(["validate", "bankgiro", file.path])
        #expect(run.code == 0 && run.output.split(separator: "\n").count == 2)
        #expect(try Program.run(["validate", "bankgiro", "/ingenstans"]).code == 2)
        #expect(try Program.run(["validate", "start"]).code == 2)
        #expect(try Program.run(["validate", "passnummer"]).code == 2)
    }

    @Test func `reads an e-invoice, and says why another cannot be read`() throws {
        let tests = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../FormatsTests")
            .standardizedFileURL
        let file = tests.appending(path: "Invoices/Samples/bankgiro.xml").path
        let run = try Program.run(["validate", "invoice", file])
        #expect(run.code == 0, "\(run.error)")
        #expect(
            run.output.contains(
                "faktura 2026-1001 från Älvkusten Kontor AB, 1\u{A0}500,50\u{A0}kr, till bankgiro 5050-1055"
            )
        )
        let json = try Program.run(["validate", "invoice", file, "--json"]).output
        #expect(json.contains(#""owed":150050"#) && json.contains(#""reason":null"#))
        let other = tests.appending(path: "Payments/Golden/common.xml").path
        let refused = try Program.run(["validate", "invoice", file, other])
        #expect(refused.code == 1 && refused.output.contains("ingen e-faktura"))
    }

    @Test func `judges a SIE file, and names the line of what is wrong`() throws {
        let golden = URL(filePath: #filePath).deletingLastPathComponent().appending(
            path: "../../FormatsTests/SIE/Golden/ledger.se"
        )
        let file = FileManager.default.temporaryDirectory.appending(path: "validate-\(UUID().uuidString).se")
        defer { try? FileManager.default.removeItem(at: file) }
        try FileManager.default.copyItem(at: golden.standardizedFileURL, to: file)
        let run = try Program.run(["validate", "sie", file.path, "--json"])
        #expect(run.code == 0, "\(run.error)")
        #expect(
            run.output == """
                {"accounts":4,"balanced":true,"checksum":"ok","company":"Samordningsförbundet Älvkusten","errors":[],\
                "file":"\(file.path)","orgnr":"222000-0000","transactions":4,"type":4,"valid":true,"vouchers":2,"warnings":[],\
                "years":[{"end":"2025-12-31","start":"2025-01-01","year":0},{"end":"2024-12-31","start":"2024-01-01","year":-1}]}

                """
        )
        try Data("#FLAGGA 0\n#VER A 1 20250101\n{\n#TRANS 1930 {} 1\n}\n".utf8).write(to: file)
        let wrong = try Program.run(["validate", "sie", file.path])
        #expect(wrong.code == 1 && wrong.output.contains("Fel. Rad 2: Verifikationens rader summerar till 1"))
        try Data("Hej".utf8).write(to: file)
        let none = try Program.run(["validate", "sie", file.path, "--json"]).output
        #expect(none.contains(#""type":null,"valid":false"#) && none.contains(#""code":"notSIE""#))
    }
}
