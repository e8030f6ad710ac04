import Markup

extension Page {
    static func login(_ fields: Fields, _ demo: DemoPeople?) -> Page {
        Page(
            "Logga in",
            """
            <form method="post" action="/logga-in" class="narrow">
            <input type="hidden" name="till" value="\(fields.value("till"))">
            \(fields.text("epost", "E-post", required: true, type: "email", autocomplete: "username"))
            \(fields.text("losenord", "Lösenord", required: true, type: "password", autocomplete: "current-password"))
            <p><button class="primary">Logga in</button></p></form>
            <p>Har du glömt lösenordet eller tappat din kodapp? Be förbundets systemadministratör om en ny länk.</p>
            \(demo.map(people))
            """
        )
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

    static func welcome(_ name: String, _ fields: Fields) -> Page {
        Page(
            "Välkommen, \(name)",
            """
            <p>Välj ett lösenord som du inte använder någon annanstans. Minst tolv tecken; gärna flera ord.</p>
            <form method="post" class="narrow">
            \(fields.text("losenord", "Lösenord", required: true, type: "password", autocomplete: "new-password"))
            \(fields.text("losenordIgen", "Samma lösenord igen", required: true, type: "password", autocomplete: "new-password"))
            <button>Spara lösenordet</button></form>
            """
        )
    }

    static var spentLink: Page {
        Page(
            "Länken gäller inte",
            "<p>Länken har redan använts eller är för gammal. Be systemadministratören om en ny.</p>"
        )
    }
}
