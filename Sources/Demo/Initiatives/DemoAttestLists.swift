import Domain
import Store

/// Attestlistor i demon: that of 2023 as it was printed, and an invented one for 2024 without its slips.
extension LivedInitiatives {
    func adoptAttestLists() async throws {
        let lists = [
            (2023, Self.printed, try sections("2022-11-25", "Attest- och utanordning"), "2022-11-25"),
            (2024, Self.cured, try sections("2023-11-24", "Attest- och utanordning"), "2023-11-24"),
        ]
        for (year, rows, section, day) in lists {
            let office = try by(.director, day)
            let list = try await store.beginAttestList(year, rows, office)
            try await store.adoptAttestList(list, at: section, revision: 1, office)
        }
    }

    /// The vice chair stands in both columns of the chair's own costs, and the accounting service is named as deputy on
    /// three rows that have nobody as ordinary.
    private static let printed = [
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

    private static let cured = [
        AttestRow(.receipt, holder: .role(.director)), AttestRow(.receipt, holder: .role(.developmentLeader)),
        AttestRow(.attest, holder: .role(.chair), deputy: .role(.viceChair)),
        AttestRow(.attest, .chairsOwn, holder: .role(.viceChair)),
        AttestRow(.attest, .membersOwn, holder: .role(.chair), deputy: .role(.viceChair)),
        AttestRow(.release, holder: .role(.accountant), together: 2, note: "Servicecenter Ekonomi"),
        AttestRow(.journal, holder: .role(.accountant), note: "Servicecenter Ekonomi"),
        AttestRow(.tax, holder: .role(.accountant), note: "Servicecenter Ekonomi"),
    ]
}
