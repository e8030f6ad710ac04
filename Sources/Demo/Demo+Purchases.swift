import Domain
import Store

extension Demo {
    /// Three purchases from suppliers that do not exist: one above what is delegated, one planned without its reasons, and an
    /// agreement whose notice is soon to be given.
    static func buy(_ store: Store, resting decision: DelegatedDecision.ID, _ on: (Day?) -> Signature) async throws {
        let day = Day(2024, 1, 31)
        let site = Purchase(
            "Ny webbplats",
            need: "Den gamla uppfyller inte kraven på tillgänglighet.",
            supplier: "Fjällbåge Webb AB",
            value: Money(kronor: 61_000),
            reasons: "Tre byråer tillfrågades. Fjällbåge hade lägst pris.",
            decision: decision,
            agreedOn: day,
            from: day,
            until: Day(2024, 6, 30)
        )
        let guidance = Purchase(
            "Handledning för insatsernas personal",
            need: "Åtta tillfällen under året för dem som arbetar i insatserna.",
            value: Money(kronor: 120_000)
        )
        let telephones = Purchase(
            "Telefoni",
            need: "Abonnemang för kansliet.",
            supplier: "Björkö Tele AB",
            value: Money(kronor: 14_400),
            procedure: .callOff,
            agreedOn: Day(2022, 6, 1),
            from: Day(2022, 6, 1),
            until: Day(2024, 5, 31),
            noticeBy: Day(2024, 3, 31)
        )
        for purchase in [site, guidance, telephones] { try await store.addPurchase(purchase, on(day)) }
    }
}
