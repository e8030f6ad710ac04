import Domain
import Foundation
import Store
import TestSupport
import Testing

@Suite struct `An opening` {
    private let today = Signature(User("Ada", [.director]), .night, on: "2026-11-21", why: "kom igång")

    private func lines<Value>(_ values: Value...) -> [Opening.Line<Value>] {
        values.enumerated().map { Opening.Line(row: $0 + 2, $1) }
    }

    /// A small förbund with four members, their seats, and what runs.
    private func whole() -> Opening {
        var opening = Opening()
        opening.association = lines(CoordinationAssociation(name: "Samordningsförbundet Älvkusten", seat: "Älvnäs"))
        let bylaws = Bylaws(id: 0, from: "2026-11-21", nextNumber: 57)
        opening.rules = lines(OpeningRules(bylaws: bylaws, nextDiaryNumber: "2026/41"))
        let kinds = Member.Kind.allCases
        opening.members = kinds.enumerated().map { place, kind in
            Opening.Line(
                row: place + 2,
                MemberDraft(name: kind.swedish.capitalised, kind: kind, seats: 1, deputySeats: 1, from: "2010-01-01")
            )
        }
        opening.seats = kinds.enumerated().map { place, kind in
            let person = PersonDraft(name: "Person \(place)", email: "p\(place)@example.se")
            return Opening.Line(
                row: place + 2,
                OpeningSeat(
                    member: kind.swedish,
                    person: person,
                    kind: .ordinary,
                    office: place == 3 ? .chair : nil,
                    from: "2023-04-01",
                    until: "2027-03-31"
                )
            )
        }
        opening.staff = lines(PersonDraft(name: "Frida Chef", title: "förbundschef"))
        opening.decisions = lines(
            OpeningDecision(kind: .assignment, text: "Redovisa läget.", decidedOn: "2026-09-25", due: "2026-12-11")
        )
        opening.grants = lines(
            OpeningGrant(
                party: "Älvnäs kommun",
                name: "Vägen in",
                decidedOn: "2025-11-28",
                firstYear: 2026,
                lastYear: 2027,
                granted: Money(kronor: 1_200_000),
                paid: Money(kronor: 450_000)
            )
        )
        return opening
    }

    @Test func `is tried without being written, and written whole with its events`() async throws {
        let store = try Store.inMemory()
        let tried = try await store.preview(whole(), today)
        #expect(!tried.isRefused && tried.count(.new) == 13)
        #expect(try await store.openingFacts() == OpeningFacts())

        let taken = try await store.start(whole(), today)
        #expect(taken == tried)
        let facts = try await store.openingFacts()
        #expect(facts.startedOn == "2026-11-21" && facts.nextDiaryNumber == "2026/41")
        #expect(try await store.diarySettings().nextNumber == 41)
        #expect(facts.grants.map(\.left) == [Money(kronor: 750_000)] && facts.decisions.count == 1)
        let board = try #require(facts.board)
        #expect(board.chairmanships(on: "2026-11-21").map { board.name($0.person) } == ["Person 3"])
        #expect(board.vacancies(on: "2026-11-21").map(\.kind) == Array(repeating: .deputy, count: 4))
        #expect(board.series(on: "2026-12-11")?.next(after: nil) == 57)
        #expect(board.series(on: "2027-02-01")?.next(after: nil) == 1)
        #expect(facts.staff.map(\.name) == ["Frida Chef"])
    }

    @Test func `may be read again, and tells what is changed`() async throws {
        let store = try Store.inMemory()
        _ = try await store.start(whole(), today)
        #expect(try await store.start(whole(), today).count(.known) == 13)
        var later = whole()
        later.grants[0] = Opening.Line(
            row: 2,
            {
                var grant = later.grants[0].value
                grant.paid = Money(kronor: 600_000)
                return grant
            }()
        )
        let report = try await store.start(later, today)
        #expect(report.entries.filter { $0.effect == .changed }.map(\.part) == [.grants])
        #expect(try await store.openingGrants().map(\.left) == [Money(kronor: 600_000)])
    }

    @Test func `is refused whole when a line is, and says which and why`() async throws {
        let store = try Store.inMemory()
        var opening = whole()
        let seat = opening.seats[0].value
        opening.seats.append(Opening.Line(row: 9, seat.held(by: "Person 9")))
        opening.seats.append(Opening.Line(row: 10, seat.of(member: "Okända kommunen")))
        opening.grants[0] = Opening.Line(
            row: 2,
            {
                var grant = opening.grants[0].value
                grant.paid = Money(kronor: 2_000_000)
                return grant
            }()
        )
        opening.decisions[0] = Opening.Line(
            row: 2,
            OpeningDecision(kind: .condition, text: "x", decidedOn: "2026-09-25", due: "2026-09-01")
        )
        let report = try await store.start(opening, today)
        let refused = report.entries.filter { $0.effect == .refused }
        #expect(refused.map(\.row) == [9, 10, 2, 2])
        #expect(refused[0].text.contains("alla platser är tillsatta"))
        #expect(refused[1].text.contains("Ingen medlem heter Okända kommunen"))
        #expect(refused[2].text.contains("före beslutet") && refused[3].text.contains("mer än beviljat"))
        #expect(try await store.openingFacts() == OpeningFacts())
        // Kansli.opening: the rule that each of them cites.
        #expect(opening.grants[0].value.mayBeTaken(on: "2026-11-21").provision == .Kansli.opening)
    }

    @Test func `asks for the förbund first, and for the right`() async throws {
        let store = try Store.inMemory()
        var seats = Opening()
        seats.seats = whole().seats
        let report = try await store.start(seats, today)
        #expect(report.entries.first?.text == "Skriv först in förbundet.")
        let bo = Signature.bo
        await #expect(throws: Refusal.self) { try await store.preview(whole(), bo) }
    }

    @Test func `finds what the law asks of the board that it makes`() async throws {
        let store = try Store.inMemory()
        var opening = whole()
        opening.members.removeLast()
        opening.seats.removeLast()
        #expect(try await store.findings(of: opening, today).map(\.code) == [.memberKindMissing])
    }

    @Test func `has decisions that are followed up`() async throws {
        let store = try Store.inMemory()
        _ = try await store.start(whole(), today)
        let id = try #require(try await store.openingDecisions().first?.id)
        try await store.followUp(openingDecision: id, .done, note: "Klart.", today)
        #expect(try await store.openingDecisions().map(\.outcome) == [.done])
        // Read again, it keeps what was noted.
        _ = try await store.start(whole(), today)
        #expect(try await store.openingDecisions().map(\.note) == ["Klart."])
        await #expect(throws: Missing.self) { try await store.followUp(openingDecision: 99, .done, note: "", today) }
    }
}

extension OpeningSeat {
    fileprivate func held(by name: String) -> OpeningSeat {
        OpeningSeat(member: member, person: PersonDraft(name: name), kind: kind, from: from, until: until)
    }

    fileprivate func of(member: String) -> OpeningSeat {
        OpeningSeat(member: member, person: PersonDraft(name: "Person 8"), kind: kind, from: from, until: until)
    }
}
