package import Domain
package import Foundation

extension Day: ExpressibleByStringLiteral {
    package init(stringLiteral text: String) {
        guard let day = Day(rawValue: text) else { preconditionFailure("\(text) is not a day") }
        self = day
    }
}

extension TimeOfDay: ExpressibleByStringLiteral {
    package init(stringLiteral text: String) {
        guard let time = TimeOfDay(rawValue: text) else { preconditionFailure("\(text) is not a time") }
        self = time
    }
}

extension Signature {
    /// Ada is the director.
    package static let ada = Signature(User("Ada", [.director]), .night, on: "2026-04-01", why: "test")
    /// Bo has no role.
    package static let bo = Signature(User("Bo", []), .night, on: "2026-04-01", why: "test")
}

extension Date {
    /// Half past midnight on 1 April in Stockholm.
    package static let night = Date(timeIntervalSince1970: 1_774_996_200)
}
