/// Gives every name in a file a number, from its bytes: accounts and objects come back on each row, and are made to text
/// once. An open table with the first place of each name.
struct SIENames {
    private(set) var ranges: [Range<Int>] = []
    private var slots = [Int32](repeating: -1, count: 256)

    var count: Int { ranges.count }

    /// The name's number, counted from 0. A new name gets the next one.
    mutating func number(of range: Range<Int>, in bytes: [UInt8]) -> Int {
        var slot = hash(range, bytes)
        while true {
            let found = Int(slots[slot])
            if found < 0 { return add(range, at: slot, bytes) }
            if isSame(ranges[found], range, bytes) { return found }
            slot = (slot + 1) & (slots.count - 1)
        }
    }

    private func hash(_ range: Range<Int>, _ bytes: [UInt8]) -> Int {
        var sum: UInt64 = 0xCBF2_9CE4_8422_2325
        for place in range { sum = (sum ^ UInt64(bytes[place])) &* 0x100_0000_01B3 }
        return Int(truncatingIfNeeded: sum ^ sum >> 32) & (slots.count - 1)
    }

    private func isSame(_ one: Range<Int>, _ other: Range<Int>, _ bytes: [UInt8]) -> Bool {
        guard one.count == other.count else { return false }
        for step in 0..<one.count where bytes[one.lowerBound + step] != bytes[other.lowerBound + step] { return false }
        return true
    }

    private mutating func add(_ range: Range<Int>, at slot: Int, _ bytes: [UInt8]) -> Int {
        ranges.append(range)
        slots[slot] = Int32(ranges.count - 1)
        if 2 * ranges.count > slots.count { grow(bytes) }
        return ranges.count - 1
    }

    private mutating func grow(_ bytes: [UInt8]) {
        slots = [Int32](repeating: -1, count: 4 * slots.count)
        for (number, range) in ranges.enumerated() {
            var slot = hash(range, bytes)
            while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(number)
        }
    }
}
