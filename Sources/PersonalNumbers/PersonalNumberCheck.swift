package import Domain

/// Prövning av personnummer: what a text is, judged by its form, date and check digit alone.
///
/// The answer never holds the number, and nothing here keeps one: who may hold a participant's number is the register,
/// which has a type of its own. No target of the office may import this one; only the command line does.
package struct PersonalNumberCheck: Sendable {
    package enum Kind: String, Hashable, Sendable {
        case personalNumber, coordinationNumber
        /// T-nummer: given by a care provider or a pension office until there is a number.
        case temporaryNumber
        /// Reservnummer: a region's own, in the region's own form.
        case reserveNumber
    }

    package enum Fault: Error, Hashable, Sendable {
        case empty, form, sign, date, future, serial, checkDigit, temporary
    }

    private let today: Day
    private let takesTemporary: Bool
    private let takesReserve: Bool

    /// The day says which century two digits of a year belong to, and that nobody is born after it.
    package init(on today: Day, takesTemporary: Bool = false, takesReserve: Bool = false) {
        (self.today, self.takesTemporary, self.takesReserve) = (today, takesTemporary, takesReserve)
    }

    package func kind(of text: String) throws(Fault) -> Kind {
        let trimmed = text.trimmed.uppercased()
        guard !trimmed.isEmpty else { throw .empty }
        if takesReserve, isReserve(trimmed) { return .reserveNumber }
        guard let number = PersonalNumberText(trimmed) else { throw .form }
        guard takesTemporary || !number.hasLetter else { throw .temporary }
        try judge(number)
        guard CheckDigit.holds(number.digits) else { throw .checkDigit }
        return number.hasLetter ? .temporaryNumber : number.isCoordination ? .coordinationNumber : .personalNumber
    }

    /// Region Stockholm's are twelve digits from 99, Skåne's a date with letters in the last four; others are not known
    /// to us. So what is not written as any person's number is taken as it is, and what is, must be right.
    private func isReserve(_ text: String) -> Bool {
        let isPlain = text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-+".contains($0)) }
        let hasDigit = text.contains { "0"..."9" ~= $0 }
        guard isPlain, hasDigit, 6...20 ~= text.count else { return false }
        guard let number = PersonalNumberText(text) else { return true }
        return number.hasLetter && !takesTemporary || text.hasPrefix("99") && text.count == 12
    }

    private func judge(_ number: PersonalNumberText) throws(Fault) {
        let year = try year(of: number)
        guard number.hasDay(in: year) else { throw .date }
        guard !isAfterToday(number, year) else { throw .future }
        guard number.serial != 0 else { throw .serial }
    }

    /// "Plustecken" from the year that the person turns 100 (folkbokföringslagen 18 §, as python-stdnum gives it).
    private func year(of number: PersonalNumberText) throws(Fault) -> Int {
        if let century = number.century {
            let year = century * 100 + number.shortYear
            guard year >= 1800 else { throw .date }
            guard number.sign != "+" || year <= today.year - 100 else { throw .sign }
            return year
        }
        let newest = today.year - (today.year - number.shortYear) % 100
        return number.sign == "+" ? newest - 100 : newest
    }

    private func isAfterToday(_ number: PersonalNumberText, _ year: Int) -> Bool {
        Day(year, number.month, number.calendarDay).map { $0 > today } ?? (year > today.year)
    }
}

extension String {
    fileprivate var trimmed: String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}

extension PersonalNumberCheck.Fault {
    /// One sentence for the person who typed it; it never repeats the number.
    package var swedish: String {
        switch self {
        case .empty: "Raden är tom."
        case .form: "Skriv numret som ÅÅÅÅMMDD-NNNN eller ÅÅMMDD-NNNN."
        case .sign: "Plustecken skrivs bara från det år personen fyller hundra."
        case .date: "Födelsedagen i numret finns inte."
        case .future: "Födelsedagen i numret har inte varit än."
        case .serial: "Födelsenumret är 000, och det har ingen."
        case .checkDigit: "Kontrollsiffran stämmer inte. Kontrollera siffrorna."
        case .temporary: "Det är ett T-nummer. Sådana prövas bara om du ber om det."
        }
    }
}
