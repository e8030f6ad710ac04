/// Multipart forms, RFC 7578, as browsers write them: no preamble to speak of, no nested parts, no transfer encodings.
extension FormData {
    init?(multipart bytes: [UInt8], type: String) {
        self.init()
        guard let boundary = type.parameter("boundary"), 1...70 ~= boundary.utf8.count else { return nil }
        // The first boundary stands without the line break that precedes the others.
        let bytes = Array("\r\n".utf8) + bytes
        let mark = Array("\r\n--\(boundary)".utf8)
        guard var start = bytes.firstRange(of: mark, from: 0)?.upperBound else { return nil }
        while !bytes[start...].starts(with: "--".utf8) {
            guard bytes[start...].starts(with: "\r\n".utf8), let end = bytes.firstRange(of: mark, from: start),
                appendPart(bytes[(start + 2)..<end.lowerBound])
            else { return nil }
            start = end.upperBound
        }
    }

    private mutating func appendPart(_ part: ArraySlice<UInt8>) -> Bool {
        guard let gap = Array(part).firstRange(of: Array("\r\n\r\n".utf8), from: 0),
            let head = String(validating: part.prefix(gap.lowerBound), as: UTF8.self)
        else { return false }
        let headers = head.components(by: "\r\n").map {
            $0.split(separator: ":", maxSplits: 1).map { String($0).trimmed }
        }
        func header(_ name: String) -> String? { headers.first { $0.count == 2 && $0[0].lowercased() == name }?[1] }
        guard let disposition = header("content-disposition"), let name = disposition.parameter("name") else {
            return false
        }
        let body = part.dropFirst(gap.upperBound)
        if let fileName = disposition.parameter("filename") {
            // A file field that was left empty comes with neither name nor bytes.
            guard !(fileName.isEmpty && body.isEmpty) else { return true }
            let file = File(name: fileName.lastPathPart, type: header("content-type") ?? "", bytes: Array(body))
            append(name, file)
            return true
        }
        guard let value = String(validating: body, as: UTF8.self) else { return false }
        append(name, value.withPlainNewlines)
        return true
    }
}

extension [UInt8] {
    fileprivate func firstRange(of mark: [UInt8], from start: Int) -> Range<Int>? {
        guard let first = mark.first else { return nil }
        var at = start
        while at + mark.count <= count {
            guard let next = self[at...(count - mark.count)].firstIndex(of: first) else { return nil }
            if self[next..<(next + mark.count)].elementsEqual(mark) { return next..<(next + mark.count) }
            at = next + 1
        }
        return nil
    }
}

extension String {
    fileprivate func components(by mark: String) -> [String] {
        split(separator: mark, omittingEmptySubsequences: false).map(String.init)
    }

    /// The value of `; name="value"`. Browsers write a quote in a name as %22, and CR and LF as %0D and %0A.
    fileprivate func parameter(_ name: String) -> String? {
        var (quoted, part, parts) = (false, "", [String]())
        for character in self {
            if character == "\"" { quoted.toggle() }
            if character == ";" && !quoted { parts.append(part); part = "" } else { part.append(character) }
        }
        for part in (parts + [part]).dropFirst() {
            let sides = part.split(separator: "=", maxSplits: 1).map { String($0).trimmed }
            guard sides.count == 2, sides[0].lowercased() == name else { continue }
            let value = sides[1].hasPrefix("\"") ? String(sides[1].dropFirst().dropLast()) : sides[1]
            return value.components(by: "%22").joined(separator: "\"")
        }
        return nil
    }

    fileprivate var lastPathPart: String { String(split { $0 == "/" || $0 == "\\" }.last ?? "") }
}
