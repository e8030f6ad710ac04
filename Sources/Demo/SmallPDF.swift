import Foundation

/// A PDF of one page, to try the reading of files with. Latin letters only: it carries no font of its own.
enum SmallPDF {
    static let timetable = page(["Tidplan", "Februari: studiebesok", "Mars: lokal och personal", "April: besked"])

    static func page(_ lines: [String]) -> Data {
        let text = lines.enumerated().map { "BT /F1 14 Tf 72 \(760 - 28 * $0) Td (\($1)) Tj ET" }.joined(
            separator: "\n"
        )
        let objects = [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
                + "/Resources << /Font << /F1 5 0 R >> >> >>",
            "<< /Length \(text.utf8.count) >>\nstream\n\(text)\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        ]
        var (body, offsets) = ("%PDF-1.4\n", [Int]())
        for (place, object) in objects.enumerated() {
            offsets.append(body.utf8.count)
            body += "\(place + 1) 0 obj\n\(object)\nendobj\n"
        }
        let rows = offsets.map { String(repeating: "0", count: 10 - String($0).count) + "\($0) 00000 n \n" }
        let table = "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n" + rows.joined()
        return Data(
            "\(body)\(table)trailer\n<< /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(body.utf8.count)\n%%EOF\n"
                .utf8
        )
    }
}
