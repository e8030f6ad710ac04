import Domain
import Markup
import Site

extension Page {
    /// Mina deltagare.
    static func mine(_ stays: [MyStay], _ findings: HTML, _ query: FormData) -> Page {
        let paging = Paging(query)
        let rows = paging.rows(of: stays).map { stay -> [HTML] in
            [
                "<a href=\"\(RegisterPaths.person(stay.person))\">\(stay.title)</a>", dues(stay), "\(stay.initiative)",
                .day(stay.startedOn), .day(stay.endedOn),
            ]
        }
        let columns: [Table.Column] = [
            .text("Deltagare"), .text("Att göra"), .text("Insats"), .text("Start"), .text("Avslut"),
        ]
        let table =
            rows.isEmpty
            ? HTML.empty("Du har inga deltagare att göra något med.", .action(Link("Skriv in", RegisterPaths.enrol)))
            : Table("Mina deltagare", columns, rows: rows, isExported: false).html
                + paging.html(stays.count) { "\(RegisterPaths.mine)?sida=\($0)" }
        return Page(
            "Mina deltagare",
            action: rows.isEmpty ? nil : .action(Link("Skriv in", RegisterPaths.enrol)),
            """
            \(findings)\(table)
            <p><a href="\(RegisterPaths.unattended)">Inskrivningar utan handläggare</a></p>
            """
        )
    }

    private static func dues(_ stay: MyStay) -> HTML {
        let links = stay.dues.map { due -> HTML in
            "<li><a href=\"\(due.path(stay.stay))\">\(due.swedish)<span class=\"unseen\"> för \(stay.title)</span></a></li>"
        }
        return links.isEmpty ? "" : "<ul class=\"entries\">\(links)</ul>"
    }

    /// Asked once for each person and session, before the page is shown.
    static func purpose(_ person: Int64, _ errors: FormErrors, _ context: PageContext) -> Page {
        let fields = errors.isEmpty ? Fields(["purpose": Purpose.casework.rawValue]) : Fields(context.form, errors)
        return Page(
            "Varför öppnar du deltagarens sida?",
            trail: [Link("Mina deltagare", RegisterPaths.mine)],
            errors: errors,
            """
            <p class="lead">Ändamålet skrivs i loggen med ditt namn. Deltagaren har rätt att få se den.</p>
            <form method="post" action="\(RegisterPaths.purpose(person))" class="narrow">\(.formKey(context))
            \(fields.radios("purpose", "Ändamål", Purpose.allCases.map { Choice($0.rawValue, $0.swedish) }))
            <button class="primary">Öppna</button></form>
            """
        )
    }

    /// A person. `more` is what other slices show; `following` the initiatives where the visitor follows participants, and so is
    /// offered to change something.
    static func person(
        _ file: PersonFile,
        _ more: [HTML],
        mayAnswer: Bool,
        following: Set<Int64>,
        _ today: Day,
        _ context: PageContext
    ) -> Page {
        func mayChange(_ stay: StayFile) -> Bool { following.contains(stay.initiative.id) }
        let mayProtect = file.kind == .identified && file.stays.contains(where: mayChange)
        let number = file.number.map { [Fact.text("Personnummer", $0.swedish)] } ?? []
        return Page(
            file.title,
            trail: [Link("Mina deltagare", RegisterPaths.mine)],
            facts: [.text("Registrerad med", file.kind.swedish), .text("Kön", file.sex.swedish.capitalised)] + number,
            """
            \(file.stays.map { stay($0, mayChange: mayChange($0), today) })\(more)
            <section aria-labelledby="uppgifter"><h2 id="uppgifter">Personens uppgifter</h2>
            <ul><li><a href="\(RegisterPaths.log(file.id))">Vem som har tittat på uppgifterna</a></li>
            \(mayAnswer ? "<li><a href=\"\(RegisterPaths.export(file.id))\">Registerutdrag: allt som finns om personen</a></li>" : "")</ul>
            \(mayProtect ? protecting(file, context) : "")</section>
            """
        )
    }

    private static func stay(_ file: StayFile, mayChange: Bool, _ today: Day) -> HTML {
        let stay = file.stay
        let due = mayChange ? file.dues(on: today) : []
        let dues = due.map { "<li><a href=\"\($0.path(stay.id))\">\($0.swedish)</a></li>" as HTML }
        let exit: HTML =
            mayChange && stay.endedOn == nil && !due.contains(.exitOverdue)
            ? "<p><a class=\"button\" href=\"\(RegisterPaths.exit(stay.id))\">Avsluta inskrivningen</a></p>" : ""
        return """
            <section aria-labelledby="inskrivning-\(String(stay.id))"><h2 id="inskrivning-\(String(stay.id))">\(file.initiative.name) från \(date(stay.startedOn, stay.precision))</h2>
            \(dues.isEmpty ? "" : "<ul class=\"todo\">\(dues)</ul>")\(.facts(facts(file)))\(exit)\(corrections(file))\(mayChange ? changes(stay) : "")</section>

            """
    }

    /// What stood there before, for who wonders.
    private static func corrections(_ file: StayFile) -> HTML {
        let items = file.corrections.flatMap { one in
            one.changes.map { change -> HTML in
                """
                <li>\(one.correctedOn.swedish), \(one.name): \(change.word) \(change.swedish). <span class="source">\(one.reason.swedish)</span></li>

                """
            }
        }
        return items.isEmpty ? "" : "<details><summary>Rättat</summary><ul>\(items)</ul></details>"
    }

    private static func changes(_ stay: Stay) -> HTML {
        let over: HTML = "<li><a href=\"\(RegisterPaths.handOver(stay.id))\">Lämna över till en kollega</a></li>"
        let exit: HTML = "<li><a href=\"\(RegisterPaths.correctExit(stay.id))\">Rätta avslutet</a></li>"
        return """
            <ul><li><a href="\(RegisterPaths.correct(stay.id))">Rätta startuppgifterna</a></li>
            \(stay.endedOn == nil ? over : "")\(StayRules.mayCorrectExit(stay).outcome == .met ? exit : "")</ul>
            """
    }

    private static func facts(_ file: StayFile) -> [Fact] {
        let (stay, template) = (file.stay, file.initiative.template)
        var facts: [Fact] = []
        func add(_ question: StartQuestion, _ text: String?) {
            if template.asks(question) { facts.append(.text(question.swedish, text ?? "–")) }
        }
        add(.municipality, stay.municipality)
        add(.referrer, stay.referrer.swedish)
        facts.append(.text("Före", stay.before.swedish))
        add(.education, stay.education.swedish)
        add(.supportTime, stay.supportMonths.map(String.init))
        add(.longAssistance, stay.longAssistance.swedish)
        add(.disability, stay.disability.swedish)
        add(.violence, stay.violence.swedish)
        if let note = file.note { facts.append(.text("Anteckning", note)) }
        if let endedOn = stay.endedOn, let reason = stay.exitReason {
            facts.append(.text("Avslut", "\(date(endedOn, stay.precision)): \(reason.swedish)"))
        }
        if let after = stay.after { facts.append(.text("Efter", after.swedish)) }
        if let destination = stay.destination { facts.append(.text("Planeringen tas över av", destination.swedish)) }
        return facts
            + file.followUps.map {
                .text("Efter \($0.month) månader", $0.situation?.swedish ?? "Gick inte att nå.")
            }
    }

    static func date(_ day: Day, _ precision: Stay.Precision) -> String {
        switch precision {
        case .day: day.swedish
        case .month: "\(day.swedishMonth) \(day.year)"
        case .year: String(day.year)
        }
    }

    private static func protecting(_ file: PersonFile, _ context: PageContext) -> HTML {
        """
        <details><summary>Personen har fått skyddade personuppgifter</summary>
        <p>Namn, personnummer, kommun, ålder och anteckningar tas bort för alltid. Kvar blir kön, år och det som räknas. \
        Det går inte att ångra.</p>
        <form method="post" action="\(RegisterPaths.protect(file.id))">\(.formKey(context))
        <button>Ta bort det som pekar ut personen</button></form></details>
        """
    }

    /// The log of looks at one person, to be printed.
    static func log(_ looks: [Look], trail: [Link], _ when: (String) -> String) -> Page {
        let rows = looks.map { look -> [HTML] in
            ["\(when(look.at))", "\(look.name)", "\(look.swedish)", "\(look.purpose.swedish)"]
        }
        let columns: [Table.Column] = [.text("När"), .text("Vem"), .text("Hur"), .text("Varför")]
        return Page(
            "Vem som har tittat på uppgifterna",
            trail: trail,
            "<p>Skriv ut sidan om deltagaren begär den.</p>\(Table("Slagningar", columns, rows: rows, isExported: false).html)"
        )
    }
}

extension StayDue {
    func path(_ stay: Stay.ID) -> String {
        switch self {
        case .exitOverdue: RegisterPaths.exit(stay)
        case .afterMissing: RegisterPaths.after(stay)
        case .followUp(let month): RegisterPaths.followUp(stay, month)
        }
    }
}

extension Page {
    /// Everything that is held about a person, to be printed and given to the person.
    static func extract(_ extract: SubjectExtract, trail: [Link], file: Link?, _ when: (String) -> String) -> Page {
        let parts = extract.parts.map { part -> HTML in
            "<section><h2>\(part.title)</h2>\(.facts(part.lines.map { .text($0.word, $0.text) }))</section>\n"
        }
        let rows = extract.looks.map { look -> [HTML] in
            ["\(when(look.at))", "\(look.name)", "\(look.swedish)", "\(look.purpose.swedish)"]
        }
        let columns: [Table.Column] = [.text("När"), .text("Vem"), .text("Hur"), .text("Varför")]
        let controller = extract.controller.map {
            [Fact.text("Personuppgiftsansvarig", $0.name), .text("Kontakt", $0.contact)]
        }
        return Page(
            "Registerutdrag",
            trail: trail,
            action: file.map { .action($0) },
            facts: (controller ?? []) + [.text("Uttaget", extract.madeOn.swedish)],
            "\(parts)\(Table("Vem som har tittat på uppgifterna", columns, rows: rows, isExported: false).html)"
        )
    }
}
