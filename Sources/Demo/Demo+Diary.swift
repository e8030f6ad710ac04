import Domain
import Folder
import Foundation
import Store

extension Demo {
    /// The diary as an office would have kept it: applications that the board decided, letters, a secret one with its
    /// copy for the public, one registered late and one put right.
    static func keepDiary(_ store: Store, _ signature: Signature) async throws {
        func on(_ day: Day?) -> Signature {
            Signature(signature.user, signature.instant, on: day ?? signature.day, why: signature.why)
        }
        try await applications(store, on)
        try await letters(store, on)
        try await delegation(store, on)
    }

    private static func applications(_ store: Store, _ on: (Day?) -> Signature) async throws {
        guard let received = Day(2022, 11, 7), let decided = Day(2022, 12, 6) else { return }
        let items = try await store.meetingRecords(from: received, until: decided).flatMap(\.items).map(\.item)
        for (number, sender) in [(132, "Kommunens arbetsmarknadsenhet"), (134, "Regionens vuxenpsykiatri")] {
            guard let item = items.first(where: { $0.number == number }) else { continue }
            let draft = DocumentDraft(.incoming, "Ansökan om medel 2023", on: received, counterpart: sender)
            let paper = try store.keep(Data("Ansökan om medel, inlämnad i original.".utf8), named: "ansokan.txt")
            let document = try await store.register(draft, paper, in: .new(title: item.title), on(received))
            try await store.tie(item.id, of: item.meeting, to: .existing(document.diaryCase), on(received))
            // The other's extract is still to be filed: that is what a director finds on Att göra.
            guard number == 132 else { continue }
            let extract = try store.keep(Data("Protokollsutdrag § 132.".utf8), named: "utdrag-132.txt")
            try await store.fileExtract(extract, of: item.id, in: document.diaryCase, on(decided))
        }
    }

    private static func letters(_ store: Store, _ on: (Day?) -> Signature) async throws {
        guard let fourth = Day(2024, 1, 24), let tenth = Day(2024, 1, 30), let late = Day(2024, 2, 2) else { return }
        let state = DocumentDraft(.incoming, "Beslut om medel för 2024", on: fourth, counterpart: "Försäkringskassan")
        let first = try await store.register(state, in: .new(title: "Statens medel 2024"), on(fourth))
        let answer = DocumentDraft(.outgoing, "Mottagande av beslut", on: tenth, counterpart: "Försäkringskassan")
        let wrong = try await store.register(answer, in: .existing(first.diaryCase), on(tenth))
        var right = answer
        (right.subject, right.corrects) = ("Bekräftelse av mottaget beslut", wrong.id)
        try await store.register(right, in: .existing(first.diaryCase), on(tenth))
        let secret = DocumentDraft(
            .incoming,
            "Skrivelse om bemötande",
            on: tenth,
            counterpart: "En enskild person",
            hidesCounterpart: true,
            secrecy: SecrecyGround(chapter: "26", section: "1", protects: "uppgift om en enskilds förhållanden")
        )
        let original = try store.keep(Data("Brevet i original.".utf8), named: "brev.txt")
        let letter = try await store.register(secret, original, in: .new(title: "Synpunkter på en insats"), on(tenth))
        let copy = try store.keep(Data("Brevet, med namn och omständigheter maskade.".utf8), named: "brev-maskat.txt")
        try await store.addCopy(copy, of: letter.serial, in: letter.diaryCase, on(late))
        let invitation = DocumentDraft(.incoming, "Inbjudan till länsdag", on: fourth, counterpart: "Länets förbund")
        try await store.register(invitation, in: .new(title: "Länsdag våren 2024"), on(late))
    }

    /// The order that the board adopted in § 128, and two decisions of the chair, one over its limit.
    private static func delegation(_ store: Store, _ on: (Day?) -> Signature) async throws {
        guard let adopted = Day(2022, 11, 25), let day = Day(2024, 1, 31) else { return }
        let board = try await store.board()
        guard let chair = board.chairmanships(on: day).first(where: { $0.office == .chair })?.person else { return }
        let section = try await store.sections().first { $0.number == 128 && $0.day == adopted }?.id
        let courses = DelegationPoint(
            number: "1",
            matter: "delta i kurser och konferenser",
            delegate: .chair,
            from: adopted,
            section: section
        )
        let purchases = DelegationPoint(
            number: "2",
            matter: "direktupphandla, högst ett prisbasbelopp per objekt",
            delegate: .chair,
            limit: 100,
            isForPurchases: true,
            from: adopted,
            section: section
        )
        let first = try await store.delegate(courses, on(adopted))
        let second = try await store.delegate(purchases, on(adopted))
        let fee = Money(kronor: 9_000)
        let course = DecisionDraft(
            "Två platser på länsdagen",
            on: day,
            by: chair,
            as: .chair,
            point: first,
            amount: fee
        )
        try await store.registerDecision(course, on(day))
        let price = Money(kronor: 61_000)
        let system = DecisionDraft("Ny webbplats", on: day, by: chair, as: .chair, point: second, amount: price)
        let decided = try await store.registerDecision(system, on(day))
        try await buy(store, resting: decided.id, on)
    }
}
