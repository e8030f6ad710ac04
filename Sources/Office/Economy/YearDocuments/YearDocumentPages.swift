import Documents
import Domain
import Markup
import Site

/// What a document's pages are made of.
struct YearDocumentView {
    let record: YearDocumentRecord
    let place: YearDocumentPlace
    /// Clauses that may adopt it.
    let clauses: [AdoptingClause]
    let user: User
    let context: PageContext

    var document: YearDocument { record.document }
    var mayWrite: Bool { user.maybe(.planEconomy) && !document.isAdopted }
    var mayReadControl: Bool { user.maybe(.readControl) }

    func chapter(_ id: YearChapter.ID) throws -> YearChapter {
        guard let chapter = record.chapters.first(where: { $0.id == id }) else { throw Missing() }
        return chapter
    }

    var trail: [Link] { [Link("Årets dokument", YearDocumentRoutes.documents)] }
    var ownTrail: [Link] { trail + [Link(document.title, place.path)] }
}

extension Page {
    /// Årets dokument: every year's, the newest first.
    static func yearDocuments(_ documents: [YearDocument], _ context: PageContext, mayPlan: Bool, today: Day) -> Page {
        let years = Set(documents.map(\.year)).sorted(by: >)
        let rows = years.map { year -> [HTML] in
            ["\(String(year))"]
                + YearDocument.Kind.allCases.map { kind in
                    documents.first { $0.kind == kind && $0.year == year }.map {
                        "<a href=\"\($0.path)\">\($0.kind.short)<span class=\"unseen\"> \(String(year))</span></a>, \($0.state)"
                    } ?? "–"
                }
        }
        let columns: [Site.Table.Column] =
            [.text("År")] + YearDocument.Kind.allCases.map { .text($0.swedish) }
        return Page(
            "Årets dokument",
            in: .economy,
            """
            \(.planningWays(YearDocumentRoutes.documents))
            \(rows.isEmpty ? .empty("Inget dokument är påbörjat. Börja med årets verksamhetsplan eller förra årets årsredovisning.") : Site.Table("Dokument per år", columns, rows: rows).html)
            \(mayPlan ? beginning(context, today) : "")
            """
        )
    }

    private static func beginning(_ context: PageContext, _ today: Day) -> HTML {
        let typed = context.form
        let fields = Fields([
            "kind": typed["kind"], "year": typed["year"].isEmpty ? String(today.year - 1) : typed["year"],
        ])
        let choices = YearDocument.Kind.allCases.map { Choice($0.rawValue, $0.swedish) }
        return """
            <h2>Börja ett dokument</h2>
            <p>Det börjar med förra årets text, om det finns någon, och med siffrorna som är införda.</p>
            <form method="post" action="\(YearDocumentRoutes.documents)">\(.formKey(context))
            \(fields.select("kind", "Dokument", [Choice("", "Välj")] + choices))
            \(fields.number("year", "År", help: "Året som dokumentet handlar om.", required: true))
            <button class="primary">Börja</button></form>

            """
    }

    /// Ett dokument: where it stands, what may be done, and all of it.
    static func yearDocument(_ view: YearDocumentView) throws -> Page {
        let (document, record) = (view.document, view.record)
        return Page(
            document.title,
            in: .economy,
            trail: view.trail,
            action: view.nextStep,
            facts: view.facts,
            """
            \(view.ways)\(view.changed)\(try view.adoption())
            \(record.marked.html(level: 2))
            """
        )
    }
}

extension YearDocument.Kind {
    /// Where the column says which it is.
    fileprivate var short: String {
        switch self {
        case .operationsPlan: "Planen"
        case .halfYearReport: "Rapporten"
        case .annualReport: "Redovisningen"
        }
    }
}

extension YearDocumentView {
    /// What the page is most often opened to do: to write, to sign, or to read on paper.
    fileprivate var nextStep: HTML {
        if mayWrite { return .action(Link("Skriv kapitlen", YearDocumentRoutes.chapters(place))) }
        if record.maySign(user.person).outcome == .met {
            return .action(Link("Skriv under", YearDocumentRoutes.signing(place)))
        }
        return .action(Link("Läs som PDF", YearDocumentRoutes.pdf(place)))
    }

    fileprivate var facts: [Site.Fact] {
        var facts: [Site.Fact] = [Fact("Läge", state)]
        if !record.signers.isEmpty {
            let signed = record.signers.count - record.missingSigners.count
            facts.append(
                Fact(
                    "Underskrifter",
                    "<a href=\"\(YearDocumentRoutes.signing(place))\">\(signed) av \(record.signers.count)</a>"
                )
            )
        }
        facts += sources
        if let report = record.auditReport { facts.append(.text("Revisionsberättelse", report.swedish)) }
        if !record.versions.isEmpty {
            facts.append(
                Fact(
                    "Versioner",
                    "<a href=\"\(YearDocumentRoutes.versions(place))\">\(record.versions.count) sparade</a>"
                )
            )
        }
        return facts
    }

    /// The deliveries that counts of participants are from.
    private var sources: [Site.Fact] {
        let all = record.shown.sources
        guard !all.isEmpty, user.maybe(.readFollowUp) else { return [] }
        let links = all.map { source -> HTML in
            "<li><a href=\"\(DeliveryRoutes.delivery(source.delivery))\">\(source.initiative): \(source.text)</a></li>"
        }
        return [Fact("Deltagarnas resultat ur", "<ul>\(links)</ul>")]
    }

    private var state: HTML {
        guard let section = record.section else { return "Utkast. Siffrorna är dagens." }
        return "Antagen av styrelsen <a href=\"\(section.path)\">\(section.name)</a>"
    }

    fileprivate var ways: HTML {
        let save: HTML =
            mayWrite ? " · <a href=\"\(YearDocumentRoutes.versions(place))\">Spara och jämför versioner</a>" : ""
        return """
            <p><a href="\(YearDocumentRoutes.pdf(place))">Läs som PDF</a> · \
            <a href="\(YearDocumentRoutes.word(place))">Hämta som Word</a>\(save)</p>

            """
    }

    /// Before the text, so that nobody quotes a figure that has been corrected since.
    fileprivate var changed: HTML {
        let changes = record.changes
        guard !changes.isEmpty else { return "" }
        let rows = changes.flatMap { chapter, figures in
            figures.map { figure -> [HTML] in
                [
                    "\(figure.row)", "\(chapter.heading)", "\(figure.column)", "\(figure.before.told)",
                    "\(figure.after.told)",
                ]
            }
        }
        let columns: [Site.Table.Column] = [
            .text("Rad"), .text("Kapitel"), .text("Kolumn"), .number("Antaget"), .number("I dag"),
        ]
        return """
            <details><summary>\(rows.count == 1 ? "En siffra är en annan i dag" : "\(rows.count) siffror är andra i dag")</summary>
            \(Site.Table("Siffror som är andra i dag", columns, rows: rows).html)</details>

            """
    }

    /// The clause of the minutes that adopts the document.
    fileprivate func adoption() throws -> HTML {
        guard mayWrite else { return "" }
        let ruling = record.mayBeAdopted
        guard ruling.outcome == .met else { return "<p class=\"help\">\(ruling.reason)</p>\n" }
        let fields = Fields(["clause": context.form["clause"]])
        let choices = clauses.map { Choice(String($0.clause), "\($0.section.name): \($0.text)") }
        return """
            <details\(context.form["clause"].isEmpty ? "" : " open")><summary>Anta dokumentet</summary>
            <p>När det är antaget ändras det inte, och inte heller siffrorna i det.</p>\(try changedSincePresented())
            <form method="post" action="\(YearDocumentRoutes.adoption(place))">\(.formKey(context))
            <input type="hidden" name="revision" value="\(String(document.revision))">
            \(fields.select("clause", "Beslut", [Choice("", "Välj")] + choices, help: "Att-satsen där styrelsen antog det."))
            <button>Anta dokumentet</button></form></details>

            """
    }

    /// The board decided on what was laid before it: whoever adopts is told when the document is no longer that.
    private func changedSincePresented() throws -> HTML {
        guard let last = record.versions.last,
            try !YearDifference(from: last.read(), to: record.live).chapters.isEmpty
        else { return "" }
        let note = last.note.isEmpty ? "" : ", \(last.note)"
        return """
            <p class="notice">Dokumentet är ändrat sedan version \(String(last.number))\(note). \
            <a href="\(YearDocumentRoutes.difference(place, from: last.number))">Jämför först</a>, så att det som antas är det \
            som styrelsen beslutade.</p>
            """
    }
}
