import Foundation

/// The names in a zip file's central directory, none when the file has no whole one (APPNOTE.TXT 4.3.12, 4.3.16).
func zipNames(_ data: Data) -> [String] {
    let bytes = [UInt8](data)
    guard let end = endRecord(bytes) else { return [] }
    var (names, place) = ([String](), number(bytes, at: end + 16, 4))
    for _ in 0..<number(bytes, at: end + 10, 2) {
        guard place + 46 <= end, number(bytes, at: place, 4) == 0x0201_4B50 else { return [] }
        let length = number(bytes, at: place + 28, 2)
        guard place + 46 + length <= end else { return [] }
        names.append(String(decoding: bytes[(place + 46)..<(place + 46 + length)], as: UTF8.self))
        place += 46 + length + number(bytes, at: place + 30, 2) + number(bytes, at: place + 32, 2)
    }
    return names
}

/// The end record stands last but for a comment of at most 65,535 bytes.
private func endRecord(_ bytes: [UInt8]) -> Int? {
    guard bytes.count >= 22 else { return nil }
    let earliest = max(0, bytes.count - 22 - 65_535)
    return (earliest...(bytes.count - 22)).last { number(bytes, at: $0, 4) == 0x0605_4B50 }
}

private func number(_ bytes: [UInt8], at place: Int, _ length: Int) -> Int {
    (0..<length).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
}
