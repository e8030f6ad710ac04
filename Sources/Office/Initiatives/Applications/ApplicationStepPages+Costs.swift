import Domain
import Markup
import Site

extension ApplicationView {
    /// Costs as a table that sums itself, and who bears what.
    func costRows(_ fields: Fields) -> HTML {
        """
        <div class="row">\(fields.number("firstYear", "Första året"))\(fields.number("lastYear", "Sista året"))</div>
        <p class="help">Byter du år: spara, så får tabellen sina kolumner.</p>
        \(costTable(fields))
        <h2>Egna insatser och andra intäkter</h2>
        <p>Det som parterna själva bär eller får av andra dras av. Det som återstår är det ni söker.</p>
        \(financingRows(fields))
        <dl class="facts">\(record.years.map(applied))</dl>
        """
    }

    private func applied(_ year: Int) -> HTML {
        """
        <div><dt>Söks för \(year) som det är sparat</dt><dd>\(record.plan.applied(in: year).swedish)</dd></div>
        """
    }

    private func costTable(_ fields: Fields) -> HTML {
        let years = Array(record.years)
        let rows = record.template.costKinds.map { kind -> HTML in
            let asks: HTML = kind.needsSpecification ? "<span class=\"help\"> Ange typ.</span>" : ""
            let amounts = years.map { year in
                "<td>\(cell(fields, "kostnad.\(kind.key).\(year)", "\(kind.label) \(year)", "number money kostnad-\(year)"))</td>"
                    as HTML
            }
            return """
                <tr><th scope="row">\(kind.label)\(asks)</th>\
                <td>\(cell(fields, "typ.\(kind.key)", "\(kind.label): vad de gäller", ""))</td>\(amounts)</tr>

                """
        }
        let sums = years.map { year -> HTML in
            "<td class=\"number\"><output data-sum=\".kostnad-\(year)\">\(record.plan.cost(in: year).swedish)</output></td>"
        }
        return """
            <div class="table" role="region" aria-label="Kostnader" tabindex="0"><table><caption>Kostnader i kronor</caption>
            <thead><tr><th scope="col">Kostnadsslag</th><th scope="col">Vad de gäller</th>\
            \(years.map { "<th scope=\"col\" class=\"number\">\($0)</th>" as HTML })</tr></thead>
            <tbody>\(rows)</tbody>
            <tfoot><tr><th scope="row">Summa</th><td></td>\(sums)</tr></tfoot></table></div>

            """
    }

    private func cell(_ fields: Fields, _ name: String, _ label: String, _ style: String) -> HTML {
        let kind: HTML = style.isEmpty ? "" : " class=\"\(style)\" inputmode=\"decimal\""
        let wrong: HTML = fields.hasError(name) ? " aria-invalid=\"true\"" : ""
        return """
            <input id="\(name)" name="\(name)"\(kind) aria-label="\(label)" autocomplete="off" \
            value="\(fields.value(name))"\(wrong)>
            """
    }

    private func financingRows(_ fields: Fields) -> HTML {
        let own = record.parties.compactMap { board.organisation($0.organisation) }.map {
            Choice(String($0.id), $0.name)
        }
        let parties = [Choice("", "Annan intäkt")] + own.uniqued()
        let rows = (0..<record.count(of: "finans", in: .costs)).map { row -> HTML in
            let name = "finans.\(row)."
            return """
                <fieldset><legend>Rad \(row + 1)</legend><div class="row">\(fields.select(name + "organisation", "Part", parties))\
                \(fields.text(name + "text", "Vad"))</div><div class="row">\(fields.number(name + "year", "År"))\
                \(fields.money(name + "amount", "Belopp"))</div></fieldset>

                """
        }
        return "\(rows)"
    }

    /// Bilagor: those that are there, and the form for one more.
    var papers: HTML {
        let mark: HTML = "<input type=\"hidden\" name=\"revision\" value=\"\(record.application.revision)\">"
        let rows = record.attachments.map { paper -> HTML in
            """
            <li><a href="\(side.paper(paper.id, id))">\(paper.title)</a>
            <form class="inline" method="post" action="\(side.removal(paper.id, id))">\(.formKey(context))\(mark)\
            <button class="plain">Ta bort<span class="unseen"> \(paper.title)</span></button></form></li>

            """
        }
        let fields = Fields()
        return """
            \(rows.isEmpty ? "<p>Inga bilagor.</p>" : "<ul>\(rows)</ul>")
            <form method="post" action="\(side.step(.papers, id))" enctype="multipart/form-data">\(.formKey(context))\(mark)
            \(fields.text("title", "Vad bilagan är", required: true))\(fields.file("file", "Fil"))
            <button class="primary">Lägg till bilagan</button></form>
            <p><a class="button" href="\(side.application(id))">Till ansökan</a></p>
            """
    }
}

extension [Choice] {
    fileprivate func uniqued() -> [Choice] {
        var seen: Set<Choice> = []
        return filter { seen.insert($0).inserted }
    }
}
