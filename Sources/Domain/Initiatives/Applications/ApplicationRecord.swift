/// Ansökan med allt (application record): one version with all that it says. A draft is written as a whole, and so is
/// nothing lost of it.
package struct ApplicationRecord: Codable, Hashable, Sendable, Identifiable {
    package var application: Application
    package var template: ApplicationTemplate
    package var parties: [ApplicationParty]
    package var answers: [ApplicationAnswer]
    package var targetGroups: [TargetGroup]
    package var goals: [ApplicationGoal]
    package var volumes: [ApplicationVolume]
    package var costs: [CostLine]
    package var financing: [FinancingLine]
    package var attachments: [ApplicationAttachment]
    package var id: Application.ID { application.id }

    package init(
        _ application: Application,
        _ template: ApplicationTemplate,
        parties: [ApplicationParty] = [],
        answers: [ApplicationAnswer] = [],
        targetGroups: [TargetGroup] = [],
        goals: [ApplicationGoal] = [],
        volumes: [ApplicationVolume] = [],
        costs: [CostLine] = [],
        financing: [FinancingLine] = [],
        attachments: [ApplicationAttachment] = []
    ) {
        (self.application, self.template, self.parties, self.answers) = (application, template, parties, answers)
        (self.targetGroups, self.goals, self.volumes) = (targetGroups, goals, volumes)
        (self.costs, self.financing, self.attachments) = (costs, financing, attachments)
    }
}

/// Bilaga till en ansökan (attachment): a file that belongs to one version.
package struct ApplicationAttachment: Codable, Hashable, Sendable, Identifiable {
    package let id: Int64
    package var application: Application.ID
    package var title: String
    package var file: Int64

    package init(id: Int64 = 0, application: Application.ID, title: String, file: Int64) {
        (self.id, self.application, self.title, self.file) = (id, application, title, file)
    }
}

extension ApplicationRecord {
    package var plan: CostPlan { CostPlan(costs: costs, financing: financing) }
    package var years: ClosedRange<Int> { application.firstYear...max(application.firstYear, application.lastYear) }
    package var responsible: ApplicationParty? { parties.first { $0.kind == .responsible } }
    package var cooperating: [ApplicationParty] { parties.filter { $0.kind == .cooperating } }
    package var isDraft: Bool { application.submittedAt == nil && application.withdrawnOn == nil }

    package func answer(_ section: String) -> String { answers.first { $0.section == section }?.text ?? "" }

    package func party(of organisation: Organisation.ID) -> ApplicationParty? {
        parties.first { $0.organisation == organisation }
    }

    /// Utkastets eller versionens läge, in a word.
    package var state: String {
        if application.withdrawnOn != nil { return "återtagen" }
        if application.submittedAt != nil { return "inlämnad" }
        let signed = parties.filter { $0.signedAt != nil }.count
        return signed == 0 ? "utkast" : "utkast, \(signed) av \(parties.count) har skrivit under"
    }
}

extension Application {
    package var years: String { firstYear == lastYear ? "\(firstYear)" : "\(firstYear)–\(lastYear)" }
}

extension TargetGroup {
    /// "19–29 år", empty when no age is stated.
    package var ages: String {
        switch (leastAge, greatestAge) {
        case (let least?, let greatest?): "\(least)–\(greatest) år"
        case (let least?, nil): "från \(least) år"
        case (nil, let greatest?): "till \(greatest) år"
        case (nil, nil): ""
        }
    }
}

extension ApplicationParty.Kind {
    package var swedish: String { self == .responsible ? "ansvarig part" : "samverkande part" }
}

extension ApplicationGoal.Kind {
    package var swedish: String { self == .project ? "projektmål" : "effektmål" }
}
