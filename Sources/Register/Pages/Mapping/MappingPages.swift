import Domain
import Markup
import Site

extension Page {
    static func mappings(
        _ projects: [MappingProject],
        _ initiatives: [RegisterInitiative],
        _ mine: [RegisterInitiative],
        _ context: PageContext,
        _ errors: FormErrors?
    ) -> Page {
        let names = Dictionary(uniqueKeysWithValues: initiatives.map { ($0.id, $0.name) })
        let rows = projects.map { project -> [HTML] in
            let state = project.closedOn.map { "avslutat \($0.rawValue)" } ?? "till \(project.untilDay.rawValue)"
            return [
                "<a href=\"\(MappingRoutes.project(project.id))\">\(project.name)</a>",
                "\(names[project.initiative] ?? "")", .day(project.openedOn), "\(state)",
            ]
        }
        let columns: [Table.Column] = [.text("Uppdrag"), .text("Insats"), .text("Öppnat"), .text("Läge")]
        let table = Table("Kartläggningsuppdrag", columns, rows: rows, isExported: false).html
        return Page(
            "Kartläggning",
            errors: errors ?? FormErrors(),
            """
            <p class="lead">Listor över människor att nå och fråga om de vill ha stöd. När uppdraget är klart tas personerna bort, och antalen \
            står kvar.</p>
            \(rows.isEmpty ? .empty("Inget uppdrag är öppnat.") : table)
            \(mine.isEmpty ? "" : opening(mine, context, errors, isOpen: rows.isEmpty || errors != nil))
            """
        )
    }

    private static func opening(
        _ initiatives: [RegisterInitiative],
        _ context: PageContext,
        _ errors: FormErrors?,
        isOpen: Bool
    ) -> HTML {
        let fields = Fields(context.form, errors ?? FormErrors())
        return """
            <details\(isOpen ? " open" : "")><summary>Öppna ett uppdrag</summary>
            <form method="post" action="\(MappingRoutes.all)" class="narrow">\(.formKey(context))
            \(fields.text("namn", "Namn", help: "Till exempel Unga utan sysselsättning 2024. Aldrig namn på någon.", required: true))
            \(fields.select("insats", "Insats", initiatives.map { Choice(String($0.id), $0.name) }, help: "De som arbetar i insatsen arbetar med listan."))
            \(fields.date("sista", "Sista dag", help: "Då tas personerna bort, om inte uppdraget avslutas före. Högst \(MappingRules.longestMonths) månader.", required: true))
            <button class="primary">Öppna uppdraget</button></form></details>

            """
    }

    /// Asked once for each list and session, before anybody on it is shown.
    static func mappingPurpose(_ project: MappingProject, _ errors: FormErrors, _ context: PageContext) -> Page {
        let fields = errors.isEmpty ? Fields(["purpose": Purpose.casework.rawValue]) : Fields(context.form, errors)
        let choices = Purpose.allCases.map { Choice($0.rawValue, $0 == .casework ? "Arbetar med listan" : $0.swedish) }
        return Page(
            "Varför öppnar du listan?",
            trail: [Link("Kartläggning", MappingRoutes.all)],
            facts: [.text("Uppdrag", project.name)],
            errors: errors,
            """
            <p class="lead">Ändamålet skrivs i loggen med ditt namn. Var och en på listan har rätt att få se den.</p>
            <form method="post" action="\(MappingRoutes.purpose(project.id))" class="narrow">\(.formKey(context))
            \(fields.radios("purpose", "Ändamål", choices))
            <button class="primary">Öppna</button></form>
            """
        )
    }

    /// What is counted, for who works with no list here, and when it is closed.
    static func mappingCounts(_ file: MappingFile) -> Page {
        let project = file.project
        let state = project.closedOn.map { "Avslutat \($0.swedish)" } ?? "Pågår till \(project.untilDay.swedish)"
        return Page(
            project.name,
            trail: [Link("Kartläggning", MappingRoutes.all)],
            facts: [
                .text("Insats", file.initiative.name), .text("Öppnat", project.openedOn.swedish), .text("Läge", state),
            ],
            """
            \(project.closedOn.map { _ in gone })\(file.counts.html)
            """
        )
    }

    private static let gone: HTML = "<p>Personerna är borttagna. Det här är vad som räknades.</p>"

    static func mapping(
        _ file: MappingFile,
        _ paging: Paging,
        _ context: PageContext,
        _ errors: FormErrors?,
        tried: Int?
    ) -> Page {
        let (project, targets) = (file.project, file.targets ?? [])
        let notice: HTML? = tried.map { count in
            """
            <p class="notice" role="status">Listan har \(String(count)) \(count == 1 ? "person" : "personer") och inga fel. Inget är sparat än: \
            välj filen igen och För in listan.</p>
            """
        }
        return Page(
            project.name,
            trail: [Link("Kartläggning", MappingRoutes.all)],
            facts: [
                .text("Insats", file.initiative.name), .text("Personerna tas bort senast", project.untilDay.swedish),
                .text("Personer", String(file.counts.persons)),
                .text("Utan utfall", String(file.counts.waiting)),
                .text("Kontaktförsök", String(file.counts.attempts)),
            ],
            errors: errors ?? FormErrors(),
            """
            \(notice)\(people(targets, paging, project))
            \(importing(project, context, errors, isOpen: targets.isEmpty || tried != nil))
            \(file.counts.html)
            \(ending(project, context, errors))
            """
        )
    }

    private static func people(_ targets: [MappingTarget], _ paging: Paging, _ project: MappingProject) -> HTML {
        let rows = paging.rows(of: targets).map { target -> [HTML] in
            [
                "<a href=\"\(MappingRoutes.target(target.id, in: project.id))\">\(target.name.swedish)</a>",
                "\(target.outcome?.swedish ?? "–")", "\(String(target.attempts))", .day(target.lastAttempt),
            ]
        }
        let columns: [Table.Column] = [.text("Person"), .text("Utfall"), .number("Försök"), .text("Senast")]
        guard !rows.isEmpty else { return "" }
        return """
            \(Table("Personer att nå", columns, rows: rows, isExported: false).html)
            \(paging.html(targets.count) { "\(MappingRoutes.project(project.id))?sida=\($0)" })
            """
    }

    private static func importing(
        _ project: MappingProject,
        _ context: PageContext,
        _ errors: FormErrors?,
        isOpen: Bool
    ) -> HTML {
        let shown = isOpen || errors?["fil"] != nil
        let fields = Fields(context.form, errors?["fil"] == nil ? FormErrors() : errors ?? FormErrors())
        return """
            <details\(shown ? " open" : "")><summary>För in en lista</summary>
            <p>En rad för varje person, med rubrikerna Personnummer, Namn och Nås genom. Börja från <a href="\(MappingRoutes.example)">exempelfilen</a>. \
            Listan förs in hel eller inte alls. Ta bort den som har skyddade personuppgifter innan.</p>
            <form method="post" action="\(MappingRoutes.list(project.id))" enctype="multipart/form-data" class="narrow">\(.formKey(context))
            \(fields.file("fil", "Fil", help: "CSV, till exempel sparad ur Excel.", accept: ".csv,text/csv"))
            <p class="buttons"><button class="primary">För in listan</button> <button name="prova" value="ja">Kontrollera bara</button></p></form></details>

            """
    }

    private static func ending(_ project: MappingProject, _ context: PageContext, _ errors: FormErrors?) -> HTML {
        let day =
            errors?.scope == "dag-"
            ? Fields.scoped("dag-", context, errors) : Fields(["sista": project.untilDay.rawValue], scope: "dag-")
        let end = Fields.scoped("slut-", context, errors)
        return """
            <details\(errors?.scope == "dag-" ? " open" : "")><summary>Ändra sista dagen</summary>
            <form method="post" action="\(MappingRoutes.lastDay(project.id))" class="narrow">\(.formKey(context))
            \(day.date("sista", "Sista dag", required: true))<button>Spara</button></form></details>
            <details\(errors?.scope == "slut-" ? " open" : "")><summary>Avsluta uppdraget</summary>
            <p>Alla personer, anteckningar och försök tas bort för alltid. Kvar blir antalen.</p>
            <form method="post" action="\(MappingRoutes.end(project.id))" class="narrow">\(.formKey(context))
            \(end.checkbox("saker", "Personerna får tas bort"))<button>Avsluta uppdraget</button></form></details>

            """
    }
}

extension MappingCounts {
    var html: HTML {
        guard let table else {
            return persons == 0
                ? ""
                : "<section><h2>Antal</h2><p>Så få är på listan att inget tal kan visas utan att röja någon.</p></section>"
        }
        return """
            <section><h2>Antal</h2>
            \(bySex(table))\(byAge(table))
            <p class="source">Var och en på listan, efter utfall. Ålder är året då listan fördes in minus födelseåret. Tal under fem, och \
            tal som det går att räkna ut ett sådant ur, visas inte.</p></section>

            """
    }

    private func bySex(_ table: CountedTable) -> HTML {
        let places = table.columns.indices.filter { table.columns[$0].band == nil }
        let rows = table.rows.map { row -> [HTML] in ["\(row.label)"] + places.map { "\(row.cells[0][$0].swedish)" } }
        let all: [HTML] = ["Alla"] + places.map { "\(table.base[$0].swedish)" }
        return Table(
            "Utfall efter kön",
            [.text("Utfall")] + places.map { .number(table.columns[$0].swedish) },
            rows: rows,
            total: all,
            isExported: false
        ).html
    }

    /// A row for each age and sex that somebody is of.
    private func byAge(_ table: CountedTable) -> HTML {
        let places = table.columns.indices.filter { table.columns[$0].band != nil && table.base[$0] != .count(0) }
        guard !places.isEmpty else { return "" }
        let rows = places.map { place -> [HTML] in
            ["\(table.columns[place].swedish)", "\(table.base[place].swedish)"]
                + table.rows.map { "\($0.cells[0][place].swedish)" }
        }
        return Table(
            "Utfall efter ålder",
            [.text("Ålder"), .number("Alla")] + table.rows.map { .number($0.label) },
            rows: rows,
            isExported: false
        ).html
    }
}
