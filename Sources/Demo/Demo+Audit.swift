import Domain
import Foundation
import Store

extension Demo {
    /// Sundsvall's three auditors, whose time the papers do not tell, and Försäkringskassan's discharge for 2021 as the board
    /// was told of it: without a day. The letter is invented.
    static func keepAudit(_ store: Store, _ keys: Keys, _ signature: Signature) async throws {
        for (member, name, remark) in [
            ("FK", "", "för staten"), ("KOM", "", "förtroendevald"), ("RVN", "Birgit Sandåsen", "förtroendevald"),
        ] {
            let auditor = Auditor(name: name, appointedBy: try keys.member(member), remark: remark)
            try await store.enter(auditor, as: nil, seen: 0, signature)
        }
        guard let october = Day(2022, 10, 21), let january = Day(2023, 1, 12) else { return }
        let items = try await store.meetingRecords(from: october, until: october).flatMap(\.items).map(\.item)
        let decision = Discharge(
            member: try keys.member("FK"),
            year: 2021,
            body: "Försäkringskassan",
            outcome: .granted,
            noted: items.first { $0.number == 102 }?.id
        )
        try await store.note(decision, seen: (nil as Discharge?).mark, signature)
        let text = "Vi granskar 2022 under våren. Lägg fram attestordningen och planen för intern kontroll."
        let letter = try store.keep(Data(text.utf8), named: "skrivelse-revisorerna.txt")
        let paper = AuditPaper(year: 2022, kind: .letter, title: "Inför granskningen av 2022", day: january)
        let handed = Signature(signature.user, signature.instant, on: january, why: signature.why)
        try await store.handIn(paper, letter, handed)
    }
}
