extension PrintedAccounts {
    /// What the rules find in accounts as they were printed. Both values stand in each: which is right is for a person.
    package var findings: [Finding] {
        contradictions.map { contradiction in
            Finding(
                contradiction.code,
                contradiction.code.provision,
                object: "printedAccounts/\(year)",
                path: "/ekonomi/bokslut/\(year)",
                day: Day(year, 12, 31),
                "Årsredovisningen \(year): \(contradiction.text)",
                advice: contradiction.advice
            )
        }
    }
}

extension PrintedContradiction {
    fileprivate var code: FindingCode {
        switch kind {
        case .sum: .accountsSumWrong
        case .tables: .accountsTablesDiffer
        case .note: .accountsNoteMissing
        case .words, .remark: .accountsTextDiffers
        }
    }

    fileprivate var advice: String {
        switch kind {
        case .sum: "Räkna om raderna mot huvudboken. Är summan rätt saknas en rad eller är en rad fel."
        case .tables: "Ta båda ur huvudboken. Skiljer det någon krona är det avrundning: skriv det i en not."
        case .note: "Lägg till noten, eller ta bort hänvisningen."
        case .words, .remark: "Hämta siffran ur tabellen i stället för att skriva den för hand."
        }
    }
}

extension Statements {
    /// "Tillgångarna är lika stora som eget kapital, avsättningar och skulder." One finding for each tie that does not hold.
    package var findings: [Finding] {
        ties.filter { !$0.holds }.map { tie in
            Finding(
                .statementsDoNotTie,
                .AccountingAct.balanceSheet,
                object: "statements/\(current.year)",
                path: "/ekonomi/bokslut/\(current.year)",
                day: Day(current.year, 12, 31),
                "\(tie.what): \(tie.one.swedish) mot \(tie.other.swedish), \(tie.difference.swedish) skiljer.",
                advice: "Se efter att alla konton har en post, och att hela året är inläst."
            )
        }
    }
}
