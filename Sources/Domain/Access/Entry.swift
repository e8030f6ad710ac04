/// Inloggningssätt (entry): how a user came in, and so how surely the office knows who it is.
package enum Entry: String, CaseIterable, Codable, Hashable, Sendable {
    /// Lösenord.
    case password
    /// Lösenord och kod ur en app.
    case passwordAndCode
    /// Personlig länk med en kod som skickats med e-post.
    case link
    /// E-legitimation, through a provider that vouches for the person.
    case identification

    /// Whether somebody who came in so may sign. A letter box can be read by others than its owner.
    package var maySign: Ruling {
        self == .link
            ? Ruling(
                .notMet,
                .Kansli.access,
                "Den som har loggat in med en länk får läsa men inte skriva under. Logga in med lösenord eller e-legitimation."
            )
            : Ruling(.met, .Kansli.access, "Du har loggat in med \(swedish).")
    }

    /// What this way in is enough for, whatever the roles allow: who came by a link may read, keep notes and say whether
    /// they come. A letter
    /// box is often open on a shared tablet.
    package func isEnough(for deed: Deed) -> Bool {
        switch self {
        case .link: [.readPapers, .readBudget, .keepNotes, .replyToSummons].contains(deed)
        case .password, .passwordAndCode, .identification: true
        }
    }

    /// Whether one may change one's own account: password, second factor, e-identification, devices.
    package var mayChangeAccount: Ruling {
        self == .link
            ? Ruling(.notMet, .Kansli.access, "Med en personlig länk kan du inte ändra ditt konto. " + Self.stronger)
            : Ruling(.met, .Kansli.access, "Du har loggat in med \(swedish).")
    }

    /// What to do instead, for who came by a link.
    package static let stronger = "Logga ut och logga in med lösenord eller e-legitimation."

    /// The way that a signature made after it counts as.
    package var way: MinutesSignature.Way { self == .identification ? .identification : .account }

    /// "lösenord och kod", after "med".
    package var swedish: String {
        switch self {
        case .password: "lösenord"
        case .passwordAndCode: "lösenord och kod"
        case .link: "personlig länk"
        case .identification: "e-legitimation"
        }
    }
}
