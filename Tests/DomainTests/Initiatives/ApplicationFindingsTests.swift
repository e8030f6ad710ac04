import Domain
import TestSupport
import Testing

@Suite struct `What is looked at in an application` {
    let board = SmallWorld.board()
    let template = ApplicationTemplate.sundsvall(from: "2022-01-01")

    /// An application that nothing is wrong with: the municipality's unit and the insurance agency, for 2023.
    var right: ApplicationRecord {
        ApplicationRecord(
            Application(id: 1, initiative: 7, template: 1, years: 2023...2023, summary: "En konsulent."),
            template,
            parties: [
                ApplicationParty(
                    application: 1,
                    kind: .responsible,
                    organisation: 14,
                    organisationNumber: "212000-2411"
                ),
                ApplicationParty(application: 1, kind: .cooperating, organisation: 1),
            ],
            answers: template.sections.map { ApplicationAnswer(application: 1, section: $0.key, text: "Svar.") },
            targetGroups: [TargetGroup(application: 1, ages: 19...29, text: "unga", section: "1.3")],
            goals: [
                ApplicationGoal(
                    application: 1,
                    text: "Fler i arbete",
                    measure: "NNS indikatorenkät",
                    years: 2023...2023
                )
            ],
            costs: [CostLine(application: 1, kind: "wages", year: 2023, amount: Money(kronor: 100))]
        )
    }

    private func codes(_ change: (inout ApplicationRecord) -> Void) -> [FindingCode] {
        var record = right
        change(&record)
        return record.findings(board).map(\.code)
    }

    @Test func `is nothing in one that is right`() { #expect(right.findings(board).isEmpty) }

    @Test func `finds a wrong organisation number`() {
        #expect(codes { $0.parties[0].organisationNumber = "222100-2114" } == [.applicationNumberWrong])
        #expect(codes { $0.parties[0].organisationNumber = "" }.isEmpty)
    }

    @Test func `finds ages outside the own group`() {
        #expect(codes { $0.targetGroups[0].greatestAge = 66 } == [.applicationAgesOutside])
        #expect(codes { $0.targetGroups[0].leastAge = 15 } == [.applicationAgesOutside])
        #expect(codes { ($0.targetGroups[0].leastAge, $0.targetGroups[0].greatestAge) = (16, 64) }.isEmpty)
    }

    @Test func `finds target groups that differ between sections, and lets one section name several`() {
        let other = TargetGroup(application: 1, ages: 19...30, text: "unga", section: "1.1")
        #expect(codes { $0.targetGroups.append(other) } == [.applicationGroupsDiffer])
        var same = other
        (same.greatestAge, same.section) = (30, "1.3")
        let within = same
        #expect(codes { $0.targetGroups.append(within) }.isEmpty)
    }

    @Test func `finds a goal without its text, and a year without a goal`() {
        let empty = ApplicationGoal(application: 1, text: "", measure: "Enkät", years: 2023...2023)
        #expect(codes { $0.goals.append(empty) } == [.applicationGoalEmpty])
        let later = CostLine(application: 1, kind: "wages", year: 2024, amount: Money(kronor: 1))
        var longer = right
        longer.application.lastYear = 2024
        longer.costs.append(later)
        #expect(longer.findings(board).map(\.code) == [.applicationGoalYears])
    }

    @Test func `finds a measure that has closed, as a word of its own`() {
        #expect(codes { $0.goals[0].measure = "SUS och enkät" } == [.applicationMeasureClosed])
        #expect(codes { $0.goals[0].measure = "SUSANNE" }.isEmpty)
        var before = right
        (before.application.firstYear, before.application.lastYear, before.costs[0].year) = (2022, 2022, 2022)
        before.goals = [ApplicationGoal(application: 1, text: "Fler", measure: "SUS", years: 2022...2022)]
        #expect(before.findings(board).isEmpty)
    }

    @Test func `finds other costs without a type`() {
        let other = CostLine(application: 1, kind: "other", year: 2023, amount: Money(kronor: 15_000))
        #expect(codes { $0.costs.append(other) } == [.applicationCostUnspecified])
        var told = other
        told.specification = "telefon"
        let line = told
        #expect(codes { $0.costs.append(line) }.isEmpty)
    }

    @Test func `finds the responsible party among the cooperating`() {
        let again = ApplicationParty(application: 1, kind: .cooperating, organisation: 4)
        #expect(codes { $0.parties.append(again) } == [.applicationDoubleRole])
    }

    @Test func `finds an empty section and a party too few`() {
        #expect(codes { $0.answers.removeLast() } == [.applicationSectionEmpty])
        #expect(codes { $0.parties.removeLast() } == [.applicationPartyMissing])
        #expect(right.mayBeTried(board).provision == .ApplicationForm.parties)
    }

    @Test func `finds the same number under two names or addresses`() {
        var other = right
        other.application = Application(id: 2, initiative: 8, template: 1, years: 2023...2023)
        #expect([right, other].findings(board).isEmpty)
        (other.parties[0].organisation, other.parties[0].address) = (4, "Storgatan 4")
        #expect([right, other].findings(board).map(\.code) == [.applicationPartyDiffers])
    }

    @Test func `two units of one member are one party`() {
        var record = right
        record.parties[1].organisation = 4
        #expect(record.mayBeTried(board).outcome == .notMet)
    }

    @Test func `a difference is told field by field`() {
        var new = right
        (new.application.summary, new.costs[0].amount) = ("Två konsulenter.", Money(kronor: 200))
        let fields = new.changes(since: right, board).map(\.field)
        #expect(fields == ["Sammanfattning", "Lönekostnader 2023", "Sökt 2023"])
        #expect(right.changes(since: right, board).isEmpty)
    }

    @Test func `the proposed item is computed from the application, less what is set aside`() throws {
        var record = right
        record.application.lastYear = 2024
        record.costs.append(CostLine(application: 1, kind: "wages", year: 2024, amount: Money(kronor: 50)))
        (record.parties[0].signatory, record.parties[1].contact) = (4, 1)
        let part = SetAside(receiver: 20, year: 2023, amount: Money(kronor: 30), purpose: "lokaler")
        let initiative = Initiative(id: 7, "Konsulent", openedOn: "2022-10-01")
        let item = record.proposedItem(initiative, board, setAside: part)
        #expect(item.draft.kind == .grant && item.parties == [14: .applicant, 1: .cooperating])
        #expect(item.signed == [4] && item.contacts == [1])
        let grant = try #require(item.clauses.first)
        #expect(
            grant.draft.amounts == [2023: Money(kronor: 70), 2024: Money(kronor: 50)] && grant.conditionYears == [2024]
        )
        #expect(grant.draft.receiver == 14 && item.clauses.map(\.draft.kind) == [.grant, .paymentRule, .setAside])
        #expect(
            record.maySetAside(SetAside(receiver: 20, year: 2023, amount: Money(kronor: 101), purpose: "")).outcome
                == .notMet
        )
    }
}
