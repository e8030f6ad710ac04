import Domain
import Markup
import Site

extension Page {
    /// Tillgänglighetsredogörelse (accessibility statement) as lag (2018:1937) wants it: who, what, how well, what is
    /// missing, how it was tested, whom to tell, and where to complain.
    static func accessibility(_ association: CoordinationAssociation) -> Page {
        Page(
            "Tillgänglighetsredogörelse",
            trail: [Link("Start", PublicRoutes.start)],
            """
            <p>\(association.name) står bakom den här webbplatsen. Vi vill att så många som möjligt ska kunna använda den. \
            Här beskriver vi hur webbplatsen uppfyller lagen om tillgänglighet till digital offentlig service (2018:1937), \
            vilka brister vi känner till och hur du kan tala om för oss vad som inte fungerar.</p>
            <h2>Hur tillgänglig är webbplatsen?</h2>
            <p>Vi vet inte om några brister i de sidor och dokument som programmet gör. Bilagor som andra har gjort kan \
            brista i tillgänglighet. Hör av dig om du behöver en bilaga i en annan form.</p>
            <h2>Säg till om något inte fungerar</h2>
            <p>\(contact(association)) Vi svarar så snart vi kan. Du kan också begära att vi gör något tillgängligt som i dag \
            är undantaget från lagens krav.</p>
            <h2>Tillsyn</h2>
            <p>Myndigheten för digital förvaltning, Digg, har tillsyn över lagen. Om du inte är nöjd med hur vi tar hand om \
            dina synpunkter kan du \
            <a href="https://www.digg.se/tdosanmalan">anmäla det till Digg</a>.</p>
            <h2>Så har vi testat</h2>
            <p>Varje sida granskas maskinellt mot WCAG 2.2 nivå AA varje gång programmet ändras, på bred och smal skärm, och \
            har provats med enbart tangentbord. Dokumenten är taggade PDF-filer som granskas mot PDF/UA-1 och PDF/A-2a.</p>
            """
        )
    }

    private static func contact(_ association: CoordinationAssociation) -> HTML {
        let mail: HTML? = association.email.map { "Skriv till <a href=\"mailto:\($0)\">\($0)</a>." }
        let address: HTML = association.postalAddress.isEmpty ? "" : " Vår adress är \(association.postalAddress)."
        return "\(mail ?? "Hör av dig till förbundets kansli.")\(address)"
    }
}
