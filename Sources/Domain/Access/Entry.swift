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
