import Domain
import Markup
import Site

/// What the page of a year's sheet shows.
struct FinsamView {
    let sheet: FinsamSheet
    let retyped: FinsamReturn?
    let today: Day
    let context: PageContext

    var mayKeep: Bool { context.visitor?.user.may(.keepFollowUp).outcome == .met }
    var mayAnswer: Bool { context.visitor?.user.may(.answerForFollowUp).outcome == .met }
}

extension Page {
    /// Uppföljning Finsam ett år: what is missing first, then the fields in the state's order.
    static func finsam(_ view: FinsamView) -> Page {
        let (sheet, year) = (view.sheet, view.sheet.year)
        return Page(
            "Uppföljning Finsam \(year)",
            in: .followUp,
            trail: [FollowUpRoom.link],
            facts: facts(view),
            """
            \(.ways("År", [year - 1, year + 1].map { Link(String($0), FinsamRoutes.year($0)) }, but: ""))
            <p>Arket har samma uppgifter som statens system, och förs in där för hand. <a href="\(FinsamRoutes.csv(year))">Hämta alla uppgifter som CSV</a>.</p>
            \(contents(view))
            \(missing(sheet))
            \(funds(sheet))
            \(administration(view))
            \(initiatives(view))
            \(view.mayAnswer ? retype(view) : "")
            """
        )
    }

    private static func facts(_ view: FinsamView) -> [Fact] {
        let done = view.sheet.checks.count { $0.isDone }
        let told: Fact = .text("Klart", "\(done) av \(view.sheet.checks.count) punkter")
        guard let retyped = view.retyped else { return [told, .text("Infört", "nej")] }
        let changed = retyped.changed(since: view.sheet).count
        let after = changed == 0 ? "" : ". \(changed) uppgifter är ändrade sedan dess"
        return [told, .text("Infört", "\(retyped.retypedOn.swedish) av \(retyped.by)\(after)")]
    }

    /// The sheet is long, and is read whole when it is retyped: links to its parts, and nothing folded.
    private static func contents(_ view: FinsamView) -> HTML {
        let initiatives = view.sheet.parts.map { Link($0.title, "#insats-\($0.id)") }
        let parts =
            [Link("Tilldelade medel", "#medel"), Link("Administration", "#administration")]
            + (view.mayAnswer ? [Link("Infört", "#infort")] : [])
        func row(_ links: [Link]) -> [HTML] {
            links.enumerated().map { place, link in
                let mark: HTML = place == 0 ? "" : " · "
                return "\(mark)<a href=\"\(link.path)\">\(link.text)</a>"
            }
        }
        let own: HTML = initiatives.isEmpty ? "" : "<p>Insatser: \(row(initiatives))</p>"
        return "<nav class=\"ways\" aria-label=\"Arkets delar\"><p>På sidan: \(row(parts))</p>\(own)</nav>"
    }

    private static func missing(_ sheet: FinsamSheet) -> HTML {
        let items = sheet.checks.compactMap { check -> HTML? in
            check.missing.map { "<li><a href=\"\(check.path)\">\(check.what)</a>: \($0)</li>\n" }
        }
        guard !items.isEmpty else { return "<p><strong>Allt finns.</strong> Arket kan föras in.</p>" }
        return "<h2>Det som saknas</h2><ul>\(items)</ul>"
    }

    private static func funds(_ sheet: FinsamSheet) -> HTML {
        let rows = sheet.fields.filter { $0.part == "Tilldelade medel" }.map { ["\($0.what)", value($0)] as [HTML] }
        let columns: [Site.Table.Column] = [.text("Källa"), .number("Belopp, kronor")]
        return
            "<h2 id=\"medel\">Tilldelade medel och eget kapital</h2>\(Site.Table("Tilldelade medel", columns, rows: rows).html)"
    }

    private static func administration(_ view: FinsamView) -> HTML {
        let sheet = view.sheet
        let totals = FinsamKind.allCases.map { kind -> [HTML] in
            let fields = sheet.fields.filter { $0.part == "Administrativa kostnader" && $0.what == kind.swedish }
            return ["\(kind.swedish)"] + fields.map(value)
        }
        let rows = sheet.administration.map { row -> [HTML] in
            [
                "\(row.line.fullName)", "\(row.kind.swedish)", "\(row.budget.swedishNumber)",
                "\(row.outcome.swedishNumber)",
            ]
        }
        let columns: [Site.Table.Column] = [.text("Slag"), .number("Budget, kronor"), .number("Utfall, kronor")]
        let lineColumns: [Site.Table.Column] = [
            .text("Budgetrad"), .text("Slag"), .number("Budget"), .number("Utfall"),
        ]
        return """
            <h2 id="administration">Administrativa kostnader</h2>
            \(Site.Table("Administrativa kostnader", columns, rows: totals, under: "Administrativa kostnader").html)
            <h3>Så är de lagda</h3>
            \(rows.isEmpty ? "<p>Budgeten har inga rader för administration.</p>" : Site.Table("Budgetrader", lineColumns, rows: rows).html)
            \(view.mayKeep && !rows.isEmpty ? kindForm(view) : "")
            """
    }

    private static func kindForm(_ view: FinsamView) -> HTML {
        let fields = Fields(FormData(), scope: "slag-")
        let lines = view.sheet.administration.map { Choice(String($0.line.id), $0.line.fullName) }
        let kinds = FinsamKind.allCases.map { Choice($0.rawValue, $0.swedish) }
        return """
            <form method="post" action="\(FinsamRoutes.lines(view.sheet.year))">\(.formKey(view.context))
            <div class="row">\(fields.select("line", "Budgetrad", lines))\(fields.select("kind", "Slag", kinds))</div>
            <button>Lägg raden där</button></form>
            """
    }

    private static func initiatives(_ view: FinsamView) -> HTML {
        guard !view.sheet.parts.isEmpty else { return "<h2>Insatser</h2><p>Inga insatser har medel det året.</p>" }
        return "<h2>Insatser</h2>\(view.sheet.parts.map { initiative($0, view) })"
    }

    private static func initiative(_ part: FinsamSheet.Part, _ view: FinsamView) -> HTML {
        let rows = part.fields.map { ["\($0.name)", value($0)] as [HTML] }
        let path = FinsamRoutes.initiative(part.id, view.sheet.year)
        return """
            <section id="insats-\(String(part.id))"><h3>\(part.title)</h3>
            \(Site.Table(part.title, [.text("Uppgift"), .text("Värde")], rows: rows, under: part.title).html)
            \(part.source.isEmpty ? "" : "<p class=\"source\">Deltagare: \(part.source).</p>")
            \(view.mayKeep ? "<p><a href=\"\(path)\">Fyll i uppgifter om insatsen</a></p>" : "")</section>

            """
    }

    private static func value(_ field: FinsamSheet.Field) -> HTML {
        field.value.map { "\($0)" } ?? "<em>saknas</em>"
    }

    private static func retype(_ view: FinsamView) -> HTML {
        let fields =
            view.context.form["retypedOn"].isEmpty
            ? Fields(["retypedOn": view.today.rawValue]) : Fields(view.context.form)
        guard view.sheet.isComplete else {
            return
                "<h2 id=\"infort\">Infört i statens system</h2><p>När allt finns kan du notera dagen då arket fördes in.</p>"
        }
        return """
            <h2 id="infort">Infört i statens system</h2>
            <form method="post" action="\(FinsamRoutes.retyped(view.sheet.year))">\(.formKey(view.context))
            \(fields.date("retypedOn", "Dag då arket fördes in", required: true))
            <button class="primary">Notera att arket är infört</button></form>
            """
    }
}
