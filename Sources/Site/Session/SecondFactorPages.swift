import Domain
import Markup

extension Page {
    /// The key is nil until somebody begins.
    static func secondFactor(
        _ key: SecondFactorKey?,
        _ visitor: Visitor,
        _ drawCode: DrawCode,
        _ errors: FormErrors = FormErrors()
    ) -> Page {
        Page(
            "Skaffa ett andra steg",
            errors: errors,
            """
            <p class="lead">Förutom lösenordet skriver du en kod från en app i telefonen. Då räcker det inte att någon \
            kommer över lösenordet.</p>
            \(key.map { steps($0, visitor, drawCode($0.link), errors) } ?? beginning(visitor))
            """
        )
    }

    private static func beginning(_ visitor: Visitor) -> HTML {
        """
        <form method="post" action="\(SecondFactorPaths.start)">\(.formKey(visitor))<button class="primary">Börja</button></form>
        """
    }

    private static func steps(_ key: SecondFactorKey, _ visitor: Visitor, _ code: HTML?, _ errors: FormErrors) -> HTML {
        """
        <ol><li>Öppna en app för engångskoder i telefonen, till exempel Microsoft Authenticator eller Google Authenticator. \
        Har du ingen hämtar du en där telefonens appar finns.</li>
        <li>Lägg till ett konto i appen. \(code == nil ? "" : "Rikta telefonens kamera mot rutan, eller skriv nyckeln ")\
        \(code == nil ? "Skriv nyckeln " : "")<strong>\(key.text)</strong>. Är appen på den här enheten: \
        <a href="\(key.link)">öppna den</a>.\(code.map { "<br>\($0)" })</li>
        <li>Skriv koden som appen visar.</li></ol>
        <form method="post" action="\(SecondFactorPaths.code)" class="narrow">\(.formKey(visitor))
        \(codeField(Fields(FormData(), errors), "Sex siffror. De byts var trettionde sekund."))
        <button class="primary">Slå på det andra steget</button></form>
        """
    }

    private static func codeField(_ fields: Fields, _ help: String) -> HTML {
        fields.text("kod", "Kod", help: help, required: true, autocomplete: "one-time-code")
    }

    /// For who has a second factor, and a new telephone.
    static func renewal(_ visitor: Visitor, _ errors: FormErrors = FormErrors()) -> Page {
        Page(
            "Byt kodapp",
            trail: [Link("Mitt konto", "/konto")],
            errors: errors,
            """
            <p>Skriv en kod från appen som du har i dag, eller en av dina reservkoder. Den gamla appen och de gamla \
            reservkoderna slutar då gälla, och du lägger in kontot i den nya.</p>
            <form method="post" action="\(SecondFactorPaths.renewal)" class="narrow">\(.formKey(visitor))
            \(codeField(Fields(FormData(), errors), "Sex siffror, eller en reservkod."))
            <button>Byt kodapp</button></form>
            """
        )
    }

    static func recoveryCodes(_ codes: [String]) -> Page {
        Page(
            "Spara reservkoderna",
            """
            <p class="lead">Det andra steget gäller nu. Skriv ut koderna eller skriv av dem: de visas bara nu.</p>
            <p>Har du inte telefonen till hands loggar du in med en av dem. Varje kod gäller en gång.</p>
            <ul>\(codes.map { "<li><code>\($0)</code></li>\n" as HTML })</ul>
            <p><a class="button" href="/">Jag har sparat koderna</a></p>
            """
        )
    }
}
