import Domain
import Foundation
import Store

extension Demo {
    /// Sundsvall's three auditors, whose time the papers do not tell, and Försäkringskassan's discharge for 2021 as the board
    /// was told of it: without a day. The letter is invented.
    static func keepAudit(
        _ store: Store,
        _ keys: Keys,
        _ sections: PrintedSections,
        _ signature: Signature
    ) async throws {
        for (member, name, remark) in [
            ("FK", "", "för staten"), ("KOM", "", "förtroendevald"), ("RVN", "Birgit Sandåsen", "förtroendevald"),
        ] {
            let auditor = Auditor(name: name, appointedBy: try keys.member(member), remark: remark)
            try await store.enter(auditor, as: nil, seen: 0, signature)
        }
        let decision = Discharge(
            member: try keys.member("FK"),
            year: 2021,
            body: "Försäkringskassan",
            outcome: .granted,
            noted: try sections("2022-10-21", "Försäkringskassans beslut")
        )
        try await store.note(decision, seen: (nil as Discharge?).mark, signature)
        try await audit2022(store, keys, sections, signature)
        let text = "Vi granskar 2023 under våren. Lägg fram redovisningarna från insatserna och signaturlistan."
        try await handIn(
            AuditPaper(year: 2023, kind: .letter, title: "Inför granskningen av 2023", day: day("2024-01-18")),
            text,
            store,
            signature
        )
    }

    /// The audit of 2022, from the auditors' letter to the last member's decision, which the board was told of. Invented.
    private static func audit2022(
        _ store: Store,
        _ keys: Keys,
        _ sections: PrintedSections,
        _ signature: Signature
    ) async throws {
        var letter = AuditPaper(
            year: 2022,
            kind: .letter,
            title: "Inför granskningen av 2022",
            day: try day("2023-01-12")
        )
        try await handIn(
            letter,
            "Vi granskar 2022 under våren. Lägg fram attestordningen och planen för intern kontroll.",
            store,
            signature
        )
        if let kept = try await store.auditBook().papers.first(where: { $0.year == 2022 }) {
            letter = kept
            letter.reply = try sections("2023-03-17", "Svar till revisorerna")
            letter.repliedOn = try day("2023-03-17")
            try await store.answer(letter, seen: kept.mark, signature)
        }
        let report = AuditPaper(
            year: 2022,
            kind: .report,
            title: "Revisionsberättelse 2022",
            day: try day("2023-04-20")
        )
        try await handIn(report, "Vi tillstyrker att styrelsen beviljas ansvarsfrihet.", store, signature)
        for (member, body, decided) in [
            ("FK", "Försäkringskassan", "2023-06-12"), ("AF", "Arbetsförmedlingen", "2023-06-14"),
            ("RVN", "regionfullmäktige", "2023-06-21"), ("KOM", "kommunfullmäktige", "2023-06-26"),
        ] {
            let discharge = Discharge(
                member: try keys.member(member),
                year: 2022,
                sentOn: try day("2023-04-28"),
                body: body,
                decidedOn: try day(decided),
                outcome: .granted,
                noted: try sections("2023-09-29", "Medlemmarnas beslut")
            )
            try await store.note(discharge, seen: (nil as Discharge?).mark, signature)
        }
    }

    private static func handIn(_ paper: AuditPaper, _ text: String, _ store: Store, _ signature: Signature) async throws
    {
        let file = try store.keep(Data(text.utf8), named: "\(paper.kind)-\(paper.year).txt")
        let handed = Signature(signature.user, signature.instant, on: paper.day, why: signature.why)
        try await store.handIn(paper, file, handed)
    }
}
