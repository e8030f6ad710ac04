package import Foundation

/// Personlig länk (personal link): an account's own way in for reading, with a code by mail each time.
package struct PersonalLink: Hashable, Sendable {
    package let account: Int64
    package let name: String
    /// The registered address: the link and its codes go there and nowhere else.
    package let email: String
    package let token: String
    package let expires: Date

    package init(account: Int64, name: String, email: String, token: String, expires: Date) {
        (self.account, self.name, self.email) = (account, name, email)
        (self.token, self.expires) = (token, expires)
    }
}

/// Läge för en personlig länk (link state): what the office may know of a link. Its token is told to its owner only.
package struct LinkState: Hashable, Sendable {
    package let account: Int64
    package let person: Int64
    /// The account's own address.
    package let email: String
    /// Until when it holds; nil when there is none that does.
    package let expires: Date?

    package init(account: Int64, person: Int64, email: String, expires: Date?) {
        (self.account, self.person, self.email, self.expires) = (account, person, email, expires)
    }
}

/// Svar på en begäran om kod (code answer). The same whatever the link is worth, but for the letter that is not shown.
package enum CodeAnswer: Hashable, Sendable {
    /// For the browser alone; and the letter, when the link holds.
    case asked(request: String, letter: CodeLetter?)
    case wait(seconds: Int)
}

/// Kodbrev (code letter).
package struct CodeLetter: Hashable, Sendable {
    package let name: String
    package let email: String
    package let code: String

    package init(name: String, email: String, code: String) {
        (self.name, self.email, self.code) = (name, email, code)
    }
}
