/// Fält (field): where it stands in the file, without the quotes around it.
struct SIEField {
    var range: Range<Int>
    /// `\"` stands in it, for a quote.
    var hasEscapes = false
}

/// Goes through a SIE file line by line, and keeps only the places of its fields: nothing is copied.
struct SIEScanner {
    enum Line {
        case record, opening, closing, blank
        /// Neither a record nor a brace.
        case stray
    }

    /// The file, and a line end after it.
    let bytes: [UInt8]
    /// Counted from 1.
    private(set) var number = 0
    private(set) var kind = Line.blank
    private(set) var label: SIELabel?
    private(set) var labelRange = 0..<0
    /// Without those in braces.
    private(set) var fields: [SIEField] = []
    /// Those in braces.
    private(set) var listed: [SIEField] = []
    /// How many fields stand before the braces; nil without braces.
    private(set) var listPlace: Int?
    /// The line ends inside braces.
    private(set) var isListOpen = false
    /// The line ends inside quotes.
    private(set) var isQuoteOpen = false
    /// A sign that no text may have stands in a field.
    private(set) var hasControlSign = false
    private var place: Int
    private let labels = SIELabel.packed
    private let plainStops = Self.plainStops
    private let quotedStops = Self.quotedStops

    /// The last byte is a line end, so that no loop over a line's bytes need look for the file's end. A mark of UTF-8 in
    /// front is left out.
    init(lines bytes: [UInt8]) {
        self.bytes = bytes
        place = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    /// Goes to the next line; false when there is none. Ctrl-Z ends a file of DOS.
    mutating func next() -> Bool {
        clear()
        skipBlanks()
        guard place < bytes.count, bytes[place] != 26 else { return false }
        number += 1
        switch bytes[place] {
        case UInt8(ascii: "#"): record()
        case UInt8(ascii: "{"): brace(.opening)
        case UInt8(ascii: "}"): brace(.closing)
        case UInt8(ascii: "\n"), UInt8(ascii: "\r"): kind = .blank
        default: kind = .stray
        }
        endLine()
        return true
    }

    private mutating func clear() {
        fields.removeAll(keepingCapacity: true)
        listed.removeAll(keepingCapacity: true)
        (listPlace, isListOpen, isQuoteOpen, hasControlSign) = (nil, false, false, false)
    }

    /// A brace is alone on its line. What follows it is read as fields, so that it is seen.
    private mutating func brace(_ kind: Line) {
        self.kind = kind
        place += 1
        scanFields()
    }

    private mutating func record() {
        kind = .record
        let start = place
        var packed: UInt64 = 0
        place += 1
        while bytes[place] > 32, bytes[place] != UInt8(ascii: "{") {
            let isSmall = UInt8(ascii: "a")...UInt8(ascii: "z") ~= bytes[place]
            // What is longer than any label gets a first byte that none has.
            packed = packed >> 56 == 0 ? packed << 8 | UInt64(isSmall ? bytes[place] - 32 : bytes[place]) : .max
            place += 1
        }
        labelRange = start..<place
        label = labels[packed]
        scanFields()
    }

    private mutating func scanFields() {
        while true {
            skipBlanks()
            switch bytes[place] {
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"): return
            case UInt8(ascii: "{"):
                (listPlace, isListOpen) = (listPlace ?? fields.count, true)
                place += 1
            case UInt8(ascii: "}"):
                isListOpen = false
                place += 1
            case UInt8(ascii: "\""): add(quoted())
            default: add(plain())
            }
        }
    }

    private mutating func add(_ field: SIEField) {
        if isListOpen { listed.append(field) } else { fields.append(field) }
    }

    private mutating func plain() -> SIEField {
        let start = place
        while true {
            while !plainStops[Int(bytes[place])] { place += 1 }
            guard bytes[place].isControlSign else { return SIEField(range: start..<place) }
            hasControlSign = true
            place += 1
        }
    }

    private mutating func quoted() -> SIEField {
        place += 1
        let start = place
        var hasEscapes = false
        while true {
            while !quotedStops[Int(bytes[place])] { place += 1 }
            switch bytes[place] {
            case UInt8(ascii: "\""):
                place += 1
                return SIEField(range: start..<place - 1, hasEscapes: hasEscapes)
            case UInt8(ascii: "\\"):
                let isEscape = bytes[place + 1] == UInt8(ascii: "\"")
                hasEscapes = hasEscapes || isEscape
                place += isEscape ? 2 : 1
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"): return unclosed(from: start, hasEscapes)
            default:
                hasControlSign = true
                place += 1
            }
        }
    }

    /// The line's end is the field's. A path that ends in \ before its closing quote looks the same, and is whole.
    private mutating func unclosed(from start: Int, _ hasEscapes: Bool) -> SIEField {
        let isPath =
            place - start >= 2 && bytes[place - 1] == UInt8(ascii: "\"") && bytes[place - 2] == UInt8(ascii: "\\")
        isQuoteOpen = !isPath
        return SIEField(range: start..<(isPath ? place - 1 : place), hasEscapes: hasEscapes)
    }

    private mutating func skipBlanks() {
        while place < bytes.count, bytes[place] == 32 || bytes[place] == 9 { place += 1 }
    }

    /// CR, LF, or both as one.
    private mutating func endLine() {
        while !bytes[place].isLineEnd { place += 1 }
        let isPair =
            bytes[place] == UInt8(ascii: "\r") && place + 1 < bytes.count && bytes[place + 1] == UInt8(ascii: "\n")
        place += isPair ? 2 : 1
    }

    /// Where the loops over a field's bytes must look closer.
    private static let plainStops = (UInt8.min...UInt8.max).map { $0.isControlSign || " \t\n\r\"{}".utf8.contains($0) }
    private static let quotedStops = (UInt8.min...UInt8.max).map { $0.isControlSign || "\t\n\r\"\\".utf8.contains($0) }
}

extension UInt8 {
    fileprivate var isLineEnd: Bool { self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r") }

    /// Has no place in a text, SIE 5.7. Tabs and line ends are told apart from them.
    fileprivate var isControlSign: Bool { (self < 32 || self == 127) && self != 9 && !isLineEnd }
}
