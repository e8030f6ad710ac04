import Domain

extension Voucher {
    /// A number of all that a voucher says: FNV-1a of 64 bits, the same in every process. Two vouchers of a year with one mark are one.
    var contentMark: Int64 {
        var mark = ContentMark()
        mark.add(series)
        mark.add(number)
        mark.add(day)
        mark.add(text)
        mark.add(registeredOn)
        mark.add(by)
        for row in rows { mark.add(row) }
        return mark.value
    }
}

/// What has been said so far.
private struct ContentMark {
    private var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var value: Int64 { Int64(bitPattern: hash) }

    mutating func add(_ row: LedgerTransaction) {
        add(row.account.rawValue)
        add(row.objects.count)
        for object in row.objects {
            add(object.dimension)
            add(object.code)
        }
        add(row.amount.rawValue)
        add(row.kind.rawValue)
        add(row.text)
        add(row.day)
        add(row.quantity.map { "\($0)" } ?? "")
        add(row.by)
    }

    mutating func add(_ day: Day?) { add(day.map { ($0.year * 16 + $0.month) * 32 + $0.day } ?? 0) }

    /// A number goes in at once, which is one step of the hash for eight bytes.
    mutating func add(_ number: Int) { step(UInt64(bitPattern: Int64(number))) }

    /// The length is the text's end: none can pass for a part of its neighbour.
    mutating func add(_ text: String) {
        for byte in text.utf8 { step(UInt64(byte)) }
        add(text.utf8.count)
    }

    private mutating func step(_ part: UInt64) {
        hash = (hash ^ part) &* 0x100_0000_01B3
    }
}
