import Domain
import Hummingbird
import Markup

extension Fault {
    func page(_ request: Request, _ context: PageContext) -> Page {
        switch self {
        case .refused(let refusal):
            Page("Det går inte", .ruling(refusal.ruling) + .typed(context, "Det du skrev"))
        case .conflict(let conflict): Page("Någon annan hann före", .merge(conflict, request, context))
        case .missing: Page("Sidan finns inte", .advice("Adressen kan vara fel, eller så är sidan borttagen."))
        case .notSignedIn: Page("Du är inte inloggad", .login + .resend(request, context))
        case .strangeForm(.wrongKey): Page("Formuläret är för gammalt", .renewed + .resend(request, context))
        case .strangeForm(.elsewhere):
            Page("Formuläret kom inte härifrån", .advice("Inget är sparat. Gå till sidan här i Kansli och gör om det."))
        case .wrongMethod:
            Page("Så går det inte att göra här", .advice("Gå tillbaka och försök från sidans egna knappar."))
        case .tooLarge:
            Page("Det är för stort", .advice("Inget är sparat. Skicka en mindre fil, eller dela upp den i flera."))
        case .tooMany: Page("För många försök", .advice("Vänta en stund och försök igen."))
        case .unclear:
            Page(
                "Det gick inte att läsa",
                .advice("Adressen eller formuläret är inte helt. Gå tillbaka och försök igen.")
            )
        case .broken(let reference): Page("Något gick fel", .broken(reference) + .typed(context, "Det du skrev"))
        }
    }
}

extension HTML {
    fileprivate static func advice(_ text: String) -> HTML {
        "<p>\(text)</p><p><a href=\"/\">Till startsidan</a></p>"
    }

    fileprivate static func ruling(_ ruling: Ruling) -> HTML {
        """
        <p class="lead">\(ruling.reason)</p>
        <p class="source">Regeln står i \(citation(ruling.provision)).</p>

        """
    }

    fileprivate static func broken(_ reference: String) -> HTML {
        """
        <p class="lead">Felet är vårt, inte ditt. Inget har sparats halvvägs.</p>
        <p>Försök igen. Hjälper det inte, så ange felets nummer <strong>\(reference)</strong> när du hör av dig.</p>

        """
    }

    fileprivate static var login: HTML {
        """
        <p class="lead">Du har varit borta en stund och loggats ut. Inget är sparat än, men det du skrev finns kvar här.</p>
        <p><a href="/logga-in" target="_blank">Logga in i en ny flik</a>, kom tillbaka hit och skicka igen.</p>

        """
    }

    fileprivate static var renewed: HTML {
        "<p class=\"lead\">Du har loggat in på nytt sedan sidan öppnades. Inget är sparat än: se efter och skicka igen.</p>"
    }

    /// The form once more, filled, with the key that holds now.
    fileprivate static func resend(_ request: Request, _ context: PageContext) -> HTML {
        guard !context.form.shareable.isEmpty else { return "" }
        return """
            <form method="post" action="\(request.uri.path)">\(formKey(context))
            \(context.form.shareable.map { "<input type=\"hidden\" name=\"\($0.name)\" value=\"\($0.value)\">" })
            \(typed(context, "Det du skrev"))
            <p><button class="primary">Skicka igen</button></p>
            </form>

            """
    }

    /// What the form held, to read and to copy.
    fileprivate static func typed(_ context: PageContext, _ heading: String) -> HTML {
        let texts = context.form.shareable.map(\.value).filter { !$0.isEmpty }
        guard !texts.isEmpty else { return "" }
        return """
            <section aria-labelledby="typed"><h2 id="typed">\(heading)</h2>
            \(texts.map { "<blockquote class=\"typed\">\($0)</blockquote>\n" })</section>

            """
    }

    /// For a form of one text, whose other fields only name the place (others merge field by field, see `FormMerge`):
    /// both texts, beside each other, in a form that saves what the writer makes of them.
    fileprivate static func merge(_ conflict: Conflict, _ request: Request, _ context: PageContext) -> HTML {
        let field = context.form.fields.first { $0.value.trimmed == conflict.attempted.trimmed }?.name ?? "text"
        let others = context.form.shareable.filter { ![field, "revision"].contains($0.name) }
        return """
            <p class="lead">Texten ändrades medan du skrev. Inget är överskrivet: för ihop texterna och spara.</p>
            <form method="post" action="\(request.uri.path)">\(formKey(context))
            <input type="hidden" name="revision" value="\(conflict.revision)">
            \(others.map { "<input type=\"hidden\" name=\"\($0.name)\" value=\"\($0.value)\">" })
            <div class="beside">
            <div class="field"><label for="current">Så står det nu</label>
            <textarea id="current" rows="12" readonly>\n\(conflict.current)</textarea></div>
            <div class="field"><label for="mine">Din text</label>
            <textarea id="mine" name="\(field)" rows="12">\n\(conflict.attempted)</textarea></div>
            </div>
            <p><button class="primary">Spara min text</button> <a href="\(request.uri.path)">Behåll den som står</a></p>
            </form>
            """
    }
}

extension FormData {
    /// What may be shown again: everything but the key and what is secret.
    fileprivate var shareable: [(name: String, value: String)] {
        fields.filter { field in
            let name = field.name.lowercased()
            return field.name != FormKeyCheck.field
                && !["losenord", "password", "kod", "code", "token"].contains { name.contains($0) }
        }
    }
}
