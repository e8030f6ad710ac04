import Domain
import Foundation

extension XMLTree {
    func required(_ path: String, _ swedish: String) throws(Unreadable) -> String {
        guard let text = text(path) else { throw Unreadable("Fakturan saknar \(swedish).") }
        return text
    }

    func day(_ path: String, _ swedish: String) throws(Unreadable) -> Day {
        guard let day = Day(rawValue: try required(path, swedish)) else {
            throw Unreadable("Fakturans \(swedish) går inte att läsa.")
        }
        return day
    }

    func optionalDay(_ path: String, _ swedish: String) throws(Unreadable) -> Day? {
        text(path) == nil ? nil : try day(path, swedish)
    }

    /// Kronor with at most two decimals that are not 0. Every amount names its currency.
    func money(_ path: String, _ swedish: String) throws(Unreadable) -> Money {
        guard let money = try required(path, swedish).decimalOre else {
            throw Unreadable("Fakturans belopp går inte att läsa: \(swedish).")
        }
        guard first(path)?.attributes["currencyID"] ?? "SEK" == "SEK" else {
            throw Unreadable("Fakturan är inte i svenska kronor. För in den för hand.")
        }
        return money
    }

    func optionalMoney(_ path: String, _ swedish: String) throws(Unreadable) -> Money {
        text(path) == nil ? .zero : try money(path, swedish)
    }

    /// The name of a file that is enclosed.
    var enclosed: String? {
        let file = first("Attachment/EmbeddedDocumentBinaryObject")
        return file.map { $0.attributes["filename"] ?? text("DocumentDescription") ?? "bilaga" }
    }
}

extension String {
    /// XML's decimal: a point, no exponent, no grouping.
    var decimal: Decimal? {
        let text = trimmingCharacters(in: .whitespacesAndNewlines)
        guard text.count <= 30, text.wholeMatch(of: /[-+]?[0-9]+(\.[0-9]*)?/) != nil else { return nil }
        return Decimal(string: text, locale: Locale(identifier: "en_US_POSIX"))
    }

    /// "1500.5" is 150 050 öre; exact, so more decimals than öre have is no amount. Ten digits of kronor at
    /// most, so that no sum of all the lines there may be is too large to count.
    fileprivate var decimalOre: Money? {
        guard let match = wholeMatch(of: /([-+]?)([0-9]{1,10})(?:\.([0-9]{0,2})0*)?/)?.output else { return nil }
        let decimals = (match.3.map(String.init) ?? "").padding(toLength: 2, withPad: "0", startingAt: 0)
        guard let kronor = Int(match.2), let ore = Int(decimals) else { return nil }
        return Money(ore: (match.1 == "-" ? -1 : 1) * (kronor * 100 + ore))
    }
}
