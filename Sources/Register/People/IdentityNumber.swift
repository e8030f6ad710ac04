package import Domain
import PersonalNumbers

/// Personnummer eller samordningsnummer (identity number): twelve digits that have been checked. It lives in the register alone,
/// and only sealed.
package struct IdentityNumber: Hashable, Sendable {
    /// "196210012842".
    let digits: String

    /// Reads ÅÅÅÅMMDD-NNNN and ÅÅMMDD-NNNN, and says what is wrong with anything else, without repeating it.
    package init(_ text: String, on today: Day) throws(Unreadable) {
        do {
            _ = try PersonalNumberCheck(on: today).kind(of: text)
        } catch {
            throw Unreadable(error.swedish)
        }
        let plain = text.filter { "0"..."9" ~= $0 }
        guard plain.count == 10, let short = Int(plain.prefix(2)) else {
            digits = plain
            return
        }
        let newest = today.year - (today.year - short) % 100
        digits = String((text.contains("+") ? newest - 100 : newest) / 100) + plain
    }

    /// What was sealed, opened.
    init(opened digits: String) { self.digits = digits }

    private func number(_ from: Int, _ count: Int) -> Int { Int(digits.dropFirst(from).prefix(count)) ?? 0 }

    package var birthYear: Int { number(0, 4) }
    private var day: Int { number(6, 2) }
    package var isCoordination: Bool { day >= 60 }

    /// Nil where a coordination number tells no month or no day.
    package var birthDay: Day? { Day(birthYear, number(4, 2), isCoordination ? day - 60 : day) }

    /// The ninth digit of ten: odd for men, even for women (folkbokföringslagen 18 §, from memory).
    package var sex: Sex { number(10, 1) % 2 == 1 ? .man : .woman }

    /// "19621001-2842", for who may see it.
    package var swedish: String { "\(digits.prefix(8))-\(digits.suffix(4))" }
}

extension IdentityNumber: CustomStringConvertible, CustomDebugStringConvertible {
    /// Nothing that logs or throws a value can tell the number.
    package var description: String { "ett personnummer" }
    package var debugDescription: String { description }
}
