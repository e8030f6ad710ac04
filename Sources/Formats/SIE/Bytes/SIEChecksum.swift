/// Kontrollsumma (checksum) of SIE 10: CRC-32 of labels and fields, without blanks, quotes that enclose, and braces.
/// Polynomial EDB88320, which is that of zip files.
struct SIEChecksum {
    private static let table = (UInt32(0)..<256).map { byte in
        (0..<8).reduce(byte) { sum, _ in sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }

    private var sum = UInt32.max
    private let table = Self.table

    /// Unsigned, as it is written.
    var value: UInt32 { ~sum }

    mutating func add(_ byte: UInt8) { sum = sum >> 8 ^ table[Int(UInt8(truncatingIfNeeded: sum) ^ byte)] }

    /// Whether this is the number that a file ends with. At least one program writes it with a sign.
    func isWritten(_ number: Int?) -> Bool {
        number == Int(value) || number == Int(Int32(bitPattern: value))
    }
}
