import Domain
import Foundation
import Testing

@Suite struct `The rules for files` {
    static let jpeg = Data([0xFF, 0xD8, 0xFF, 0xE0])
    static let png = Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
    static let pdf = Data("%PDF-1.7\n".utf8)

    @Test(arguments: [
        ("skanning.PDF", pdf, FileType.pdf), ("bild.png", png, .png), ("bild.jpeg", jpeg, .jpeg),
        ("anteckning.txt", Data("Möte §\r\n".utf8), .text),
        ("kallelse.docx", zip(["[Content_Types].xml", "word/document.xml"]), .docx),
        ("budget.xlsx", zip(["[Content_Types].xml", "xl/workbook.xml"]), .xlsx),
    ])
    func `take what is what it says`(name: String, bytes: Data, type: FileType) throws {
        #expect(try FileRules.type(of: bytes, named: name) == type)
    }

    @Test(arguments: [
        ("protokoll.pdf", png, "Filen heter .pdf men är inte en PDF. Spara om den i rätt format."),
        (
            "a.docx", zip(["word/document.xml"]),
            "Filen heter .docx men är inte ett Word-dokument. Spara om den i rätt format."
        ),
        (
            "a.docx", Data("PK\u{3}\u{4}".utf8),
            "Filen heter .docx men är inte ett Word-dokument. Spara om den i rätt format."
        ),
        (
            "a.txt", Data([0xE5, 0xE4, 0xF6]),
            "Filen heter .txt men är inte ren text i UTF-8. Spara om den i rätt format."
        ),
        ("a.pdf", Data(), "Filen är tom. Välj en annan fil."),
        ("../a.pdf", pdf, "Filens namn går inte att använda. Byt namn på den och välj den igen."),
        (
            "a.exe", pdf,
            "Filen är av en sort som inte tas emot. Det går bra med PDF, PNG, JPEG, Word, Excel och ren text i UTF-8."
        ),
    ])
    func `refuse the rest, and say why`(name: String, bytes: Data, reason: String) {
        let refusal = #expect(throws: Refusal.self) { try FileRules.type(of: bytes, named: name) }
        #expect(refusal?.ruling.reason == reason)
        #expect(refusal?.ruling.provision == .Kansli.files)
    }

    @Test func `refuse what is too large`() {
        let ruling = FileRules.ruling(on: Data(count: 2_000_001), named: "a.pdf", limit: 2_000_000)
        #expect(ruling.reason.hasPrefix("Filen är större än 2 MB."))
    }

    /// Only a central directory and its end: what the rule reads.
    static func zip(_ names: [String]) -> Data {
        var bytes = Data("PK\u{3}\u{4}".utf8)
        for name in names {
            bytes += Data("PK\u{1}\u{2}".utf8) + Data(count: 24) + little(name.utf8.count, 2) + Data(count: 16)
            bytes += Data(name.utf8)
        }
        let size = bytes.count - 4
        bytes += Data("PK\u{5}\u{6}".utf8) + Data(count: 4) + little(names.count, 2) + little(names.count, 2)
        bytes += little(size, 4) + little(4, 4) + Data(count: 2)
        return bytes
    }

    static func little(_ number: Int, _ length: Int) -> Data {
        Data((0..<length).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) })
    }
}
