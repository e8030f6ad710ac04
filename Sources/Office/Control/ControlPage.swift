import Domain
import Markup
import Site
import Store

extension Page {
    /// All findings in groups of severity. Each says what is so, what to do, where the rule stands and where the thing is.
    static func control(_ findings: [Finding]) -> Page {
        Page(
            "Kontroll",
            in: .control,
            """
            <p>\(summary(findings)) <a href="\(ControlRoutes.history)">Vem som har gjort vad</a></p>
            \(Severity.allCases.map { severity in group(severity, findings.filter { $0.severity == severity }) })
            """
        )
    }

    private static func summary(_ findings: [Finding]) -> String {
        switch findings.count {
        case 0: "Reglerna hittar inget i det som är infört."
        case 1: "Reglerna hittar en sak i det som är infört."
        default: "Reglerna hittar \(findings.count) saker i det som är infört."
        }
    }

    private static func group(_ severity: Severity, _ findings: [Finding]) -> HTML {
        guard !findings.isEmpty else { return "" }
        return """
            <section class="findings" aria-labelledby="\(severity.rawValue)">
            <h2 id="\(severity.rawValue)">\(severity.swedish) (\(findings.count))</h2><ul>
            \(findings.map(item))</ul></section>

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
