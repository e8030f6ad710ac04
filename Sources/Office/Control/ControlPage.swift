import Domain
import Markup
import Site
import Store

/// Urval (choice): the area whose findings are shown, or all, and how far on.
struct FindingChoice: Hashable, Sendable {
    /// A code's letters, "JUST"; empty is all.
    let area: String
    /// From 1.
    let page: Int

    static let size = 50

    /// What of the findings stands on the page.
    func shown(of findings: [Finding]) -> ArraySlice<Finding> {
        findings.dropFirst(Self.size * (max(page, 1) - 1)).prefix(Self.size)
    }

    func path(page: Int) -> String {
        let parts = [area.isEmpty ? nil : "omrade=\(area.percentEncoded)", page == 1 ? nil : "sida=\(page)"].compactMap(
            \.self
        )
        return ControlRoutes.findings + (parts.isEmpty ? "" : "?" + parts.joined(separator: "&"))
    }
}

extension Page {
    /// Findings in groups of severity. Each says what is so, what to do, where the rule stands and where the thing is.
    static func control(_ findings: [Finding], _ choice: FindingChoice) -> Page {
        let chosen = choice.area.isEmpty ? findings : findings.filter { $0.code.area == choice.area }
        let shown = choice.shown(of: chosen)
        return Page(
            "Kontroll",
            in: .control,
            """
            <p>\(summary(findings)) <a href="\(ControlRoutes.history)">Vem som har gjort vad</a></p>
            \(areas(findings, choice))
            \(Severity.allCases.map { group($0, shown, of: chosen) })
            \(shown.isEmpty && !findings.isEmpty ? .empty("Här finns inga iakttagelser.", all) : "")\(pager(chosen, choice))
            """
        )
    }

    private static var all: HTML { .action(Link("Visa alla", ControlRoutes.findings)) }

    private static func summary(_ findings: [Finding]) -> String {
        switch findings.count {
        case 0: "Reglerna hittar inget i det som är infört."
        case 1: "Reglerna hittar en sak i det som är infört."
        default: "Reglerna hittar \(findings.count) saker i det som är infört."
        }
    }

    /// One area at a time, for who has much to look through.
    private static func areas(_ findings: [Finding], _ choice: FindingChoice) -> HTML {
        let counts = findings.reduce(into: [String: Int]()) { $0[$1.code.area, default: 0] += 1 }
        guard counts.count > 1 else { return "" }
        let links = FindingCode.areas.compactMap { area in
            counts[area].map { choice.link(area, FindingCode.name(ofArea: area), $0) }
        }
        return """
            <nav aria-label="Område"><p>\(choice.link("", "Alla", findings.count))\(links.map { " · \($0)" as HTML })</p></nav>
            """
    }

    private static func group(_ severity: Severity, _ shown: ArraySlice<Finding>, of all: [Finding]) -> HTML {
        let here = shown.filter { $0.severity == severity }
        guard !here.isEmpty else { return "" }
        let count = all.count { $0.severity == severity }
        return """
            <section class="findings" aria-labelledby="\(severity.rawValue)">
            <h2 id="\(severity.rawValue)">\(severity.swedish) (\(count))</h2><ul>
            \(here.map(item))</ul></section>

            """
    }

    private static func pager(_ findings: [Finding], _ choice: FindingChoice) -> HTML {
        let shown = choice.shown(of: findings)
        guard let last = shown.indices.last, shown.count < findings.count else { return "" }
        let before: HTML? =
            choice.page > 1 ? "<a href=\"\(choice.path(page: choice.page - 1))\">Föregående</a> " : nil
        let after: HTML? =
            last + 1 < findings.count ? "<a href=\"\(choice.path(page: choice.page + 1))\">Nästa</a>" : nil
        return """
            <nav aria-label="Sidor"><p>Visar \(shown.startIndex + 1)–\(last + 1) av \(findings.count). \(before)\(after)</p></nav>

            """
    }

    private static func item(_ finding: Finding) -> HTML {
        """
        <li class="\(finding.severity.rawValue)"><p><a href="\(finding.path)">\(finding.text)</a></p>
        <p>\(finding.advice) <span class="source">\(finding.code.rawValue), \(.citation(finding.provision))\
        \(finding.provision.confidence == .uncertain ? " (vår tolkning)" : "")</span></p></li>

        """
    }
}

extension FindingChoice {
    fileprivate func link(_ area: String, _ name: String, _ count: Int) -> HTML {
        let here: HTML = area == self.area ? " aria-current=\"page\"" : ""
        let path = FindingChoice(area: area, page: 1).path(page: 1)
        return "<a href=\"\(path)\"\(here)>\(name) (\(count))</a>"
    }
}

extension Page {
    static func history(_ rows: [HistoryRow]) -> Page {
        let table = Table(
            "Händelser, den senaste först",
            [.text("När"), .text("Vem"), .text("Vad"), .text("Varför")],
            rows: rows.map { row in
                ["<time datetime=\"\(row.at)\">\(row.time)</time>", "\(row.who)", "\(row.deed)", "\(row.why)"]
            }
        )
        let older = rows.last.map { last -> HTML in
            "<p><a href=\"\(ControlRoutes.history(before: last.id))\">Äldre händelser</a></p>"
        }
        return Page(
            "Händelser",
            in: .control,
            trail: [Link("Kontroll", ControlRoutes.findings)],
            """
            <p>Loggen skrivs bara till, och varje händelse låser den före. Tiderna är i UTC.</p>
            \(rows.isEmpty ? .empty("Här finns inga äldre händelser.") : table.html)\(rows.isEmpty ? "" : older ?? "")
            """
        )
    }
}

extension HistoryRow {
    /// "2023-01-16 08:00".
    fileprivate var time: String { "\(at.prefix(10)) \(at.dropFirst(11).prefix(5))" }

    /// The log's own words stay in English; what the reader sees is Swedish where we have a word.
    fileprivate var deed: String {
        let parts = subject.split(separator: "/", maxSplits: 1).map(String.init)
        let thing = Self.things[parts.first ?? ""] ?? parts.first ?? ""
        return "\(Self.deeds[what] ?? what): \(thing) \(parts.last ?? "")"
    }

    private static let deeds = [
        "added": "la till", "adjusted": "justerade", "changedPassword": "bytte lösenord",
        "chosePassword": "valde lösenord", "closed": "avslutade", "corrected": "rättade",
        "droppedSecondFactor": "tog bort andra faktor", "enrolledSecondFactor": "skaffade andra faktor",
        "fixed": "fastställde texten", "followedUp": "följde upp",
        "granted": "gav roll", "invited": "bjöd in", "posted": "anslog", "recordedAsBegun": "tog över",
        "recordedAsPrinted": "förde in som tryckt", "reopened": "öppnade igen", "set": "ställde in",
        "signed": "skrev under", "signedAsPrinted": "förde in underskrift", "signedIn": "loggade in",
        "takenDown": "tog ned", "tied": "knöt person", "withdrew": "drog in roll", "convened": "sammankallade",
        "opened": "öppnade", "delegated": "delegerade", "changed": "ändrade", "gaveNotice": "sa upp",
        "withdrawn": "avslutade", "decidedByDelegation": "registrerade",
        "registered": "registrerade", "markedSecret": "sekretessmarkerade",
        "liftedSecrecy": "hävde sekretessmarkering", "openedSecret": "läste sekretessmarkerat", "settled": "bestämde",
        "retitled": "gav ny rubrik", "copied": "la in kopia", "tiedItem": "knöt paragraf",
        "untiedItem": "lossade paragraf",
        "fulfilled": "noterade som klar", "unfulfilled": "tog tillbaka beviset för", "reminded": "påminde om",
        "madeCalendarLink": "gjorde kalenderadress", "withdrewCalendarLink": "tog bort kalenderadress",
    ]

    private static let things = [
        "account": "konto", "agendaItem": "ärende", "association": "förbund", "boardMeeting": "möte",
        "bylaws": "förbundsordning", "diaryCase": "diarieärende",
        "diaryDocument": "handling", "delegationPoint": "delegationspunkt",
        "delegatedDecision": "delegationsbeslut", "diarySettings": "diariets inställningar",
        "chairmanship": "presidieuppdrag",
        "clause": "beslut", "file": "fil",
        "mandate": "uppdrag", "member": "medlem", "organisation": "organisation", "person": "person",
        "purchase": "inköp",
        "plannedMeeting": "planerat möte", "setting": "inställning", "wheelDuty": "plikt",
    ]
}
