import Domain
import Markup
import Site

extension Page {
    /// Noter: what each item is made of, beside the year before, and what the board says of it.
    static func notes(_ accounts: YearAccounts, _ mayWrite: Bool) -> Page {
        let year = accounts.year
        return Page(
            "Noter \(year)",
            in: .economy,
            trail: AccountsRoutes.trail(year),
            """
            \(.accountWays(year, AccountsRoutes.notes(year)))
            <h2>Not 1. Redovisningsprinciper</h2>
            \(text(.principles, accounts, mayWrite))
            \(accounts.notes.map { note($0, accounts, mayWrite) })
            <h2>Panter och ansvarsförbindelser</h2>
            \(text(.contingencies, accounts, mayWrite))
            \(mayWrite ? rowsLink(year) : "")
            """
        )
    }

    private static func note(_ note: StatementNote, _ accounts: YearAccounts, _ mayWrite: Bool) -> HTML {
        let year = accounts.year
        let rows = note.rows.map { row -> [HTML] in
            ["\(row.label)", figure(row, year), "\(row.previous?.swedishNumber ?? "")"]
        }
        let columns: [Site.Table.Column] =
            [.text("Post"), .number("\(year), kr")] + (note.previous == nil ? [] : [.number("\(year - 1), kr")])
        let total: [HTML] = ["Summa", "\(note.current.swedishNumber)", "\(note.previous?.swedishNumber ?? "")"]
        return """
            <h2>Not \(String(note.number)). \(note.item.swedish)</h2>
            \(Site.Table("Not \(note.number) \(note.item.swedish)", columns, rows: rows, total: total).html)
            \(text(.item(note.item), accounts, mayWrite))
            """
    }

    /// A row of one account leads to its vouchers; one of several has each account beside its name.
    private static func figure(_ row: StatementNote.Row, _ year: Int) -> HTML {
        guard row.accounts.count == 1, let account = row.accounts.first else { return "\(row.current.swedishNumber)" }
        let path = LedgerRoutes.rows(LedgerSelection(account: account), year)
        return "<a href=\"\(path)\">\(row.current.swedishNumber)</a>"
    }

    private static func text(_ key: NoteKey, _ accounts: YearAccounts, _ mayWrite: Bool) -> HTML {
        let written = accounts.texts[key]
        let link: HTML =
            mayWrite
            ? """
            <p><a href="\(AccountsRoutes.note(accounts.year, key))">\(written == nil ? "Skriv text" : "Ändra texten")\
            <span class="unseen"> om \(key.swedish)</span></a></p>
            """ : ""
        if let written { return "\(written.paragraphs)\(link)" }
        let isExpected = key == .principles || key == .contingencies
        return "\(isExpected ? "<p>Ingen text är skriven för året.</p>" as HTML : "")\(link)"
    }

    private static func rowsLink(_ year: Int) -> HTML {
        """
        <p><a href="\(AccountsRoutes.posts(year))#rader">Namnge rader i noterna</a>: flera konton kan visas som en rad, \
        till exempel konferenser och kurser.</p>
        """
    }

    /// En nots text. One that nobody has written begins with that of the year before.
    static func noteText(_ key: NoteKey, _ year: Int, _ texts: [NoteText], _ context: PageContext) -> Page {
        let own = texts.first { $0.year == year && $0.key == key }
        let before = texts.first { $0.year == year - 1 && $0.key == key }
        let shown = own ?? before
        let isBorrowed = own == nil && before != nil
        let fields =
            context.form["revision"].isEmpty
            ? Fields(["text": shown?.text ?? ""], revision: own?.revision ?? 0) : Fields(context.form)
        return Page(
            key.swedish,
            in: .economy,
            trail: AccountsRoutes.trail(year) + [Link("Noter", AccountsRoutes.notes(year))],
            """
            \(isBorrowed ? "<p>Texten nedan är från förra året. Läs den, ändra det som är nytt och spara.</p>" : "")
            <form method="post" action="\(AccountsRoutes.note(year, key))">\(.formKey(context))\(fields.seals)
            <input type="hidden" name="revision" value="\(fields.value("revision"))">
            \(fields.textarea("text", "Text \(year)", help: "En tom rad skiljer stycken. Tom text tar bort den.", rows: 10))
            <button class="primary">Spara texten</button></form>
            """
        )
    }
}

extension HTML {
    /// The pages of a year's accounts.
    static func accountWays(_ year: Int, _ here: String) -> HTML {
        let links = [
            Link("Räkenskaper \(year)", AccountsRoutes.accounts(year)), Link("Noter", AccountsRoutes.notes(year)),
            Link("Balanskrav", AccountsRoutes.balance(year)), Link("Momsfordran", AccountsRoutes.vat(year)),
            Link("Räkenskapssammandrag", AccountsRoutes.summary(year)),
            Link("Konton på poster", AccountsRoutes.posts(year)), Link("Projekt", AccountsRoutes.projects),
        ]
        return .ways("Bokslut \(year)", links, but: here)
    }
}
