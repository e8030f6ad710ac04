import Domain
import Folder
import Store

/// Beviljanden i demon: as the §§ say, with invented agreements and plans.
extension LivedInitiatives {
    /// One agreement waits for its signatures. That of § 137/2022 is made of the decision that put its year right.
    mutating func grant(_ paper: KeptFile) async throws {
        for number in [132, 133, 134, 135] {
            try await agree(number, paper, made: "2022-12-05", signed: "2022-12-08")
        }
        try await agree(136, paper, made: "2022-12-05", signed: nil)
        try await store.tie(id(137), to: sections("2023-01-27", "Psykolog"), by(.director, "2023-01-30"))
        try await agree(137, paper, made: "2023-01-30", signed: "2023-02-06")
    }

    /// What the förbund does itself rests on the budget's lines.
    func openOwnActivities() async throws -> [String: Initiative.ID] {
        var opened: [String: Initiative.ID] = [:]
        let (decided, next) = (try by(.director, "2022-11-25"), try by(.director, "2023-11-24"))
        for own in Demo.ownActivities {
            let initiative = Initiative(own.title, kind: .own, budgetLine: own.budgetLine, openedOn: decided.day)
            let id = try await store.openInitiative(initiative, decided)
            try await store.grantFromBudget([2023: Money(kronor: own.kronor)], to: id, decided)
            if own.goesOn { try await store.grantFromBudget([2024: Money(kronor: own.kronor)], to: id, next) }
            opened[own.title] = id
        }
        return opened
    }

    /// The receiver asked for a change, and the board lowered the grant: the old plan's second half falls, and the new
    /// plan has only its last part, as the first is paid.
    mutating func changeGrant(_ paper: KeptFile) async throws {
        let (initiative, before) = (try id(135), try await standing(135))
        let section = try sections("2023-10-27", "Arbetsterapeut")
        let text = "Arbetsterapeuten slutade den 30 september. Vi vill hyra in en vikarie på halvtid resten av året."
        try await store.askForChange(text, of: initiative, on: Demo.day("2023-10-04"), by(.applicant, "2023-10-04"))
        let told = try by(.director, "2023-10-30")
        try await store.tie(initiative, to: section, told)
        if let request = try await store.followUp(of: initiative).changes.first {
            let reasons = "Styrelsen biföll vikarien och sänkte medlen med 62 000 kronor."
            let answer = ChangeAnswer(.granted, on: try Demo.day("2023-10-27"), at: section, reasons: reasons)
            try await store.answerChange(request.id, of: initiative, answer, told)
        }
        for fallen in before.instalments where fallen.number == 2 {
            try await store.cancel(fallen.id, in: initiative, told)
        }
        try await agree(135, paper, made: "2023-10-30", signed: "2023-11-10")
        for paid in try await standing(135).instalments where paid.number == 1 {
            try await store.cancel(paid.id, in: initiative, by(.director, "2023-11-13"))
        }
    }

    /// §§ 132 and 133 gave money for 2024 if the members still contribute.
    func meetConditions() async throws {
        let noted = try by(.director, "2023-12-15")
        let evidence = "Försäkringskassans beslut om medel för 2024, kommunens och regionens budget för 2024."
        for number in [132, 133] {
            let standing = try await standing(number)
            guard let clause = standing.grant.clause else { continue }
            for condition in standing.conditions {
                try await store.followUp(clause, condition: condition.id, .met, note: evidence, noted)
            }
        }
    }

    /// The plan and the agreement of what is granted to the responsible party.
    private mutating func agree(_ number: Int, _ paper: KeptFile, made: String, signed: String?) async throws {
        let (initiative, grant) = (try id(number), try await find(number))
        let making = try by(.director, made)
        try await store.lay(.halves, of: grant, in: initiative, making)
        let version = try await store.makeAgreement(.accord, terms: "", of: grant, in: initiative, making)
        guard let signed else { return }
        try await store.signAgreement(version: version, of: grant, in: initiative, by(.chair, signed))
        try await store.takeInAgreement(
            paper,
            signedBy: "Behörig firmatecknare",
            on: Demo.day(signed),
            version: version,
            of: grant,
            in: initiative,
            by(.director, signed)
        )
    }
}
