import Domain
import Foundation
import Site

extension LedgerSelection {
    /// What a page's address chooses.
    init(_ query: FormData) {
        let account = query["konto"]
        self.init(
            month: Int(query["manad"]),
            through: Int(query["tom"]),
            account: account.isEmpty ? nil : AccountNumber(rawValue: account),
            place: LedgerPlace(word: query["rad"]),
            coding: Int64(query["kontering"]),
            isOfResult: query["resultat"] == "ja"
        )
    }

    /// The same, as the address writes it. Account numbers are digits, or what a file had for one.
    var query: String {
        let parts = [
            account.map { "konto=" + $0.rawValue.addressed }, month.map { "manad=\($0)" },
            through.map { "tom=\($0)" },
            place.map { "rad=" + $0.word }, coding.map { "kontering=\($0)" },
            isOfResult ? "resultat=ja" : nil,
        ]
        return parts.compactMap(\.self).joined(separator: "&")
    }
}

extension LedgerPlace {
    init?(word: String) {
        switch word {
        case "ej-fordelat": self = .unmapped
        case "utanfor": self = .outside
        case "balans": self = .balanceSheet
        default:
            guard let line = Int64(word) else { return nil }
            self = .line(line)
        }
    }

    var word: String {
        switch self {
        case .line(let line): String(line)
        case .unmapped: "ej-fordelat"
        case .outside: "utanfor"
        case .balanceSheet: "balans"
        }
    }
}

extension String {
    fileprivate var addressed: String { addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "" }
}
