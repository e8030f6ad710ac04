/// Lösenordsregler (password rules): length counts, composition does not. After NIST SP 800-63B-4, 3.1.1.2 (from
/// memory): no demands on kinds of characters, no dates of expiry, and known poor ones are refused.
package enum PasswordRules {
    package static let shortest = 12
    /// A longer one would only cost computing time.
    package static let longest = 200

    /// What is wrong with a password for this account, as one Swedish sentence; nil when it may be used.
    package static func objection(to password: String, name: String, email: String) -> String? {
        if password.count < shortest { return "Lösenordet är för kort. Välj minst \(shortest) tecken." }
        if password.count > longest { return "Lösenordet är för långt. Välj högst \(longest) tecken." }
        let plain = squeezed(password)
        let own = [name, email, email.split(separator: "@").first.map(String.init) ?? ""].map(squeezed)
        if own.contains(where: { !$0.isEmpty && stripped(plain) == stripped($0) }) {
            return "Lösenordet är ditt namn eller din e-postadress. Välj ett annat."
        }
        if Set(plain).count < 4 || common.contains(stripped(plain)) || common.contains(plain) {
            return "Lösenordet är ett av de vanligaste. Välj ett annat, gärna några ord som inte hör ihop."
        }
        return nil
    }

    private static func squeezed(_ text: String) -> String { text.lowercased().filter { !$0.isWhitespace } }

    /// Without the digits and signs that people put at the end.
    private static func stripped(_ text: String) -> String {
        var text = text
        while let last = text.last, !last.isLetter { text.removeLast() }
        return text
    }

    private static let common: Set<String> = [
        "password", "passwordpassword", "lösenord", "losenord", "lösenordlösenord", "mittlösenord", "mittlosenord",
        "qwerty", "qwertyuiop", "qwertyuiopå", "qwertyqwerty", "asdfghjkl", "asdfghjklöä", "123456789012",
        "1234567890123", "12345678901234", "1q2w3e4r5t6y", "qwerty123456", "iloveyou", "iloveyouiloveyou",
        "letmeinletmein", "administrator", "administratör", "sommar", "vinter", "välkommen", "valkommen",
        "hemligthemligt", "hejhejhejhej", "sverige", "stockholm", "göteborg", "sundsvall", "skellefteå", "kansli",
        "samordningsförbund", "samordningsförbundet", "samordningsforbund", "samordningsforbundet", "finsam",
        "försäkringskassan", "arbetsförmedlingen", "changemechangeme", "correcthorsebatterystaple",
    ]
}
