import Domain
import Markup
import Site

/// What the form for a document needs: the cases to choose from, what was typed, and a file that waits.
struct RegistrationView {
    var cases: [DiaryCase]
    var fields: Fields
    /// The name of a file that was chosen before the form was given back.
    var held: (id: Int64, name: String)?
    /// The document that the new one puts right.
    var corrects: (document: DiaryDocument, diaryCase: DiaryCase)?
    /// Whether a word of the list stands in the subject.
    var asksToVouch = false
}

extension Page {
    static func registration(_ view: RegistrationView, _ context: PageContext) -> Page {
        let title = view.corrects.map { "Rätta \($0.diaryCase.number(of: $0.document.serial))" }
        return Page(
            title ?? "Registrera en handling",
            in: .registry,
            trail: [Link("Diarium", DiaryRoutes.diary)],
            """
            \(title == nil ? "" : "<p>Det som är registrerat ändras inte. Här skriver du en ny handling som rättar den gamla.</p>")
            <form method="post" action="\(DiaryRoutes.registration)" enctype="multipart/form-data">\(.formKey(context))
            \(view.html)<button class="primary">Registrera</button></form>
            """
        )
    }
}

extension RegistrationView {
    fileprivate var html: HTML {
        let file = held.map { held -> HTML in
            """
            <input type="hidden" name="held" value="\(String(held.id))"><p class="notice">Filen ”\(held.name)” ligger kvar. \
            Välj en annan bara om den ska bytas.</p>
            """
        }
        return """
            \(fields.radios("direction", "Handlingen är", directions))
            \(fields.text("counterpart", "Från eller till", help: "Avsändare eller mottagare. Lämna tomt för det ni skrev själva."))
            \(fields.text("subject", "Ärendemening", help: "Vad handlingen rör, i korthet. Alla får läsa den: inga namn på enskilda, inga personnummer.", required: true))
            \(asksToVouch ? vouching : "")\(file)
            \(fields.file("file", "Fil", help: "Valfri. PDF, bild, Word, Excel eller ren text."))
            \(fields.date("day", "Dag", help: "När den kom in, gick ut eller blev klar.", required: true))
            \(corrects == nil ? choice : correcting)
            <details\(fields.value("secret").isEmpty ? "" : " open")><summary>Sekretess och förvaring</summary>
            \(fields.checkbox("secret", "Sekretessmarkera handlingen", help: "Allmänheten ser då bara numret."))
            \(fields.secrecyFields)
            \(fields.checkbox("hidesCounterpart", "Visa inte avsändare eller mottagare för allmänheten"))
            \(fields.text("keptAt", "Originalet finns", help: "Fyll i om handlingen bara finns på papper."))</details>
            """
    }

    private var directions: [Choice] {
        [Choice("incoming", "Inkommen"), Choice("outgoing", "Utgången"), Choice("drawnUp", "Upprättad")]
    }

    private var vouching: HTML {
        fields.checkbox(
            "vouched",
            "Texten handlar inte om en enskild person",
            help: "Kryssa i om ordet inte röjer någon."
        )
    }

    private var choice: HTML {
        let choices = [Choice("", "Nytt ärende")] + cases.map { Choice(String($0.id), "\($0.number) \($0.title)") }
        return """
            \(fields.select("case", "Ärende", choices))
            \(fields.text("caseTitle", "Det nya ärendets rubrik", help: "Lämna tomt, så får ärendet handlingens ärendemening."))
            """
    }

    private var correcting: HTML {
        guard let corrects else { return "" }
        return """
            <input type="hidden" name="case" value="\(String(corrects.diaryCase.id))">
            <input type="hidden" name="corrects" value="\(String(corrects.document.id))">
            """
    }
}

extension Fields {
    var secrecyFields: HTML {
        """
        \(number("chapter", "Kapitel i OSL", help: "Till exempel 26."))\(number("section", "Paragraf i OSL", help: "Till exempel 1 eller 12 a."))
        \(text("protects", "Vad som skyddas", help: "I få ord, utan att säga hemligheten: ”uppgift om enskilds hälsa”."))
        """
    }
}
