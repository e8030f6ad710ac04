import Domain
import Markup
import Site

extension Page {
    /// What another authority fills in.
    static func sending(_ caller: LinkCaller, _ fields: Fields, _ context: PageContext) -> Page {
        let label = caller.label
        return Page(
            "Skicka en \(label.one) till \(caller.initiative)",
            facts: [.text("Du skickar från", caller.authority.name)],
            """
            <p class="lead">Fyll i tillsammans med personen. Insatsens intagsgrupp läser, beslutar och svarar.</p>
            <p>Har du redan skickat? <a href="\(CallerRoutes.answers)">Läs svaret med din kod</a>.</p>
            <form method="post" action="\(CallerRoutes.form)" class="narrow">\(.formKey(context))
            \(fields.referral(nil))
            <h2>Medgivande</h2>
            <p>Har personen skrivit under att insatsen får svara dig? Fyll i det som står på papperet och behåll det hos dig. Utan \
            medgivande tar vi emot \(label.definite), men du får inget svar.</p>
            \(fields.consent([.referralAnswer, .planning, .meetings]))
            <button class="primary">Skicka</button></form>
            """
        )
    }

    /// The code is shown once: it is kept as a hash.
    static func sent(_ caller: LinkCaller, _ code: String) -> Page {
        Page(
            "\(caller.label.definite.capitalised) är mottagen",
            """
            <p class="lead">Spara koden. Med den läser du svaret på samma länk.</p>
            <p class="code"><strong>\(code)</strong></p>
            <p>Koden visas bara nu. Skriv den i personens akt hos er, inte i ett brev tillsammans med namnet. Tappar du bort den så \
            ring insatsen: då får du svaret som brev.</p>
            <p><a href="\(CallerRoutes.form)">Skicka en till</a> · <a href="\(CallerRoutes.answers)">Läs ett svar</a></p>
            """
        )
    }

    static func asking(_ caller: LinkCaller, _ context: PageContext) -> Page {
        Page(
            "Läs svaret",
            facts: [.text("Från", caller.initiative), .text("Till", caller.authority.name)],
            """
            <form method="post" action="\(CallerRoutes.answers)" class="narrow">\(.formKey(context))
            \(Fields().text("kod", "Koden du fick när du skickade", help: "Tolv tecken, till exempel KQ7M-3XPA-9TWD.", required: true, autocomplete: "off"))
            <button class="primary">Visa svaret</button></form>
            <p><a href="\(CallerRoutes.form)">Skicka en ny</a></p>
            """
        )
    }

    static func answers(_ answers: LinkAnswers, _ caller: LinkCaller) -> Page {
        let texts = answers.answers.map {
            "<section><h2>\($0.answeredOn.swedish)</h2><p>\($0.text)</p></section>\n" as HTML
        }
        let none: HTML = "<p class=\"lead\">Intagsgruppen har inte svarat än. Kom tillbaka om några dagar.</p>"
        let facts: [Fact] = [
            .text("Från", caller.initiative), .text("Skickad", answers.receivedOn.swedish),
        ]
        return Page(
            "Svar",
            facts: facts + (answers.state.map { [.text("Läge", $0.state)] } ?? []),
            """
            \(texts.isEmpty ? none : "\(texts)")
            <p><a href="\(CallerRoutes.answers)">Läs ett annat svar</a></p>
            """
        )
    }
}
