extension DiarySettings {
    /// The settings that go on from a number as the förbund writes it, "2026/41" or "SF 41/2026": the year becomes the
    /// year's place in the format, and the last other number the serial's.
    package func goingOn(from next: String, in year: Int) throws(Refusal) -> DiarySettings {
        let withYear = next.replacing(String(year), with: Self.year, maxReplacements: 1)
        let digits = withYear.reversed().drop { !$0.isWholeNumber }
        let serial = String(digits.prefix { $0.isWholeNumber }.reversed())
        guard let number = Int(serial), number > 0 else {
            throw Refusal(ruling: .opening("Skriv nästa diarienummer som ni skriver det, till exempel \(year)/41."))
        }
        let before = String(digits.dropFirst(serial.count).reversed())
        var settings = self
        settings.format = before + Self.serial + withYear.dropFirst(before.count + serial.count)
        settings.series = withYear.contains(Self.year) ? .yearly : .continuous
        (settings.nextNumber, settings.nextNumberYear) = (number, year)
        try settings.mayBeUsed.orRefuse()
        return settings
    }
}
