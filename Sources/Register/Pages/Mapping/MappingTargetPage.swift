import Domain
import Markup
import Site

extension Page {
    /// One on the list. The title names nobody: a browser keeps titles.
    static func mappingTarget(
        _ file: MappingTargetFile,
        mayAnswer: Bool,
        _ today: Day,
        _ context: PageContext,
        _ errors: FormErrors?
    ) -> Page {
        let (project, target) = (file.project, file.target)
        let band = AgeBand.standard.first { $0.key == target.ageBand }?.swedish ?? target.ageBand
        let contact = file.contact.isEmpty ? [] : [Fact.text("Nås genom", file.contact)]
        return Page(
            "Person \(target.id) på listan",
            trail: [
                Link("Kartläggning", MappingRoutes.all), Link(project.name, MappingRoutes.project(project.id)),
            ],
            facts: contact + [
                .text(
                    "Utfall",
                    target.outcome.map { "\($0.swedish), \(target.outcomeOn?.swedish ?? "")" } ?? "Inget än"
                ),
                .text("Personnummer", file.number.swedish), .text("Kön", target.sex.swedish.capitalised),
                .text("Ålder", band),
            ],
            errors: errors ?? FormErrors(),
            """
            <h2>\(target.name.swedish)</h2>
            \(target.outcome == .wantsSupport ? supporting(project) : "")
            <h3>Kontaktförsök</h3>\(attempts(file.attempts))
            \(attempting(file, today, context, errors))
            <h3>Utfall</h3>\(concluding(file, context, errors))
            \(more(file, mayAnswer, context))
            """
        )
    }

    private static func supporting(_ project: MappingProject) -> HTML {
        """
        <p class="notice">Personen vill ha stöd. <a href="\(IntakeRoutes.new(project.initiative))">För in en remiss</a>, så att intagsgruppen kan \
        ta emot.</p>
        """
    }

    private static func attempts(_ attempts: [ContactAttempt]) -> HTML {
        let items = attempts.map { attempt -> HTML in
            let reached = attempt.reached ? "nådd" : "inte nådd"
            return
                "<li>\(attempt.day.swedish), \(attempt.kind.swedish.lowercased()), \(reached). \(attempt.note)</li>\n"
        }
        return items.isEmpty ? "<p>Ingen har försökt än.</p>" : "<ul>\(items)</ul>"
    }

    private static func attempting(
        _ file: MappingTargetFile,
        _ today: Day,
        _ context: PageContext,
        _ errors: FormErrors?
    ) -> HTML {
        let isHere = errors?.scope == "forsok-"
        let fields =
            isHere ? Fields.scoped("forsok-", context, errors) : Fields(["dag": today.rawValue], scope: "forsok-")
        let kinds = [Choice("", "Välj")] + ContactAttempt.Kind.allCases.map { Choice($0.rawValue, $0.swedish) }
        return """
            <details\(isHere || file.target.outcome == nil ? " open" : "")><summary>Anteckna ett försök</summary>
            <form method="post" action="\(MappingRoutes.target(file.target.id, in: file.project.id))/forsok" class="narrow">\(.formKey(context))
            \(fields.date("dag", "Dag", required: true))\(fields.select("satt", "Sätt", kinds))
            \(fields.radios("nadd", "Nådde ni personen?", [Choice("ja", "Ja"), Choice("nej", "Nej")]))
            \(fields.textarea("anteckning", "Anteckning", help: "Bara det som nästa försök behöver. Den förseglas och tas bort med personen.", rows: 2))
            <button class="primary">Spara försöket</button></form></details>

            """
    }

    private static func concluding(_ file: MappingTargetFile, _ context: PageContext, _ errors: FormErrors?) -> HTML {
        let fields =
            errors?.scope == "utfall-"
            ? Fields.scoped("utfall-", context, errors)
            : Fields(["utfall": file.target.outcome?.rawValue ?? ""], scope: "utfall-")
        let choices =
            [Choice("", "Inget utfall än")] + MappingOutcome.allCases.map { Choice($0.rawValue, $0.swedish) }
        return """
            <form method="post" action="\(MappingRoutes.target(file.target.id, in: file.project.id))/utfall" class="narrow">\(.formKey(context))
            \(fields.select("utfall", "Vad det blev", choices))<button>Spara utfallet</button></form>

            """
    }

    private static func more(_ file: MappingTargetFile, _ mayAnswer: Bool, _ context: PageContext) -> HTML {
        let path = MappingRoutes.target(file.target.id, in: file.project.id)
        let extract: HTML =
            mayAnswer
            ? "<p><a href=\"\(path)/registerutdrag\">Registerutdrag: allt som finns om personen här</a></p>" : ""
        return """
            <section aria-labelledby="uppgifter"><h3 id="uppgifter">Personens uppgifter</h3>\(extract)
            <details><summary>Ta bort personen ur listan</summary>
            <p>För den som inte skulle ha stått där, eller som begär det. Allt om personen tas bort för alltid. Antalen står kvar.</p>
            <form method="post" action="\(path)/bort">\(.formKey(context))<button>Ta bort personen</button></form></details></section>

            """
    }
}
