/// Mottagarkonto (payee account): where a payment goes.
package enum PayeeAccount: Hashable, Codable, Sendable {
    case bankgiro(Bankgiro)
    case plusgiro(Plusgiro)
    case account(BankAccount)

    /// Kontoslag (kind of payee account).
    package enum Kind: String, Hashable, Codable, Sendable, CaseIterable { case bankgiro, plusgiro, account }

    /// From a kind and a number that were kept apart, as in a table's two columns; nil unless in the written form.
    package init?(_ kind: Kind, rawValue: String) {
        switch kind {
        case .bankgiro: guard let giro = Bankgiro(rawValue: rawValue) else { return nil }; self = .bankgiro(giro)
        case .plusgiro: guard let giro = Plusgiro(rawValue: rawValue) else { return nil }; self = .plusgiro(giro)
        case .account: guard let account = BankAccount(rawValue: rawValue) else { return nil }; self = .account(account)
        }
    }

    package var kind: Kind {
        switch self {
        case .bankgiro: .bankgiro
        case .plusgiro: .plusgiro
        case .account: .account
        }
    }

    /// The number in its written form.
    package var rawValue: String {
        switch self {
        case .bankgiro(let giro): giro.rawValue
        case .plusgiro(let giro): giro.rawValue
        case .account(let account): account.rawValue
        }
    }

    /// "bankgiro 5050-1055".
    package var swedish: String { "\(kind.swedish) \(rawValue)" }
}

extension PayeeAccount.Kind {
    package var swedish: String {
        switch self {
        case .bankgiro: "bankgiro"
        case .plusgiro: "plusgiro"
        case .account: "bankkonto"
        }
    }
}

extension PayeeAccount {
    /// Reads "bankgiro 5050-1055", "pg 4 20-0" and "konto 5000-1234567", as `swedish` writes them and people do. A number
    /// alone may be any of the three, so it is refused.
    package init(typed text: String) throws(Unreadable) {
        let words = text.split(maxSplits: 1) { $0.isWhitespace || $0 == ":" }.map(String.init)
        let number = words.count == 2 ? words[1] : ""
        switch words.first?.lowercased() {
        case "bankgiro", "bg": self = .bankgiro(try Bankgiro(typed: number))
        case "plusgiro", "pg": self = .plusgiro(try Plusgiro(typed: number))
        case "bankkonto", "konto": self = .account(try BankAccount(typed: number))
        default: throw Unreadable("Skriv bankgiro, plusgiro eller konto före numret, till exempel bankgiro 5050-1055.")
        }
    }
}
