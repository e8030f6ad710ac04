package import Domain

/// Identitet (identity): who a participant is to the register.
package enum Identity: Hashable, Sendable {
    case identified(IdentityNumber, PersonName)
    /// Anonym: sex, the year of the start, and an age band where the register is set so.
    case anonymous(Sex, AgeBand?)
    /// Skyddad identitet: sex and the year of the start. No name, no number and no age, among staff too.
    case protected(Sex)

    package enum Kind: String, Codable, CaseIterable, Sendable {
        case identified, anonymous, protected

        package var swedish: String {
            switch self {
            case .identified: "Personnummer eller samordningsnummer"
            case .anonymous: "Anonym"
            case .protected: "Skyddad identitet"
            }
        }
    }

    package var kind: Kind {
        switch self {
        case .identified: .identified
        case .anonymous: .anonymous
        case .protected: .protected
        }
    }

    package var sex: Sex {
        switch self {
        case .identified(let number, _): number.sex
        case .anonymous(let sex, _), .protected(let sex): sex
        }
    }

    package var birthYear: Int? {
        if case .identified(let number, _) = self { number.birthYear } else { nil }
    }

    /// The age band at a start, as the counted facts keep it.
    package func band(atStart day: Day) -> AgeBand? {
        switch self {
        case .identified(let number, _): AgeBand.of(day.year - number.birthYear)
        case .anonymous(_, let band): band
        case .protected: nil
        }
    }

    /// What the facts of a stay may tell about its dates: who has no number is counted by year.
    package var precision: Stay.Precision { kind == .identified ? .day : .year }
}

/// Namn (person name) of a participant.
package struct PersonName: Hashable, Sendable {
    package let given: String
    package let surname: String

    package init(given: String, surname: String) { (self.given, self.surname) = (given, surname) }

    package var swedish: String { "\(given) \(surname)" }

    /// What one may be found by: a whole surname with one given name, or with all of them.
    var searchWords: Set<String> {
        let givens = Self.plain(given).split { " -".contains($0) }.map(String.init) + [Self.plain(given)]
        let surnames = Self.plain(surname).split(separator: " ").map(String.init) + [Self.plain(surname)]
        return Set(surnames.flatMap { surname in givens.map { "\(surname)|\($0)" } })
    }

    static func searchWord(surname: String, given: String) -> String { "\(plain(surname))|\(plain(given))" }

    private static func plain(_ text: String) -> String {
        text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}

extension PersonName: CustomStringConvertible {
    package var description: String { "ett namn" }
}
