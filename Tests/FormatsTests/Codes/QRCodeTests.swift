import Formats
import Markup
import Testing

@Suite struct `A QR code` {
    @Test func `has the three corners that a telephone looks for, and another for another text`() throws {
        let code = try #require(QRCode("otpauth://totp/Kansli:disa?secret=ABCD"))
        let size = code.rows.count
        #expect(code.rows.allSatisfy { $0.count == size } && (size - 21).isMultiple(of: 4))
        let edge = Array(repeating: true, count: 7)
        #expect(Array(code.rows[0].prefix(7)) == edge && Array(code.rows[0].suffix(7)) == edge)
        #expect(Array(code.rows[size - 1].prefix(7)) == edge && Array(code.rows[size - 1].suffix(7)) != edge)
        #expect(code != QRCode("otpauth://totp/Kansli:disa?secret=ABCE"))
    }

    @Test func `is drawn as dark squares on white, with words for who cannot see it`() throws {
        let code = try #require(QRCode("1"))
        let picture = code.picture("Kod <för> appen").text
        #expect(picture.contains("aria-label=\"Kod &lt;för&gt; appen\"") && !picture.contains("style="))
        #expect(picture.split(separator: "M").count - 1 == code.rows.joined().count { $0 })
        #expect(picture.contains("viewBox=\"0 0 29 29\"") && picture.contains("M4 4h1v1h-1z"))
    }

    @Test func `is not made of nothing, nor of more than a code holds`() {
        #expect(QRCode("") == nil)
        #expect(QRCode(String(repeating: "a", count: 3000)) == nil)
    }
}
