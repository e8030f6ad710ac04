package import Domain

/// A board of four members with a ledamot and a deputy each: persons 1 to 4 and 11 to 14, members 1 to 4.
/// FK's and AF's are employed there.
package enum SmallWorld {
    package static let names = ["", "Klara Kassa", "Arvid Arbete", "Rut Region", "Kim Kommun"]

    package static let members: [Member] = [
        Member(id: 1, name: "Försäkringskassan", kind: .insuranceAgency, from: "2010-01-01"),
        Member(id: 2, name: "Arbetsförmedlingen", kind: .employmentService, from: "2010-01-01"),
        Member(id: 3, name: "Regionen", kind: .region, from: "2010-01-01"),
        Member(id: 4, name: "Kommunen", kind: .municipality, from: "2010-01-01"),
    ]

    package static let organisations: [Organisation] =
        members.map { Organisation(id: $0.id, name: $0.name, member: $0.id) }
        + [
            Organisation(id: 14, name: "Arbetsmarknadsförvaltningen", member: 4),
            Organisation(id: 11, name: "FK Nord", member: 1), Organisation(id: 20, name: "Föreningen"),
        ]

    package static func board(
        _ bylaws: Bylaws = Bylaws(id: 1, from: "2010-01-01", quorum: .atLeastHalf),
        members: [Member] = members,
        mandates: [Mandate]? = nil,
        chairmanships: [Chairmanship] = []
    ) -> Board {
        Board(
            association: CoordinationAssociation(name: "Samordningsförbundet Provby", seat: "Provby"),
            members: members,
            organisations: organisations,
            persons: (1...4).flatMap { persons($0) } + [Person(id: 30, name: "Frida Chef", title: "förbundschef")],
            mandates: mandates ?? (1...4).flatMap { self.mandates($0) },
            chairmanships: chairmanships,
            bylaws: [bylaws]
        )
    }

    private static func persons(_ member: Int64) -> [Person] {
        let employer = member <= 2 ? member : nil
        return [
            Person(id: member, name: names[Int(member)], employer: employer),
            Person(id: 10 + member, name: names[Int(member)] + " den yngre", employer: employer),
        ]
    }

    package static func mandates(_ member: Int64, from: Day = "2019-04-01", until: Day? = "2023-03-31") -> [Mandate] {
        [
            Mandate(id: member, person: member, member: member, kind: .ordinary, from: from, until: until),
            Mandate(id: 10 + member, person: 10 + member, member: member, kind: .deputy, from: from, until: until),
        ]
    }

    /// A meeting of five §§, ids 101 to 105, numbers 1 to 5, with these persons there from the first to the last.
    package static func record(_ present: [Int64] = [1, 2, 3, 4], day: Day = "2022-11-25") -> MeetingRecord {
        let meeting = BoardMeeting(id: 1, day: day, place: "Rådhuset")
        return MeetingRecord(
            meeting: meeting,
            items: (1...5).map { item($0) },
            attendances: present.map {
                Attendance(id: $0, meeting: 1, person: $0, capacity: $0 < 10 ? .ordinary : $0 < 20 ? .deputy : .other)
            }
        )
    }

    package static func item(_ position: Int) -> ItemRecord {
        let item = AgendaItem(
            id: 100 + Int64(position),
            meeting: 1,
            position: position,
            number: position,
            title: "Ärende \(position)"
        )
        return ItemRecord(item: item, matters: [MatterRecord(matter: Matter(id: 200 + item.id, item: item.id))])
    }
}
