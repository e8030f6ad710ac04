import Domain
import Markup
import Site
import Store

extension Page {
    static func claims(
        _ claims: [ClaimRecord],
        _ year: Int,
        in state: ClaimRecord.State?,
        _ paging: Paging,
        _ board: Board,
        mayRegister: Bool
    ) -> Page {
        let shown = claims.filter { record in state.map { $0 == record.state() } ?? true }
        return Page(
            "Betalningsunderlag",
            in: .economy,
            action: mayRegister ? .action(Link("Nytt underlag", ClaimRoutes.new)) : nil,
            """
            \(.paymentWays(ClaimRoutes.claims))
            \(years(year))
            \(states(claims, year, state))
            \(shown.isEmpty ? .empty("Inga underlag att visa.") : table(shown, "ar=\(year)&lage=\(state?.rawValue ?? "")", paging, board))
            """
        )
    }

    private static func years(_ year: Int) -> HTML {
        let fields = Fields(["ar": String(year)])
        return """
            <form class="row" action="\(ClaimRoutes.claims)">\(fields.number("ar", "Kom in år"))
            <button>Visa</button></form>
            <p>De som väntar visas alltid.</p>
            """
    }

    private static func states(_ claims: [ClaimRecord], _ year: Int, _ here: ClaimRecord.State?) -> HTML {
        let counts = Dictionary(grouping: claims) { $0.state() }.mapValues(\.count)
        let links = ClaimRecord.State.allCases.filter { counts[$0] != nil }.map { state -> HTML in
            let current: HTML = state == here ? " aria-current=\"true\"" : ""
            return
                "<a href=\"\(ClaimRoutes.claims)?ar=\(String(year))&amp;lage=\(state.rawValue)\"\(current)>\(state.swedish.capitalised) (\(String(counts[state] ?? 0)))</a> "
        }
        return links.isEmpty
            ? ""
            : """
            <nav class="ways" aria-label="Underlag efter läge"><p><a href="\(ClaimRoutes.claims)?ar=\(String(year))">Alla (\(String(claims.count)))</a> \
            \(links)</p></nav>
            """
    }

    private static func table(
        _ claims: [ClaimRecord],
        _ choice: String,
        _ paging: Paging,
        _ board: Board
    ) -> HTML {
        let rows = paging.rows(of: claims).map { record -> [HTML] in
            [
                "<a href=\"\(ClaimRoutes.claim(record.id))\">\(String(record.id))</a>", "\(record.claim.text)",
                "\(record.claim.kind.swedish.capitalised)", "\(board.payee(record.claim))",
                "\(record.claim.amount.swedish)", "\(record.claim.due?.swedish ?? "")",
                "\(record.state().swedish.capitalised)",
            ]
        }
        let table = Site.Table(
            "Betalningsunderlag",
            [
                .text("Nummer"), .text("Gäller"), .text("Slag"), .text("Betalas till"), .number("Belopp"),
                .text("Förfaller"), .text("Läge"),
            ],
            rows: rows,
            choice: choice
        )
        return "\(table.html)\(paging.html(claims.count) { "\(ClaimRoutes.claims)?\(choice)&sida=\($0)" })"
    }

    /// Ett nytt underlag; `notes` is what a person must know of the e-invoice that filled it.
    static func newClaim(
        _ board: Board,
        _ context: PageContext,
        _ fields: Fields,
        held: HeldFile? = nil,
        notes: [String] = [],
        invoice errors: FormErrors = FormErrors()
    ) -> Page {
        Page(
            "Nytt underlag",
            in: .economy,
            trail: [Link("Betalningsunderlag", ClaimRoutes.claims)],
            """
            \(notes.map { "<p class=\"notice\">\($0)</p>\n" as HTML })\(held == nil ? invoiceForm(context, errors) : "")\
            \(claimForm(ClaimRoutes.new, nil, board, context, fields, held))
            """
        )
    }

    private static func invoiceForm(_ context: PageContext, _ errors: FormErrors) -> HTML {
        """
        <form method="post" action="\(ClaimRoutes.invoice)" enctype="multipart/form-data">\(.formKey(context))
        \(Fields(FormData(), errors).file("invoice", "Läs in en e-faktura", help: "Peppol BIS Billing 3, en XML-fil. Formuläret fylls i, och inget registreras än.", accept: ".xml"))
        <button>Läs in</button></form>

        """
    }

    static func claimForm(
        _ path: String,
        _ claim: Claim?,
        _ board: Board,
        _ context: PageContext,
        _ fields: Fields,
        _ held: HeldFile? = nil
    ) -> HTML {
        """
        <form method="post" action="\(path)" enctype="multipart/form-data">\(.formKey(context))
        <input type="hidden" name="revision" value="\(String(claim?.revision ?? 0))">
        \(["initiative", "instalment", "purchase"].map { unseen($0, fields) })
        \(fields.select("kind", "Slag", Claim.Kind.allCases.map { Choice($0.rawValue, $0.swedish.capitalised) }, help: "En rekvisition börjar på insatsens sida, vid delbetalningen."))
        \(fields.text("text", "Vad det gäller", required: true))
        \(fields.money("amount", "Belopp", help: "I kronor med moms. Skriv minus för pengar som kommer tillbaka.", required: true))
        <h2>Vem får pengarna</h2>
        \(fields.select("organisation", "Organisation", [Choice("", "Ingen")] + board.organisations.map { Choice(String($0.id), $0.name) }))
        \(fields.text("supplier", "Ny leverantör", help: "Om organisationen inte finns i listan."))
        \(fields.select("person", "Person", [Choice("", "Ingen")] + board.persons.map { Choice(String($0.id), $0.name) }, help: "Vid utlägg och resor."))
        \(fields.text("payTo", "Bankgiro, plusgiro eller konto"))
        \(fields.text("reference", "OCR eller referens"))
        \(fields.checkboxes("concerned", "Personer som kostnaden rör", board.persons.map { Choice(String($0.id), $0.name) }, help: "Den som kostnaden rör får inte attestera."))
        <h2>Kontering och dagar</h2>
        \(fields.text("account", "Konto eller projekt", help: "Behövs före attest."))
        \(fields.date("receivedOn", "Kom in", required: true))
        \(fields.date("due", "Förfaller"))
        \(fields.file("file", "Faktura eller kvitto", help: "PDF eller bild.", accept: ".pdf,.png,.jpg,.jpeg"))\(.held(held))
        <button class="primary">Spara</button></form>
        """
    }

    private static func unseen(_ name: String, _ fields: Fields) -> HTML {
        "<input type=\"hidden\" name=\"\(name)\" value=\"\(fields.value(name))\">"
    }
}

extension Board {
    /// Who is paid, by name.
    func payee(_ claim: Claim) -> String {
        claim.person.map(name) ?? claim.organisation.flatMap { organisation($0)?.name } ?? ""
    }
}
