import Domain
import Foundation
import TestSupport

/// Rut (3) is chair and Kim (4) vice chair. The list of 2023 is as the instruction has it; the day is 16 January.
enum AttestWorld {
    static let day: Day = "2023-01-16"
    static let section = AttestSection(
        item: 129,
        meeting: 1,
        number: 129,
        title: "Attestlista",
        day: "2022-11-25",
        decided: true
    )
    static let board = SmallWorld.board(
        chairmanships: [
            Chairmanship(id: 1, person: 3, office: .chair, from: "2019-04-01"),
            Chairmanship(id: 2, person: 4, office: .viceChair, from: "2019-04-01"),
        ]
    )
    static let rows = [
        AttestRow(id: 1, list: 1, position: 1, .receipt, holder: .role(.director)),
        AttestRow(id: 2, list: 1, position: 2, .receipt, holder: .role(.developmentLeader)),
        AttestRow(id: 3, list: 1, position: 3, .attest, holder: .role(.chair), deputy: .role(.viceChair)),
        AttestRow(id: 4, list: 1, position: 4, .attest, .chairsOwn, holder: .role(.viceChair)),
        AttestRow(id: 5, list: 1, position: 5, .attest, .membersOwn, holder: .role(.chair), deputy: .role(.viceChair)),
        AttestRow(id: 6, list: 1, position: 6, .release, deputy: .role(.accountant), together: 2),
    ]
    static let list = AttestListRecord(list: AttestList(id: 1, year: 2023, item: 129), rows: rows, section: section)

    static let frida = User("Frida", [.director], account: 30, person: 30)
    static let leader = User("Ulla", [.developmentLeader], account: 31)
    static let chair = User("Rut", [.chair, .boardMember], account: 3, person: 3)
    static let vice = User("Kim", [.viceChair, .boardMember], account: 4, person: 4)
    static let klara = User("Klara", [.boardMember], account: 1, person: 1)
    static let ekonom1 = User("Ekonom 1", [.accountant], account: 41)
    static let ekonom2 = User("Ekonom 2", [.accountant], account: 42)

    static var invoice: Claim {
        Claim(
            id: 1,
            kind: .invoice,
            organisation: 20,
            payTo: "5050-1055",
            amount: Money(kronor: 1_000),
            year: 2023,
            account: "5010",
            receivedOn: day,
            text: "Lokal"
        )
    }

    static func travel(of person: Person.ID) -> Claim {
        var claim = invoice
        (claim.kind, claim.organisation, claim.person) = (.travel, nil, person)
        return claim
    }

    /// A claim after these steps, on the list.
    static func asked(
        _ claim: Claim = invoice,
        after steps: [(AttestRow.Step, User)] = [],
        _ change: (inout AttestCase) -> Void = { _ in }
    ) -> AttestCase {
        let taken = steps.enumerated().map { place, step in
            ClaimStep(id: Int64(place + 1), claim: claim, step.0, row: 1, by: signature(step.1))
        }
        var asked = AttestCase(ClaimRecord(claim: claim, steps: taken), list: list, board: board, on: day)
        change(&asked)
        return asked
    }

    static func signature(_ user: User) -> Signature {
        Signature(user, Date(timeIntervalSince1970: 0), on: day, why: "")
    }
}
