package import Domain

extension CountedReport {
    /// A delivery of Torget: participants by sex, and how many of 20 measured had no public support, and went to work.
    package static func sample(
        _ number: Int = 1,
        _ year: Int = 2021,
        _ part: FollowUpPeriod.Part = .year,
        initiative: String = "torget",
        made: Day = "2022-02-01",
        replaces: Int? = nil,
        participants: [CountedCell] = [.count(40), .count(18), .count(22)],
        after: [CountedCell] = [.count(12), .count(5), .count(7)],
        work: [CountedCell] = [.count(8), .protected, .protected]
    ) -> CountedReport {
        let measured: [CountedCell] = [.count(20), .count(9), .count(11)]
        guard let period = FollowUpPeriod(year, part) else { preconditionFailure("No such year.") }
        return CountedReport(
            number: number,
            controller: .init(name: "Nämnden", organisationNumber: "202100-2114"),
            initiative: .init(key: initiative, name: initiative.capitalised),
            period: period,
            madeOn: made,
            madeBy: .init(name: "Kim", function: "chef"),
            replaces: replaces,
            tables: [
                counted(
                    .volumes,
                    participants,
                    [
                        .init("participants", "Deltagare under perioden", [participants]),
                        .init("measured", "Avslutade med mätning", [measured]),
                    ]
                ),
                CountedTable(
                    .incomes,
                    measures: [.before, .after],
                    columns: TableColumn.bySex,
                    base: measured,
                    rows: [.init(IncomeSource.noPublic.rawValue, "Ingen offentlig försörjning", [measured, after])]
                ),
                counted(.exits, measured, [.init("work", "Arbete", [work])]),
            ]
        )
    }

    private static func counted(_ code: TableCode, _ base: [CountedCell], _ rows: [CountedTable.Row]) -> CountedTable {
        CountedTable(code, measures: [.count], columns: TableColumn.bySex, base: base, rows: rows)
    }
}

extension DeliveryBook {
    /// A book of one sender whose deliveries are all accepted, of initiative 5.
    package static func sample(_ reports: [CountedReport]) -> DeliveryBook {
        DeliveryBook(
            senders: [DeliverySender(id: 1, "Nämnden", organisationNumber: "202100-2114", from: "2021-01-01")],
            initiatives: [SenderInitiative(sender: 1, key: "torget", initiative: 5)],
            deliveries: reports.enumerated().map { place, report in
                ReportDelivery(
                    id: Int64(place + 1),
                    sender: 1,
                    initiative: 5,
                    report,
                    .upload,
                    receivedOn: report.madeOn,
                    acceptedOn: report.madeOn
                )
            }
        )
    }
}
