import Domain
import TestSupport
import Testing

@Suite struct `The delegation order` {
    static func point(limit: Int? = 100, until: Day? = nil) -> DelegationPoint {
        DelegationPoint(
            id: 1,
            number: "2",
            matter: "köpa",
            delegate: .chair,
            limit: limit,
            from: "2022-11-25",
            until: until
        )
    }

    @Test(arguments: [("2023-01-11", 100, 5_250_000), ("2024-01-11", 50, 2_865_000), ("2025-01-11", 150, 8_820_000)])
    func `counts a limit in the year's prisbasbelopp`(day: Day, limit: Int, ore: Int) {
        #expect(Self.point(limit: limit).limit(on: day)?.amount == Money(ore: ore))
        #expect(Self.point(limit: limit).limit(on: day)?.confidence == .certain)
    }

    @Test func `says which amounts are not confirmed, and guesses none`() {
        #expect(Self.point().limit(on: "2022-12-01")?.confidence == .uncertain)
        #expect(PriceBaseAmount.of(2011) == nil && PriceBaseAmount.of(2030) == nil)
        #expect(Self.point().limit(on: "2030-01-01") == nil)
        #expect(Set(PriceBaseAmount.all.map(\.year)).count == PriceBaseAmount.all.count)
    }

    @Test(arguments: [(100, "1 prisbasbelopp"), (150, "1,5 prisbasbelopp"), (5, "0,05 prisbasbelopp")])
    func `writes a limit as people do`(limit: Int, text: String) { #expect(Self.point(limit: limit).limitText == text) }

    @Test func `refuses a decision under a point that did not hold, or from a day to come`() {
        let delegation = Delegation(points: [Self.point(until: "2022-12-31")])
        func ruling(_ day: Day, point: Int64? = 1, as delegate: DelegationPoint.Delegate = .chair) -> Ruling {
            delegation.mayBeRegistered(
                DecisionDraft("Köp", on: day, by: 3, as: delegate, point: point),
                on: "2023-01-16"
            )
        }
        #expect(ruling("2022-12-31").outcome == .met)
        #expect(ruling("2023-01-01").provision == .LocalGovernmentAct.delegation)
        #expect(ruling("2022-11-24").outcome == .notMet)
        #expect(ruling("2022-12-01", point: 9).outcome == .notMet)
        #expect(ruling("2023-01-17").provision == .DelegationOrder.delegate)
        #expect(ruling("2023-01-10", point: nil).outcome == .met)
        #expect(ruling("2023-01-10", point: nil, as: .boardMember).outcome == .met)
        #expect(ruling("2023-01-10", point: nil, as: .employee).outcome == .notMet)
        #expect(ruling("2023-01-10", point: nil, as: .director).provision == .LocalGovernmentAct.urgentDecisions)
    }

    @Test func `judges what stands and not what was put right, and counts a correction from the day that it was made`()
    {
        func decision(_ id: Int64, _ amount: Int, on registered: Day, corrects: Int64? = nil) -> DelegatedDecision {
            let draft = DecisionDraft(
                "Köp",
                on: "2023-01-10",
                by: 3,
                as: .chair,
                point: 1,
                amount: Money(kronor: amount)
            )
            return DelegatedDecision(id: id, serial: Int(id), draft, registeredOn: registered, corrects: corrects)
        }
        let chair = Chairmanship(id: 1, person: 3, office: .chair, from: "2019-04-01")
        let wrong = decision(1, 610_000, on: "2023-01-10")
        let right = decision(2, 10_000, on: "2023-02-10", corrects: 1)
        func codes(_ decisions: [DelegatedDecision], told: [Int64: Day]) -> [FindingCode] {
            let delegation = Delegation(points: [Self.point()], decisions: decisions, reported: told)
            return AssociationCheck.findings(
                SmallWorld.board(chairmanships: [chair]),
                plan: [],
                aboutMeetings: [],
                held: ["2023-02-01", "2023-03-01"],
                registry: Registry(delegation: delegation),
                wheel: nil,
                on: "2023-02-20"
            )
            .map(\.code).filter { $0.rawValue.hasPrefix("DEL") }
        }
        #expect(codes([wrong], told: [1: "2023-02-01"]).contains(.delegationLimitExceeded))
        #expect(codes([wrong, right], told: [1: "2023-02-01"]).isEmpty)
        // Corrected or not, the board was to hear of it on the first of February.
        #expect(codes([wrong, right], told: [:]) == [.delegationNotReported])
        #expect(codes([wrong, right], told: [2: "2023-02-01"]).isEmpty)
    }
}
