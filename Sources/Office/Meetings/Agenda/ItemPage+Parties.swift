import Domain
import Markup
import Site

extension ItemView {
    /// Parter: who applies, receives or cooperates. They decide what there is to ask about recusal.
    var parties: HTML {
        let rows = record.parties.map { party in
            entry(
                "\(board.organisation(party.organisation)?.name ?? ""), \(party.kind.swedish)",
                party.id,
                AgendaRoutes.parties(item)
            )
        }
        let fields = fields("part-")
        let kinds = ItemParty.Kind.allCases.map { Choice($0.rawValue, $0.swedish.capitalised) }
        return """
            <section aria-labelledby="parter"><h2 id="parter">Parter</h2>
            \(rows.isEmpty ? "" : "<ul>\(rows)</ul>")
            <details\(errors.scope == "part-" ? " open" : "")><summary>Lägg till en part</summary>
            <form method="post" action="\(AgendaRoutes.parties(item))">\(.formKey(context))
            \(fields.select("organisation", "Organisation", organisations))
            \(fields.text("name", "Eller en ny organisation"))
            \(fields.select("kind", "Part som", kinds))<button>Lägg till parten</button></form></details></section>
            """
    }

    /// Personer som har undertecknat eller är kontakt i ärendet.
    var involvements: HTML {
        let rows = record.involvements.map { involvement in
            entry(
                "\(board.name(involvement.person)) \(involvement.kind.swedish)",
                involvement.id,
                AgendaRoutes.involvements(item)
            )
        }
        let fields = fields("person-")
        let people =
            [Choice("", "Välj")]
            + board.persons.sortedInSwedish(by: \.name).map { Choice(String($0.id), $0.name) }
        let kinds = [Choice("signed", "Har undertecknat"), Choice("contact", "Är kontaktperson")]
        return """
            <section aria-labelledby="personer"><h2 id="personer">Undertecknare och kontaktpersoner</h2>
            \(rows.isEmpty ? "" : "<ul>\(rows)</ul>")
            <details\(errors.scope == "person-" ? " open" : "")><summary>Lägg till en person</summary>
            <form method="post" action="\(AgendaRoutes.involvements(item))">\(.formKey(context))
            \(fields.select("person", "Person", people))
            \(fields.select("kind", "Anknytning", kinds))<button>Lägg till personen</button></form></details></section>
            """
    }

    /// Bilagor: numbered by the program, checked for what they are.
    var appendices: HTML {
        let rows = record.appendices.map { appendix in
            let path = "/moten/\(item.meeting)/bilagor/\(appendix.id)"
            let name: HTML =
                appendix.file == nil
                ? "\(appendix.title)" : "<a href=\"\(path)\">\(appendix.title)</a>"
            return """
                <li>Bilaga \(appendix.number): \(name) \(remove("ja", AgendaRoutes.appendix(appendix.id, item), appendix.title))</li>

                """ as HTML
        }
        let fields = fields("bilaga-")
        return """
            <section aria-labelledby="bilagor"><h2 id="bilagor">Bilagor</h2>
            \(rows.isEmpty ? "" : "<ul>\(rows)</ul>")
            <form method="post" action="\(AgendaRoutes.appendices(item))" enctype="multipart/form-data">\(.formKey(context))
            \(fields.file("file", "Fil", help: "PDF, Word, Excel, bild eller text, högst 25 MB.", accept: ".pdf,.docx,.xlsx,.png,.jpg,.jpeg,.txt"))
            \(fields.text("title", "Bilagans namn", help: "Filens namn används om du lämnar det tomt."))
            <button>Bifoga</button></form></section>
            """
    }

    private func entry(_ text: String, _ id: Int64, _ path: String) -> HTML {
        "<li>\(text) \(remove(String(id), path, text))</li>\n"
    }

    private func remove(_ value: String, _ path: String, _ what: String) -> HTML {
        """
        <form class="inline" method="post" action="\(path)">\(.formKey(context))
        <button class="plain" name="remove" value="\(value)">Ta bort<span class="unseen">: \(what)</span></button></form>
        """
    }
}
