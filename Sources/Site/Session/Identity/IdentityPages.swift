import Domain
import Markup

extension Page {
    /// Between a form here and the provider there.
    static func bridge(to provider: IdentityProvider, _ address: String) -> Page {
        Page(
            "Legitimera dig hos \(provider.name)",
            """
            <p>Du går nu till \(provider.name) och kommer sedan tillbaka hit. Kansli sparar inget personnummer.</p>
            <p><a class="button" href="\(address)">Fortsätt till \(provider.name)</a></p>
            <p class="help">Länken gäller i tio minuter.</p>
            """
        )
    }

    static func failed(_ fault: IDFault, _ provider: IdentityProvider) -> Page {
        Page(
            fault == .cancelled ? "Du är inte inloggad" : "Legitimeringen gick inte",
            """
            <p class="lead">\(fault.swedish)</p>
            <p><a class="button" href="\(IdentityPaths.leave(provider.id))">Försök igen med \(provider.name)</a></p>
            <p><a href="/logga-in">Andra sätt att logga in</a></p>
            """
        )
    }

    static func untied(_ provider: IdentityProvider) -> Page {
        Page(
            "Din e-legitimation är inte knuten till något konto",
            """
            <p class="lead">\(provider.name) vet vem du är, men inte Kansli. Gör så här en gång:</p>
            <ul><li><strong>Har du ett lösenord?</strong> <a href="/logga-in">Logga in med det</a>, välj ditt namn överst \
            och sedan <strong>Lägg till \(provider.name)</strong>.</li>
            <li><strong>Annars:</strong> be förbundet om en inbjudan. I den väljer du \(provider.name).</li></ul>
            """
        )
    }

    static func tooManyErrands(_ seconds: Int) -> Page {
        Page(
            "För många försök",
            "<p>Vänta \(seconds) sekunder och <a href=\"/logga-in\">försök igen</a>.</p>"
        )
    }
}
