import Domain
import Markup
import Site

extension Page {
    /// Underskrifter: the sitting members by name and function, and the form for whoever is one of them.
    static func yearSigning(_ view: YearDocumentView, _ fields: Fields, today: Day) -> Page {
        let record = view.record
        let rows = record.signers.map { signer -> [HTML] in
            let signed = record.signature(of: signer.person)
            return [
                "\(signer.name)", "\(signer.function)", "\(signed?.signedOn.swedish ?? "inte än")",
                "\(signed?.told ?? "")",
            ]
        }
        let columns: [Site.Table.Column] = [.text("Namn"), .text("Uppdrag"), .text("Skrev under"), .text("Hur")]
        return Page(
            "Underskrifter på \(view.document.title.lowercased())",
            in: .economy,
            trail: view.ownTrail,
            action: .action(Link("Läs som PDF", YearDocumentRoutes.pdf(view.place))),
            facts: facts(record),
            """
            \(rows.isEmpty ? .empty("Dokumentet skrivs under när styrelsen har antagit det.") : Site.Table("Underskrifter", columns, rows: rows).html)
            \(signForm(view))\(paperForm(view, fields, today))
            """
        )
    }

    private static func facts(_ record: YearDocumentRecord) -> [Site.Fact] {
        guard record.document.kind == .annualReport, let last = Day(record.document.year + 1, 3, 31) else { return [] }
        return [
            .text("Klar senast", last.swedish),
            .text(
                "Revisionsberättelse",
                record.auditReport.map { "kom \($0.swedish)" }
                    ?? "inte införd; underskrifterna ska vara klara före den"
            ),
        ]
    }

    /// Who came by a link is told how to sign instead of being refused.
    private static func signForm(_ view: YearDocumentView) -> HTML {
        guard view.record.maySign(view.user.person).outcome == .met else { return "" }
        let entry = view.user.entry.maySign
        guard entry.outcome == .met else { return "<p class=\"notice\">\(entry.reason)</p>\n" }
        return """
            <form method="post" action="\(YearDocumentRoutes.signing(view.place))" class="card">\(.formKey(view.context))
            <input type="hidden" name="fingerprint" value="\(view.record.adoptedVersion?.sha256 ?? "")">
            <p>Du skriver under med ditt namn och ditt uppdrag i styrelsen, inte för din myndighet. \
            <a href="\(view.place.path)">Läs dokumentet först</a>.</p>
            <button class="primary">Skriv under</button></form>

            """
    }

    private static func paperForm(_ view: YearDocumentView, _ fields: Fields, _ today: Day) -> HTML {
        guard view.user.maybe(.planEconomy), !view.record.missingSigners.isEmpty else { return "" }
        let choices = view.record.missingSigners.map {
            Choice(String($0.person), "\($0.name), \($0.function.lowercased())")
        }
        return """
            <details><summary>För in en underskrift på papper</summary>
            <p>Du intygar att du har sett papperet. Förvara det.</p>
            <form method="post" action="\(YearDocumentRoutes.signing(view.place))/papper">\(.formKey(view.context))
            \(fields.select("person", "Ledamot", [Choice("", "Välj")] + choices))
            \(fields.date("day", "Skrev under", required: true))
            <button>För in</button></form></details>

            """
    }
}
