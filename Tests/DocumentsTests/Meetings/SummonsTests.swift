import Documents
import Domain
import Foundation
import Markup
import TestSupport
import Testing

@Suite struct `The summons` {
    @Test func `tells when and where, what is proposed, which papers, and who is called`() {
        var record = SmallWorld.record([])
        record.meeting.start = "09:00"
        record.items[1].matters[0].clauses = [
            ClauseRecord(clause: Clause(id: 1, matter: 302, position: 1, text: "anta planen."))
        ]
        record.items[1].appendices = [Appendix(id: 1, item: 102, number: 3, title: "Planen")]
        let html = Document.summons(record, SmallWorld.board(), called: [1, 11], dated: "2022-11-10").html(level: 2)
            .text
        #expect(html.contains("fredag 25 november 2022") && html.contains("Rådhuset"))
        #expect(html.contains("anta planen.") && html.contains("Bilaga 3: Planen"))
        #expect(html.contains("Klara Kassa den yngre") && html.contains("ersättare"))
    }

    @Test func `goes by mail as seven-bit MIME with its PDF`() {
        let pdf = Mail.Attachment(name: "kallelse.pdf", bytes: Data("%PDF-1.7".utf8))
        let mail = Mail(
            from: "kansliet@example.se",
            to: "rut@example.se\r\nBcc: x@example.se",
            subject: "Kallelse till styrelsens möte den 25 november 2022 på Rådhuset",
            text: "Hej!\nVälkommen på möte.",
            attachment: pdf
        )
        let text = mail.message(id: "1", date: "Mon, 14 Nov 2022 08:00:00 +0100")
        #expect(text.utf8.allSatisfy { $0 < 128 })
        #expect(!text.contains("\r\nBcc:"))
        #expect(text.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 78 })
        #expect(text.contains("filename=\"kallelse.pdf\"") && text.contains(pdf.bytes.base64EncodedString()))
        #expect(text.contains(Data("Hej!\r\nVälkommen på möte.".utf8).base64EncodedString()))
    }
}
