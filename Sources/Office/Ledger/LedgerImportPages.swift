import Domain
import Markup
import Site
import Store

extension Page {
    /// Inlästa filer: the form for a new file, and those that were read.
    static func ledgerImports(
        _ imports: [LedgerImport],
        _ year: Int,
        _ context: PageContext,
        _ fields: Fields,
        mayKeep: Bool
    ) -> Page {
        Page(
            "Inlästa filer",
            in: .economy,
            trail: [Link("Huvudbok", LedgerRoutes.ledger)],
            """
            \(.ledgerWays(imports.first?.year ?? year, LedgerRoutes.imports))
            \(mayKeep ? form(context, fields) : "")
            <h2>Tidigare inläsningar</h2>
            \(imports.isEmpty ? .empty("Ingen fil är inläst än.") : table(imports))
            """
        )
    }

    private static func form(_ context: PageContext, _ fields: Fields) -> HTML {
        let months = [Choice("", "Hela året")] + (1...12).map { Choice(String($0), $0.monthName) }
        return """
            <p>Be den som sköter redovisningen om hela årets bok som SIE 4E. Du ser vad som ändras innan något läses in.</p>
            <form method="post" action="\(LedgerRoutes.imports)" enctype="multipart/form-data">\(.formKey(context))
            \(fields.file("file", "Fil ur ekonomisystemet", help: "SIE 4E (.se), eller en tabell med verifikationernas rader (.csv, .xlsx).", accept: ".se,.si,.sie,.txt,.csv,.xlsx"))
            <details><summary>Läs bara in några månader</summary>
            \(fields.select("firstMonth", "Från månad", months))\(fields.select("lastMonth", "Till månad", months))</details>
            <button class="primary">Visa vad som ändras</button></form>
            """
    }

    private static func table(_ imports: [LedgerImport]) -> HTML {
        let rows = imports.map { made -> [HTML] in
            [
                "<a href=\"\(LedgerRoutes.made(made.id))\">\(String(made.id))</a>", "\(made.takenOn.rawValue)",
                "\(made.takenBy)", "\(made.period.swedish)", "\(made.through?.rawValue ?? "")", "\(made.program)",
                "\(made.counts.vouchers)", "\(made.counts.new)", "\(made.counts.changed)", "\(made.counts.gone)",
            ]
        }
        let columns: [Table.Column] = [
            .text("Nummer"), .text("Inläst"), .text("Av"), .text("Ersätter"), .text("Till och med"), .text("System"),
            .number("Verifikationer"), .number("Nya"), .number("Ändrade"), .number("Borttagna"),
        ]
        return Table("Inlästa filer", columns, rows: rows).html
    }

    /// What the import would change.
    static func ledgerPreview(
        _ report: LedgerReport,
        _ source: LedgerFile,
        _ held: HeldFile,
        _ months: ClosedRange<Int>,
        _ context: PageContext
    ) -> Page {
        let counts = report.counts
        let isNews = !report.changes.isEmpty || counts.new + counts.changed + counts.gone > 0
        return Page(
            "Läs in \(held.name)",
            in: .economy,
            trail: [Link("Huvudbok", LedgerRoutes.ledger), Link("Inlästa filer", LedgerRoutes.imports)],
            facts: [
                .text("Ur", source.program), .text("Ersätter", report.period.swedish),
                .text("Till och med", report.through?.swedish ?? "sägs inte"),
                .text("Verifikationer", "\(counts.vouchers), \(counts.transactions) rader"),
                .text("Nya, ändrade, borttagna", "\(counts.new), \(counts.changed), \(counts.gone)"),
            ],
            """
            \(isNews ? "" : "<p class=\"notice\">Filen säger detsamma som boken. Inga belopp ändras.</p>\n" as HTML)\
            \(counts.gone > 0 ? "<p class=\"notice\">\(String(counts.gone)) verifikationer som finns i boken saknas i filen, och tas bort ur den.</p>\n" as HTML : "")\
            <form method="post" action="\(LedgerRoutes.start)">\(.formKey(context))
            <input type="hidden" name="held" value="\(String(held.id))">
            <input type="hidden" name="firstMonth" value="\(String(months.lowerBound))">
            <input type="hidden" name="lastMonth" value="\(String(months.upperBound))">
            <p>Inget är inläst än.</p><button class="primary">Läs in</button></form>
            \(changes(report.changes))
            \(remarks("Att veta om filen", source.warnings))
            """
        )
    }

    private static func changes(_ changes: [AccountChange]) -> HTML {
        guard !changes.isEmpty else { return "" }
        let rows = changes.map { change -> [HTML] in
            [
                "\(change.account.rawValue)", "\(change.before.swedishNumber)", "\(change.after.swedishNumber)",
                "\((change.after - change.before).swedishNumber)",
            ]
        }
        let columns: [Table.Column] = [.text("Konto"), .number("Nu, kr"), .number("Efter, kr"), .number("Ändring, kr")]
        return "<h2>Konton som ändras</h2>\(Table("Konton som ändras", columns, rows: rows).html)"
    }

    /// Why a file is not read, line by line.
    static func refusedLedger(_ source: LedgerFile, _ name: String, _ refusal: Refusal, _ context: PageContext) -> Page
    {
        Page(
            "\(name) läses inte in",
            in: .economy,
            trail: [Link("Huvudbok", LedgerRoutes.ledger), Link("Inlästa filer", LedgerRoutes.imports)],
            """
            <div class="errors" role="alert" tabindex="-1" data-focus><h2>Filen läses inte in</h2>
            <p>\(refusal.ruling.reason)</p></div>
            \(remarks("Fel i filen", source.errors))\(remarks("Att veta om filen", source.warnings))
            \(form(context, Fields()))
            """
        )
    }

    static func remarks(_ caption: String, _ remarks: [LedgerRemark]) -> HTML {
        guard !remarks.isEmpty else { return "" }
        let rows = remarks.map { ["\($0.line.map { String($0) } ?? "Hela filen")", "\($0.text)"] as [HTML] }
        return "<h2>\(caption)</h2>\(Table(caption, [.text("Rad"), .text("Vad")], rows: rows).html)"
    }

    /// An import as it was made.
    static func ledgerImport(_ made: LedgerImport) -> Page {
        let counts = made.counts
        return Page(
            "Inläsning \(made.id)",
            in: .economy,
            trail: [
                Link("Huvudbok \(made.year)", LedgerRoutes.year(made.year)),
                Link("Inlästa filer", LedgerRoutes.imports),
            ],
            facts: [
                .text("Inläst", "\(made.takenOn.swedish) av \(made.takenBy)"), .text("Ur", made.program),
                .text("Skriven", made.generatedOn?.swedish ?? "sägs inte"), .text("Ersatte", made.period.swedish),
                .text("Konton", "\(counts.accounts)"),
                .text("Verifikationer", "\(counts.vouchers), \(counts.transactions) rader"),
                .text("Nya, ändrade, borttagna", "\(counts.new), \(counts.changed), \(counts.gone)"),
                Fact("Fil", "<a href=\"\(LedgerRoutes.file(made.id))\">Hämta filen</a>"),
            ],
            made.remarks.isEmpty
                ? "<p>Läsaren hade inget att säga om filen.</p>" : remarks("Att veta om filen", made.remarks)
        )
    }
}

extension LedgerPeriod {
    /// "hela 2023", "mars 2023", "januari–mars 2023".
    fileprivate var swedish: String {
        if isWholeYear { return "hela \(year)" }
        let (first, last) = (months.lowerBound.monthName, months.upperBound.monthName)
        return (first == last ? first : "\(first)–\(last)") + " \(year)"
    }
}
