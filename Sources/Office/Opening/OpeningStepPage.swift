import Domain
import Formats
import Markup
import Site

extension Page {
    /// A step: what is registered of it, and rows for more.
    static func openingStep(
        _ part: Opening.Part,
        _ facts: OpeningFacts,
        _ today: Day,
        _ context: PageContext,
        _ fields: Fields
    ) -> Page {
        let count = max(part.rowCount(facts, on: today), Int(context.form["rader"]) ?? 0)
        let rows = (0..<min(count, 200)).map { row($0, of: part, fields) }
        let skip: HTML =
            part.next.map { "<a href=\"\(OpeningRoutes.step($0))\">Hoppa till \($0.swedish)</a>" }
            ?? "<a href=\"\(OpeningRoutes.overview)\">Till översikten</a>"
        let steps = Opening.Part.allCases.map { Link($0.swedish, OpeningRoutes.step($0)) }
        return Page(
            part.swedish,
            in: .settings,
            trail: [Link("Inställningar", Room.settings.path), Link("Kom igång", OpeningRoutes.overview)],
            """
            \(.steps(steps, current: (Opening.Part.allCases.firstIndex(of: part) ?? 0) + 1))
            <p>\(part.explanation)</p>
            \(part.isSingle ? "" : known(part, facts, today))
            <form method="post" action="\(OpeningRoutes.step(part))">\(.formKey(context))
            <input type="hidden" name="rader" value="\(count)">
            \(rows)<div class="acts"><button class="primary">Spara och fortsätt</button><p>\(skip)</p></div></form>
            """
        )
    }

    private static func row(_ row: Int, of part: Opening.Part, _ fields: Fields) -> HTML {
        let inputs = part.columns.enumerated().map { place, column in
            field(OpeningForm.name(row, place), column, part, fields)
        }
        guard !part.isSingle else { return "\(inputs)" }
        return
            "<fieldset class=\"card\"><legend>Rad \(row + 1)\(seat(row, part, fields))</legend><div class=\"row\">\(inputs)</div></fieldset>\n"
    }

    /// A seat's row says whose it is: ": Försäkringskassan, ledamot".
    private static func seat(_ row: Int, _ part: Opening.Part, _ fields: Fields) -> String {
        guard part == .seats else { return "" }
        let told = (0...1).map { fields.value(OpeningForm.name(row, $0)) }.filter { !$0.isEmpty }
        return told.isEmpty ? "" : ": " + told.joined(separator: ", ")
    }

    /// Help stands in the first row only where there are many.
    private static func field(_ name: String, _ column: Sheet.Column, _ part: Opening.Part, _ fields: Fields) -> HTML {
        let help = part.isSingle || name.hasPrefix("r0k") ? column.help : ""
        let shown = help.isEmpty ? nil : help
        let required = part.isSingle && column.title == part.key
        if !column.choices.isEmpty {
            let choices = [Choice("", "Välj")] + column.choices.map { Choice($0, $0.capitalised) }
            return fields.select(name, column.title, choices, help: shown)
        }
        switch column.kind {
        case .text: return fields.text(name, column.title, help: shown, required: required)
        case .number: return fields.number(name, column.title, help: shown)
        case .money: return fields.money(name, column.title, help: shown)
        case .day: return fields.date(name, column.title, help: shown)
        }
    }

    private static func known(_ part: Opening.Part, _ facts: OpeningFacts, _ today: Day) -> HTML {
        let registered = part.rows(facts, on: today).filter { $0.count == part.columns.count }
        guard !registered.isEmpty, part != .members || facts.board?.members.isEmpty == false else { return "" }
        // The row's own name first, as a table's rows are headed.
        let order = [part.keyColumn] + part.columns.indices.filter { $0 != part.keyColumn }
        let columns = order.map { place -> Table.Column in
            let column = part.columns[place]
            return column.kind == .number || column.kind == .money ? .number(column.title) : .text(column.title)
        }
        let rows = registered.map { row in order.map { "\(row[$0].plainText)" as HTML } }
        return Table("Redan inskrivet", columns, rows: rows).html
    }
}

extension Opening.Part {
    var explanation: String {
        switch self {
        case .association: "Vad förbundet heter och var det finns. Det mesta kan fyllas i senare."
        case .rules:
            "Det som förbundsordningen säger och som Kansli måste veta. Nästa möte börjar på den paragraf som står här."
        case .members: "Försäkringskassan, Arbetsförmedlingen, minst en region och minst en kommun."
        case .seats:
            "Vem som sitter på varje plats. Raderna är de platser som medlemmarna har och som ingen sitter på. Lämna namnet tomt om platsen är vakant."
        case .staff:
            "Den som för protokollet, andra anställda, och revisorerna. Har någon ett konto med samma e-postadress knyts de ihop."
        case .decisions: "Uppdrag och villkor från tidigare beslut som ännu inte är klara. De kommer tillbaka i tid."
        case .grants: "Bidrag som styrelsen har beviljat och som ännu inte är utbetalda i sin helhet."
        }
    }
}
