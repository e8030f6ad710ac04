extension LedgerFile {
    /// Whether the file may be taken into the förbund's ledger: its own books, of a calendar year, without faults.
    package func mayBeTaken(by association: CoordinationAssociation, on today: Day) -> Ruling {
        if let fault = errors.first { return fault.refusal(more: errors.count - 1) }
        if kind == .vouchers {
            return no(
                "Filen har verifikationer som ska läsas in i ett ekonomisystem (SIE 4I). Hämta hela boken, SIE 4E."
            )
        }
        let own = isOf(association)
        return own.outcome == .notMet ? own : isOfCalendarYear(until: today)
    }

    private func isOf(_ association: CoordinationAssociation) -> Ruling {
        if let number = ledger.number, let wanted = association.organisationNumber {
            return number.rawValue.onlyDigits == wanted.onlyDigits
                ? Ruling(.met, .Kansli.ledger, "Filen är förbundets.")
                : no("Filen är en annan organisations: \(number.rawValue), inte \(wanted). Välj förbundets egen fil.")
        }
        return ledger.organisation.lowercased() == association.name.lowercased()
            ? Ruling(.met, .Kansli.ledger, "Filen bär förbundets namn.")
            : no(
                "Utan ett organisationsnummer att jämföra måste filen bära förbundets namn. Den är för \(ledger.organisation)."
            )
    }

    /// LKBR 1 kap. 5 §: the financial year is the calendar year.
    private func isOfCalendarYear(until today: Day) -> Ruling {
        guard let year = ledger.year else { return no("Filen säger inte vilket räkenskapsår den är för.") }
        guard year.isCalendarYear else {
            return Ruling(
                .notMet,
                .AccountingAct.calendarYear,
                "Filens räkenskapsår är \(year.first.rawValue)–\(year.last.rawValue). Ett förbunds räkenskapsår är kalenderåret."
            )
        }
        return year.first <= today
            ? Ruling(.met, .AccountingAct.calendarYear, "Räkenskapsåret är ett kalenderår.")
            : no("Räkenskapsåret \(year.first.year) har inte börjat.")
    }

    private func no(_ reason: String) -> Ruling { Ruling(.notMet, .Kansli.ledger, reason) }
}

extension LedgerRemark {
    func refusal(more: Int) -> Ruling {
        let rest = more > 0 ? " \(more) fel till finns." : ""
        return Ruling(.notMet, .Kansli.ledger, "\(swedish)\(rest) Inget lästes in.")
    }
}

extension FinancialYear {
    package var isCalendarYear: Bool {
        first.year == last.year && (first.month, first.day) == (1, 1) && (last.month, last.day) == (12, 31)
    }
}

extension Voucher {
    /// Whether it may stand in a year's books.
    package func mayStand(in year: Int) -> Ruling {
        let sum = booked.reduce(0) { $0 + $1.amount.rawValue }
        guard sum == 0 else {
            return no("Verifikation \(name) går inte ihop: raderna summerar till \(Money(ore: sum).swedishNumber).")
        }
        return day.year == year
            ? Ruling(.met, .Kansli.ledger, "Verifikationen hör till året.")
            : no("Verifikation \(name) har dagen \(day.rawValue), som inte hör till \(year).")
    }

    /// "A 12".
    package var name: String { [series, number].filter { !$0.isEmpty }.joined(separator: " ") }

    private func no(_ reason: String) -> Ruling { Ruling(.notMet, .Kansli.ledger, reason + " Inget lästes in.") }
}

extension String {
    fileprivate var onlyDigits: String { filter(\.isNumber) }
}
