import Domain
import TestSupport

@testable import Register

/// Twenty-four participants of 2023, who all ended the same day: numbers of Skatteverket's for tests, in one invented family.
extension RegisterWorld {
    static let numbers = [
        "196210012842", "196210129786", "196405112985", "196802279296", "197104142398", "197407169296", "197509139288",
        "197510012383", "197601022382", "197601252385", "197602262383", "197603072385", "197603152393", "197604182399",
        "197604242383", "197606182389", "197606292386", "197606292394", "197607042392", "197607062382", "197608052382",
        "197609282384", "197610232394", "197611122388",
    ]

    func yearOfStays() async throws {
        let histories = try Self.numbers.enumerated().map { place, number -> StayHistory in
            let name = PersonName(given: "Prov \(place)", surname: "Provsson")
            var start = StayStart(
                .identified(try IdentityNumber(number, on: Self.today), name),
                in: amt,
                on: ("2023-03-01" as Day) + place
            )
            (start.municipality, start.referrer) = ("Sundsvall", place < 12 ? .municipality : .region)
            start.before = Situation(incomes: [place < 14 ? .socialAssistance : .activitySupport], occupations: [.none])
            (start.education, start.violence, start.note) = (.upperSecondary, .no, "Hemlig anteckning \(place)")
            var history = StayHistory(start, .by(2, on: start.startedOn))
            let after = Situation(
                incomes: [place < 10 ? .noPublic : .socialAssistance],
                occupations: [place < 10 ? .work : .none],
                work: place < 10 ? .half : nil
            )
            let exit = StayExit(on: "2023-11-15", place < 10 ? .work : .timeLimit, after: after, destination: .nobody)
            history.exit = (exit, .by(2, on: "2023-11-15"))
            return history
        }
        try await store.record(histories)
    }
}
