import Domain

/// The voucher that is read.
struct SIEOpenVoucher {
    let line: Int
    /// Its day is of the current year, so its rows are in the year's sums.
    let isCurrent: Bool
    /// Inside its braces.
    var isOpen = false
    var sum: Int128 = 0
    var rows = 0
    /// What the next #TRANS must repeat, after a #RTRANS.
    var added: (account: Int, ore: Int, line: Int)?
    /// Nil when no voucher is asked for, or when it has no day.
    var value: Voucher?
}

extension SIEReader {
    mutating func beginVoucher() {
        if voucher != nil { abandonVoucher() }
        let day = day(2)
        if day == nil { refuse(.date, "Verifikationens datum ”\(text(2))” går inte att läsa.") }
        if let day, !isCurrent(day) {
            warn(
                .outsideYear,
                "Verifikationen \(text(0)) \(text(1)) är daterad \(day.rawValue), utanför räkenskapsåret."
            )
        }
        voucher = SIEOpenVoucher(
            line: scanner.number,
            isCurrent: day.map(isCurrent) ?? true,
            isOpen: scanner.isListOpen
        )
        vouchers += 1
        follow()
        guard makesVouchers, let day else { return }
        let value = Voucher(text(0), text(1), day, text(3), registeredOn: self.day(4), by: text(5))
        voucher?.value = value
    }

    /// No end of the last voucher was seen before this one began.
    private mutating func abandonVoucher() {
        guard let voucher else { return }
        if voucher.isOpen {
            refuse(.block, "Verifikationen på rad \(voucher.line) har ingen slutklammer.")
        } else {
            remarks.warn(voucher.line, .emptyVoucher, "Verifikationen har inga rader.")
        }
        self.voucher = nil
    }

    /// Numbers rise within a series.
    private mutating func follow() {
        guard let range = range(1), let number = number(range), !scanner.fields.isEmpty else { return }
        let place = series.number(of: scanner.fields[0].range, in: scanner.bytes)
        if place == lastNumbers.count {
            lastNumbers.append(number)
        } else if number <= lastNumbers[place] {
            warn(.numbering, "Verifikation \(text(0)) \(number) kommer efter \(lastNumbers[place]) i samma serie.")
        } else {
            lastNumbers[place] = number
        }
    }

    mutating func takeRow(_ kind: LedgerTransaction.Kind) {
        guard voucher?.isOpen == true else {
            return refuse(.block, "Raden står utanför en verifikation.")
        }
        guard let account = account(0), let ore = amount(1) else { return }
        let list = objectList(after: 1)
        checkRowDay()
        if kind == .booked, let added = voucher?.added {
            voucher?.added = nil
            if added.account == account, added.ore == ore { return }
            remarks.warn(added.line, .addedRow, "Den tillagda raden (#RTRANS) följs inte av samma rad som #TRANS.")
        }
        if kind == .added { voucher?.added = (account, ore, scanner.number) }
        if kind != .struck { count(ore, on: account) }
        guard makesVouchers else { return }
        let row = LedgerTransaction(
            accounts.numbers[account],
            Money(ore: ore),
            list.map { objectLists.lists[$0] } ?? [],
            kind,
            day: day(2),
            text: text(3),
            quantity: quantity(4),
            by: text(5)
        )
        voucher?.value?.rows.append(row)
    }

    private mutating func count(_ ore: Int, on account: Int) {
        transactions += 1
        voucher?.rows += 1
        voucher?.sum += Int128(ore)
        if voucher?.isCurrent == true { accounts.sums[account].movement += Int128(ore) }
    }

    private mutating func checkRowDay() {
        if range(2) != nil, day(2) == nil {
            warn(.date, "Radens datum ”\(text(2))” går inte att läsa. Verifikationens gäller.")
        }
    }

    /// The number of the line's list of objects; nil for the whole account.
    mutating func objectList(after fields: Int) -> Int? {
        if scanner.listPlace != fields {
            warn(.objectList, "Objektlistan { } saknas efter kontot, eller står på fel plats.")
        }
        guard let first = scanner.listed.first, let last = scanner.listed.last else { return nil }
        if scanner.listed.count % 2 == 1 { warn(.objectList, "Objektlistan har en dimension utan objekt.") }
        let range = first.range.lowerBound..<last.range.upperBound
        return objectLists.place(of: range, in: scanner.bytes, on: scanner.number, listedObjects)
    }

    private func listedObjects() -> [ObjectCode] {
        stride(from: 0, to: scanner.listed.count - 1, by: 2).compactMap { place in
            let (dimension, code) = (scanner.listed[place], scanner.listed[place + 1])
            guard !dimension.range.isEmpty, let number = number(dimension.range) else { return nil }
            return ObjectCode(number, text(code))
        }
    }

    /// The voucher, when somebody asked for it.
    mutating func endVoucher() -> Voucher? {
        guard let voucher else { return nil }
        defer { self.voucher = nil }
        if let added = voucher.added {
            remarks.warn(added.line, .addedRow, "Den tillagda raden (#RTRANS) följs inte av samma rad som #TRANS.")
        }
        if voucher.rows == 0 { remarks.warn(voucher.line, .emptyVoucher, "Verifikationen har inga rader.") }
        if voucher.sum != 0 {
            isBalanced = false
            remarks.refuse(
                voucher.line,
                .unbalanced,
                "Verifikationens rader summerar till \(voucher.sum.kronor), inte till noll."
            )
        }
        return voucher.value
    }
}

extension Int128 {
    /// In a remark.
    var kronor: String { Int(exactly: self).map { Money(ore: $0).swedish } ?? "ett orimligt belopp" }
}
