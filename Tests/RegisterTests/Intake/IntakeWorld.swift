import Domain
import Site
import TestSupport

@testable import Register

/// A register with two other authorities, an intake group of two, and a link that Försäkringskassan refers by.
struct IntakeWorld {
    let world: RegisterWorld
    let agency: Authority.ID
    let region: Authority.ID
    let group: [IntakeMember.ID]
    let token: String
    var store: RegisterStore { world.store }

    /// The intake group's own account.
    static let group = Signature.by(4)

    init() async throws {
        world = try await RegisterWorld()
        agency = try await world.store.addAuthority("Försäkringskassan", .insuranceAgency, .admin)
        region = try await world.store.addAuthority("Regionen", .region, .admin)
        group = [
            try await world.store.addIntakeMember("Maj Ek", from: nil, to: world.amt, Self.group),
            try await world.store.addIntakeMember("Eva Lind", from: region, to: world.amt, Self.group),
        ]
        token = try await world.store.makeLink(to: world.amt, for: agency, until: "2024-06-30", Self.group)
    }

    func referral(isProtected: Bool = false, until: Day? = "2024-06-30") -> NewReferral {
        let consents = until.map {
            NewConsent(authority: agency, [.referralAnswer], writtenOn: "2024-02-01", until: $0)
        }
        return NewReferral(
            .woman,
            ReferralContent(
                name: "Kim Askblad",
                number: "19621001-2842",
                phone: "060-000 00 00",
                reason: "Sjukskriven sedan hösten",
                needs: "Stöd tillbaka till arbete",
                officer: "Per Al"
            ),
            isProtected: isProtected,
            authority: agency,
            consents: consents.map { [$0] } ?? []
        )
    }

    func entered(until: Day? = "2024-06-30") async throws -> Referral.ID {
        try await store.enter(referral(until: until), to: world.amt, Self.group)
    }

    func decided(_ outcome: IntakeOutcome, until: Day? = "2024-06-30") async throws -> Referral.ID {
        let id = try await entered(until: until)
        let draft = IntakeDraft(outcome, reason: "Passar bra", present: [group[0]])
        try await store.decide(draft, on: id, Self.group)
        return id
    }

    func browser(_ account: Int64 = 4, on day: Day = RegisterWorld.today) -> Browser {
        let sign: Sign = { user, why in Signature(user, .noon, on: day, why: why) }
        return .signedIn(as: .at(account)) { router in
            IntakeRoutes(store: store, sign: sign, today: { day }, when: { _ in "nyss" }).add(to: router)
            IntakeSetUpRoutes(store: store, sign: sign, today: { day }, publicURL: "https://register.example.se")
                .add(to: router)
        }
    }

    func stranger(on day: Day = RegisterWorld.today) -> Browser {
        .signedOut { router in
            CallerRoutes(store: store, isSecure: false) { .by(0, on: day) }.add(to: router)
        }
    }
}
