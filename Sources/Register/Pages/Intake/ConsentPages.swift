import Domain
import Markup
import Site

extension HTML {
    /// A person's secrecy consents with the way to take each back, and the form for a new one. The same for a referral
    /// and for a stay.
    static func consents(
        _ consents: [SecrecyConsent],
        _ authorities: [Authority],
        at path: String,
        _ fields: Fields,
        _ context: PageContext,
        on day: Day
    ) -> HTML {
        let choices = authorities.filter { $0.closedOn == nil }.map { Choice(String($0.id), $0.name) }
        return """
            <h2>Medgivanden</h2>
            <p>Personen kan ta tillbaka ett medgivande när som helst. Då slutar ni lämna uppgifter samma stund. Medgivandet handlar \
            bara om sekretess. Grunden för att ha uppgifterna i registret är en annan sak, och står på registrets förstasida.</p>
            \(rows(consents, authorities, path, context, day))
            <details\(fields.has("skrivet") ? " open" : "")><summary>Anteckna ett medgivande</summary>
            <form method="post" action="\(path)" class="narrow">\(.formKey(context))
            \(fields.select("myndighet", "Får lämnas till", [Choice("", "Välj")] + choices))
            \(fields.consent())
            <button>Anteckna</button></form></details>
            <p class="source">\(.citation(.SecrecyAct.consent)). \(.citation(.Ombudsman.jointMeetings)).</p>

            """
    }

    private static func rows(
        _ consents: [SecrecyConsent],
        _ authorities: [Authority],
        _ path: String,
        _ context: PageContext,
        _ day: Day
    ) -> HTML {
        guard !consents.isEmpty else {
            return "<p>Det finns inget medgivande. Inget får lämnas till någon annan myndighet.</p>"
        }
        let rows = consents.map { consent -> [HTML] in
            let name = authorities.first { $0.id == consent.authority }?.name ?? ""
            return [
                "\(name)", "\(consent.purpose.swedish.capitalised)", "\(consent.writtenOn.swedish)",
                "\(consent.until.swedish)", state(consent, path, context, day),
            ]
        }
        let columns: [Table.Column] = [
            .text("Får lämnas till"), .text("För"), .text("Skrivet"), .text("Gäller till"), .text("Läge"),
        ]
        return Table("Medgivanden", columns, rows: rows, isExported: false).html
    }

    private static func state(_ consent: SecrecyConsent, _ path: String, _ context: PageContext, _ day: Day) -> HTML {
        if let withdrawn = consent.withdrawnOn { return "Tillbakataget \(withdrawn.swedish)" }
        guard consent.until >= day else { return "Slut" }
        return """
            \(consent.holds(on: day) ? "Gäller" : "Gäller inte än")
            <form method="post" action="\(path)/\(String(consent.id))/atertagande">\(.formKey(context))
            <button class="plain">Ta tillbaka<span class="unseen"> medgivandet för \(consent.purpose.swedish)</span></button></form>
            """
    }
}
