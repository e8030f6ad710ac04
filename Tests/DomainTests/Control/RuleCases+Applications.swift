import Domain
import TestSupport

extension RuleCase {
    static var applications: [RuleCase] {
        [
            applied(.applicationNumberWrong) { $0.parties[0].organisationNumber = "222100-2114" },
            applied(.applicationAgesOutside) { $0.targetGroups[0].greatestAge = 66 },
            applied(.applicationGroupsDiffer) {
                $0.targetGroups.append(TargetGroup(application: 1, ages: 19...30, text: "unga", section: "1.1"))
            },
            applied(.applicationGoalEmpty) {
                $0.goals.append(ApplicationGoal(application: 1, text: "", years: 2023...2023))
            },
            applied(.applicationGoalYears) {
                $0.goals[0].firstYear = 2022; $0.goals[0].lastYear = 2022
            },
            applied(.applicationMeasureClosed) { $0.goals[0].measure = "SUS" },
            applied(.applicationCostUnspecified) {
                $0.costs.append(CostLine(application: 1, kind: "other", year: 2023, amount: Money(kronor: 1)))
            },
            applied(.applicationDoubleRole) {
                $0.parties.append(ApplicationParty(application: 1, kind: .cooperating, organisation: 4))
            },
            RuleCase(.applicationPartyDiffers) {
                var other = application
                other.parties[0].address = "Storgatan 4"
                $0.registry.applications = [application, other]
            } right: {
                $0.registry.applications = [application, application]
            },
            applied(.applicationSectionEmpty) { $0.answers.removeLast() },
            applied(.applicationPartyMissing) { $0.parties.removeLast() },
        ]
    }

    private static func applied(
        _ code: FindingCode,
        _ change: @escaping @Sendable (inout ApplicationRecord) -> Void
    ) -> RuleCase {
        RuleCase(code) {
            var wrong = application
            change(&wrong)
            $0.registry.applications = [wrong]
        } right: {
            $0.registry.applications = [application]
        }
    }

    /// An application that nothing is wrong with.
    static var application: ApplicationRecord {
        let template = ApplicationTemplate.sundsvall(from: "2022-01-01")
        return ApplicationRecord(
            Application(id: 1, initiative: 7, template: 1, years: 2023...2023),
            template,
            parties: [
                ApplicationParty(
                    application: 1,
                    kind: .responsible,
                    organisation: 14,
                    organisationNumber: "212000-2411",
                    address: "Storgatan 5"
                ),
                ApplicationParty(application: 1, kind: .cooperating, organisation: 1),
            ],
            answers: template.sections.map { ApplicationAnswer(application: 1, section: $0.key, text: "Svar.") },
            targetGroups: [TargetGroup(application: 1, ages: 19...29, text: "unga", section: "1.3")],
            goals: [ApplicationGoal(application: 1, text: "Fler i arbete", years: 2023...2023)],
            costs: [CostLine(application: 1, kind: "wages", year: 2023, amount: Money(kronor: 1))]
        )
    }
}
