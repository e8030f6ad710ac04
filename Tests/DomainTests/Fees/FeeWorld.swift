import Domain
import TestSupport

/// The fees of fees.yaml over the small board: persons 3 and 4 are the region's and the municipality's, 1 and 2 the state's.
enum FeeWorld {
    static let terms = FeeTerms(
        follows: "Sundsvalls kommuns sammanträdesersättningar",
        levels: [FeeTerms.Level(upTo: 240, share: 100), FeeTerms.Level(share: 200)],
        rounding: .nearestKrona,
        compared: .thisYear
    )

    static let base = FeeBase(
        id: 1,
        from: "2022-04-01",
        amount: Money(kronor: 68_076),
        increase: 41,
        decidedBy: "HR-direktör",
        source: "bilaga 4"
    )

    static func book(_ meetings: [FeeMeeting] = [], terms: FeeTerms = terms) -> FeeBook {
        FeeBook(rules: [FeeRule(id: 1, from: "2022-01-01", terms)], bases: [base], meetings: meetings)
    }

    static func board(chair: Person.ID? = nil) -> Board {
        SmallWorld.board(
            mandates: (1...4).flatMap { SmallWorld.mandates($0, until: nil) },
            chairmanships: chair.map { [Chairmanship(id: 1, person: $0, office: .chair, from: "2019-04-01")] } ?? []
        )
    }

    /// A meeting that all four ledamöter were at.
    static func meeting(
        _ id: BoardMeeting.ID = 1,
        _ day: Day = "2023-01-27",
        from start: String? = "09:00",
        until end: String? = "12:00",
        _ present: [Int64] = [1, 2, 3, 4],
        _ change: (inout MeetingRecord) -> Void = { _ in }
    ) -> FeeMeeting {
        var record = SmallWorld.record(present, day: day)
        record.meeting = BoardMeeting(
            id: id,
            day: day,
            start: start.flatMap(TimeOfDay.init),
            end: end.flatMap(TimeOfDay.init),
            place: "Rådhuset",
            asPrinted: true
        )
        change(&record)
        guard let meeting = FeeMeeting(record, board()) else { preconditionFailure("The meeting is not over.") }
        return meeting
    }

    /// Eight half days and two whole days of 2023.
    static var year: [FeeMeeting] {
        let days: [(Day, String)] = [
            ("2023-01-27", "12:00"), ("2023-02-21", "17:00"), ("2023-03-17", "12:00"), ("2023-04-03", "12:00"),
            ("2023-04-28", "12:00"), ("2023-05-26", "12:00"), ("2023-08-29", "17:00"), ("2023-09-29", "12:00"),
            ("2023-10-27", "12:00"), ("2023-11-24", "12:00"),
        ]
        return days.enumerated().map { meeting(Int64($0 + 1), $1.0, until: $1.1) }
    }
}
