import Domain
import Markup
import Site

extension Page {
    /// Inställningar: what the office knows about its own förbund, and where it is changed.
    static func associationOverview(_ board: Board?, _ user: User, _ today: Day) -> Page {
        let may = user.may(.setUpAssociation).outcome == .met
        let accounts: HTML =
            user.may(.manageAccounts).outcome == .met
            ? "<p><a href=\"/installningar/konton\">Konton och inloggning</a></p>" : ""
        let sending: HTML =
            user.may(.sendLinks).outcome == .met
            ? "<p><a href=\"\(LinkSendingRoutes.all)\">Personliga länkar</a></p>" : ""
        guard let board else {
            let start: HTML = may ? .action(Link("Kom igång", OpeningRoutes.overview)) : ""
            return Page("Inställningar", in: .settings, .empty("Förbundet är inte inskrivet ännu.", start) + accounts)
        }
        return Page(
            "Inställningar",
            in: .settings,
            facts: facts(board, today),
            findings: board.findings(on: today),
            """
            \(may ? links : "")\(accounts)\(sending)
            \(memberTable(board, today, may))
            \(seatTable(board, today))
            \(personTable(board, may))
            """
        )
    }

    private static var links: HTML {
        """
        <ul><li><a href="\(OpeningRoutes.overview)">Kom igång: startläget steg för steg, eller med en Excelmall</a></li>
        <li><a href="\(AssociationRoutes.association)">Förbundets uppgifter</a></li>
        <li><a href="\(AssociationRoutes.bylaws)">Förbundsordningen</a></li>
        <li><a href="\(StandingItemRoutes.path)">Stående punkter på dagordningen</a></li>
        <li><a href="\(AssociationRoutes.mandates)">Styrelsens uppdrag och presidium</a></li>
        <li><a href="\(AssociationRoutes.newMember)">Ny medlem</a></li>
        <li><a href="\(AssociationRoutes.newPerson)">Ny person</a></li></ul>
        """
    }

    private static func facts(_ board: Board, _ today: Day) -> [Fact] {
        let bylaws = board.bylaws(on: today)
        return [
            .text("Förbund", board.association.name),
            .text("Organisationsnummer", board.association.organisationNumber ?? "inte angivet"),
            .text("Säte", board.association.seat),
            .text(
                "Beslutsförhet",
                bylaws.map { "\($0.quorum.swedish) av \(board.seats(on: today)) ledamöter" } ?? "inte angiven"
            ),
            .text("Paragrafer", bylaws?.series == .continuous ? "löpande serie" : "ny serie varje år"),
            .text("Anslagstavla", bylaws?.otherNoticeBoard ?? "förbundets egen digitala"),
        ]
    }

    private static func memberTable(_ board: Board, _ today: Day, _ may: Bool) -> HTML {
        let rows = board.members.map { member -> [HTML] in
            [
                may ? "<a href=\"\(AssociationRoutes.member(member.id))\">\(member.name)</a>" : "\(member.name)",
                "\(member.kind.swedish)", "\(member.seats)", "\(member.deputySeats)",
                "\(member.from.rawValue)\(member.until.map { " – \($0.rawValue)" } ?? "")",
            ]
        }
        let columns: [Table.Column] = [
            .text("Medlem"), .text("Slag"), .number("Ledamöter"), .number("Ersättare"), .text("Tid"),
        ]
        return rows.isEmpty ? "" : Table("Medlemmar", columns, rows: rows).html
    }

    private static func seatTable(_ board: Board, _ today: Day) -> HTML {
        let rows = board.mandates(on: today).map { mandate -> [HTML] in
            let office = board.chairmanships(on: today).first { $0.person == mandate.person }
            return [
                "\(board.name(mandate.person))",
                "\(mandate.kind.swedish)\(office.map { ", \($0.office.swedish)" } ?? "")",
                "\(board.member(mandate.member)?.name ?? "")",
                "\(mandate.kind == .deputy ? String(mandate.order) : "")",
                "\(mandate.from.rawValue)\(mandate.until.map { " – \($0.rawValue)" } ?? "")",
            ]
        }
        let columns: [Table.Column] = [
            .text("Namn"), .text("Uppdrag"), .text("Medlem"), .number("Tjänstgöringsordning"), .text("Tid"),
        ]
        return rows.isEmpty ? "" : Table("Styrelsen i dag", columns, rows: rows).html
    }

    private static func personTable(_ board: Board, _ may: Bool) -> HTML {
        let rows = board.persons.sortedInSwedish(by: \.name).map { person -> [HTML] in
            [
                may ? "<a href=\"\(AssociationRoutes.person(person.id))\">\(person.name)</a>" : "\(person.name)",
                "\(person.title ?? "")", "\(person.employer.flatMap(board.organisation)?.name ?? "")",
            ]
        }
        return rows.isEmpty
            ? "" : Table("Personer", [.text("Namn"), .text("Befattning"), .text("Anställd hos")], rows: rows).html
    }

    private static var up: [Link] { [Link("Inställningar", AssociationRoutes.overview)] }

    static func association(_ context: PageContext, _ fields: Fields) -> Page {
        form("Förbundets uppgifter", AssociationRoutes.association, context) {
            """
            \(fields.seals)\(fields.text("name", "Namn", required: true))
            \(fields.text("organisationNumber", "Organisationsnummer", help: "Tio siffror, till exempel 202100-5521."))
            \(fields.text("seat", "Säte", help: "Orten som förbundsordningen anger.", required: true))
            \(fields.text("postalAddress", "Postadress"))
            \(fields.text("email", "E-post till kansliet", type: "email"))
            \(fields.text("website", "Webbplats"))
            \(fields.text("archivePlace", "Var justerade protokoll förvaras", help: "Står på varje anslag."))
            """
        }
    }

    static func member(_ member: Member?, _ context: PageContext, _ fields: Fields) -> Page {
        let kinds = Member.Kind.allCases.map { Choice($0.rawValue, $0.swedish.capitalised) }
        let path = member.map { AssociationRoutes.member($0.id) } ?? AssociationRoutes.newMember
        return form(member?.name ?? "Ny medlem", path, context) {
            """
            \(fields.seals)\(fields.text("name", "Namn", required: true))
            \(fields.select("kind", "Slag", kinds, help: "Alla fyra slagen ska finnas (3 § lagen 2003:1210)."))
            \(fields.text("organisationNumber", "Organisationsnummer", help: "Tio siffror, till exempel 212000-2411."))
            <div class="row">\(fields.number("seats", "Ledamöter", help: "Minst en."))
            \(fields.number("deputySeats", "Ersättare", help: "Lika många som ledamöterna."))</div>
            <div class="row">\(fields.date("from", "Medlem från", required: true))\(fields.date("until", "Medlem till"))</div>
            """
        }
    }

    static func person(_ person: Person?, _ board: Board, _ context: PageContext, _ fields: Fields) -> Page {
        let employers =
            [Choice("", "Ingen, eller okänd")]
            + board.organisations.sortedInSwedish(by: \.name).map { Choice(String($0.id), $0.name) }
        let path = person.map { AssociationRoutes.person($0.id) } ?? AssociationRoutes.newPerson
        return form(person?.name ?? "Ny person", path, context) {
            """
            \(fields.seals)\(fields.text("name", "Namn", required: true))
            \(fields.text("title", "Befattning", help: "Till exempel förbundschef."))
            \(fields.select("employer", "Anställd hos", employers, help: "Behövs för att kunna fråga om jäv."))
            \(fields.text("email", "E-post", help: "Dit kallelsen skickas.", type: "email"))
            \(fields.radios("papers", "Handlingar", papersWays))
            """
        }
    }

    private static let papersWays = [
        Choice("", "Som en PDF i kallelsen om personen inte har konto, annars i Kansli"),
        Choice("mailed", "Alltid som en PDF i kallelsen"), Choice("here", "Läser i Kansli"),
    ]

    /// A page that is one form.
    static func form(_ title: String, _ path: String, _ context: PageContext, _ fields: () -> HTML) -> Page {
        Page(
            title,
            in: .settings,
            trail: up,
            """
            <form method="post" action="\(path)">\(.formKey(context))
            \(fields())<button>Spara</button></form>
            """
        )
    }
}
