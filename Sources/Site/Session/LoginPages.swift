import Domain
import Markup

extension Page {
    /// The ways in, the surest first.
    static func login(_ fields: Fields, _ demo: DemoPeople?, _ providers: [IdentityProvider], in frame: Frame) -> Page {
        let isOffice = frame.ways == nil
        return Page(
            "Logga in",
            """
            \(isOffice ? help : "")
            \(identification(providers, fields.value("till")))\
            <section class="card" aria-labelledby="med-losenord"><h2 id="med-losenord">Med lösenord</h2>
            <form method="post" action="/logga-in" class="narrow">
            <input type="hidden" name="till" value="\(fields.value("till"))">
            \(fields.text("epost", "E-post", required: true, type: "email", autocomplete: "username"))
            \(fields.text("losenord", "Lösenord", required: true, type: "password", autocomplete: "current-password"))
            <button class="primary">Logga in</button></form>
            <p class="help">Har du glömt lösenordet eller tappat din kodapp? Be \(isOffice ? "förbundets systemadministratör" : "registrets administratör") om en ny \
            länk.</p></section>
            \(isOffice ? link : "")\(demo.map(people))
            """
        )
    }

    private static let help: HTML =
        "<p class=\"lead\">Osäker? <a href=\"\(LoginPaths.help)\">Så loggar du in, steg för steg</a></p>"

    private static let link: HTML = """
        <section class="card" aria-labelledby="med-lank"><h2 id="med-lank">Med en personlig länk</h2>
        <p>Har du fått ett brev med en länk? Öppna länken i brevet. Du får en kod i ett nytt brev och skriver den här.</p>
        </section>

        """

    private static func identification(_ providers: [IdentityProvider], _ goal: String) -> HTML {
        guard !providers.isEmpty else { return "" }
        let ways = providers.map { provider -> HTML in
            """
            <li><a class="button" href="\(IdentityPaths.leave(provider.id, goal: goal))">\
            Logga in med \(provider.name)</a></li>

            """
        }
        return """
            <section class="card" aria-labelledby="med-legitimation"><h2 id="med-legitimation">Med e-legitimation</h2>
            <ul class="entries">\(ways)</ul></section>

            """
    }

    /// Everybody in the demo may be tried with one press.
    private static func people(_ demo: DemoPeople) -> HTML {
        let rows = demo.people.map { person -> HTML in
            """
            <li><form method="post" action="/logga-in"><input type="hidden" name="epost" value="\(person.email)">
            <input type="hidden" name="losenord" value="\(demo.password)">
            <button class="plain">Logga in som \(person.name)</button> <span class="help">\(person.role)</span></form></li>

            """
        }
        return """
            <section aria-labelledby="demo"><h2 id="demo">Prova demon</h2>
            <p>Alla i demon är påhittade och har lösenordet <code>\(demo.password)</code>.</p>
            <ul class="people">\(rows)</ul></section>
            """
    }

    static func loginCode(_ fields: Fields) -> Page {
        Page(
            "Skriv koden",
            """
            <form method="post" action="/logga-in/kod" class="narrow">
            <input type="hidden" name="till" value="\(fields.value("till"))">
            \(fields.text("kod", "Kod", help: "Sex siffror från din kodapp, eller en av dina reservkoder.", required: true, autocomplete: "one-time-code"))
            <button>Fortsätt</button></form>
            """
        )
    }

    static func welcome(
        _ name: String,
        _ fields: Fields,
        _ link: String,
        _ providers: [IdentityProvider] = []
    ) -> Page {
        let heading: HTML = providers.isEmpty ? "" : "<h2>Välj ett lösenord</h2>\n"
        return Page(
            "Välkommen, \(name)",
            """
            \(accepting(link, providers))\(heading)\
            <p>Välj ett lösenord som du inte använder någon annanstans. Minst tolv tecken; gärna flera ord.</p>
            <form method="post" class="narrow">
            \(fields.text("losenord", "Lösenord", required: true, type: "password", autocomplete: "new-password"))
            \(fields.text("losenordIgen", "Samma lösenord igen", required: true, type: "password", autocomplete: "new-password"))
            <button class="primary">Spara lösenordet</button></form>
            """
        )
    }

    private static func accepting(_ link: String, _ providers: [IdentityProvider]) -> HTML {
        guard !providers.isEmpty else { return "" }
        let ways = providers.map { provider -> HTML in
            """
            <li><form method="post" action="\(LoginPaths.accept(link, with: provider.id))">\
            <button>Använd \(provider.name)</button></form></li>

            """
        }
        return """
            <p class="lead">Välj hur du vill logga in.</p>
            <h2>Använd e-legitimation</h2><p>Då behöver du inget lösenord här.</p><ul class="entries">\(ways)</ul>

            """
    }

    static var spentLink: Page {
        Page(
            "Länken gäller inte",
            "<p>Länken har redan använts eller är för gammal. Be systemadministratören om en ny.</p>"
        )
    }
}
