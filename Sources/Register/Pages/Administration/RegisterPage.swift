import Domain
import Markup
import Site

extension Page {
    static func register(
        _ controller: Controller?,
        _ settings: RegisterSettings,
        _ initiatives: [RegisterInitiative],
        _ warnings: [String],
        _ typed: Fields,
        _ errors: FormErrors,
        _ context: PageContext
    ) -> Page {
        Page(
            "Registret",
            errors: errors,
            """
            \(warned(warnings))\(controllerForm(controller, given(typed, errors, "ansvarig-"), context))
            \(initiativeTable(initiatives))\(openForm(given(typed, errors, "ny-") ?? Fields(scope: "ny-"), context))
            \(settingsForm(settings, given(typed, errors, "regler-"), context))\(retention(settings, context))
            """
        )
    }

    /// What was typed, in the one form that is given back.
    private static func given(_ typed: Fields, _ errors: FormErrors, _ scope: String) -> Fields? {
        errors.scope == scope && !errors.isEmpty ? typed : nil
    }

    private static func warned(_ warnings: [String]) -> HTML {
        let items = warnings.map { "<li class=\"warning\"><p>\($0)</p></li>" as HTML }
        return items.isEmpty
            ? ""
            : "<section class=\"findings\" aria-label=\"Att se till\"><h2>Att se till</h2><ul>\(items)</ul></section>"
    }

    private static func controllerForm(_ controller: Controller?, _ typed: Fields?, _ context: PageContext) -> HTML {
        let fields =
            typed
            ?? Fields(
                [
                    "name": controller?.name ?? "", "organisationNumber": controller?.organisationNumber ?? "",
                    "legalGround": controller?.legalGround ?? "", "assessedOn": controller?.assessedOn.rawValue ?? "",
                    "contact": controller?.contact ?? "",
                ],
                scope: "ansvarig-"
            )
        let lead: HTML =
            controller == nil ? "<p class=\"lead\">Fyll i det här först. Innan dess kan ingen skrivas in.</p>" : ""
        return """
            <section aria-labelledby="ansvarig"><h2 id="ansvarig">Personuppgiftsansvarig</h2>\(lead)
            <form method="post" action="\(RegisterPaths.register)/ansvarig" class="narrow">\(.formKey(context))
            \(fields.text("name", "Myndighet", help: "I en kommun en nämnd. Aldrig samordningsförbundet.", required: true))
            \(fields.text("organisationNumber", "Organisationsnummer", required: true))
            \(fields.text("legalGround", "Rättslig grund", help: "Lagen eller uppgiften som behandlingen vilar på.", required: true))
            \(fields.date("assessedOn", "Konsekvensbedömningen gjordes", required: true))
            \(fields.text("contact", "Kontakt för deltagare", help: "En funktion, till exempel dataskyddsombudet.", required: true))
            <button>Spara</button></form></section>

            """
    }

    private static func initiativeTable(_ initiatives: [RegisterInitiative]) -> HTML {
        let rows = initiatives.map { initiative -> [HTML] in
            [
                "<a href=\"\(RegisterPaths.register)/insatser/\(String(initiative.id))\">\(initiative.name)</a>",
                "\(initiative.key)", "\(initiative.openedOn.rawValue)", "\(initiative.closedOn?.rawValue ?? "")",
                "\(initiative.template.questions.count) frågor",
            ]
        }
        let columns: [Table.Column] = [
            .text("Insats"), .text("Nyckel"), .text("Första dag"), .text("Sista dag"), .text("Mall"),
        ]
        return rows.isEmpty
            ? "<h2>Insatser</h2><p>Lägg till den första insatsen.</p>"
            : Table("Insatser", columns, rows: rows, isExported: false).html
    }

    private static func openForm(_ fields: Fields, _ context: PageContext) -> HTML {
        """
        <details\(fields.hasError("key") || fields.hasError("name") ? " open" : "")><summary>Lägg till en insats</summary>
        <form method="post" action="\(RegisterPaths.register)/insatser" class="narrow">\(.formKey(context))
        \(fields.text("name", "Namn", required: true))
        \(fields.text("key", "Nyckel", help: "Det kansliet känner insatsen som i leveranser, till exempel amt.", required: true))
        \(fields.date("openedOn", "Första dag", required: true))<button>Lägg till</button></form></details>

        """
    }

    private static func settingsForm(_ settings: RegisterSettings, _ typed: Fields?, _ context: PageContext) -> HTML {
        let fields =
            typed
            ?? Fields(
                [
                    "retentionMonths": String(settings.retentionMonths), "idleMinutes": String(settings.idleMinutes),
                    "anonymousBands": settings.anonymousBands ? "ja" : "",
                ],
                scope: "regler-"
            )
        return """
            <section aria-labelledby="regler"><h2 id="regler">Regler</h2>
            <form method="post" action="\(RegisterPaths.register)/regler" class="narrow">\(.formKey(context))
            \(fields.number("retentionMonths", "Gallra personen så många månader efter det sista avslutet", required: true))
            \(fields.number("idleMinutes", "Logga ut den som inte gjort något på så många minuter", help: "Gäller när registret startas nästa gång.", required: true))
            \(fields.checkbox("anonymousBands", "Anonyma får skrivas in med åldersgrupp", help: "Aldrig för skyddad identitet."))
            <button>Spara</button></form></section>

            """
    }

    private static func retention(_ settings: RegisterSettings, _ context: PageContext) -> HTML {
        """
        <section aria-labelledby="gallring"><h2 id="gallring">Gallring</h2>
        <p>Personer vars sista avslut ligger \(settings.retentionMonths) månader tillbaka tas bort en gång om dygnet. \
        Inskrivningarna står kvar som antal: utan namn, nummer, födelseår och anteckningar, med datum till närmaste månad. \
        Remisser som ingen började efter tas bort lika lång tid efter det senaste beslutet, eller sedan de kom.</p>
        <form method="post" action="\(RegisterPaths.register)/gallring">\(.formKey(context))<button>Gallra nu</button></form></section>

        """
    }

    static func template(
        _ initiative: RegisterInitiative,
        _ typed: Fields?,
        _ errors: FormErrors,
        _ context: PageContext
    ) -> Page {
        let template = initiative.template
        let values =
            [
                ("name", initiative.name),
                ("afterMonths", template.afterMonths.map(String.init).joined(separator: ", ")),
                ("longestMonths", String(template.longestMonths)), ("closedOn", initiative.closedOn?.rawValue ?? ""),
            ] + template.questions.map { ("questions", $0.rawValue) }
        var data = FormData()
        for (name, value) in values { data.append(name, value) }
        let fields = typed ?? Fields(data)
        let choices = StartQuestion.allCases.map {
            Choice($0.rawValue, $0.swedish + ($0.isStandard ? " (standard)" : ""))
        }
        return Page(
            "Mall för \(initiative.name)",
            trail: [Link("Registret", RegisterPaths.register)],
            errors: errors,
            """
            <form method="post" action="\(RegisterPaths.register)/insatser/\(String(initiative.id))" class="narrow">\(.formKey(context))
            \(fields.text("name", "Namn", required: true))
            \(fields.checkboxes("questions", "Frågor vid start", choices, help: "Fråga inte det ni inte behöver."))
            \(fields.text("afterMonths", "Följ upp så många månader efter avslut", help: "Till exempel 6, 12. Tomt: aldrig."))
            \(fields.number("longestMonths", "Längsta vanliga tid i månader", help: "Sedan påminns handläggaren om avslut.", required: true))
            \(fields.date("closedOn", "Insatsens sista dag", help: "Tomt: den pågår."))
            <button class="primary">Spara mallen</button></form>
            """
        )
    }
}
