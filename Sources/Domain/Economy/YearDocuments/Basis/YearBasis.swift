/// Underlag (year basis): what is registered that a year document's figures come from, as it stands when it is read. The parts
/// of a document are functions of it, so no figure is typed twice.
package struct YearBasis: Sendable {
    package let kind: YearDocument.Kind
    package let year: Int
    package let board: Board
    /// The day that the board adopts on, or today while the document is a draft.
    package let day: Day
    package var budget: BudgetRecord?
    /// Budget, books and forecasts until the document's last month.
    package var followUp: BudgetFollowUp?
    /// Notes, overview and balance requirement; nil for a year without a ledger.
    package var accounts: YearAccounts?
    package var statements: Statements?
    package var equityYears: [EquityYear] = []
    package var goals: GoalPlan?
    package var contributions: ContributionYear?
    package var initiatives: [InitiativeSummary] = []
    package var meetings: [FeeMeeting] = []
    /// Räknat om deltagare: what counts of each initiative in the document's period, by its title.
    package var results: [(title: String, delivered: DeliveredResults)] = []

    package init(_ kind: YearDocument.Kind, _ year: Int, _ board: Board, on day: Day) {
        (self.kind, self.year, self.board, self.day) = (kind, year, board, day)
    }
}

extension YearBasis {
    /// What the document says now, of these chapters.
    package func content(_ chapters: [YearChapter]) -> YearContent {
        YearContent(
            kind,
            year,
            of: board.association.name,
            on: day,
            chapters.shown.map { chapter in
                YearContent.Chapter(
                    chapter.id,
                    chapter.heading,
                    text: chapter.text,
                    chapter.parts.flatMap(blocks)
                )
            }
        )
    }

    package func blocks(_ part: YearPart) -> [YearBlock] {
        switch part {
        case .goals: goalTables(withOutcomes: false)
        case .goalOutcomes: goalTables(withOutcomes: true)
        case .contributions: [contributionTable]
        case .threeYearBudget: budgetTable(part) { $0.threeYears }
        case .detailedBudget: budgetTable(part) { $0.detailed(year) }
        case .incomeBudget: budgetTable(part) { $0.incomeBudget }
        case .balanceBudget: budgetTable(part) { $0.balanceBudget }
        case .budgetChart: budgetChart
        case .initiatives: [initiativeTable]
        case .results: resultTables
        case .followUp: [followUpTable]
        case .followUpChart: followUpChart
        case .incomeStatement: statementTables(part, [("Resultaträkning", \.incomeStatement)])
        case .balanceSheet:
            statementTables(
                part,
                [("Tillgångar", \.assets), ("Eget kapital, avsättningar och skulder", \.equityAndLiabilities)]
            )
        case .cashFlow: statementTables(part, [("Kassaflödesanalys", \.cashFlowLines)])
        case .balanceRequirement: [balanceRequirement]
        case .multiYear: [overview]
        case .notes: notes
        case .equity: [equityTable]
        case .equityChart: equityChart
        case .meetings: [meetingTable]
        case .fees: [seatTable]
        case .signing: [.signing(board.signers(on: day))]
        }
    }
}

extension Board {
    /// "Årsredovisningen skrivs under av styrelsens ledamöter med namn och uppdrag i styrelsen": those who sit on the day, also
    /// who did not in the year that it tells of. The chair first.
    package func signers(on day: Day) -> [YearSigner] {
        let offices = Dictionary(
            chairmanships(on: day).map { ($0.person, $0.office) },
            uniquingKeysWith: { first, _ in first }
        )
        let order = Chairmanship.Office.allCases
        let sitting = mandates(on: day).filter { $0.kind == .ordinary }.map { mandate in
            (
                offices[mandate.person],
                YearSigner(
                    mandate.person,
                    name(mandate.person),
                    (offices[mandate.person]?.swedish ?? mandate.kind.swedish).capitalised
                )
            )
        }
        return sitting.sorted { one, other in
            let places = [one, other].map { $0.0.flatMap(order.firstIndex) ?? order.count }
            return (places[0], one.1.name.swedishSortKey) < (places[1], other.1.name.swedishSortKey)
        }.map(\.1)
    }
}
