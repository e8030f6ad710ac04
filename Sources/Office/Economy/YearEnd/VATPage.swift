import Domain
import Markup
import Site

extension Page {
    /// Momsfordran: what was booked as a claim each month, what came back, and what is left.
    static func vat(_ claims: VATClaims, _ digits: [String], _ context: PageContext, mayKeep: Bool) -> Page {
        Page(
            "Momsfordran \(claims.year)",
            in: .economy,
            trail: AccountsRoutes.trail(claims.year),
            facts: [
                .text("Vid årets ingång", claims.opening.swedish), .text("Bokfört under året", claims.claimed.swedish),
                .text("Återbetalt", claims.received.swedish), .text("Vid årets slut", claims.closing.swedish),
            ],
            """
            \(.accountWays(claims.year, AccountsRoutes.vat(claims.year)))
            <p>Förbundet får tillbaka ingående moms som det inte kan dra av (lagen 2005:807, 1 och 2 §§). Kostnaderna bokförs \
            utan moms, och momsen är en fordran på Skatteverket.</p>
            \(table(claims, digits))
            \(mayKeep ? form(claims.year, digits, context) : "")
            """
        )
    }

    private static func table(_ claims: VATClaims, _ digits: [String]) -> HTML {
        guard !digits.isEmpty else {
            return .empty("Kansli vet inte vilka konton som är momsfordran. Den som sköter huvudboken anger dem här.")
        }
        let rows = claims.months.map { month -> [HTML] in
            [
                "\(month.month.monthName.capitalised)", "\(month.claimed.swedishNumber)",
                "\(month.received.swedishNumber)", "\(claims.left(after: month.month).swedishNumber)",
            ]
        }
        let columns: [Site.Table.Column] = [
            .text("Månad"), .number("Bokfört, kr"), .number("Återbetalt, kr"), .number("Kvar, kr"),
        ]
        let total: [HTML] = [
            "Året", "\(claims.claimed.swedishNumber)", "\(claims.received.swedishNumber)",
            "\(claims.closing.swedishNumber)",
        ]
        return Site.Table("Momsfordran månad för månad", columns, rows: rows, total: total).html
    }

    private static func form(_ year: Int, _ digits: [String], _ context: PageContext) -> HTML {
        let fields = Fields(context.form)
        let known: HTML =
            digits.isEmpty ? "" : "<p>Räknas som momsfordran: konton som börjar med \(digits.inSwedishList).</p>"
        return """
            <h2>Vilka konton</h2>\(known)
            <form method="post" action="\(AccountsRoutes.vat(year))">\(.formKey(context))
            \(fields.text("digits", "Kontonummer", help: AccountDigits.help, required: true))
            \(fields.checkbox("stop", "Räkna dem inte längre som momsfordran"))
            <button>Spara</button></form>
            """
    }
}
