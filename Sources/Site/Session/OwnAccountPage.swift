import Domain
import Foundation
import Markup

extension Page {
    /// Mitt konto: what one is here, and what one may change oneself.
    static func ownAccount(
        _ account: Account,
        _ sessions: [LoginSession],
        _ visitor: Visitor,
        _ errors: FormErrors,
        when: (Date) -> String
    ) -> Page {
        let roles = Role.allCases.filter(visitor.user.roles.contains).map(\.swedish)
        return Page(
            "Mitt konto",
            facts: [
                .text("Namn", account.name), .text("E-post", account.email),
                .text("Roller i dag", roles.isEmpty ? "inga" : roles.joined(separator: ", ")),
            ],
            errors: errors,
            """
            \(secondFactor(account))\(password(visitor, errors))\(devices(sessions, visitor, when))
            <p>Stämmer inte namnet, adressen eller rollerna? Be förbundets systemadministratör ändra dem. Styrelsens \
            roller följer av uppdragen.</p>
            """
        )
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
                session.isThisOne ? "Den här enheten" : logOut(session, visitor),
            ]
        }
        let table = Table(
            "Där du är inloggad",
            [.text("Enhet"), .text("Inloggad"), .text("Senast använd"), .text("Logga ut")],
            rows: rows
        )
        return """
            <section aria-labelledby="enheter"><h2 id="enheter">Enheter</h2>
            \(table.html)\(sessions.contains { !$0.isThisOne } ? logOutOthers(visitor) : "")</section>

            """
    }

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
