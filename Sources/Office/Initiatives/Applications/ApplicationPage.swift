import Documents
import Domain
import Markup
import Site

extension Page {
    /// Ansökan: what it says, what is wrong with it, and what can be done now.
    static func application(
        _ view: ApplicationView,
        versions: [ApplicationRecord],
        _ preparation: Preparation,
        _ document: Document
    ) -> Page {
        let record = view.record
        return Page(
            view.initiative.title,
            in: view.side == .office ? .initiatives : nil,
            trail: Array(view.trail.prefix(1)),
            action: view.mainAction(isNewest: record.id == versions.first?.id),
            facts: view.facts(versions),
            findings: record.findings(view.board),
            """
            \(view.messages(preparation))\(record.id == versions.first?.id ? view.acts : "")
            \(view.changes(versions))
            \(document.html(level: 2))
            """
        )
    }
}

extension Site.Fact {
    /// The case in the diary where it is registered.
    static func diaryCase(_ id: DiaryCase.ID) -> Self {
        Self("Diarium", "<a href=\"\(DiaryRoutes.diaryCase(id))\">till ärendet</a>")
    }
}

extension ApplicationView {
    /// Write while it is a draft; then prepare, or read it as a PDF.
    func mainAction(isNewest: Bool) -> HTML? {
        if mayWrite, isNewest { return .action(Link("Skriv i utkastet", side.step(.parties, id))) }
        return .action(Link("Hämta som PDF", side.pdf(id)))
    }

    func facts(_ versions: [ApplicationRecord]) -> [Site.Fact] {
        let others = versions.filter { $0.id != record.id }.map { other -> HTML in
            let number = other.application.version
            return "<a href=\"\(side.version(number, id))\">version \(number) (\(other.state))</a> "
        }
        return [
            .text("Läge", record.state.capitalised), .text("Version", String(record.application.version)),
            others.isEmpty ? nil : Site.Fact("Andra versioner", "\(others)"), .text("Avser", record.application.years),
            .text("Söks", record.plan.years.map { "\(record.plan.applied(in: $0).swedish) för \($0)" }.inSwedishList),
            side == .office ? initiative.diaryCase.map { .diaryCase($0) } : nil,
            side == .office
                ? Site.Fact("Beredning", "<a href=\"\(PreparationRoutes.preparation(id))\">till beredningen</a>") : nil,
            Site.Fact("PDF", "<a href=\"\(side.pdf(id))\">hämta ansökan</a>"),
        ].compactMap { $0 }
    }

    /// What the office has told the applicant: supplements that are asked for, reasons that it was given back.
    func messages(_ preparation: Preparation) -> HTML {
        let requests = preparation.requests.filter { $0.application == record.id }.map { request -> HTML in
            let section = request.section.map { "\($0) \(record.template.label(ofSection: $0))" } ?? "hela ansökan"
            return "<li><p><strong>\(section)</strong>, \(request.askedOn.swedish)</p>\(request.text.paragraphs)</li>\n"
        }
        let returns = preparation.returns.filter { $0.application == record.id }.map { one -> HTML in
            "<li><p><strong>Ansökan lämnades tillbaka</strong> \(one.on.swedish)</p>\(one.reasons.paragraphs)</li>\n"
        }
        guard !requests.isEmpty || !returns.isEmpty else { return "" }
        return """
            <section class="findings" aria-labelledby="begart"><h2 id="begart">Förbundet ber om komplettering</h2>
            <ul>\(returns)\(requests)</ul><p>Svara med en ny version.</p></section>

            """
    }

    /// What can be done with the newest version.
    var acts: HTML {
        if mayWrite { return "\(signing)\(submission)" }
        let mayRenew = record.mayBeRenewed.outcome == .met && (side == .applicant || mayKeep)
        guard mayRenew else { return "" }
        return """
            <h2>Ändra det som är inlämnat</h2>
            <p>En inlämnad ansökan ändras inte. En ny version börjar med samma text, och parterna skriver under den på nytt.</p>
            <form class="inline" method="post" action="\(side.renewal(id))">\(.formKey(context))\(marks)<button>Gör en ny version</button></form>
            <form class="inline" method="post" action="\(side.withdrawal(id))" data-confirm="Ta tillbaka ansökan? Det går inte att ångra.">\
            \(.formKey(context))\(marks)<button class="plain">Ta tillbaka ansökan</button></form>

            """
    }

    /// Which version the page showed, and how it read.
    private var marks: HTML {
        """
        <input type="hidden" name="application" value="\(String(record.id))">\
        <input type="hidden" name="revision" value="\(record.application.revision)">
        """
    }

    private var signing: HTML {
        guard !record.parties.isEmpty else { return "" }
        let rows = record.parties.map { party -> HTML in
            let name = board.organisation(party.organisation)?.name ?? ""
            let state = party.signedAt == nil ? "har inte skrivit under" : "har skrivit under"
            return "<li>\(name) (\(party.kind.swedish)): \(state)\(button(for: party, name))</li>\n"
        }
        let help =
            side == .office
            ? "Parterna skriver under med egen inloggning. Kom ansökan på papper noterar du underskriften här."
            : "Du skriver under för din egen organisation. Ändras något efteråt faller underskrifterna."
        return "<h2>Underskrifter</h2><p>\(help)</p><ul>\(rows)</ul>\n"
    }

    private func button(for party: ApplicationParty, _ name: String) -> HTML {
        guard party.signedAt == nil else { return "" }
        if side == .office {
            return """
                 <form class="inline" method="post" action="\(side.signature(id))">\(.formKey(context))\(marks)\
                <input type="hidden" name="party" value="\(String(party.id))">\
                <button>Notera underskrift på papper<span class="unseen"> för \(name)</span></button></form>
                """
        }
        let own = user?.person.flatMap { board.person($0)?.employer }
        guard own == party.organisation, record.maySign(as: user?.person, of: own).outcome == .met else { return "" }
        return """
             <form class="inline" method="post" action="\(side.signature(id))">\(.formKey(context))\(marks)\
            <button class="primary">Skriv under för \(name)</button></form>
            """
    }

    private var submission: HTML {
        let ruling = record.maySubmit(board)
        guard ruling.outcome == .met else {
            return
                "<h2>Lämna in</h2><p>\(ruling.reason) <span class=\"source\">\(.citation(ruling.provision))</span></p>\n"
        }
        return """
            <h2>Lämna in</h2><p>Alla parter har skrivit under. Det som lämnas in ändras inte, och det diarieförs.</p>
            <form method="post" action="\(side.submission(id))" data-confirm="Lämna in ansökan? Sedan går det bara att göra en ny version.">\
            \(.formKey(context))\(marks)<button class="primary">Lämna in ansökan</button></form>

            """
    }

    /// What this version says otherwise than the one before.
    func changes(_ versions: [ApplicationRecord]) -> HTML {
        guard let before = versions.first(where: { $0.application.version == record.application.version - 1 }) else {
            return ""
        }
        let changes = record.changes(since: before, board)
        let heading: HTML = "<h2>Ändrat sedan version \(before.application.version)</h2>"
        guard !changes.isEmpty else { return "\(heading)<p>Inget är ändrat ännu.</p>\n" }
        let rows = changes.map { ["\($0.field)", "\($0.before)", "\($0.after)"] as [HTML] }
        let columns: [Site.Table.Column] = [.text("Fält"), .text("Förut"), .text("Nu")]
        return "\(heading)\(Site.Table("Fält för fält", columns, rows: rows).html)"
    }
}
