import Domain
import Foundation
import Markup

extension Page {
    /// Mitt konto: what one is here, and what one may change oneself.
    static func ownAccount(
        _ account: Account,
        _ sessions: [LoginSession],
        _ tied: [TiedIdentity],
        _ providers: Providers,
        _ visitor: Visitor,
        _ errors: FormErrors,
        in frame: Frame,
        when: (Date) -> String
    ) -> Page {
        let isOffice = frame.ways == nil
        let roles = Role.allCases.filter(visitor.user.roles.contains).map(\.swedish)
        return Page(
            "Mitt konto",
            facts: [
                .text("Namn", account.name), .text("E-post", account.email),
                .text("Roller i dag", roles.isEmpty ? "inga" : roles.joined(separator: ", ")),
                .text("Inloggad med", visitor.user.cameInBy),
            ],
            errors: errors,
            """
            \(changes(account, tied, providers, visitor, errors))\(devices(sessions, visitor, when))
            \(isOffice ? calendar : "")\(isOffice ? fees(visitor.user) : "")\(isOffice ? office : register)
            """
        )
    }

    private static let calendar: HTML = """
        <h2>Kalender</h2><p><a href="/konto/kalender">Följ möten och plikter i din egen kalender</a></p>

        """

    private static let office: HTML = """
        <p>Stämmer inte namnet, adressen eller rollerna? Be förbundets systemadministratör ändra dem. Styrelsens \
        roller följer av uppdragen.</p>
        """

    private static let register: HTML =
        "<p>Stämmer inte namnet, adressen eller rollerna? Be registrets administratör ändra dem.</p>"

    /// Whoever may have fees sees theirs among the economy's pages.
    private static func fees(_ user: User) -> HTML {
        guard user.may(.claimCompensation).outcome == .met else { return "" }
        return "<h2>Arvoden</h2><p><a href=\"/ekonomi/arvoden/mina\">Dina arvoden, och begäran om ersättning</a></p>\n"
    }

    /// What a login by link may not change is not offered.
    private static func changes(
        _ account: Account,
        _ tied: [TiedIdentity],
        _ providers: Providers,
        _ visitor: Visitor,
        _ errors: FormErrors
    ) -> HTML {
        let ruling = visitor.user.entry.mayChangeAccount
        guard ruling.outcome == .met else { return "<p class=\"notice\">\(ruling.reason)</p>\n" }
        let password: HTML = account.hasPassword ? password(visitor, errors) : ""
        return secondFactor(account) + identities(tied, providers, visitor) + password
    }

    private static func identities(_ tied: [TiedIdentity], _ providers: Providers, _ visitor: Visitor) -> HTML {
        guard !providers.all.isEmpty || !tied.isEmpty else { return "" }
        let known = tied.map { identity -> HTML in
            """
            <li>\(providers.name(identity.provider)) <form method="post" action="\(IdentityPaths.forget(identity.id))">\
            \(.formKey(visitor))<button class="plain">Ta bort<span class="unseen"> \
            \(providers.name(identity.provider))</span></button></form></li>

            """
        }
        let others = providers.all.filter { provider in !tied.contains { $0.provider == provider.id } }
        let ways = others.map { provider -> HTML in
            """
            <form method="post" action="\(IdentityPaths.tie(provider.id))">\(.formKey(visitor))\
            <button>Lägg till \(provider.name)</button></form>

            """
        }
        let list: HTML = tied.isEmpty ? "<p>Ingen är knuten till kontot.</p>\n" : "<ul>\(known)</ul>\n"
        return """
            <section aria-labelledby="legitimation"><h2 id="legitimation">E-legitimation</h2>
            \(list)<div class="acts">\(ways)</div></section>

            """
    }

    private static func secondFactor(_ account: Account) -> HTML {
        let (state, action) =
            account.hasSecondFactor
            ? ("Du skriver en kod från en app när du loggar in.", "Byt kodapp")
            : ("Du loggar in med bara lösenord.", "Skaffa ett andra steg")
        return """
            <section aria-labelledby="steg"><h2 id="steg">Andra steget</h2>
            <p>\(state) <a href="\(SecondFactorPaths.start)">\(action)</a></p></section>

            """
    }

    private static func password(_ visitor: Visitor, _ errors: FormErrors) -> HTML {
        let fields = Fields(FormData(), errors)
        func field(_ name: String, _ label: String, _ kind: String, help: String? = nil) -> HTML {
            fields.text(name, label, help: help, required: true, type: "password", autocomplete: kind)
        }
        return """
            <section aria-labelledby="byt"><h2 id="byt">Byt lösenord</h2>
            <form method="post" action="\(OwnAccountPaths.password)" class="narrow">\(.formKey(visitor))
            \(field("nuvarande", "Lösenordet i dag", "current-password"))\
            \(field("losenord", "Nytt lösenord", "new-password", help: "Minst tolv tecken; gärna flera ord."))\
            \(field("losenordIgen", "Samma nya lösenord igen", "new-password"))
            <button>Byt lösenord</button>
            <p class="help">Du loggas ut på alla andra enheter.</p></form></section>

            """
    }

    private static func devices(_ sessions: [LoginSession], _ visitor: Visitor, _ when: (Date) -> String) -> HTML {
        let rows = sessions.map { session -> [HTML] in
            [
                "\(session.browser)", "\(when(session.startedAt))", "\(when(session.seenAt))",
                session.isThisOne ? "Den här enheten" : mayChange(visitor) ? logOut(session, visitor) : "",
            ]
        }
        let table = Table(
            "Där du är inloggad",
            [.text("Enhet"), .text("Inloggad"), .text("Senast använd"), .text("Logga ut")],
            rows: rows
        )
        return """
            <section aria-labelledby="enheter"><h2 id="enheter">Enheter</h2>
            \(table.html)\(mayChange(visitor) && sessions.contains { !$0.isThisOne } ? logOutOthers(visitor) : "")</section>

            """
    }

    private static func mayChange(_ visitor: Visitor) -> Bool { visitor.user.entry.mayChangeAccount.outcome == .met }

    private static func logOut(_ session: LoginSession, _ visitor: Visitor) -> HTML {
        """
        <form method="post" action="\(OwnAccountPaths.close(session.id))">\(.formKey(visitor))\
        <button class="plain">Logga ut<span class="unseen"> \(session.browser)</span></button></form>
        """
    }

    private static func logOutOthers(_ visitor: Visitor) -> HTML {
        """
        <form method="post" action="\(OwnAccountPaths.closeOthers)">\(.formKey(visitor))\
        <button>Logga ut alla andra enheter</button></form>
        """
    }
}
