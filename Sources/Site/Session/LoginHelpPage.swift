import Domain
import Markup

extension Page {
    /// Så loggar du in: each way in its steps, and what it is enough for.
    static func loginHelp(_ providers: [IdentityProvider]) -> Page {
        Page(
            "Så loggar du in",
            trail: [Link("Logga in", LoginPaths.start)],
            """
            <p class="lead">Välj det sätt som passar dig. Du kan byta när du vill.</p>
            \(enough(providers))\(link)\(password)\(identification(providers))
            <section aria-labelledby="hjalp"><h2 id="hjalp">Går det inte?</h2>
            <ul><li><strong>Koden kommer inte:</strong> vänta några minuter och titta i skräpposten.</li>
            <li><strong>Länken gäller inte:</strong> be förbundet om en ny. Det tar dem en minut.</li>
            <li><strong>Du vill inte logga in alls:</strong> be förbundet om handlingarna som en PDF i e-post.</li></ul>
            <p><a class="button" href="\(LoginPaths.start)">Till inloggningen</a></p></section>
            """
        )
    }

    private static func enough(_ providers: [IdentityProvider]) -> HTML {
        let reading: [HTML] = ["Läsa handlingar och anteckna", "ja", "ja", "ja"]
        let signing: [HTML] = ["Justera protokoll", "nej", "ja", "ja"]
        let changing: [HTML] = ["Ändra ditt konto", "nej", "ja", "ja"]
        let columns: [Table.Column] = [.text("Du vill"), .text("Länk"), .text("Lösenord"), .text("E-legitimation")]
        let shown = providers.isEmpty ? 3 : 4
        return Table(
            "Vad varje sätt räcker till",
            Array(columns.prefix(shown)),
            rows: [reading, signing, changing].map { Array($0.prefix(shown)) }
        ).html
    }

    private static var link: HTML {
        """
        <section aria-labelledby="lank"><h2 id="lank">Personlig länk</h2>
        <p>För dig som bara loggar in några gånger om året.</p>
        <ol><li>Öppna länken i brevet från förbundet.</li>
        <li>Tryck på <strong>Skicka en kod</strong>. Koden kommer till din e-post.</li>
        <li>Skriv de sex siffrorna och tryck på <strong>Fortsätt</strong>.</li></ol>
        <p>Ge aldrig koden till någon annan. Förbundet frågar aldrig efter den.</p></section>

        """
    }

    private static var password: HTML {
        """
        <section aria-labelledby="losenord-hjalp"><h2 id="losenord-hjalp">Lösenord och kod</h2>
        <ol><li>Skriv din e-postadress och ditt lösenord.</li>
        <li>Har du en kodapp skriver du de sex siffror som appen visar.</li></ol>
        <p>Förbundschef, ordförande, vice ordförande och systemadministratör ska ha en kodapp. Du andra får gärna ha det: välj ditt namn överst \
        och sedan <strong>Skaffa ett andra steg</strong>. Saknar du lösenord ber du förbundet om en inbjudan.</p></section>

        """
    }

    private static func identification(_ providers: [IdentityProvider]) -> HTML {
        guard !providers.isEmpty else { return "" }
        let names = providers.map(\.name).joined(separator: " eller ")
        return """
            <section aria-labelledby="legitimation-hjalp"><h2 id="legitimation-hjalp">E-legitimation</h2>
            <ol><li>Välj \(names) på inloggningssidan.</li>
            <li>Legitimera dig som du brukar.</li></ol>
            <p>Första gången knyter du e-legitimationen till ditt konto: logga in med lösenord, välj ditt namn överst och \
            lägg till den. Eller välj den i din inbjudan. Kansli sparar inget personnummer.</p></section>

            """
    }
}
