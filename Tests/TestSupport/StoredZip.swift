package import Foundation

/// A zip file without compression, so that tests can show what stands in it (APPNOTE.TXT 4.3.7, 4.3.12, 4.3.16).
package enum StoredZip {
    package static func bytes(_ files: [(name: String, text: String)]) -> Data {
        var (body, directory) = (Data(), Data())
        for file in files {
            let (name, content) = (Data(file.name.utf8), Data(file.text.utf8))
            let facts =
                number(0, 2) + number(0, 4) + number(crc(content), 4) + number(content.count, 4)
                + number(content.count, 4) + number(name.count, 2) + number(0, 2)
            directory +=
                number(0x0201_4B50, 4) + number(20, 2) + number(20, 2) + number(0, 2) + facts + number(0, 2)
                + number(0, 2) + number(0, 2) + number(0, 4) + number(body.count, 4) + name
            body += number(0x0403_4B50, 4) + number(20, 2) + number(0, 2) + facts + name + content
        }
        let end =
            number(0x0605_4B50, 4) + number(0, 4) + number(files.count, 2) + number(files.count, 2)
            + number(directory.count, 4) + number(body.count, 4) + number(0, 2)
        return body + directory + end
    }

    private static func number(_ value: Int, _ length: Int) -> Data {
        Data((0..<length).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) })
    }

    private static func crc(_ bytes: Data) -> Int {
        let sum = bytes.reduce(UInt32.max) { sum, byte in
            (0..<8).reduce(sum ^ UInt32(byte)) { sum, _ in sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
        }
        return Int(~sum)
    }
}

extension StoredZip {
    /// A workbook of one sheet with this content, and the texts and styles that it points at.
    package static func workbook(
        sheet: String = "Blad",
        _ content: String,
        texts: [String] = [],
        formats: [String] = [],
        properties: String = ""
    ) -> Data {
        let kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        let codes = formats.enumerated().map { "<numFmt numFmtId=\"\(170 + $0)\" formatCode=\"\($1)\"/>" }
        let styles = formats.indices.map { "<xf numFmtId=\"\(170 + $0)\"/>" }
        return bytes([
            (
                "xl/workbook.xml",
                "<workbook xmlns:r=\"\(kind)\">\(properties)<sheets><sheet name=\"\(sheet)\" r:id=\"a\"/></sheets></workbook>"
            ),
            (
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"a\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
            ),
            ("xl/worksheets/sheet1.xml", "<worksheet>\(content)</worksheet>"),
            ("xl/sharedStrings.xml", "<sst>\(texts.map { "<si>\($0)</si>" }.joined())</sst>"),
            (
                "xl/styles.xml",
                "<styleSheet><numFmts>\(codes.joined())</numFmts><cellXfs><xf/>\(styles.joined())</cellXfs></styleSheet>"
            ),
        ])
    }
}
