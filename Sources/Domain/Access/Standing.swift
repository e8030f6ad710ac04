/// Inloggningsläge (standing): how far a login has come.
package enum Standing: Hashable, Sendable {
    /// Nobody has signed in, or the session is over.
    case nobody
    /// The password was right; the code of the second factor is missing.
    case awaitsCode
    /// The roles demand a second factor, and the account has none: it may get one, and nothing else.
    case awaitsEnrolment(User)
    case entered(User)
}

/// Inloggningssvar (login answer): what came of a password or a code. It never tells whether the account exists.
package enum LoginAnswer: Hashable, Sendable {
    /// The token of a new session. The one before is closed.
    case entered(token: String)
    case refused
    /// Too many failures: wait this many seconds.
    case wait(seconds: Int)
}

/// Inloggningens ursprung (login origin): where a login comes from.
package struct LoginOrigin: Hashable, Sendable {
    package let address: String
    /// The browser's family and system, as "Firefox, Windows". No more is kept.
    package let browser: String

    package init(address: String, browser: String) {
        (self.address, self.browser) = (address, browser)
    }
}

/// Svar på lösenordsbyte (password answer): what came of changing one's own password.
package enum PasswordAnswer: Hashable, Sendable {
    /// The token of the one session that is left.
    case changed(token: String)
    /// Why the new one may not be used.
    case objection(String)
    /// The old one was not right.
    case wrong
    case wait(seconds: Int)
}
