package import Domain

extension Document {
    /// The follow-up of an invented initiative: two years, a protected count, and tables of every form.
    package static let resultsSample = Document.results(
        ResultsSample.results,
        of: "Vägen ut",
        sender: "Samordningsförbundet Älvdalarna"
    )
}

/// An initiative's deliveries with invented figures.
package enum ResultsSample {
    package static let results: InitiativeResults = {
        let deliveries = [report(1, 2021, [40, 18, 22]), report(2, 2022, [46, 21, 25])].enumerated().map {
            ReportDelivery(
                id: Int64($0 + 1),
                sender: 1,
                initiative: 1,
                $1,
                .upload,
                receivedOn: $1.madeOn,
                acceptedOn: $1.madeOn
            )
        }
        let book = DeliveryBook(deliveries: deliveries)
        return InitiativeResults(1, period(2022), in: book, planned: [2022: 50])
    }()

    private static func period(_ year: Int) -> FollowUpPeriod {
        guard let period = FollowUpPeriod(year) else { preconditionFailure("No such year.") }
        return period
    }

    private static func report(_ number: Int, _ year: Int, _ participants: [Int]) -> CountedReport {
        CountedReport(
            number: number,
            controller: .init(name: "Arbetsmarknadsnämnden i Älvdalarna", organisationNumber: "212000-0001"),
            initiative: .init(key: "vagen-ut", name: "Vägen ut"),
            period: period(year),
            madeOn: Day(year + 1, 1, 20) ?? .sample,
            madeBy: .init(name: "Kim Ek", function: "enhetschef"),
            tables: [volumes(participants), incomes, exits]
        )
    }

    private static func volumes(_ participants: [Int]) -> CountedTable {
        let rows: [(VolumeRow, [CountedCell])] = [
            (.participants, participants.map { .count($0) }), (.started, [.count(20), .count(9), .count(11)]),
            (.closed, closed),
            (.ongoingAtEnd, [.count(16), .count(7), .count(9)]),
        ]
        return CountedTable(
            .volumes,
            measures: [.count],
            columns: TableColumn.bySex,
            base: participants.map { .count($0) },
            rows: rows.map { .init($0.0.rawValue, $0.0.swedish, [$0.1]) }
        )
    }

    private static let closed: [CountedCell] = [.count(24), .count(11), .count(13)]

    private static let incomes = CountedTable(
        .incomes,
        measures: [.before, .after],
        columns: TableColumn.bySex,
        base: closed,
        rows: [
            .init(
                IncomeSource.socialAssistance.rawValue,
                IncomeSource.socialAssistance.swedish,
                [[.count(14), .count(6), .count(8)], [.count(6), .protected, .protected]]
            ),
            .init(
                IncomeSource.noPublic.rawValue,
                IncomeSource.noPublic.swedish,
                [[.count(0), .count(0), .count(0)], [.count(12), .count(5), .count(7)]]
            ),
            .init(
                IncomeSource.missing.rawValue,
                IncomeSource.missing.swedish,
                [[.protected, .protected, .protected], [.protected, .protected, .protected]]
            ),
        ]
    )

    private static let exits = CountedTable(
        .exits,
        measures: [.count],
        columns: TableColumn.bySex,
        base: closed,
        rows: [
            .init(ExitReason.work.rawValue, ExitReason.work.swedish, [[.count(8), .protected, .protected]]),
            .init(ExitReason.other.rawValue, ExitReason.other.swedish, [[.count(16), .protected, .protected]]),
        ]
    )
}
