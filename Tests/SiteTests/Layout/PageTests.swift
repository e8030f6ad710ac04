import Domain
import Markup
import Site
import TestSupport
import Testing

@Suite struct `Pages` {
    let frame = Frame(
        association: "Samordningsförbundet Prov & Son",
        visitor: Visitor(User("Karin <Vattjom>", [.director]), formKey: "nyckel"),
        rooms: [.desk, .meetings],
        demoDay: "2023-01-16"
    )

    @Test func `stand in the office's frame, with everything that a page can have`() {
        let page = Page(
            "Mötet den 3 mars",
            in: .meetings,
            trail: [Link("Möten", "/moten")],
            action: .action(Link("Kalla till mötet", "/moten/1/kallelse")),
            chain: [
                ChainLink("Ansökan", "/a"), ChainLink("§ 12", nil, isHere: true), ChainLink("Utbetalning", nil),
            ],
            facts: [.text("Plats", "Stadshuset <b>"), Fact("Bilaga", "<a href=\"/b\">Ett</a>")],
            findings: [finding(.worthALook), finding(.breaksLaw)],
            history: [HistoryEntry(when: "2023-01-02", who: "Karin", what: "Kallade")],
            "<h2>Dagordning</h2>\(table)\(.empty("Inget än.", .action(Link("Börja", "/c"))))"
        )
        var saved = frame
        saved.receipt = .saved
        expectGolden(page.html(in: saved).text.withoutFingerprints, at: "Golden/everything.html")
    }

    @Test func `give back a form with what was typed, and say what is wrong`() {
        var errors = FormErrors("dag", "Dag: Dagen finns inte i kalendern.")
        errors.add("plats", "Plats: skriv något.")
        var typed = FormData()
        for (name, value) in [("dag", "2023-02-30"), ("text", "<rad>\n\"två\""), ("val", "b")] {
            typed.append(name, value)
        }
        let fields = Fields(typed, errors)
        let page = Page(
            "Nytt möte",
            errors: errors,
            """
            <form method="post" action="/moten">\(.formKey(frame.visitor))
            \(fields.date("dag", "Dag", required: true))\(fields.text("plats", "Plats", help: "Rummet."))\
            \(fields.textarea("text", "Text"))\(fields.select("val", "Val", [Choice("a", "A"), Choice("b", "B")]))\
            \(fields.radios("radio", "Sätt", [Choice("x", "X")]))\(fields.checkbox("ja", "Ja"))\(fields.file("fil", "Fil"))
            <button class="primary">Spara</button></form>
            """
        )
        expectGolden(page.html(in: frame).text.withoutFingerprints, at: "Golden/form.html")
    }

    @Test func `stand in the public frame for everybody else`() {
        var frame = frame
        frame.visitor = nil
        let html = Page("Anslagstavla", "<p>Inget.</p>").html(in: frame).text
        expectGolden(html.withoutFingerprints, at: "Golden/public.html")
        for path in ["/", "/anslagstavla", "/sammantraden", "/logga-in", "/tillganglighet"] {
            #expect(html.contains("href=\"\(path)\""))
        }
    }

    @Test func `carry nothing that the content policy forbids`() {
        let html = Page("Sida", "\(table)").html(in: frame).text
        #expect(!html.contains("style=") && !html.contains("onclick") && !html.contains("http"))
    }

    private var table: HTML {
        Table(
            "Bidrag",
            [.text("Medlem"), .number("Kronor")],
            rows: [["Staten &amp; co", "1 000"], ["Regionen", "−500"]],
            total: ["Summa", "500"]
        ).html
    }

    private func finding(_ severity: Severity) -> Finding {
        // The code decides the severity.
        let code = FindingCode.allCases.first { $0.severity == severity } ?? .allCases[0]
        return Finding(code, .Kansli.closed, object: "x/1", path: "/x/1", "Så här är det.", advice: "Gör så här.")
    }
}

extension String {
    /// The style sheet's path changes with every change of style; the page does not.
    fileprivate var withoutFingerprints: String { replacing(/kansli-[a-z0-9]+\./, with: "kansli.") }
}
