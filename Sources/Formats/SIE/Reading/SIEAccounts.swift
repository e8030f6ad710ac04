import Domain

/// The accounts that a file names, with what its records sum to on each in the current year.
struct SIEAccounts {
    struct Sums {
        var opening, closing, result, movement: Int128
        var hasClosing = false
        var hasResult = false

        static let zero = Sums(opening: 0, closing: 0, result: 0, movement: 0)
    }

    private var names = SIENames()
    private(set) var numbers: [AccountNumber] = []
    /// Where in the chart of accounts; nil for one that stands in no #KONTO.
    var chartPlaces: [Int?] = []
    private(set) var firstLines: [Int] = []
    var sums: [Sums] = []

    mutating func place(of range: Range<Int>, in bytes: [UInt8], on line: Int, _ encoding: SIEEncoding) -> Int {
        let place = names.number(of: range, in: bytes)
        if place == numbers.count {
            numbers.append(AccountNumber(rawValue: encoding.text(bytes[range])))
            chartPlaces.append(nil)
            firstLines.append(line)
            sums.append(.zero)
        }
        return place
    }
}

/// The lists of objects that stand on rows. The same list comes back on many, and is made once.
struct SIEObjectLists {
    private var names = SIENames()
    private(set) var lists: [[ObjectCode]] = []
    private(set) var firstLines: [Int] = []

    /// The list's number; `make` reads one that is new.
    mutating func place(
        of range: Range<Int>,
        in bytes: [UInt8],
        on line: Int,
        _ make: () -> [ObjectCode]
    ) -> Int {
        let place = names.number(of: range, in: bytes)
        if place == lists.count {
            lists.append(make())
            firstLines.append(line)
        }
        return place
    }
}
