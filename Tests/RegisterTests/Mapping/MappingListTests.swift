import Domain
import Foundation
import Testing

@testable import Register

@Suite struct `A list of people to reach` {
    private func list(_ text: String) throws -> MappingList {
        try MappingList(Data(text.utf8), on: RegisterWorld.today)
    }

    private func faults(_ text: String) -> [String] {
        (#expect(throws: MappingList.Faults.self) { try list(text) })?.sentences ?? []
    }

    @Test func `is read with its headings in any order, and a name in one column or two`() throws {
        let one = try list("\u{FEFF}Namn;Personnummer;Nås genom\r\nEdit Maria Testberg;19621001-2842;Telefon\r\n")
        #expect(one.rows.map(\.name) == [PersonName(given: "Edit Maria", surname: "Testberg")])
        #expect(one.rows.map(\.contact) == ["Telefon"] && one.rows.map(\.line) == [2])
        let two = try list("personnummer,förnamn,efternamn\n19621001-2842,Edit,Testberg\n")
        #expect(two.rows.map(\.name.swedish) == ["Edit Testberg"] && two.rows.map(\.contact) == [""])
    }

    @Test func `is refused whole, with a line for each row that is wrong and never the number`() {
        let sentences = faults(
            """
            Personnummer;Namn;Nås genom
            19621001-2842;Edit Testberg;Telefon
            19621001-2843;Ada Testberg;
            ;Bo Testberg;
            19621012-9786;Testberg;
            196210012842;Edit Testberg;
            """
        )
        #expect(
            sentences == [
                "Rad 3: Kontrollsiffran stämmer inte. Kontrollera siffrorna.", "Rad 4: personnumret saknas.",
                "Rad 5: förnamn eller efternamn saknas.", "Rad 6: samma personnummer som på rad 2.",
            ]
        )
        #expect(!sentences.joined().contains("1962") && !sentences.joined().contains("Testberg"))
    }

    @Test func `says what headings it asks for, and what an empty file lacks`() {
        #expect(faults("").first == "Filen är tom.")
        #expect(faults("Namn;Telefon\nEdit;1\n").first?.contains("rubrikerna ska vara Personnummer, Namn") == true)
        #expect(faults("Personnummer;Namn\n") == ["Filen har rubriker men inga personer."])
        #expect(faults("Personnummer;Namn\n\"19621001-2842;Edit T\n").first?.contains("citattecknet") == true)
    }

    @Test func `tells so many faults as somebody reads`() {
        let rows = (0..<40).map { _ in "1;Edit Testberg" }
        let sentences = faults((["Personnummer;Namn"] + rows).joined(separator: "\n"))
        #expect(sentences.count == MappingList.mostFaults + 1 && sentences.last == "… och 10 rader till.")
    }
}

@Suite struct `What is counted of a list` {
    private func cell(_ sex: Sex, _ band: String, _ outcome: MappingOutcome?, _ persons: Int) -> MappingCell {
        MappingCell(sex, band, outcome, isReached: outcome != nil, persons: persons, attempts: persons)
    }

    @Test func `is told by sex and age where nobody can be worked out`() throws {
        let cells = Sex.allCases.flatMap { sex in
            ["16-24", "25-29"].flatMap { band in
                [cell(sex, band, .wantsSupport, 9), cell(sex, band, .declines, 12), cell(sex, band, nil, 7)]
            }
        }
        let counts = MappingCounts(cells)
        let table = try #require(counts.table)
        #expect(counts.persons == 112 && counts.waiting == 28)
        #expect(table.columns == TableColumn.bySexAndAge && !table.hasProtected)
        #expect(table.cell("wantsSupport", .count, TableColumn(sex: .woman, band: AgeBand(16, 24))) == .count(9))
        #expect(table.base(of: .everybody) == .count(112))
    }

    @Test func `hides a few, and what they could be worked out from`() throws {
        let cells = [
            cell(.woman, "16-24", .wantsSupport, 20), cell(.woman, "16-24", .declines, 2),
            cell(.man, "16-24", .wantsSupport, 15), cell(.man, "16-24", .declines, 11), cell(.man, "25-29", .moved, 9),
            cell(.woman, "25-29", .moved, 14), cell(.woman, "25-29", nil, 8), cell(.man, "25-29", nil, 10),
        ]
        let table = try #require(MappingCounts(cells).table)
        let women = TableColumn(sex: .woman)
        #expect(table.cell("declines", .count, women) == .protected)
        // Neither the row nor the column has one hidden count alone.
        for place in table.columns.indices where table.columns[place].band == nil {
            #expect(table.rows.count { $0.cells[0][place] == .protected } != 1)
        }
        let row = try #require(table["declines"]).cells[0].prefix(3)
        #expect(row.count { $0 == .protected } != 1)
    }

    @Test func `is told by sex and by age, each for itself, where a sex in an age would be a few`() throws {
        let cells = [
            cell(.woman, "16-24", .wantsSupport, 12), cell(.man, "16-24", .wantsSupport, 2),
            cell(.woman, "25-29", .wantsSupport, 3), cell(.man, "25-29", .wantsSupport, 14),
            cell(.woman, "16-24", nil, 13), cell(.man, "16-24", nil, 12),
            cell(.woman, "25-29", nil, 11), cell(.man, "25-29", nil, 10),
        ]
        let table = try #require(MappingCounts(cells).table)
        #expect(table.base(of: TableColumn(band: AgeBand(16, 24))) == .count(39))
        let small = TableColumn(sex: .man, band: AgeBand(16, 24))
        #expect(table.cell("wantsSupport", .count, small) ?? .protected == .protected)
    }

    @Test func `is not told of so few that each would be known`() {
        let told = MappingCounts([cell(.woman, "16-24", .declines, 2)]).table
        let counts = (told?.rows ?? []).flatMap { $0.cells.flatMap(\.self) } + (told?.base ?? [])
        #expect(counts.allSatisfy { $0 == .protected || $0 == .count(0) })
        #expect(MappingCounts([]).table == nil)
    }
}
