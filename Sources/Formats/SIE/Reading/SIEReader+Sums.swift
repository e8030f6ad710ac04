/// #KSUMMA, SIE 10: one record opens the sum, and another ends it with the number.
extension SIEReader {
    mutating func takeChecksum() {
        switch (summing, scanner.fields.isEmpty) {
        case (.none, true): summing = .open(line: scanner.number)
        case (.open, false): endSum()
        case (.none, false): warn(.checksum, "Kontrollsumman har ingen början, och går inte att pröva.")
        case (.open, true), (.ended, _): warn(.checksum, "Filen har fler kontrollsummor än en. Den första gäller.")
        }
    }

    private mutating func endSum() {
        let written = number(0)
        let isRight = sum.isWritten(written) || encoding != .pc8 && pc8Sum.isWritten(written)
        (summing, checksum) = (.ended, isRight ? .ok : .bad)
        guard !isRight else { return }
        refuse(
            .checksum,
            "Kontrollsumman är \(sum.value), men filen säger \(text(0)). Filen har ändrats eller skadats."
        )
    }

    /// The label and the fields in the order that they stand, without a backslash before a quote.
    mutating func addToSum() {
        add(SIEField(range: scanner.labelRange))
        let before = scanner.listPlace ?? 0
        for field in scanner.fields.prefix(before) { add(field) }
        for field in scanner.listed { add(field) }
        for field in scanner.fields.dropFirst(before) { add(field) }
    }

    private mutating func add(_ field: SIEField) {
        for place in field.range where !(field.hasEscapes && isEscape(place, in: field.range)) {
            sum.add(scanner.bytes[place])
        }
        guard encoding != .pc8 else { return }
        for byte in SIEEncoding.pc8(text(field)) { pc8Sum.add(byte) }
    }

    private func isEscape(_ place: Int, in range: Range<Int>) -> Bool {
        scanner.bytes[place] == UInt8(ascii: "\\") && place + 1 < range.upperBound
            && scanner.bytes[place + 1] == UInt8(ascii: "\"")
    }
}
