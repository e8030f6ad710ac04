import Domain
import Foundation
import Markup
import Site

extension Page {
    /// Personliga länkar: the board as it is, who has a link, and the form that sends new ones.
    static func links(
        _ board: Board,
        _ states: [LinkState],
        _ today: Day,
        _ day: (Date) -> Day,
        _ context: PageContext
    ) -> Page {
        let called = board.called(on: today)
        let people = board.persons.filter { called.contains($0.id) }
        let holding = Dictionary(states.map { ($0.person, $0.expires) }) { first, _ in first }.compactMapValues(\.self)
        let rows = people.map { person -> [HTML] in
            let until = holding[person.id]
            return [
                "\(person.name)", LinkSending.address(of: person, states).map { "\($0)" } ?? missingAddress(of: person),
                "\(until.map { "gäller till \(day($0).swedish)" } ?? "ingen")",
                until == nil ? "" : ending(person, context),
            ]
        }
        let columns: [Table.Column] = [.text("Namn"), .text("E-post"), .text("Länk"), .text("Avsluta")]
        return Page(
            "Personliga länkar",
            in: .settings,
            trail: [Link("Inställningar", "/installningar")],
            """
            <p class="lead">För den som loggar in några gånger om året. Länken kommer i ett brev, och varje inloggning kräver \
            en kod som går till samma adress. Den räcker till att läsa och anteckna, inte till att justera.</p>
            \(rows.isEmpty ? .empty("Styrelsen har inga uppdrag i dag. Lägg in dem under Inställningar.") : Table("Styrelsen", columns, rows: rows).html)
            \(form(people.filter { LinkSending.address(of: $0, states) != nil }, holding, context))
            """
        )
    }

    /// Those who have no link are chosen beforehand.
    private static func form(_ reachable: [Person], _ holding: [Int64: Date], _ context: PageContext) -> HTML {
        guard !reachable.isEmpty else { return "" }
        let boxes = reachable.enumerated().map { index, person -> HTML in
            let id = index == 0 ? "person" : "person-\(index)"
            let chosen: HTML = holding[person.id] == nil ? " checked" : ""
            return """
                <div class="choice"><input id="\(id)" name="person" type="checkbox" value="\(Int(person.id))"\(chosen)>
                <label for="\(id)">\(person.name)</label></div>

                """
        }
        return """
            <form method="post" action="\(LinkSendingRoutes.all)">\(.formKey(context))
            <fieldset class="field"><legend>Skicka en länk till</legend>
            \(boxes)</fieldset>
            <p class="help">En ny länk gör att den gamla slutar gälla.</p>
            <button class="primary">Skicka länk</button></form>

            """
    }

    private static func missingAddress(of person: Person) -> HTML {
        "<a href=\"\(AssociationRoutes.person(person.id))\">ingen e-postadress<span class=\"unseen\">, lägg in en för \(person.name)</span></a>"
    }

    private static func ending(_ person: Person, _ context: PageContext) -> HTML {
        """
        <form method="post" action="\(LinkSendingRoutes.end(person.id))">\(.formKey(context))\
        <button class="plain">Avsluta<span class="unseen"> länken till \(person.name)</span></button></form>
        """
    }
}
