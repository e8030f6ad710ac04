extension YearDocumentRecord {
    /// "Ett dokument antas när inget i det är förra årets ord som ingen har läst."
    package var mayBeAdopted: Ruling {
        let writable = document.mayBeWritten
        guard writable.outcome == .met else { return writable }
        guard let carried = unconfirmed.first else {
            return Ruling(.met, .Kansli.yearDocuments, "Inget kapitel väntar på någon.")
        }
        return Ruling(
            .notMet,
            .Kansli.yearDocuments,
            "Kapitlet ”\(carried.heading)” har kvar texten från förra året. Läs den, och ändra eller bekräfta den först."
        )
    }

    /// "Den skriver under som satt i styrelsen när dokumentet antogs, en gång."
    package func maySign(_ person: Person.ID?) -> Ruling {
        guard document.isAdopted else {
            return Ruling(
                .notMet,
                .Kansli.yearDocuments,
                "\(document.title) är inte antagen än. Den skrivs under efter beslutet."
            )
        }
        guard let person, signers.contains(where: { $0.person == person }) else {
            return Ruling(
                .notMet,
                .FinsamAct.annualReport,
                "Det är de ledamöter som satt i styrelsen den dag dokumentet antogs som skriver under."
            )
        }
        return signature(of: person) == nil
            ? Ruling(.met, .FinsamAct.annualReport, "Underskriften väntar.")
            : Ruling(.notMet, .Kansli.closed, "Du har redan skrivit under.")
    }

    package func isWhatWasSeen(_ seen: String) -> Ruling {
        seen == adoptedVersion?.sha256
            ? Ruling(.met, .Kansli.closed, "Texten är den antagna.")
            : Ruling(.notMet, .Kansli.closed, "Sidan du skrev under är inte det antagna dokumentet. Läs om den.")
    }

    package func findings(on today: Day) -> [Finding] {
        figuresChanged + chaptersEmpty + signaturesMissing(today) + signedAfterAudit
    }

    private var object: FindingObject { .yearDocument(document.kind, year: document.year) }

    /// "Ett tal står på ett ställe": what was adopted stays as it was, and the reader is told that it is another now.
    private var figuresChanged: [Finding] {
        let changed = changes.flatMap(\.figures)
        guard let first = changed.first else { return [] }
        let others = changed.count == 1 ? "" : " Det gäller \(changed.count) siffror."
        return [
            Finding(
                .adoptedFigureChanged,
                object,
                on: document.adoptedOn,
                "\(document.title): \(first.row), \(first.column) är \(first.before.told) i det antagna dokumentet och \(first.after.told) i dag.\(others)",
                advice: "Se efter varför. Det antagna står kvar; berätta om ändringen i nästa dokument."
            )
        ]
    }

    /// "Förvaltningsberättelsen har de delar som 11 kap. räknar upp" (LKBR, in our words).
    private var chaptersEmpty: [Finding] {
        guard document.kind == .annualReport, document.isAdopted, !empty.isEmpty else { return [] }
        let names = empty.map { "”\($0.heading)”" }.inSwedishList
        return [
            Finding(
                .annualReportChapterEmpty,
                object,
                on: document.adoptedOn,
                "\(document.title) antogs utan text i \(names).",
                advice: "Skriv dem nästa år. Fråga revisorn om det som saknas behöver kompletteras."
            )
        ]
    }

    /// "Styrelsen ska inom tre månader från räkenskapsårets utgång upprätta en årsredovisning" (22–24 §§): signed by all who sit.
    private func signaturesMissing(_ today: Day) -> [Finding] {
        guard document.kind == .annualReport, document.isAdopted, let last = lastDay, today > last,
            !missingSigners.isEmpty
        else { return [] }
        return [
            Finding(
                .annualReportUnsigned,
                object,
                on: last,
                "\(document.title) saknar underskrift av \(missingSigners.map(\.name).inSwedishList). Den skulle ha varit klar \(last.swedish).",
                advice: "Be dem skriva under, eller för in det papper som de skrev under."
            )
        ]
    }

    /// "För de statliga parterna ska årsredovisningen vara undertecknad före revisionsberättelsen" (finsam.se, in our words).
    private var signedAfterAudit: [Finding] {
        guard document.kind == .annualReport, document.isAdopted, let auditReport else { return [] }
        let late = signatures.filter { $0.signedOn > auditReport }
        guard !late.isEmpty || !missingSigners.isEmpty else { return [] }
        return [
            Finding(
                .annualReportSignedAfterAudit,
                object,
                on: auditReport,
                "\(document.title) var inte underskriven av alla när revisionsberättelsen kom \(auditReport.swedish).",
                advice: "Visa revisorn den underskrivna årsredovisningen, och fråga om berättelsen behöver dateras om."
            )
        ]
    }

    /// 31 March of the year after.
    private var lastDay: Day? { Day(document.year + 1, 3, 31) }

    /// What is asked now: of the director to write and have adopted, of each member to sign.
    package func duties(on today: Day) -> [Duty] {
        guard document.kind == .annualReport, let lastDay else { return [] }
        guard document.isAdopted else {
            return document.year == today.year - 1
                ? [
                    Duty(
                        lastDay,
                        "Skriv klart \(document.title.lowercased()), lägg fram den för styrelsen och anta den.",
                        .FinsamAct.annualReport,
                        "Till dokumentet",
                        path: document.path,
                        for: .whoMay(.planEconomy)
                    )
                ] : []
        }
        return missingSigners.map { signer in
            Duty(
                lastDay,
                "Skriv under \(document.title.lowercased()). Revisorerna väntar på underskrifterna.",
                .FinsamAct.annualReport,
                "Läs och skriv under",
                path: document.path + "/underskrifter",
                for: .person(signer.person)
            )
        }
    }
}

extension YearTable.Cell? {
    /// With its unit, in a sentence.
    package var told: String {
        switch self {
        case .money(let amount): amount.swedish
        case .count(let count): String(count)
        case .counted(let cell): cell.swedish
        case .text(let text): text
        case nil: "inte med"
        }
    }
}
