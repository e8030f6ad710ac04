import Domain
import Markup
import Site

/// The forms of the board's page; one of them may be given back as it was typed.
struct BoardForms {
    var seat = Fields(scope: "uppdrag-")
    var chair = Fields(scope: "val-")
    var ended: (mandate: Mandate.ID, fields: Fields)?

    static func scope(_ id: Mandate.ID) -> String { "slut\(id)-" }
    func ending(_ id: Mandate.ID) -> Fields? { ended?.mandate == id ? ended?.fields : nil }
}

extension Page {
    /// Styrelsens uppdrag: who sits, who is to sit, and who presides.
    static func mandates(_ board: Board, _ today: Day, _ context: PageContext, _ forms: BoardForms) -> Page {
        let now = board.mandates.filter { $0.until.map { $0 >= today } ?? true }
        let before = board.mandates.filter { $0.until.map { $0 < today } ?? false }
        return Page(
            "Styrelsens uppdrag",
            in: .settings,
            trail: [Link("Inställningar", AssociationRoutes.overview)],
            findings: board.findings(on: today),
            """
            <ul class="cards">\(now.map { mandate($0, board, context, forms) })</ul>
            <h2>Utse ledamot eller ersättare</h2>
            \(appointForm(board, context, forms.seat))
            <h2>Välj ordförande och vice ordförande</h2>
            \(chairForm(board, today, context, forms.chair))
            \(before.isEmpty ? "" : former(before, board))
            """
        )
    }

    private static func mandate(
        _ mandate: Mandate,
        _ board: Board,
        _ context: PageContext,
        _ forms: BoardForms
    ) -> HTML {
        let ending = forms.ending(mandate.id)
        let offices = board.chairmanships.filter { $0.person == mandate.person }
            .map { "\($0.office.swedish) från \($0.from.rawValue)\($0.until.map { " till \($0.rawValue)" } ?? "")" }
        let order = mandate.kind == .deputy ? ", plats \(mandate.order) i tjänstgöringsordningen" : ""
        return """
            <li class="card"><p><strong>\(board.name(mandate.person))</strong>, \(mandate.kind.swedish) för \
            \(board.member(mandate.member)?.name ?? "")\(order), från \(mandate.from.rawValue)\
            \(mandate.until.map { " till \($0.rawValue)" } ?? "")</p>
            \(offices.isEmpty ? "" : "<p>\(offices.joined(separator: "; "))</p>")
            <details\(ending == nil ? "" : " open")><summary>Avsluta uppdraget<span class="unseen">: \(board.name(mandate.person))</span></summary>
            <form method="post" action="\(AssociationRoutes.end(mandate.id))">\(.formKey(context))
            \((ending ?? Fields(scope: BoardForms.scope(mandate.id))).date("last", "Sista dag", required: true))
            <button class="plain">Avsluta</button></form></details></li>

            """
    }

    private static func appointForm(_ board: Board, _ context: PageContext, _ fields: Fields) -> HTML {
        let people = choices(board.persons.sortedInSwedish(by: \.name).map { ($0.id, $0.name) })
        let members = choices(board.members.map { ($0.id, $0.name) })
        let kinds = Mandate.Kind.allCases.map { Choice($0.rawValue, $0.swedish.capitalised) }
        return """
            <form method="post" action="\(AssociationRoutes.mandates)">\(.formKey(context))
            \(fields.select("person", "Person", people))
            \(fields.select("member", "Medlem", members, help: "Den som personen företräder."))
            \(fields.select("kind", "Uppdrag", kinds))
            \(fields.number("order", "Plats i tjänstgöringsordningen", help: "För ersättare: 1 tjänstgör först."))
            <div class="row">\(fields.date("from", "Från", help: "Mandattiden börjar den 1 april året efter valet."))
            \(fields.date("until", "Till", help: "Sista dagen, till exempel 2027-03-31."))</div>
            <button>Utse</button></form>
            """
    }

    private static func chairForm(_ board: Board, _ today: Day, _ context: PageContext, _ fields: Fields) -> HTML {
        let members = board.mandates.filter { $0.kind == .ordinary && ($0.until.map { $0 >= today } ?? true) }
        let people = choices(members.map { ($0.person, board.name($0.person)) })
        let offices = Chairmanship.Office.allCases.map { Choice($0.rawValue, $0.swedish.capitalised) }
        return """
            <form method="post" action="\(AssociationRoutes.chairs)">\(.formKey(context))
            \(fields.select("person", "Person", people))
            \(fields.select("office", "Som", offices))
            <div class="row">\(fields.date("from", "Från"))\(fields.date("until", "Till"))</div>
            <button>Välj</button></form>
            """
    }

    private static func former(_ mandates: [Mandate], _ board: Board) -> HTML {
        let rows = mandates.map { mandate -> HTML in
            """
            <li>\(board.name(mandate.person)), \(mandate.kind.swedish) för \(board.member(mandate.member)?.name ?? ""), \
            \(mandate.from.rawValue) – \(mandate.until?.rawValue ?? "")</li>

            """
        }
        return "<details><summary>Tidigare uppdrag</summary><ul>\(rows)</ul></details>"
    }

    private static func choices(_ rows: [(Int64, String)]) -> [Choice] {
        [Choice("", "Välj")] + rows.map { Choice(String($0.0), $0.1) }
    }

    /// Förbundsordningen: each setting with what the law says about it.
    static func bylaws(_ board: Board, _ context: PageContext, _ fields: Fields) -> Page {
        let history = board.bylaws.map { "från \($0.from.swedish)" }.joined(separator: ", ")
        let quorum = Bylaws.Quorum.allCases.map { Choice($0.rawValue, $0.swedish.capitalised + " av ledamöterna") }
        let series = [Choice("yearly", "Ny serie varje år"), Choice("continuous", "Löpande över åren")]
        return form("Förbundsordningen", AssociationRoutes.bylaws, context) {
            """
            \(fields.seals)
            <p>Medlemmarna beslutar förbundsordningen. Här skrivs det in som Kansli behöver veta, från den dag det gäller. \
            \(history.isEmpty ? "" : "\("Inskrivet: " + history + ".")")</p>
            \(fields.date("from", "Gäller från", required: true))
            \(fields.radios("quorum", "Beslutsför när", quorum, help: "Kommunallagen säger fler än hälften (6 kap. 27 §). Förbundsordningen kan säga annat."))
            \(fields.checkbox("deputiesVote", "Tjänstgörande ersättare beslutar", help: "I ledamotens ställe, med samma rätt (4 kap. 22 § kommunallagen)."))
            \(fields.checkbox("distance", "Styrelsen har beslutat att man får delta på distans", help: "19 a § lagen (2003:1210): ljud och bild i realtid."))
            \(fields.radios("series", "Paragrafernas nummer", series))
            \(fields.number("nextNumber", "Nästa paragraf", help: "Numret som nästa paragraf får om inget har getts efter den här dagen."))
            \(fields.number("adjusters", "Justerare", help: "Hur många som justerar utöver ordföranden."))
            \(fields.number("summonsDays", "Dagar för kallelse", help: "Så många dagar före mötet ska kallelsen ha gått ut."))
            \(fields.number("meetingsPerYear", "Möten om året", help: "Minst så många."))
            \(fields.checkbox("membersRaiseMatters", "Medlemmar får väcka ärenden", help: "9 § 5 lagen (2003:1210)."))
            \(fields.number("consultationsPerYear", "Medlemssamråd om året"))
            \(fields.text("otherNoticeBoard", "Anslagstavla hos någon annan", help: "Vem som har den, till exempel Provby kommun. Lämna tomt om anslagen sätts upp på förbundets egen digitala anslagstavla här (9 § 7)."))
            \(fields.checkboxes("signingWays", "Så får man skriva under protokollet", MinutesSignature.Way.choosable.map { Choice($0.rawValue, $0.swedish.capitalised) }))
            \(fields.text("otherNoticeBoardAddress", "Den anslagstavlans adress på webben", help: "Till exempel https://provby.example.se/anslagstavla."))
            """
        }
    }
}
