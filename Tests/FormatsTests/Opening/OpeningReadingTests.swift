import Domain
import Formats
import Foundation
import TestSupport
import Testing

@Suite struct `The opening template` {
    private let today: Day = "2026-11-21"

    /// The template of an empty folder, with these rows on a sheet.
    private func filled(_ part: Opening.Part, _ rows: [[Sheet.Cell]]) throws -> OpeningReading {
        var book = Workbook.openingTemplate(OpeningFacts(), on: today)
        for index in book.sheets.indices where book.sheets[index].name == part.swedish {
            book.sheets[index].rows = rows
        }
        for index in book.sheets.indices where book.sheets[index].name != part.swedish { book.sheets[index].rows = [] }
        return try OpeningReading(xlsx: book.xlsx())
    }

    @Test func `comes back with the facts that it was written with`() throws {
        let board = SmallWorld.board(chairmanships: [Chairmanship(id: 1, person: 3, office: .chair, from: "2019-04-01")]
        )
        let grant = OpeningGrant(
            party: "Sundsvalls kommun",
            name: "Fontänhuset",
            decidedOn: "2022-11-25",
            firstYear: 2023,
            lastYear: 2025,
            granted: Money(ore: 1_234_567_89),
            paid: Money(ore: 50)
        )
        let decision = OpeningDecision(
            kind: .condition,
            text: "Fler deltagare.",
            decidedOn: "2022-11-25",
            due: "2023-06-30"
        )
        let facts = OpeningFacts(board: board, nextDiaryNumber: "2022/41", decisions: [decision], grants: [grant])
        let book = Workbook.openingTemplate(facts, on: "2022-12-05")
        let reading = try OpeningReading(xlsx: book.xlsx())
        #expect(reading.errors.isEmpty && reading.warnings.isEmpty, "\(reading.errors)")
        #expect(reading.opening.association.map(\.value) == [board.association])
        #expect(reading.opening.rules.map(\.value.nextDiaryNumber) == ["2022/41"])
        #expect(reading.opening.members.map(\.value.name) == board.members(on: "2022-12-05").map(\.name))
        #expect(reading.opening.seats.count == board.mandates(on: "2022-12-05").count)
        #expect(reading.opening.seats.compactMap(\.value.office) == [.chair])
        #expect(reading.opening.grants.map(\.value) == [grant] && reading.opening.decisions.map(\.value) == [decision])
    }

    @Test func `has a row for each kind of member, and tells what is missing row by row`() throws {
        let reading = try OpeningReading(xlsx: Workbook.openingTemplate(OpeningFacts(), on: today).xlsx())
        let places = reading.errors.map(\.place)
        #expect(places.contains("bladet Medlemmar, rad 4, kolumnen Namn"))
        #expect(places.contains("bladet Medlemmar, rad 2, kolumnen Medlem från"))
        #expect(places.contains("bladet Förbundsordning, rad 2, kolumnen Nästa paragraf"))
    }

    @Test func `explains each cell that cannot be taken`() throws {
        let reading = try filled(
            .members,
            [
                [
                    .text("Älvnäs kommun"), .text("stad"), .text("222000-1314"), .number(1.5), .number(1),
                    .text("2026-02-30"),
                ]
            ]
        )
        #expect(
            reading.errors.map { "\($0.field ?? ""): \($0.text)" } == [
                "Slag: Välj Försäkringskassan, Arbetsförmedlingen, region eller kommun.",
                "Organisationsnummer: Organisationsnumrets kontrollsiffra stämmer inte. Kontrollera siffrorna.",
                "Ledamöter: Skriv ett helt tal.",
                "Medlem från: Dagen finns inte i kalendern.",
            ]
        )
        #expect(reading.opening.members.isEmpty)
    }

    @Test func `leaves out a seat that nobody has`() throws {
        let reading = try filled(.seats, [[.text("Älvnäs kommun"), .text("ersättare"), .number(1)]])
        #expect(reading.errors.isEmpty && reading.opening.seats.isEmpty)
    }

    @Test func `is not taken for another workbook, and misses a sheet aloud`() throws {
        let other = try Workbook([Sheet("Budget", [Sheet.Column("Konto")])]).xlsx()
        #expect(throws: Unreadable.self) { try OpeningReading(xlsx: other) }
        var book = Workbook.openingTemplate(OpeningFacts(), on: today)
        book.sheets.removeAll { $0.name == "Styrelse" }
        let reading = try OpeningReading(xlsx: book.xlsx())
        #expect(
            reading.warnings.contains { $0.sheet == "Styrelse" && $0.text == "Bladet saknas. Inget läses därifrån." }
        )
    }
}
