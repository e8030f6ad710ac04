package import Foundation

/// Brev (mail): one e-mail to one reader, with at most one PDF.
package struct Mail: Hashable, Sendable {
    package let from: String
    package let to: String
    package let subject: String
    package let text: String
    /// File name and bytes.
    package let attachment: Attachment?

    package struct Attachment: Hashable, Sendable {
        package let name: String
        package let bytes: Data

        package init(name: String, bytes: Data) { (self.name, self.bytes) = (name, bytes) }
    }

    package init(from: String, to: String, subject: String, text: String, attachment: Attachment? = nil) {
        (self.from, self.to, self.subject) = (from, to, subject)
        (self.text, self.attachment) = (text, attachment)
    }
}

/// Vart brevet tog vägen (delivery).
package enum Delivery: Hashable, Sendable {
    case sent
    /// Lagt i en mapp: no mail is set up here, so somebody has to send the file.
    case filed
}

/// Sends one mail. Throws a `Refusal` with what to do when it cannot.
package typealias SendMail = @Sendable (Mail) async throws -> Delivery

extension Mail {
    /// The message as it goes over the wire: RFC 5322 and MIME, seven-bit, lines of at most 76.
    package func message(id: String, date: String) -> String {
        let boundary = "kansli-\(id)"
        let body = part("text/plain; charset=utf-8", [], text)
        let head = [
            "From: \(Self.onLine(from))", "To: \(Self.onLine(to))", "Subject: \(Self.word(subject))", "Date: \(date)",
            "Message-ID: <\(id)@kansli>", "MIME-Version: 1.0",
        ]
        guard let attachment else { return (head + [body]).joined(separator: "\r\n") }
        let file = part(
            "application/pdf",
            ["Content-Disposition: attachment; filename=\"\(Self.onLine(attachment.name))\""],
            bytes: attachment.bytes
        )
        return
            (head + [
                "Content-Type: multipart/mixed; boundary=\"\(boundary)\"", "", "--\(boundary)", body, "--\(boundary)",
                file,
                "--\(boundary)--", "",
            ]).joined(separator: "\r\n")
    }

    private func part(_ type: String, _ headers: [String], _ text: String) -> String {
        part(type, headers, bytes: Data(text.replacing("\n", with: "\r\n").utf8))
    }

    private func part(_ type: String, _ headers: [String], bytes: Data) -> String {
        let coded = bytes.base64EncodedString(options: [
            .lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed,
        ])
        return (["Content-Type: \(type)", "Content-Transfer-Encoding: base64"] + headers + ["", coded])
            .joined(separator: "\r\n")
    }

    /// A header line ends where it ends: a line break in a value would begin a header of somebody else's.
    private static func onLine(_ value: String) -> String { String(value.filter { !$0.isNewline && $0 != "\"" }) }

    /// RFC 2047: words of at most 64 signs, so at most 39 bytes each, never in the middle of a letter.
    private static func word(_ text: String) -> String {
        var words: [[UInt8]] = [[]]
        for letter in onLine(text) {
            let bytes = Array(String(letter).utf8)
            if (words.last?.count ?? 0) + bytes.count > 39 { words.append([]) }
            words[words.count - 1] += bytes
        }
        return words.map { "=?utf-8?B?\(Data($0).base64EncodedString())?=" }.joined(separator: "\r\n ")
    }
}
