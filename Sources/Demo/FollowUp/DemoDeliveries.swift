import Domain
import Formats
import Foundation
import Store

/// Leveranser i demon: two parties with registers, three initiatives and three years. The figures of 2023 are those that the
/// initiatives' reports tell. One delivery waits.
extension LivedInitiatives {
    func deliver() async throws {
        for party in Self.parties {
            guard let key = ReportSigningKey(bytes: Data(repeating: party.seed, count: 32)), let known = key.publicKey
            else { throw UnknownKey(key: party.name) }
            try await store.register(
                DeliverySender(
                    party.name,
                    organisationNumber: party.number,
                    key: known.text,
                    fingerprint: known.fingerprint,
                    from: Demo.day("2022-01-01"),
                    checkedWith: "registeransvarig, på telefon 10 januari 2022"
                ),
                initiatives: try party.initiatives.map { ($0.key, try id($0.number)) },
                by(.director, "2022-01-10")
            )
            try await deliver(party, key)
        }
        for number in [132, 133, 137] { try await profile(number) }
    }

    private func deliver(_ party: Party, _ key: ReportSigningKey) async throws {
        var serial = 0
        for year in 2021...2023 {
            for own in party.initiatives {
                serial += 1
                let report = try report(party, own, year, serial)
                let signed = try SignedReport(report, signedBy: key)
                let bytes = try signed.bytes
                // The last year's came a week before the demo's day.
                let received = try by(.developmentLeader, year == 2023 ? "2024-01-29" : "\(year + 1)-02-01")
                let delivery = try await store.receive(
                    DeliveredFile(bytes),
                    bytes,
                    named: signed.fileName,
                    by: .upload,
                    received
                )
                if own.number != 137 || year != 2023 { try await store.accept(delivery, received) }
            }
        }
    }

    private func report(_ party: Party, _ own: Party.Own, _ year: Int, _ serial: Int) throws -> CountedReport {
        guard let period = FollowUpPeriod(year), let made = protected(own.cohorts.stays.tallies(year), period) else {
            throw UnknownKey(key: "\(own.key) \(year)")
        }
        return CountedReport(
            number: serial,
            controller: .init(name: party.name, organisationNumber: party.number),
            initiative: .init(key: own.key, name: own.key),
            period: period,
            protection: made.rule,
            madeOn: try Demo.day(year == 2023 ? "2024-01-26" : "\(year + 1)-01-28"),
            madeBy: .init(name: party.who, function: party.function),
            tables: made.tables
        )
    }

    /// As much as can be let go: small initiatives leave the finer tables out, or hide their zeros.
    private func protected(
        _ tallies: [Tally],
        _ period: FollowUpPeriod
    ) -> (rule: ProtectionRule, tables: [CountedTable])? {
        let rules = [ProtectionRule.standard, ProtectionRule(threshold: 5, hidesZero: true)]
        let choices: [Set<TableCode>] = [
            [.volumes, .referrals, .incomes, .flows, .exits], [.volumes, .referrals, .incomes, .exits],
            [.volumes, .incomes, .exits], [.volumes, .incomes], [.volumes],
        ]
        for rule in rules {
            for codes in choices {
                let chosen = tallies.filter { codes.contains($0.code) }
                if let tables = rule.protect(chosen, of: period) { return (rule, tables) }
            }
        }
        return (ProtectionRule.standard, [])
    }

    /// What the state's sheet asks of each, and how many 2023 was planned for.
    private func profile(_ number: Int) async throws {
        let noted = try by(.director, "2023-01-20")
        let groups = [
            132: "Personer med aktivitetsersättning", 133: "Personer 16–64 år med behov av flera parter",
            137: "Personer med psykisk ohälsa",
        ]
        let own = try id(number)
        let group = groups[number] ?? ""
        try await store.note(FinsamProfile(own, .individual, targetGroup: group, method: .bySex), noted)
        try await store.note(FinsamCounts(own, 2023, planned: number == 132 ? 40 : number == 133 ? 60 : 35), noted)
    }

    private struct Party {
        struct Own { let key: String, number: Int, cohorts: DemoCohorts }

        let name: String
        let number: String
        let who: String
        let function: String
        let seed: UInt8
        let initiatives: [Own]
    }

    private static func cohorts(_ counts: [[Int]], work: [Sex: Int], studies: [Sex: Int]) -> DemoCohorts {
        let years = counts.enumerated().map { place, pair in (2020 + place, [Sex.woman: pair[0], Sex.man: pair[1]]) }
        return DemoCohorts(starts: Dictionary(uniqueKeysWithValues: years), toWork: work, toStudies: studies)
    }

    private static let parties = [
        Party(
            name: "Individ- och arbetsmarknadsnämnden i Sundsvall",
            number: "212000-2411",
            who: "Ellinor Brand",
            function: "enhetschef",
            seed: 11,
            initiatives: [
                .init(
                    key: "arbetskonsulent-akt",
                    number: 132,
                    cohorts: cohorts(
                        [[10, 8], [14, 10], [16, 12], [16, 11]],
                        work: [.woman: 5, .man: 5],
                        studies: [:]
                    )
                ),
                .init(
                    key: "arbetskonsulent",
                    number: 133,
                    cohorts: cohorts(
                        [[12, 14], [16, 18], [18, 18], [20, 20]],
                        work: [.woman: 9, .man: 7],
                        studies: [:]
                    )
                ),
            ]
        ),
        Party(
            name: "Socialnämnden i Sundsvall",
            number: "212000-2411",
            who: "Mats Ljungås",
            function: "sektionschef",
            seed: 12,
            initiatives: [
                .init(
                    key: "psykolog",
                    number: 137,
                    cohorts: cohorts(
                        [[24, 16], [28, 20], [30, 22], [29, 20]],
                        work: [.woman: 6, .man: 5],
                        studies: [.woman: 3, .man: 3]
                    )
                )
            ]
        ),
    ]
}
