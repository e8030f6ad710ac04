import Foundation

/// Teckenuppsättning (character set) of a SIE file. The standard knows PC8 alone, which is code page 437; programs that
/// say so and write another one are common.
package enum SIEEncoding: String, Hashable, Sendable {
    case pc8, windows1252, utf8

    /// Text beyond ASCII that is right UTF-8 is that, as such text in either of the others hardly ever is. Otherwise
    /// the set that has the most Swedish letters is the one.
    init(of bytes: [UInt8]) {
        var counts = [Int](repeating: 0, count: 256)
        for byte in bytes { counts[Int(byte)] += 1 }
        func count(_ letters: [Int]) -> Int { letters.reduce(0) { $0 + counts[$1] } }
        guard count(Array(128..<256)) > 0 else { self = .pc8; return }
        // å, ä, ö, Å, Ä, Ö and é.
        let pc8 = count([0x86, 0x84, 0x94, 0x8F, 0x8E, 0x99, 0x82])
        let windows = count([0xE5, 0xE4, 0xF6, 0xC5, 0xC4, 0xD6, 0xE9])
        self = String(validating: bytes, as: UTF8.self) != nil ? .utf8 : windows > pc8 ? .windows1252 : .pc8
    }

    /// The text of a field. Signs that steer a printer are no part of a text, and become blanks.
    func text(_ bytes: ArraySlice<UInt8>) -> String {
        if bytes.allSatisfy({ 32..<127 ~= $0 }) { return String(decoding: bytes, as: UTF8.self) }
        let plain = bytes.map { $0 < 32 || $0 == 127 ? 32 : $0 }
        guard self != .utf8 else { return String(decoding: plain, as: UTF8.self) }
        let high = self == .pc8 ? Self.pc8Signs : Self.windowsSigns
        var text = String.UnicodeScalarView()
        for byte in plain { text.append(byte < 128 ? Unicode.Scalar(byte) : high[Int(byte) - 128]) }
        return String(text)
    }

    /// What cannot be written in PC8 becomes a question mark, but for dashes and quotes, which have plain kin.
    static func pc8(_ text: String) -> [UInt8] {
        let isPlain = text.utf8.allSatisfy { 32..<127 ~= $0 }
        return isPlain ? Array(text.utf8) : text.precomposedStringWithCanonicalMapping.unicodeScalars.map(pc8)
    }

    private static func pc8(_ sign: Unicode.Scalar) -> UInt8 {
        switch sign.value {
        case 32..<127: UInt8(sign.value)
        case 0..<32, 127: 32
        default: pc8Bytes[sign] ?? plainKin[sign] ?? UInt8(ascii: "?")
        }
    }

    static let pc8Signs = Array(
        """
        ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀\
        αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{A0}
        """.unicodeScalars
    )
    private static let pc8Bytes = Dictionary(uniqueKeysWithValues: zip(pc8Signs, UInt8(128)...255))
    private static let plainKin: [Unicode.Scalar: UInt8] = [
        "–": UInt8(ascii: "-"), "—": UInt8(ascii: "-"), "\u{2212}": UInt8(ascii: "-"), "’": UInt8(ascii: "'"),
        "‘": UInt8(ascii: "'"), "”": UInt8(ascii: "\""), "“": UInt8(ascii: "\""), "\u{202F}": 32,
    ]

    /// 0x80 to 0x9F, where Windows-1252 has signs of its own; the rest are Latin-1's. Five have no sign.
    private static let windowsSigns =
        Array("€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ".unicodeScalars)
        + (UInt8(0xA0)...0xFF).map { Unicode.Scalar($0) }
}
