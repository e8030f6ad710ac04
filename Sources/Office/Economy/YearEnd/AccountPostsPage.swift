import Domain
import Markup
import Site

extension Page {
    /// Konton på poster: which item the accounts are of, and what they are called in the notes.
    static func accountPosts(
        _ year: Int,
        _ unmapped: [AccountNumber: Money],
        _ mapping: StatementMapping,
        _ rows: NoteRows,
        _ context: PageContext,
        mayMap: Bool
    ) -> Page {
        Page(
            "Konton på poster",
            in: .economy,
            trail: AccountsRoutes.trail(year),
            """
            \(.accountWays(year, AccountsRoutes.posts(year)))
            \(.withoutPost(unmapped))
            \(list("Konton på poster", "Post", mapping.rules.map { ($0.key, $0.value.swedish) }))
            \(mayMap ? mapForm(year, context) : "")
            <h2 id="rader">Rader i noterna</h2>
            \(rows.labels.isEmpty
                ? .empty("Varje konto har en egen rad, med sitt namn i kontoplanen.")
                : list("Rader i noterna", "Rad", rows.labels.map { ($0.key, $0.value) }))
            \(mayMap ? rowForm(year, context) : "")
            """
        )
    }

    private static func list(_ title: String, _ what: String, _ rules: [(String, String)]) -> HTML {
        let rows = rules.sorted { $0.0 < $1.0 }.map { ["\($0.0)", "\($0.1)"] as [HTML] }
        return Site.Table(title, [.text("Konton som börjar med"), .text(what)], rows: rows).html
    }

    private static func mapForm(_ year: Int, _ context: PageContext) -> HTML {
        let fields = Fields(context.form)
        return """
            <h2>Lägg konton på en post</h2>
            <form method="post" action="\(AccountsRoutes.posts(year))">\(.formKey(context))
            \(fields.text("digits", "Kontonummer", help: AccountDigits.help, required: true))
            \(fields.select("item", "Post", StatementRuleForm.choices))
            <button>Spara posten</button></form>
            """
    }

    private static func rowForm(_ year: Int, _ context: PageContext) -> HTML {
        let fields = Fields(context.form, scope: "rad-")
        return """
            <h3>Namnge en rad</h3>
            <form method="post" action="\(AccountsRoutes.noteRows(year))">\(.formKey(context))
            \(fields.text("digits", "Kontonummer", help: AccountDigits.help, required: true))
            \(fields.text("label", "Radens namn", help: "Konton med samma namn blir en rad. Tomt tar bort namnet."))
            <button>Spara raden</button></form>
            """
    }
}

extension HTML {
    /// Nothing is dropped: what has no item is shown with its balance.
    static func withoutPost(_ unmapped: [AccountNumber: Money]) -> HTML {
        guard !unmapped.isEmpty else { return "" }
        let rows = unmapped.sorted { $0.key < $1.key }.map { ["\($0.key.rawValue)", "\($0.value.swedish)"] as [HTML] }
        let columns: [Site.Table.Column] = [.text("Konto"), .number("Saldo, debet är plus")]
        return """
            <h2>Konton utan post</h2>
            <p>De här kontona är inte med i tabellerna förrän de har en post.</p>
            \(Site.Table("Konton utan post", columns, rows: rows).html)
            """
    }
}

/// Kontonummer, or the first digits of some.
enum AccountDigits {
    static let help =
        "Hela numret, eller de första siffrorna: 35 gäller alla konton från 3500 till 3599. Den längsta regeln avgör."

    static func refined(_ data: FormData, _ errors: inout FormErrors) -> String {
        let digits = data["digits"].filter { $0 != " " }
        if !(1...10).contains(digits.count) || !digits.allSatisfy({ $0.isASCII && $0.isNumber }) {
            errors.add("digits", "Kontonummer: skriv hela numret, eller de första siffrorna.")
        }
        return digits
    }
}
