import Domain
import PersonalNumbers

/// Judges one line at a time; nothing is kept between them.
struct NumberCheck {
    private let kind: Validate.Kind
    private let personal: PersonalNumberCheck

    init(_ kind: Validate.Kind, on today: Day, tNumbers: Bool, reserveNumbers: Bool) {
        self.kind = kind
        personal = PersonalNumberCheck(on: today, takesTemporary: tNumbers, takesReserve: reserveNumbers)
    }

    func judge(_ line: String) -> NumberLine {
        switch kind {
        case .start, .invoice, .sie, .followUp: wrong(line, "Det är en fil som prövas.")
        case .personalNumber: personalNumber(line)
        case .organisationNumber: organisationNumber(line)
        case .bankgiro: giro(line, "bankgiro", { text throws(Unreadable) in try Bankgiro(typed: text).rawValue })
        case .plusgiro: giro(line, "plusgiro", { text throws(Unreadable) in try Plusgiro(typed: text).rawValue })
        }
    }

    private func wrong(_ line: String, _ reason: String) -> NumberLine {
        NumberLine(input: line, kind: nil, reason: reason, valid: false, swedish: "")
    }

    private func personalNumber(_ line: String) -> NumberLine {
        do {
            let kind = try personal.kind(of: line)
            return NumberLine(input: line, kind: kind.rawValue, reason: nil, valid: true, swedish: kind.swedish)
        } catch {
            return wrong(line, error.swedish)
        }
    }

    private func organisationNumber(_ line: String) -> NumberLine {
        let number: OrganisationNumber
        do { number = try OrganisationNumber(typed: line) } catch { return wrong(line, error.swedish) }
        guard number.isThirdDigitUsual else {
            return wrong(line, "Den tredje siffran är lägre än 2: det kan vara ett personnummer.")
        }
        return NumberLine(
            input: line,
            kind: "organisationNumber",
            reason: number.group == nil ? "Ingen känd grupp börjar med den första siffran." : nil,
            valid: true,
            swedish: "organisationsnummer" + (number.group.map { ", \($0.swedish)" } ?? "")
        )
    }

    private func giro(_ line: String, _ kind: String, _ written: (String) throws(Unreadable) -> String) -> NumberLine {
        do {
            let written = try written(line)
            return NumberLine(input: line, kind: kind, reason: nil, valid: true, swedish: "\(kind) \(written)")
        } catch {
            return wrong(line, error.message)
        }
    }
}

extension PersonalNumberCheck.Kind {
    fileprivate var swedish: String {
        switch self {
        case .personalNumber: "personnummer"
        case .coordinationNumber: "samordningsnummer"
        case .temporaryNumber: "T-nummer"
        case .reserveNumber: "reservnummer, prövas inte"
        }
    }
}
