import Domain

/// Serienummer (serial): a day as a spreadsheet counts it.
enum Serial {
    /// The ordinal of 30 December 1899. From 1 March 1900 on the count holds; before it, it is one off, because
    /// Lotus 1-2-3 had a 29 February that year and everyone has kept it.
    private static let zero = 693_899

    /// Nil for days before 1900, which no spreadsheet counts.
    static func number(of day: Day) -> Int? {
        let number = day.ordinal - zero
        return number > 60 ? number : number > 1 ? number - 1 : nil
    }

    /// Nil for the day that never was, and for numbers that no calendar reaches.
    static func day(_ serial: Double, from1904: Bool) -> Day? {
        guard serial >= 0, serial < 2_958_466 else { return nil }
        let whole = Int(serial)
        if from1904 { return Day(ordinal: whole + zero + 1_462) }
        guard whole != 60, whole > 0 else { return nil }
        return Day(ordinal: whole + zero + (whole < 60 ? 1 : 0))
    }
}
