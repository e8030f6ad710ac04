import Domain
import Store

/// Betalningar i demon: the instalments of 2023 all the way to the bank, and what is on its way in February 2024.
extension LivedInitiatives {
    /// The first halves went out in two orders, and a speaker's invoice in a third.
    func pay2023(_ own: [String: Initiative.ID]) async throws {
        var first: [ClaimDraft] = []
        for number in [132, 133, 134, 135] { first.append(try await requisition(number, 2023, 1, "2023-01-16")) }
        try await pay(
            first,
            registered: "2023-01-16",
            attested: "2023-01-24",
            released: "2023-01-30",
            paid: "2023-02-01"
        )
        let psychologist = try await requisition(137, 2023, 1, "2023-02-13")
        try await pay(
            [psychologist],
            registered: "2023-02-13",
            attested: "2023-02-20",
            released: "2023-02-27",
            paid: "2023-03-01"
        )
        var speaker = try invoice(
            "Föreläsare under Psykeveckan",
            "Strandgårdens Konferens",
            48_500,
            "7713",
            "2023-10-16"
        )
        speaker.claim.initiative = own["Psykeveckan"]
        try await pay(
            [speaker],
            registered: "2023-10-16",
            attested: "2023-10-23",
            released: "2023-10-30",
            paid: "2023-11-01"
        )
    }

    /// Försäkringskassan had been paid more than the year cost: claimed back, and it came.
    func settle() async throws {
        let (initiative, grant) = (try id(134), try grant(134))
        let office = try by(.director, "2024-01-29")
        let back = try await store.claimBack(2023, of: grant, in: initiative, office)
        var claim = try await store.claim(back).claim
        claim.account = "4300"
        try await store.changeClaim(back, ClaimDraft(claim), revision: claim.revision, office)
        try await take(.receipt, back, by(.developmentLeader, "2024-01-29"), revision: claim.revision + 1)
        try await take(.attest, back, by(.chair, "2024-01-30"), revision: claim.revision + 1)
        try await store.arrive(back, on: Demo.day("2024-02-01"), by(.director, "2024-02-01"))
    }

    /// One for each who has a step to take: mottagningsattest, attest, the vice chair's attest, utanordning.
    func claim2024() async throws {
        let received = "2024-01-29"
        try await open(requisition(132, 2024, 1, received), until: nil)
        try await open(requisition(137, 2023, 2, received), until: .receipt)
        try await open(requisition(133, 2024, 1, received), until: .attest)
        try await open(invoice("Webbplats, första delen", "Fjällbåge Webb AB", 30_500, "2201", received), until: nil)
        try await open(invoice("Telefoni i december", "Björkö Tele AB", 1_200, "88017", received), until: .receipt)
        let premises = try invoice("Lokal för planeringsdagen", "Strandgårdens Konferens", 8_400, "4410", received)
        try await open(premises, until: .attest)
        let chair = try by(.chair, received)
        let travel = Claim(
            kind: .travel,
            person: chair.user.person,
            payTo: "8327-9,123 456 789-0",
            amount: Money(kronor: 845),
            year: 2024,
            account: "5810",
            receivedOn: chair.day,
            due: chair.day + 21,
            text: "Resa till länsdagen"
        )
        try await open(ClaimDraft(travel), until: .receipt)
    }

    /// Registers a claim and takes it as far as a step.
    private func open(_ draft: ClaimDraft, until last: AttestRow.Step?) async throws {
        let claim = try await store.registerClaim(draft, by(.director, "2024-01-29"))
        guard let last else { return }
        try await take(.receipt, claim, by(.developmentLeader, "2024-01-30"))
        guard last == .attest else { return }
        try await take(.attest, claim, by(.chair, "2024-02-01"))
    }

    private func pay(_ drafts: [ClaimDraft], registered: String, attested: String, released: String, paid: String)
        async throws
    {
        var claims: Set<Claim.ID> = []
        for draft in drafts {
            let claim = try await store.registerClaim(draft, by(.director, registered))
            try await take(.receipt, claim, by(.director, registered))
            try await take(.attest, claim, by(.chair, attested))
            try await take(.release, claim, by(.firstAccountant, released))
            try await take(.release, claim, by(.secondAccountant, released))
            claims.insert(claim)
        }
        let (accounting, payOn) = (try by(.firstAccountant, released), try Demo.day(paid))
        let order = try await store.order(claims, payOn: payOn, key: "demo-\(paid)", accounting)
        try await store.sendOrder(order, accounting)
        try await store.confirm(claims, in: order, paidOn: payOn, by(.firstAccountant, paid))
    }

    private func take(_ step: AttestRow.Step, _ id: Claim.ID, _ signature: Signature, revision: Int = 1) async throws {
        try await store.takeStep(step, with: id, .all(step), revision: revision, signature)
    }

    /// What the receiver asks for of an instalment: all that may be paid of it.
    private func requisition(_ number: Int, _ year: Int, _ part: Int, _ received: String) async throws -> ClaimDraft {
        let standing = try await standing(number)
        guard let instalment = standing.instalments.first(where: { $0.year == year && $0.number == part }) else {
            throw UnknownKey(key: "instalment of § \(number)")
        }
        return ClaimDraft(
            Claim(
                kind: .requisition,
                initiative: standing.initiative.id,
                instalment: instalment.id,
                organisation: standing.grant.receiver,
                payTo: number == 134 ? "5402-9681" : "540-2961",
                reference: "R\(year)-\(number)-\(part)",
                amount: instalment.left(of: standing),
                year: year,
                account: "4300",
                receivedOn: try Demo.day(received),
                due: try Demo.day(received) + 30,
                text: "\(part == 1 ? "Första" : "Andra") halvan för \(year), \(standing.initiative.title)"
            )
        )
    }

    private static let giros = [
        "Fjällbåge Webb AB": "5050-1055", "Björkö Tele AB": "991-2346", "Strandgårdens Konferens": "5050-1055",
    ]

    private func invoice(
        _ text: String,
        _ supplier: String,
        _ kronor: Int,
        _ reference: String,
        _ received: String
    ) throws -> ClaimDraft {
        let day = try Demo.day(received)
        let claim = Claim(
            kind: .invoice,
            payTo: Self.giros[supplier] ?? "",
            reference: reference,
            amount: Money(kronor: kronor),
            year: day.year,
            account: "6200",
            receivedOn: day,
            due: day + 30,
            text: text
        )
        return ClaimDraft(claim, supplier: supplier)
    }
}
