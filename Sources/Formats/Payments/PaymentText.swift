import Foundation

extension String {
    /// What banks take in a name or a message: ISO 20022's Latin letters, digits and `/ - ? : ( ) . , ' +`, and å, ä and ö.
    /// Letters with other marks lose them, & becomes +, and what is left becomes a blank; blanks are never doubled.
    /// Which letters each bank takes is not read (unconfirmed).
    var paymentText: String {
        guard !utf8.allSatisfy(\.isPlain) || contains("  ") || first == " " || last == " " else { return self }
        var text = String.UnicodeScalarView()
        for sign in precomposedStringWithCanonicalMapping.unicodeScalars { text.append(contentsOf: sign.paid) }
        return String(text).split(separator: " ").joined(separator: " ")
    }
}

extension UInt8 {
    fileprivate var isPlain: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: "/-?:().,'+ ".utf8.contains(self)
        }
    }
}

extension Unicode.Scalar {
    fileprivate var paid: [Unicode.Scalar] {
        switch self {
        case "å", "ä", "ö", "Å", "Ä", "Ö": [self]
        case "&": ["+"]
        case "–", "—", "\u{2010}", "\u{2011}", "\u{2212}": ["-"]
        case "’", "‘", "´", "`": ["'"]
        case "æ": ["ä"]
        case "Æ": ["Ä"]
        case "ø": ["ö"]
        case "Ø": ["Ö"]
        case "ß": ["s", "s"]
        case _ where isASCII: [UInt8(value).isPlain ? self : " "]
        default: withoutMark
        }
    }

    /// é is an e with a mark.
    private var withoutMark: [Unicode.Scalar] {
        let plain = String(self).decomposedStringWithCanonicalMapping.unicodeScalars.first
        guard let plain, plain.isASCII, UInt8(plain.value).isPlain else { return [" "] }
        return [plain]
    }
}
