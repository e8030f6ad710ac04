import Domain
import Markup
import Site
import Store

extension Page {
    /// Stickprov: those that are drawn, and the draw of a year's.
    static func samples(_ rows: [SampleRow], _ context: PageContext, _ fields: Fields) -> Page {
        let mayKeep = context.visitor?.user.may(.keepInitiatives).outcome == .met
        return Page(
            "Stickprov",
            in: .initiatives,
            trail: [Link("Insatser", InitiativeRoutes.initiatives)],
            """
            <p>Varje år dras några insatser, och mottagarens underlag jämförs med redovisningen.</p>
            \(rows.isEmpty ? .empty("Inga stickprov är dragna.") : table(rows))
            \(mayKeep ? draw(context, fields) : "")
            """
        )
    }

    private static func table(_ rows: [SampleRow]) -> HTML {
        let cells = rows.map { row -> [HTML] in
            [
                "<a href=\"\(FollowUpRoutes.sample(row.check.id))\">\(row.title)</a>", "\(row.check.year)",
                "\(row.check.drawnOn.swedish)", "\(row.check.ground)", "\(row.check.standing.capitalised)",
            ]
        }
        let columns: [Table.Column] = [
            .text("Insats"), .text("År"), .text("Dragen"), .text("Varför"), .text("Läge"),
        ]
        return Table("Det senaste året först", columns, rows: cells).html
    }

    private static func draw(_ context: PageContext, _ fields: Fields) -> HTML {
        """
        <h2>Dra stickprov</h2>
        <p>Alla insatser med beviljade medel för året är med. En insats får fler lotter om beloppet hör till de största,
        om en redovisning kom sent, om den har fått anmärkning eller inte har kontrollerats på två år.</p>
        <form method="post" action="\(FollowUpRoutes.samples)">\(.formKey(context))
        <div class="row">\(fields.number("year", "År", required: true))\(fields.number("count", "Antal", required: true))</div>
        <button class="primary">Dra</button></form>
        """
    }

    static func sample(_ row: SampleRow, _ context: PageContext, _ fields: Fields) -> Page {
        let check = row.check
        let isWritten = check.doneOn == nil && context.visitor?.user.may(.keepInitiatives).outcome == .met
        return Page(
            "Stickprov \(check.year): \(row.title)",
            in: .initiatives,
            trail: [Link("Insatser", InitiativeRoutes.initiatives), Link("Stickprov", FollowUpRoutes.samples)],
            facts: [
                Fact("Insats", "<a href=\"\(InitiativeRoutes.initiative(check.initiative))\">\(row.title)</a>"),
                .text("Dragen", "\(check.drawnOn.swedish). \(check.ground)"), .text("Läge", check.standing.capitalised),
            ],
            isWritten ? writing(check, context, fields) : reading(check)
        )
    }

    private static func writing(_ check: SampleCheck, _ context: PageContext, _ fields: Fields) -> HTML {
        let answers = SampleCheck.Point.Answer.allCases.map { Choice($0.rawValue, $0.swedish.capitalised) }
        let points = check.points.enumerated().map { place, point -> HTML in
            """
            \(fields.radios("svar-\(place)", "\(place + 1). \(point.question)", answers))
            \(fields.text("ord-\(place)", "Punkt \(place + 1), med ord", help: "Behövs om det finns något att anmärka. Inga namn."))
            """
        }
        return """
            <form method="post" action="\(FollowUpRoutes.sample(check.id))">\(.formKey(context))
            \(fields.seals)\(points)
            \(fields.textarea("conclusion", "Slutsats", rows: 3))
            <button>Spara</button>
            <button class="primary" name="done" value="ja">Spara och avsluta stickprovet</button></form>
            """
    }

    private static func reading(_ check: SampleCheck) -> HTML {
        let rows = check.points.map { point -> [HTML] in
            ["\(point.question)", "\(point.answer?.swedish.capitalised ?? "")", "\(point.note)"]
        }
        return """
            \(Table("Punkter", [.text("Fråga"), .text("Svar"), .text("Med ord")], rows: rows).html)
            <h2>Slutsats</h2>
            <p class="text">\(check.conclusion)</p>
            """
    }
}
