import Markup

extension Page {
    static func linkOpened(_ errors: FormErrors = FormErrors()) -> Page {
        Page(
            "Läs handlingarna med din länk",
            errors: errors,
            """
            <p class="lead">Tryck på knappen, så får du ett brev med en kod på sex siffror.</p>
            <p>Brevet går till den e-postadress som förbundet har för dig.</p>
            <form method="post" action="\(LinkPaths.start)"><button id="skicka" class="primary">Skicka en kod</button></form>
            <h2>Ska du justera ett protokoll?</h2>
            <p>Med länken läser du och för egna anteckningar. För att justera \
            <a href="\(LoginPaths.start)">loggar du in med lösenord eller e-legitimation</a>.</p>
            """
        )
    }

    static var linkMissing: Page {
        Page(
            "Öppna länken i brevet",
            """
            <p class="lead">Gå till brevet från förbundet och öppna länken där, på den här enheten.</p>
            <p>Hittar du inte brevet? Be förbundet om en ny länk, eller <a href="\(LoginPaths.start)">logga in på ett annat \
            sätt</a>.</p>
            """
        )
    }

    /// Says "if", because it says the same to a link that is worth nothing.
    static func mailedCode(_ fields: Fields, _ errors: FormErrors, isDemo: Bool) -> Page {
        let demo: HTML =
            isDemo ? "<p class=\"notice\">Demon skickar inga brev. Koden ligger i datamappens mapp mail.</p>\n" : ""
        return Page(
            "Skriv koden från brevet",
            errors: errors,
            """
            \(demo)<p class="lead">Gäller din länk, så har vi nyss skickat ett brev med en kod till dig.</p>
            <form method="post" action="\(LinkPaths.code)" class="narrow">
            \(fields.text("kod", "Kod", help: "Sex siffror. Koden gäller i tio minuter.", required: true, autocomplete: "one-time-code"))
            <button class="primary">Fortsätt</button></form>
            <h2>Kom inget brev?</h2>
            <ul><li>Vänta några minuter och titta i skräpposten.</li>
            <li><a href="\(LinkPaths.start)">Be om en ny kod</a>.</li>
            <li>Länken kan vara för gammal. Be förbundet om en ny.</li></ul>
            """
        )
    }
}
