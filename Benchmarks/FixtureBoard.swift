import Domain

/// A board of five members over six mandate periods, with the officials who write to it. Every name is invented.
struct FixtureBoard {
    /// Who sits now: the last period's five ordinary members and their deputies.
    static let seated: [Person.ID] = (0..<5).map { Int64(10 * (periods - 1) + 2 * $0 + 1) }
    static let deputies: [Person.ID] = seated.map { $0 + 1 }
    static let chair = seated[2]
    static let director = Int64(10 * periods + 1)
    static let officials = director...director + 39
    static let organisations = 24
    static let periods = 6

    private let first: Day

    init(until today: Day) { first = Day(ordinal: today.ordinal - 365 * 23) }

    var board: Board {
        Board(
            association: CoordinationAssociation(
                name: "Samordningsförbundet Norrlunden",
                seat: "Norrlunden",
                postalAddress: "Lundgatan 3, 999 10 Norrlunden",
                website: "https://norrlunden.example",
                email: "kansli@norrlunden.example",
                archivePlace: "förbundets kansli, Lundgatan 3"
            ),
            members: members,
            organisations: (0..<Self.organisations).map {
                Organisation(id: Int64($0 + 1), name: FixtureTexts.organisation($0), member: Int64($0 % 5 + 1))
            },
            persons: persons,
            mandates: mandates,
            chairmanships: chairmanships,
            bylaws: [Bylaws(id: 1, from: first, quorum: .atLeastHalf, deputiesVote: true, distance: true)]
        )
    }

    private var members: [Member] {
        let parties: [(String, Member.Kind)] = [
            ("Försäkringskassan", .insuranceAgency), ("Arbetsförmedlingen", .employmentService),
            ("Region Norrlunden", .region), ("Lunda kommun", .municipality), ("Åsele Norra kommun", .municipality),
        ]
        return parties.enumerated().map { Member(id: Int64($0 + 1), name: $1.0, kind: $1.1, from: first) }
    }

    private var persons: [Person] {
        let elected = (0..<10 * Self.periods).map { Person(id: Int64($0 + 1), name: FixtureTexts.name($0)) }
        let officials = Self.officials.enumerated().map { place, id in
            Person(
                id: id,
                name: place == 0 ? "Tora Ängsbo" : FixtureTexts.name(Int(id)),
                title: place == 0 ? "förbundschef" : "enhetschef",
                employer: Int64(place % Self.organisations + 1)
            )
        }
        return elected + officials
    }

    /// Each period four years; the last one is open.
    private func period(_ number: Int) -> (from: Day, until: Day?) {
        let from = first + number * 1_461
        return (from, number == Self.periods - 1 ? nil : from + 1_460)
    }

    private var mandates: [Mandate] {
        (0..<10 * Self.periods).map { place in
            let period = period(place / 10)
            return Mandate(
                id: Int64(place + 1),
                person: Int64(place + 1),
                member: Int64(place % 10 / 2 + 1),
                kind: place % 2 == 0 ? .ordinary : .deputy,
                from: period.from,
                until: period.until
            )
        }
    }

    private var chairmanships: [Chairmanship] {
        (0..<Self.periods).map { number in
            let (period, person) = (period(number), Int64(10 * number + 5))
            return Chairmanship(
                id: Int64(number + 1),
                person: person,
                office: .chair,
                from: period.from,
                until: period.until
            )
        }
    }

    /// The five who sat on a day, each followed by their deputy.
    static func sitting(on day: Day, _ today: Day) -> [(ordinary: Person.ID, deputy: Person.ID)] {
        let number = min(periods - 1, (day - (today - 365 * 23)) / 1_461)
        return (0..<5).map { (Int64(10 * number + 2 * $0 + 1), Int64(10 * number + 2 * $0 + 2)) }
    }
}
