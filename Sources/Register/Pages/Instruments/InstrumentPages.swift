import Domain
import Markup
import Site

extension Page {
    static func instruments(_ all: [Instrument], _ context: PageContext, _ errors: FormErrors?) -> Page {
        let keeps = context.visitor?.user.mayManageRegister.outcome == .met
        let items = all.map { instrument -> HTML in
            let definition = instrument.definition
            let end: HTML = """
                <form method="post" action="\(InstrumentRoutes.end(instrument.id))">\(.formKey(context))<button class="plain">Sluta använda<span class="unseen"> \(definition.name)</span></button></form>
                """
            return """
                <li class="card"><h2>\(definition.name), version \(definition.version)</h2>
                <p>\(String(definition.items.count)) frågor, skala \(String(definition.scale.lowest))–\(String(definition.scale.highest)), \
                var \(String(definition.intervalWeeks)):e vecka. \(instrument.endedOn.map { "Används inte sedan \($0.swedish)." } ?? "")</p>
                <p class="source">\(definition.licence)</p>\(keeps && instrument.endedOn == nil ? end : "")</li>

                """
        }
        var page = Page(
            "Instrument",
            """
            <p class="lead">Frågor som besvaras gång på gång, så att ni ser om något har ändrats.</p>
            \(items.isEmpty ? HTML.empty("Inget instrument är infört.") : "<ul class=\"cards\">\(items)</ul>")
            \(keeps ? importing(context, errors) : "")
            """
        )
        page.errors = errors ?? FormErrors()
        return page
    }

    private static func importing(_ context: PageContext, _ errors: FormErrors?) -> HTML {
        """
        <h2>För in ett instrument</h2>
        <p>Kansli innehåller inga frågor som någon annan äger. Har ni rätt till BIP, SKAPA eller en egen skala, så för in den som en fil. \
        Börja från <a href="\(InstrumentRoutes.example)">exempelfilen</a>.</p>
        <form method="post" action="\(InstrumentRoutes.all)" enctype="multipart/form-data" class="narrow">\(.formKey(context))
        \(Fields(context.form, errors ?? FormErrors()).file("fil", "Fil", help: "JSON, som exempelfilen.", accept: ".json"))
        <button class="primary">För in</button></form>

        """
    }

    static func measurements(_ file: MeasurementFile, _ context: PageContext, _ errors: FormErrors?, _ today: Day)
        -> Page
    {
        let sections = file.instruments.map { one -> HTML in
            """
            <section><h2>\(one.instrument.definition.name)</h2>
            \(told(one, file.isOpen, today))\(table(one))
            \(file.mayMeasure && one.instrument.endedOn == nil ? form(one, file, context, errors) : "")</section>

            """
        }
        var page = Page(
            "Mätningar, inskrivning \(file.stay)",
            trail: [Link("Deltagaren", RegisterPaths.person(file.person))],
            """
            <p class="lead">\(file.called)</p>
            <p>En ändring säger att något är annorlunda, inte varför.</p>
            \(sections.isEmpty ? HTML.empty("Inget instrument är infört. Be registrets administratör.") : "\(sections)")
            """
        )
        page.errors = errors ?? FormErrors()
        return page
    }

    private static func told(_ one: InstrumentFile, _ isOpen: Bool, _ today: Day) -> HTML {
        guard isOpen, one.instrument.endedOn == nil else { return "" }
        return one.nextOn <= today
            ? "<p class=\"notice\">Dags att mäta sedan \(one.nextOn.swedish).</p>"
            : "<p>Nästa mätning: \(one.nextOn.swedish).</p>"
    }

    private static func table(_ one: InstrumentFile) -> HTML {
        guard !one.measurements.isEmpty else { return "<p>Inga svar än.</p>" }
        let changes = Dictionary(uniqueKeysWithValues: one.progression.items.map { ($0.key, $0) })
        let rows = one.instrument.definition.items.map { item -> [HTML] in
            let answers = one.measurements.compactMap { $0.answers[item.key] }
            let change = changes[item.key].map {
                ($0.change > 0 ? "+" : $0.change < 0 ? "−" : "") + String(abs($0.change))
            }
            return [
                "\(item.text) (\(item.answeredBy.swedish))", "\(String(answers.count))",
                "\(answers.first.map(String.init) ?? "")", "\(answers.last.map(String.init) ?? "")", "\(change ?? "")",
            ]
        }
        let columns: [Table.Column] = [
            .text("Fråga"), .number("Svar"), .number("Första"), .number("Senaste"), .number("Ändring"),
        ]
        return Table("Svar: \(one.instrument.definition.name)", columns, rows: rows, isExported: false).html
    }

    private static func form(
        _ one: InstrumentFile,
        _ file: MeasurementFile,
        _ context: PageContext,
        _ errors: FormErrors?
    ) -> HTML {
        let (definition, scope) = (one.instrument.definition, "i\(one.id)-")
        let fields = Fields.scoped(scope, context, errors)
        let choices = definition.scale.range.map { Choice(String($0), String($0)) }
        let rows = definition.items.map { (name: "svar.\($0.key)", label: $0.text) }
        let scale = definition.scale
        return """
            <details\(errors?.scope == scope ? " open" : "")><summary>Skriv in svar</summary>
            <form method="post" action="\(InstrumentRoutes.measuring(file.stay, one.id))">\(.formKey(context))
            \(fields.date("dag", "Dag", required: true))
            <p>\(String(scale.lowest)) är \(scale.lowestMeans), \(String(scale.highest)) är \(scale.highestMeans).</p>
            \(fields.choiceTable("Svar", rows, choices))
            \(fields.checkbox("resten", "Personen svarade inte på resten"))
            <button class="primary">Spara svaren</button></form></details>

            """
    }

    static func group(_ initiative: RegisterInitiative, _ groups: [(instrument: Instrument, group: GroupProgression)])
        -> Page
    {
        let rows = groups.map { one -> [HTML] in
            let group = one.group
            // Fewer would tell of single persons.
            guard group.n >= rule.threshold else {
                return ["\(one.instrument.definition.name)", "färre än \(rule.threshold)", "", "", "", ""]
            }
            let mean = group.meanChange.map { ($0 < 0 ? "−" : "+") + tenths(abs($0)) } ?? ""
            return [
                "\(one.instrument.definition.name)", "\(String(group.n))", "\(mean)", "\(shown(group.improved, group))",
                "\(shown(group.unchanged, group))", "\(shown(group.declined, group))",
            ]
        }
        let columns: [Table.Column] = [
            .text("Instrument"), .number("Personer"), .number("Ändring i medel"), .number("Högre"), .number("Lika"),
            .number("Lägre"),
        ]
        return Page(
            "Progression: \(initiative.name)",
            """
            <p class="lead">Av dem som har mätts två gånger eller fler. Det är ingen effekt: tabellen säger att något har ändrats, inte varför.</p>
            \(rows.isEmpty ? HTML.empty("Ingen har mätts två gånger än.") : Table("Progression", columns, rows: rows, isExported: false).html)
            """
        )
    }

    private static let rule = ProtectionRule.standard

    private static func tenths(_ number: Double) -> String {
        let tenths = Int((number * 10).rounded())
        return "\(tenths / 10),\(tenths % 10)"
    }

    /// All three parts or none: two of them and the sum would tell the third.
    private static func shown(_ count: Int, _ group: GroupProgression) -> String {
        [group.improved, group.unchanged, group.declined].contains(where: rule.isSmall) ? "skyddas" : String(count)
    }
}
