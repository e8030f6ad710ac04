import Domain
import Formats
import Markup
import Site

/// What the national view shows.
struct NationalView {
    let year: Int
    let years: [Int]
    let ownName: String
    let own: AssociationResults
    let received: [ReceivedAssociation]
    /// The years that a file can be made of.
    let ownYears: [Int]
    /// Whether our organisation number is registered: a file is nobody's without it.
    let hasNumber: Bool
    /// Our own key, for who hands our figures on.
    let key: ReportKey?
    let mayKeep: Bool
    let context: PageContext

    /// Where an error of our own file leads.
    static let ownYear = "egen-year"
    static let organisationNumber = "organisationNumber"

    struct Row {
        let name: String
        let results: AssociationResults
        let source: String
    }

    /// Our own first, then the others in Swedish order.
    var rows: [Row] {
        let ours = own.parts.isEmpty ? [] : [Row(name: ownName, results: own, source: "egna godtagna leveranser")]
        return ours
            + received.map {
                Row(name: $0.report.association.name, results: $0.report.results, source: $0.report.source)
            }
    }
}

extension Page {
    /// Nationellt: volumes and before/after förbund by förbund, with n and source; then each initiative, and the files.
    static func national(_ view: NationalView) -> Page {
        let others = view.years.filter { $0 != view.year }.map { Link(String($0), NationalRoutes.year($0)) }
        return Page(
            "Nationellt \(view.year)",
            in: .followUp,
            trail: [FollowUpRoom.link],
            facts: [.text("Förbund", String(view.rows.count))],
            """
            \(others.isEmpty ? "" : .ways("År", others, but: ""))
            \(view.rows.isEmpty ? .empty("Inget förbund har lämnat siffror för \(view.year). Läs in en fil från ett annat förbund, eller godta egna leveranser.") : tables(view))
            \(view.mayKeep ? taking(view) : "")
            \(view.key.map { handingOn(view, $0) })
            """
        )
    }

    private static let figures: [ResultFigure] = [.started, .closed, .withoutSupportBefore, .withoutSupportAfter]

    private static func tables(_ view: NationalView) -> HTML {
        func cells(_ cell: (ResultFigure, TableColumn) -> CountedCell) -> [HTML] {
            TableColumn.bySex.map { "\(cell(.participants, $0).swedish)" }
                + figures.map { "\(cell($0, .everybody).swedish)" }
        }
        let rows = view.rows.map { row -> [HTML] in
            ["\(row.name)", "\(String(row.results.parts.count))"] + cells { row.results.sum($0, $1).cell }
                + ["\(row.source)"]
        }
        let together: [HTML] =
            ["Alla förbund", "\(String(view.rows.map(\.results.parts.count).reduce(0, +)))"]
            + cells { figure, column in CountedSum(view.rows.map { $0.results.sum(figure, column).cell }).cell } + [""]
        let columns: [Site.Table.Column] =
            [.text("Förbund"), .number("Insatser"), .number("Deltagare"), .number("Kvinnor"), .number("Män")]
            + [
                "Nya", "Avslutade (n)", "Utan offentlig försörjning före",
                "Utan offentlig försörjning efter",
            ].map {
                .number($0)
            } + [.text("Källa")]
        return """
            <h2>Förbund för förbund</h2>
            <p>Den som deltar i två insatser räknas i båda. Är en del skyddad är summan skyddad: annars gick talet att räkna ut.</p>
            \(Site.Table("Förbund för förbund \(view.year)", columns, rows: rows, total: view.rows.count > 1 ? together : nil, choice: "ar=\(view.year)", under: "Förbund för förbund").html)
            <p><strong>\(TableCode.caution)</strong></p>
            <p class="source">\(TableCode.volumes.definition) \(TableCode.incomes.definition)</p>
            \(initiatives(view))
            """
    }

    private static func initiatives(_ view: NationalView) -> HTML {
        let rows = view.rows.flatMap { row in
            row.results.parts.map { part -> [HTML] in
                ["\(part.title)", "\(row.name)"]
                    + TableColumn.bySex.map { "\(part.delivered.cell(.participants, $0).swedish)" }
                    + figures.map { "\(part.delivered.cell($0).swedish)" } + ["\(part.delivered.source)"]
            }
        }
        let columns: [Site.Table.Column] =
            [.text("Insats"), .text("Förbund"), .number("Deltagare"), .number("Kvinnor"), .number("Män")]
            + [
                "Nya", "Avslutade (n)", "Utan offentlig försörjning före",
                "Utan offentlig försörjning efter",
            ].map {
                .number($0)
            } + [.text("Källa")]
        return """
            <h2>Insats för insats</h2>
            \(Site.Table("Insats för insats \(view.year)", columns, rows: rows, choice: "ar=\(view.year)", under: "Insats för insats").html)
            """
    }

    private static func taking(_ view: NationalView) -> HTML {
        """
        <h2>Läs in ett annat förbunds fil</h2>
        <p>Förbundet ska vara registrerat under <a href="\(SenderRoutes.senders)">Avsändare</a>, utan insats. En ny fil för samma år gäller i stället för den gamla.</p>
        <form method="post" action="\(NationalRoutes.national)" enctype="multipart/form-data">\(.formKey(view.context))
        \(Fields(FormData()).file("file", "Fil från förbundet", help: "Den heter uppfoljning-…json.", accept: ".json"))
        <button>Läs in filen</button></form>

        """
    }

    /// Our own file, and the key that the other reads the fingerprint of.
    private static func handingOn(_ view: NationalView, _ key: ReportKey) -> HTML {
        let choices = view.ownYears.map { Choice(String($0), String($0)) }
        let form: HTML =
            choices.isEmpty
            ? "<p>När en leverans är godtagen kan du göra årets fil här.</p>"
            : !view.hasNumber
                ? "<p id=\"\(NationalView.organisationNumber)\" class=\"notice\">Filen behöver förbundets organisationsnummer. <a href=\"/installningar/forbundet\">Skriv det under Inställningar</a>, och gör sedan årets fil här.</p>"
                : """
                <form method="post" action="\(NationalRoutes.file)">\(.formKey(view.context))
                \(Fields(["year": String(view.year)], scope: "egen-").select("year", "År", choices))
                <button>Gör årets fil</button></form>
                """
        return """
            <h2>Lämna våra siffror vidare</h2>
            <p>Filen har alla godtagna leveranser för året, som de kom, med vår underskrift. Det som är skyddat är skyddat i den också.</p>
            \(form)
            <p>Mottagaren registrerar vår nyckel och ringer upp. Läs då fingeravtrycket.</p>
            \(.facts([.text("Fingeravtryck", key.fingerprint), .text("Publik nyckel", key.text)]))
            """
    }
}

extension SignedReport.Fault {
    /// One sentence for whoever handed another förbund's file in.
    var ofAssociation: String {
        switch self {
        case .tooLarge: "Filen är större än 64 MB. Så stor är ingen årsfil."
        case .notReport:
            "Filen är ingen årsfil från ett annat förbund. En leverans från en part läses in under Leveranser."
        case .notCanonical, .shape:
            "Filen är inte som förbundet gjorde den: något har lagts till, tagits bort eller flyttats. Be om filen igen."
        }
    }
}
