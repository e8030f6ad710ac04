import Domain
import Foundation
import Store

extension Demo {
    /// The signature list of 2023 as the board printed it, and some invented claims on their way.
    static func pay(_ store: Store, _ signature: Signature) async throws {
        guard let adopted = Day(2022, 11, 25), let begun = Day(2023, 1, 9) else { return }
        let records = try await store.meetingRecords(from: adopted, until: adopted)
        let item = records.flatMap(\.items).first { $0.item.number == 129 }?.id
        let office = Signature(signature.user, signature.instant, on: begun, why: signature.why)
        let list = try await store.beginAttestList(2023, attestRows, office)
        try await store.adoptAttestList(list, at: item, revision: 1, office)
        let board = try await store.board()
        guard item != nil, let staff = PaymentStaff(board, signature, on: begun) else { return }
        try await claims(store, staff, begun)
    }

    /// As printed: the vice chair stands in both columns of the chair's own costs, and the accounting service is named as
    /// deputy on three rows that have nobody as ordinary.
    private static var attestRows: [AttestRow] {
        [
            AttestRow(.receipt, holder: .role(.director)), AttestRow(.receipt, holder: .role(.developmentLeader)),
            AttestRow(
                .attest,
                holder: .role(.chair),
                deputy: .role(.viceChair),
                note: "Egna reseräkningar och kontantutlägg undantas"
            ),
            AttestRow(.attest, .chairsOwn, holder: .role(.viceChair), deputy: .role(.viceChair)),
            AttestRow(.attest, .membersOwn, holder: .role(.chair), deputy: .role(.viceChair)),
            AttestRow(.release, deputy: .role(.accountant), together: 2, note: "Servicecenter Ekonomi"),
            AttestRow(.journal, deputy: .role(.accountant), note: "Servicecenter Ekonomi"),
            AttestRow(.tax, deputy: .role(.accountant), note: "Servicecenter Ekonomi"),
        ]
    }

    private static func claims(_ store: Store, _ staff: PaymentStaff, _ day: Day) async throws {
        _ = try await store.registerClaim(
            invoice("Webbplats, första delen", "Fjällbåge Webb AB", 30_500, "5050-1055", "2201", due: Day(2023, 2, 8)),
            staff.director
        )
        let telephones = try await store.registerClaim(
            invoice("Telefoni i december", "Björkö Tele AB", 1_200, "991-2346", "88017", due: Day(2023, 1, 31)),
            staff.director
        )
        try await store.takeStep(.receipt, with: telephones, .all(.receipt), revision: 1, staff.director)
        let premises = try await store.registerClaim(
            invoice(
                "Lokal för strategidagen",
                "Strandgårdens Konferens",
                8_400,
                "5050-1055",
                "4410",
                due: Day(2023, 1, 27)
            ),
            staff.director
        )
        try await store.takeStep(.receipt, with: premises, .all(.receipt), revision: 1, staff.director)
        try await store.takeStep(.attest, with: premises, .all(.attest), revision: 1, staff.chair)
        let travel = Claim(
            kind: .travel,
            person: staff.chair.user.person,
            payTo: "8327-9,123 456 789-0",
            amount: Money(kronor: 845),
            year: 2023,
            account: "5810",
            receivedOn: day,
            due: Day(2023, 1, 30),
            text: "Resa till länsdagen"
        )
        let journey = try await store.registerClaim(ClaimDraft(travel), staff.director)
        try await store.takeStep(.receipt, with: journey, .all(.receipt), revision: 1, staff.director)
    }

    private static func invoice(
        _ text: String,
        _ supplier: String,
        _ kronor: Int,
        _ payTo: String,
        _ reference: String,
        due: Day?
    ) -> ClaimDraft {
        ClaimDraft(
            Claim(
                kind: .invoice,
                payTo: payTo,
                reference: reference,
                amount: Money(kronor: kronor),
                year: 2023,
                account: "6200",
                receivedOn: Day(2023, 1, 9) ?? Day(ordinal: 0),
                due: due,
                text: text
            ),
            supplier: supplier
        )
    }
}

/// Those who sign in the demo's payments.
private struct PaymentStaff {
    let director: Signature
    let chair: Signature

    init?(_ board: Board, _ signature: Signature, on day: Day) {
        guard let chair = board.chairmanships(on: day).first(where: { $0.office == .chair })?.person,
            let director = board.persons.first(where: { $0.title == "förbundschef" })
        else { return nil }
        func sign(_ person: Person.ID, _ roles: Set<Role>) -> Signature {
            let user = User(board.name(person), roles, person: person)
            return Signature(user, signature.instant, on: day, why: signature.why)
        }
        self.director = sign(director.id, [.director])
        self.chair = sign(chair, [.chair, .boardMember])
    }
}
