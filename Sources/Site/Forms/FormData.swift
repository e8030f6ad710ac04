/// Formulärdata: what a browser sent, fields in the order they came.
package struct FormData: Hashable, Sendable {
    package struct File: Hashable, Sendable {
        /// The name on the sender's machine, without folders.
        package let name: String
        /// What the browser called it. Never trusted.
        package let type: String
        package let bytes: [UInt8]

        package init(name: String, type: String, bytes: [UInt8]) {
            (self.name, self.type, self.bytes) = (name, type, bytes)
        }
    }

    package private(set) var fields: [(name: String, value: String)] = []
    private var files: [(name: String, file: File)] = []

    package init() {}

    /// Reads a form of either kind; nil when it is not well formed.
    package init?(_ bytes: [UInt8], type: String) {
        let kind = type.prefix { $0 != ";" }.lowercased()
        switch kind {
        case "application/x-www-form-urlencoded", "": self.init(urlEncoded: bytes)
        case "multipart/form-data": self.init(multipart: bytes, type: type)
        default: return nil
        }
    }

    /// The first value of a field without surrounding blanks; empty when it was not sent.
    package subscript(name: String) -> String { values(name).first ?? "" }

    /// Every value of a field, as a group of check boxes sends them.
    package func values(_ name: String) -> [String] { fields.filter { $0.name == name }.map { $0.value.trimmed } }

    /// The file of a field; nil when none was chosen.
    package func file(_ name: String) -> File? { files.first { $0.name == name }?.file }

    package func files(_ name: String) -> [File] { files.filter { $0.name == name }.map(\.file) }

    package mutating func append(_ name: String, _ value: String) { fields.append((name, value)) }
    /// Gives a field these values in the place of what it had.
    mutating func put(_ name: String, _ values: [String]) {
        drop { $0 == name }
        for value in values { append(name, value) }
    }
    mutating func drop(_ isDropped: (String) -> Bool) { fields.removeAll { isDropped($0.name) } }
    mutating func append(_ name: String, _ file: File) { files.append((name, file)) }

    package static func == (one: FormData, other: FormData) -> Bool {
        one.fields.elementsEqual(other.fields, by: ==) && one.files.elementsEqual(other.files, by: ==)
    }

    package func hash(into hasher: inout Hasher) {
        for field in fields { hasher.combine(field.name); hasher.combine(field.value) }
    }
}

extension FormData {
    /// "a=1&b=%C3%A5": strict percent encoding of UTF-8; anything else is nil.
    init?(urlEncoded bytes: [UInt8]) {
        self.init()
        for pair in bytes.split(separator: UInt8(ascii: "&")) {
            let parts = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = parts[0].percentDecoded, let value = (parts.count > 1 ? parts[1] : []).percentDecoded
            else { return nil }
            append(name, value.withPlainNewlines)
        }
    }
}

extension ArraySlice<UInt8> {
    fileprivate var percentDecoded: String? {
        var (result, rest) = ([UInt8](), self)
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "+"): result.append(UInt8(ascii: " "))
            case UInt8(ascii: "%"):
                guard let high = rest.popFirst()?.hexDigit, let low = rest.popFirst()?.hexDigit else { return nil }
                result.append(high << 4 | low)
            default: result.append(byte)
            }
        }
        return String(validating: result, as: UTF8.self)
    }
}

extension UInt8 {
    fileprivate var hexDigit: UInt8? { Character(UnicodeScalar(self)).hexDigitValue.map(UInt8.init) }
}

extension String {
    package var trimmed: String {
        let end = reversed().drop(while: \.isWhitespace)
        return String(String(end.reversed()).drop(while: \.isWhitespace))
    }

    /// Browsers send CR LF whatever was typed.
    var withPlainNewlines: String { split(separator: "\r\n", omittingEmptySubsequences: false).joined(separator: "\n") }
}
