import Domain
import TestSupport

extension RuleCase {
    static var results: [RuleCase] {
        [
            sums(.resultSexesMissTotal, PrintedResults.Row("Deltagare", 287, women: 125, men: 145), women: 142),
            RuleCase(.resultPartsMissTotal) {
                $0.registry.printed = book(group(30, [.init("Arbete", 11), .init("Annat", 10)]))
            } right: {
                $0.registry.printed = book(group(30, [.init("Arbete", 11), .init("Annat", 19)]))
            },
            RuleCase(.resultShareOnOtherBase) {
                $0.registry.printed = book(group(30, [.init("Lön", 9, percent: 36, base: 25)], isPartition: false))
            } right: {
                $0.registry.printed = book(group(25, [.init("Lön", 9, percent: 36, base: 25)], isPartition: false))
            },
            RuleCase(.resultInitiativesMissTotal) {
                $0.registry.printed = book(group(112, []), whole: 113)
            } right: {
                $0.registry.printed = book(group(113, []), whole: 113)
            },
            RuleCase(.resultToldInTwoWays) {
                let difference = PrintedResults.Difference(
                    what: "slut",
                    one: "juni 2017",
                    source: "bilagan",
                    other: "december 2016",
                    otherSource: "översikten"
                )
                $0.registry.printed = book(group(1, []), differences: [difference])
            } right: {
                $0.registry.printed = book(group(1, []))
            },
            RuleCase(.printedTableMiscounted) {
                $0.registry.printed = PrintedBook(tables: [1: table("-7")])
            } right: {
                $0.registry.printed = PrintedBook(tables: [1: table("-8")])
            },
            RuleCase(.deliveredFigureChanged) {
                $0.registry.goals.plans = [
                    resting(on: 1, [.sample(), .sample(2, replaces: 1, work: [.count(9), .protected, .protected])])
                ]
            } right: {
                $0.registry.goals.plans = [resting(on: 1, [.sample()])]
            },
        ]
    }

    /// A goal whose outcome rests on a delivery.
    private static func resting(on delivery: Int64, _ reports: [CountedReport]) -> GoalPlan {
        let outcome = GoalOutcome(goal: 1, year: 2021, outcome: .met, text: "Åtta", notedOn: "2022-02-02")
        var plan = GoalPlan(
            2021,
            goals: [Goal(id: 1, .operating, "Fler till arbete", years: 2021...2021)],
            outcomes: [outcome]
        )
        plan.quoted[1] = DeliveryBook.sample(reports).quoted(.toWork, delivery)
        return plan
    }

    private static func sums(_ code: FindingCode, _ wrong: PrintedResults.Row, women: Int) -> RuleCase {
        var right = wrong
        right.women = women
        return RuleCase(code) {
            $0.registry.printed = book(group(wrong))
        } right: { [right] in
            $0.registry.printed = book(group(right))
        }
    }

    private static func table(_ change: String) -> PrintedTable {
        PrintedTable(
            "sus",
            "Försörjning",
            source: "SUS",
            percentBase: 25,
            columns: [
                "försörjning", "antal_fore", "andel_fore", "antal_efter", "andel_efter", "forandring",
                "forandring_procent",
            ],
            rows: [.init("Försörjningsstöd", ["10", "40", "2", "8", change, "-80"])]
        )
    }

    private static func group(
        _ total: PrintedResults.Row,
        _ rows: [PrintedResults.Row] = [],
        isPartition: Bool = true
    ) -> PrintedResults.Group {
        PrintedResults.Group(
            key: "exits",
            title: "Avslutade",
            source: "bilagan",
            total: total,
            rows: rows,
            isPartition: isPartition
        )
    }

    private static func group(_ total: Int, _ rows: [PrintedResults.Row], isPartition: Bool = true)
        -> PrintedResults.Group
    { group(.init("Avslutade", total), rows, isPartition: isPartition) }

    private static func book(
        _ group: PrintedResults.Group,
        whole: Int? = nil,
        differences: [PrintedResults.Difference] = []
    ) -> PrintedBook {
        let part = PrintedResults.Part(
            key: "amt",
            name: "Torget",
            source: "bilagan",
            groups: [group],
            differences: differences
        )
        let groups = whole.map { [Self.group($0, [])] } ?? []
        return PrintedBook(results: [PrintedResults(2016, paper: "Papperet", groups: groups, parts: [part])])
    }
}
