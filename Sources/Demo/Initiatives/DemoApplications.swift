import Domain
import Foundation
import Store
import Yams

extension Demo {
    /// The applications that the board decided on 25 November 2022, each tied to its §. Answers their initiatives by the
    /// number of the §.
    static func recordApplications(_ store: Store, _ keys: Keys, _ by: Signers) async throws -> [Int: Initiative.ID] {
        var opened: [Int: Initiative.ID] = [:]
        guard let meeting = try await store.meetings(of: 2022).first(where: { $0.day == Day(2022, 11, 25) }) else {
            return opened
        }
        let items = try await store.meetingRecord(meeting.id).items
        let (received, told) = (try by(.director, "2022-11-11"), try by(.director, "2022-11-28"))
        let template = ApplicationTemplate.sundsvall(from: received.day)
        for facts in try YAMLDecoder().decode([ApplicationFacts].self, from: Facts.applications) {
            let initiative = try await store.recordAsPrintedApplication(
                Initiative(facts.title, responsible: try keys.organisation(facts.responsible), openedOn: received.day),
                try facts.record(template, keys, signedAt: received.instant),
                submittedAt: received.instant,
                received
            )
            for item in items where item.item.number == facts.item {
                try await store.tie(initiative, to: item.id, told)
                opened[facts.item] = initiative
            }
        }
        return opened
    }
}

extension ApplicationFacts {
    var responsible: String { parties.first?.organisation ?? "" }

    func record(_ template: ApplicationTemplate, _ keys: Keys, signedAt: Date) throws -> ApplicationRecord {
        let (first, last) = (years.min() ?? 2023, years.max() ?? 2023)
        let application = Application(initiative: 0, template: 0, years: first...last, summary: summary)
        return ApplicationRecord(
            application,
            template,
            parties: try parties.enumerated().map { try $1.party($0 == 0, keys, signedAt) },
            answers: template.sections.map { section in
                let text = answers?[section.key] ?? "Se bilaga \(appendix) till protokollet."
                return ApplicationAnswer(application: 0, section: section.key, text: text)
            },
            targetGroups: groups.map { group in
                let ages = group.ages.flatMap { $0.count == 2 ? $0[0]...$0[1] : nil }
                return TargetGroup(application: 0, ages: ages, text: group.text, section: group.section)
            },
            // The comparison in the goals is for the first year alone.
            goals: goals.map {
                ApplicationGoal(
                    application: 0,
                    kind: $0.kind ?? .project,
                    text: $0.text,
                    measure: $0.measure ?? "",
                    years: first...first
                )
            },
            volumes: (volumes ?? []).map {
                ApplicationVolume(application: 0, what: $0.what, year: $0.year, count: $0.count)
            },
            costs: costs.flatMap { kind, amounts in
                amounts.map { year, kronor in
                    CostLine(
                        application: 0,
                        kind: kind,
                        year: year,
                        amount: Money(kronor: kronor),
                        specification: types?[kind] ?? ""
                    )
                }
            }
        )
    }
}

extension ApplicationFacts.Party {
    fileprivate func party(_ isResponsible: Bool, _ keys: Keys, _ signedAt: Date) throws -> ApplicationParty {
        let signatory = try signatory.map(keys.person)
        return ApplicationParty(
            application: 0,
            kind: isResponsible ? .responsible : .cooperating,
            organisation: try keys.organisation(organisation),
            unit: unit ?? "",
            organisationNumber: number ?? "",
            address: address ?? "",
            signatory: signatory,
            contact: try contact.map(keys.person),
            signedAt: signatory == nil ? nil : signedAt,
            signedBy: signatory
        )
    }
}
