import Domain
import Markup

extension Page {
    static func accounts(
        _ accounts: [Account],
        _ people: [(id: Int64, name: String)],
        _ fields: Fields,
        _ errors: FormErrors,
        _ visitor: Visitor?,
        _ today: Day
    ) -> Page {
        let rows = accounts.map { account -> [HTML] in
            [
                "<a href=\"\(AccountPaths.account(account.id))\">\(account.name)</a>", "\(account.email)",
                "\(account.grants.filter { $0.holds(on: today) }.map(\.role.swedish).joined(separator: ", "))",
                "\(people.first { $0.id == account.person }?.name ?? "")", "\(account.state)",
            ]
        }
        let columns: [Table.Column] = [
            .text("Namn"), .text("E-post"), .text("Tilldelade roller"), .text("Person i styrelsen"), .text("Läge"),
        ]
        return Page(
            "Konton",
            in: .settings,
            trail: [Link("Inställningar", "/installningar")],
            errors: errors,
            """
            \(Table("Konton", columns, rows: rows).html)
            <section aria-labelledby="bjud"><h2 id="bjud">Bjud in</h2>
            <form method="post" action="\(AccountPaths.all)" class="narrow">\(.formKey(visitor))
            \(fields.text("namn", "Namn", required: true))\(fields.text("epost", "E-post", required: true, type: "email"))\
            \(fields.checkboxes("roll", "Roller", granted, help: "Styrelsens roller följer av uppdragen."))\
            \(fields.select("person", "Person i styrelsen", choices(people)))
            <button>Bjud in</button></form></section>
            """
        )
    }

    static func invitation(_ link: String, _ name: String) -> Page {
        Page(
            "Länk till \(name)",
            in: .settings,
            trail: [Link("Inställningar", "/installningar"), Link("Konton", AccountPaths.all)],
            """
            <p class="lead">Kopiera länken nu: den visas bara den här gången.</p>
            <p><code>\(link)</code></p>
            <p>Ge den till \(name) själv, på plats, på telefon eller i ett meddelande som bara den personen läser. \
            Länken gäller i sju dagar och kan användas en gång. Den som har länken kan välja lösenordet.</p>
            """
        )
    }

    static func account(
        _ account: Account,
        _ people: [(id: Int64, name: String)],
        _ fields: Fields,
        _ errors: FormErrors,
        _ visitor: Visitor?,
        _ today: Day
    ) -> Page {
        let path = AccountPaths.account(account.id)
        let person =
            errors["person"] == nil ? Fields(["person": account.person.map(String.init) ?? ""]) : fields
        return Page(
            account.name,
            in: .settings,
            trail: [Link("Inställningar", "/installningar"), Link("Konton", AccountPaths.all)],
            facts: [.text("E-post", account.email), .text("Läge", account.state)],
            errors: errors,
            """
            \(grants(account, visitor))
            <h2>Ge en roll</h2><form method="post" action="\(path)/roller" class="narrow">\(.formKey(visitor))
            \(fields.select("roll", "Roll", granted))\(fields.date("fran", "Från", required: true))\
            \(fields.date("till", "Till och med", help: "Tomt: tills vidare."))<button>Ge rollen</button></form>
            <h2>Person i styrelsen</h2><form method="post" action="\(path)/person" class="narrow">\(.formKey(visitor))
            \(person.select("person", "Person", choices(people)))<button>Spara personen</button></form>
            <h2>Ny länk</h2><form method="post" action="\(path)/lank">\(.formKey(visitor))
            <p>Lösenordet glöms och \(account.name) loggas ut överallt.</p>
            \(fields.checkbox("andraSteget", "Glöm andra steget också, om telefonen är borta"))
            <button>Gör en ny länk</button></form>
            \(account.hasIdentity ? forgetting(account, path, visitor) : "")\(closing(account, path, visitor))
            """
        )
    }

    private static func forgetting(_ account: Account, _ path: String, _ visitor: Visitor?) -> HTML {
        """
        <h2>E-legitimation</h2><form method="post" action="\(path)/e-legitimation/bort">\(.formKey(visitor))
        <p>\(account.name) kan inte längre logga in med sin e-legitimation, och loggas ut överallt.</p>
        <button>Ta bort e-legitimationen</button></form>

        """
    }

    private static func grants(_ account: Account, _ visitor: Visitor?) -> HTML {
        let rows = account.grants.map { grant -> [HTML] in
            [
                "\(grant.role.swedish)", "\(grant.from.rawValue)", "\(grant.until?.rawValue ?? "tills vidare")",
                """
                <form method="post" action="\(AccountPaths.withdraw(grant.id, from: account.id))">\
                \(.formKey(visitor))<button class="plain">Ta bort<span class="unseen"> \(grant.role.swedish)</span>\
                </button></form>
                """,
            ]
        }
        let columns: [Table.Column] = [.text("Roll"), .text("Från"), .text("Till och med"), .text("Ta bort")]
        return rows.isEmpty
            ? "<p>Kontot har inga tilldelade roller.</p>" : Table("Tilldelade roller", columns, rows: rows).html
    }

    private static func closing(_ account: Account, _ path: String, _ visitor: Visitor?) -> HTML {
        let (word, verb) = account.closedOn == nil ? ("Stäng kontot", "stang") : ("Öppna kontot igen", "oppna")
        return """
            <h2>\(word)</h2><form method="post" action="\(path)/\(verb)">\(.formKey(visitor))
            <button>\(word)</button></form>
            """
    }

    private static var granted: [Choice] {
        Role.allCases.filter { !Role.fromMandates.contains($0) }.map { Choice($0.rawValue, $0.swedish) }
    }

    private static func choices(_ people: [(id: Int64, name: String)]) -> [Choice] {
        [Choice("", "Ingen")] + people.map { Choice(String($0.id), $0.name) }
    }
}

extension Account {
    fileprivate var state: String {
        if let closedOn { return "stängt \(closedOn.rawValue)" }
        let password = hasPassword ? [hasSecondFactor ? "lösenord och kodapp" : "lösenord"] : []
        let ways = password + (hasIdentity ? ["e-legitimation"] : [])
        return ways.isEmpty ? "inbjuden" : ways.joined(separator: ", ")
    }
}
