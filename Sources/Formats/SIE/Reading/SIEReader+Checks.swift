import Domain

/// What is known when the last line is read.
extension SIEReader {
    mutating func finish() -> SIEReading {
        if seen.isEmpty {
            if remarks.errors.isEmpty { remarks.refuse(nil, .notSIE, "Filen är tom, och ingen siefil.") }
        } else {
            file.kind = kind
            checkEnd()
            checkType()
            checkEncoding()
            checkDeclared()
            checkBalances()
        }
        var reading = SIEReading(file, encoding)
        (reading.errors, reading.warnings) = remarks.ended()
        (reading.checksum, reading.isBalanced) = (checksum, isBalanced)
        (reading.vouchers, reading.transactions) = (vouchers, transactions)
        return reading
    }

    /// 4E and 4I both say 4: what has balances is a ledger.
    private var kind: SIEFile.Kind {
        switch type ?? (vouchers > 0 ? 4 : 1) {
        case 2: .periodBalances
        case 3: .objectBalances
        case 4: file.ledger.balances.isEmpty && file.ledger.periods.isEmpty ? .vouchers : .ledger
        default: .yearBalances
        }
    }

    private mutating func checkEnd() {
        if let voucher {
            remarks.refuse(voucher.line, .truncated, "Filen slutar mitt i verifikationen: den är avkortad.")
        }
        guard case .open(let line) = summing else { return }
        checksum = .bad
        remarks.refuse(line, .truncated, "Kontrollsumman öppnas men avslutas aldrig: filen är avkortad.")
    }

    private mutating func checkType() {
        if type == nil {
            remarks.warn(nil, .missing, "Posten #SIETYP saknas. Filen lästes som typ \(file.kind.number).")
        }
        if vouchers > 0, file.kind.number < 4 {
            remarks.warn(nil, .type, "En fil av typ \(file.kind.number) ska inte ha verifikationer.")
        }
        for label in required.filter({ !seen.contains($0) }) {
            remarks.warn(nil, .missing, "Posten #\(label.rawValue) saknas.")
        }
    }

    /// SIE 6: the mandatory records of each type. Balances that are zero may be left out.
    private var required: [SIELabel] {
        let all: [SIELabel] = [.flag, .program, .format, .generated, .name]
        return switch file.kind {
        case .yearBalances, .ledger: all + [.year, .account]
        case .periodBalances: all + [.year, .account, .through]
        case .objectBalances: all + [.year, .account, .through, .dimension, .object]
        case .vouchers: all
        }
    }

    private mutating func checkEncoding() {
        if !seen.contains(.format), encoding != .pc8 {
            remarks.warn(nil, .encoding, "Filen är inte skriven i PC8. Den lästes som \(encoding.rawValue).")
        }
        if encoding == .utf8, let line = scanner.bytes.lineOfLostLetter {
            remarks.warn(line, .lostLetters, "Bokstäver har gått förlorade (\u{FFFD}) innan filen kom hit.")
        }
    }

    /// Every account that is used stands in the chart, but in 4I, where it may be left out.
    private mutating func checkDeclared() {
        guard file.kind != .vouchers else { return }
        for (place, line) in accounts.firstLines.enumerated() where accounts.chartPlaces[place] == nil {
            remarks.warn(line, .undeclaredAccount, "Konto \(accounts.numbers[place].rawValue) står inte i kontoplanen.")
        }
        let declared = Set(file.ledger.objects.map(\.code))
        for (list, line) in zip(objectLists.lists, objectLists.firstLines) {
            for code in list where !declared.contains(code) {
                remarks.warn(
                    line,
                    .undeclaredObject,
                    "Objekt \(code.code) i dimension \(code.dimension) är inte beskrivet."
                )
            }
        }
    }

    /// Closing balances and results sum to zero together, and each is what the vouchers made of the opening balance. Many
    /// programs leave the year's own result out until the books are closed, so neither is a fault.
    private mutating func checkBalances() {
        let total = accounts.sums.reduce(Int128(0)) { $0 + $1.closing + $1.result }
        if total != 0 {
            remarks.warn(
                nil,
                .balance,
                "Utgående balanser och resultat summerar tillsammans till \(total.kronor), inte till noll."
            )
        }
        let isClosed = accounts.sums.contains { $0.hasClosing || $0.hasResult }
        guard file.kind == .ledger, vouchers > 0, isClosed else { return }
        for (number, sums) in zip(accounts.numbers, accounts.sums) {
            let (written, counted) = (sums.closing + sums.result, sums.opening + sums.movement)
            guard written != counted else { continue }
            remarks.warn(
                nil,
                .movement,
                "Konto \(number.rawValue): ingående balans och verifikationer ger \(counted.kronor), men filen säger \(written.kronor)."
            )
        }
    }
}

extension [UInt8] {
    /// U+FFFD stands where a program could not read a letter.
    fileprivate var lineOfLostLetter: Int? {
        let found = indices.dropLast(2).first { self[$0] == 0xEF && self[$0 + 1] == 0xBF && self[$0 + 2] == 0xBD }
        return found.map { place in self[..<place].count { $0 == UInt8(ascii: "\n") } + 1 }
    }
}
