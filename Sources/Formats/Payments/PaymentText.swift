import Foundation

extension String {
    /// What banks take in a name or a message: ISO 20022's Latin letters, digits and `/ - ? : ( ) . , ' +`, and å, ä and ö.
    /// Letters with other marks lose them, & becomes +, and what is left becomes a blank; blanks are never doubled.
    /// Which letters each bank takes is not read (unconfirmed). Every sign of the answer is one scalar.
    var paymentText: String {
        // Most texts have no mark that stands by itself, and to ask Unicode's tables takes a hundred times as long.
        let hasLooseMark = unicodeScalars.contains { (0x300...0x36F).contains($0.value) }
        return (hasLooseMark ? precomposedStringWithCanonicalMapping : self).paid
    }

    private var paid: String {
        var (text, isAfterBlank) = (String.UnicodeScalarView(), true)
        func add(_ sign: Unicode.Scalar) {
            guard sign != " " || !isAfterBlank else { return }
            text.append(sign)
            isAfterBlank = sign == " "
        }
        for sign in unicodeScalars {
            if sign == "ß" { add("s") }
            add(sign.paid)
        }
        if text.last == " " { text.removeLast() }
        return String(text)
    }
}

extension Unicode.Scalar {
    fileprivate var paid: Unicode.Scalar {
        switch self {
        case "a"..."z", "A"..."Z", "0"..."9", "å", "ä", "ö", "Å", "Ä", "Ö": self
        case "/", "-", "?", ":", "(", ")", ".", ",", "'", "+": self
        case "&": "+"
        case "–", "—", "\u{2010}", "\u{2011}", "\u{2212}": "-"
        case "’", "‘", "´", "`": "'"
        case "æ": "ä"
        case "Æ": "Ä"
        case "ø": "ö"
        case "Ø": "Ö"
        case "ß": "s"
        case "é", "è", "ê", "ë": "e"
        case "É", "È": "E"
        case "ü": "u"
        case "Ü": "U"
        case _ where isASCII: " "
        default: withoutMark
        }
    }

    /// ñ is an n with a mark.
    private var withoutMark: Unicode.Scalar {
        switch String(self).decomposedStringWithCanonicalMapping.unicodeScalars.first {
        case let letter? where ("a"..."z").contains(letter) || ("A"..."Z").contains(letter): letter
        default: " "
        }
    }
}
