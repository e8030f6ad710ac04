import Domain

/// Keys of the YAML texts to the ids that the folder has.
struct Keys {
    let persons: [String: Person.ID]
    let members: [String: Member.ID]
    let organisations: [String: Organisation.ID]

    init(_ facts: AssociationFacts) {
        persons = Keys.counted(facts.persons.map(\.key))
        members = Keys.counted(facts.members.map(\.key))
        organisations = Keys.counted(facts.organisations.map(\.key))
    }

    func person(_ key: String) throws -> Person.ID { try Keys.id(key, persons) }
    func member(_ key: String) throws -> Member.ID { try Keys.id(key, members) }
    func organisation(_ key: String) throws -> Organisation.ID { try Keys.id(key, organisations) }

    private static func counted(_ keys: [String]) -> [String: Int64] {
        Dictionary(zip(keys, Int64(1)...), uniquingKeysWith: { first, _ in first })
    }

    private static func id(_ key: String, _ ids: [String: Int64]) throws -> Int64 {
        guard let id = ids[key] else { throw UnknownKey(key: key) }
        return id
    }
}

/// A text of the demo names something that no text defines: our own mistake.
struct UnknownKey: Error { let key: String }

extension AssociationFacts {
    func board(_ keys: Keys) throws -> Board {
        Board(
            association: association,
            members: members.enumerated().map { place, party in
                Member(
                    id: Int64(place + 1),
                    name: party.name,
                    kind: party.kind,
                    organisationNumber: party.number,
                    from: bylaws.from
                )
            },
            organisations: try organisations.enumerated().map { place, unit in
                Organisation(id: Int64(place + 1), name: unit.name, member: try unit.member.map(keys.member))
            },
            persons: try persons.enumerated().map { place, human in
                let employer = try human.employer.map(keys.organisation)
                return Person(
                    id: Int64(place + 1),
                    name: human.name,
                    title: human.title,
                    employer: employer,
                    email: human.address
                )
            },
            mandates: try mandatePeriods.enumerated().flatMap { try seats($0, $1, keys) },
            chairmanships: try mandatePeriods.enumerated().flatMap { try chairs($0, $1, keys) },
            bylaws: [rules]
        )
    }

    private func seats(_ period: Int, _ time: Time, _ keys: Keys) throws -> [Mandate] {
        try mandates.enumerated().map { place, seat in
            Mandate(
                id: Int64(period * mandates.count + place + 1),
                person: try keys.person(seat.who),
                member: try keys.member(seat.member),
                kind: seat.kind,
                from: time.from,
                until: time.until
            )
        }
    }

    private func chairs(_ period: Int, _ time: Time, _ keys: Keys) throws -> [Chairmanship] {
        try chairmanships.enumerated().map { place, chair in
            Chairmanship(
                id: Int64(period * chairmanships.count + place + 1),
                person: try keys.person(chair.who),
                office: chair.office,
                from: time.elected,
                until: time.until
            )
        }
    }

    private var rules: Bylaws {
        Bylaws(
            id: 1,
            from: bylaws.from,
            quorum: bylaws.quorum,
            series: bylaws.series,
            adjusters: bylaws.adjusters,
            summonsDays: bylaws.summonsDays,
            meetingsPerYear: bylaws.meetingsPerYear,
            deputiesVote: bylaws.deputiesVote
        )
    }
}

extension PlanFacts {
    func planned(_ id: PlannedMeeting.ID, decided: (TimeOfDay, TimeOfDay)?) -> PlannedMeeting {
        PlannedMeeting(
            id: id,
            day: day,
            purpose: purpose,
            text: text,
            decides: decides.flatMap { $0.count == 2 ? $0[0]...$0[1] : nil },
            planned: planned.count == 2 ? (planned[0], planned[1]) : nil,
            decided: decided
        )
    }
}

extension AssociationFacts.Human {
    /// Invented like the name, so that the summons can be tried: "karin.vattjom@demo.kansli.se".
    fileprivate var address: String {
        let plain: [Character: String] = ["å": "a", "ä": "a", "ö": "o", "é": "e", " ": "."]
        return name.lowercased().map { plain[$0] ?? String($0) }.joined() + "@demo.kansli.se"
    }
}
