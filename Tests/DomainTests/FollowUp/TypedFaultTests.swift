import Domain
import Testing

@Suite struct `Figures that are typed in` {
    /// "20 7 13": a number, s for protected, - for left empty.
    private func cells(_ text: String) -> [CountedCell] {
        text.split(separator: " ").map { $0 == "s" ? .protected : Int($0).map { .count($0) } ?? .notCounted }
    }

    private func table(_ code: TableCode, _ base: String, _ rows: [String: [String]]) -> CountedTable {
        let columns = TableColumn.bySex
        return CountedTable(
            code,
            measures: code.measures,
            columns: columns,
            base: cells(base),
            rows: code.typedRows.compactMap { key, label in
                rows[key].map { .init(key, label, $0.map(cells)) }
            }
        )
    }

    private func volumes(_ rows: [VolumeRow: String]) -> CountedTable {
        let typed = Dictionary(uniqueKeysWithValues: rows.map { ($0.key.rawValue, [$0.value]) })
        return table(.volumes, rows[.participants] ?? "- - -", typed)
    }

    /// Every referring party, those that are not named with nobody.
    private func referrals(_ base: String, _ rows: [ReferringParty: String]) -> CountedTable {
        let typed = ReferringParty.allCases.map { ($0.rawValue, [rows[$0] ?? "0 0 0"]) }
        return table(.referrals, base, Dictionary(uniqueKeysWithValues: typed))
    }

    private func faults(_ tables: CountedTable...) -> [String] { tables.typedFaults(.standard).map(\.text) }

    @Test func `are as many women and men as everybody, where all three are told`() {
        #expect(
            faults(volumes([.participants: "20 5 5"])) == [
                "Deltagare, Deltagare under perioden, Totalt: 20, men kvinnor och män är tillsammans 10."
            ]
        )
        #expect(faults(volumes([.participants: "20 25 -"])).first?.contains("men kvinnor är 25") == true)
        #expect(faults(volumes([.participants: "20 7 13"])).isEmpty)
        #expect(faults(volumes([.participants: "20 s s"])).isEmpty)
    }

    @Test func `are in volumes those who were there and those who came, and those who ended and those who stayed`() {
        #expect(
            faults(volumes([.ongoingAtStart: "10 - -", .started: "5 - -", .participants: "20 - -"])) == [
                "Deltagare, Deltagare under perioden, Totalt: 20, men pågående när perioden började och nya är tillsammans 15."
            ]
        )
        let ended = volumes([.participants: "20 - -", .closed: "5 - -", .ongoingAtEnd: "10 - -"])
        #expect(faults(ended).first?.contains("avslutade och pågående när perioden slutade") == true)
        #expect(
            faults(volumes([.participants: "20 - -", .closed: "25 - -"])).first?.contains("fler än deltagarna") == true
        )
        #expect(faults(volumes([.ongoingAtStart: "15 - -", .started: "5 - -", .participants: "20 - -"])).isEmpty)
    }

    @Test func `are in no row more than n, but together they may be where one person has several answers`() {
        let several = ["socialAssistance": ["15 - -", "10 - -"], "studySupport": ["10 - -", "8 - -"]]
        #expect(faults(table(.incomes, "20 - -", several)).isEmpty)
        #expect(
            faults(table(.incomes, "12 - -", several)) == [
                "Försörjning före och efter, Försörjningsstöd, Före, Totalt: 15 är fler än n, som är 12."
            ]
        )
        let parties = referrals("20 - -", [.region: "15 - -", .municipality: "10 - -"])
        #expect(
            faults(parties) == [
                "Vem som remitterade, n, Totalt: 20, men raderna är tillsammans 25. Var och en står på en rad."
            ]
        )
        let new = volumes([.started: "21 - -"])
        #expect(faults(new, referrals("20 - -", [.region: "20 - -"])).first?.contains("nya är 21") == true)
    }

    @Test func `tell no protected row as what is left of n`() {
        let one = referrals("20 8 12", [.region: "17 s s", .municipality: "s s s"])
        #expect(
            faults(one).contains(
                "Vem som remitterade, Kommunen, Totalt: den skyddade rutan går att räkna ut ur de andra. Skriv skyddad i en till."
            )
        )
        let two = referrals("20 8 12", [.region: "s s s", .municipality: "s s s", .own: "5 0 5"])
        #expect(faults(two).isEmpty)
        let few = referrals("20 - -", [.region: "18 - -", .municipality: "s - -", .own: "s - -"])
        #expect(faults(few).allSatisfy { $0.contains("högst 2") } && faults(few).count == 2)
    }

    @Test func `tell no protected volume as the difference of two others, in any column`() {
        let new = volumes([.ongoingAtStart: "17 - -", .started: "s - -", .participants: "20 - -"])
        #expect(faults(new).first?.contains("Nya, Totalt: den skyddade rutan går att räkna ut") == true)
        let women = volumes([.participants: "20 8 12", .closed: "10 s s", .ongoingAtEnd: "10 6 s"])
        #expect(faults(women).contains { $0.contains("Avslutade, Kvinnor") })
        let both = volumes([.ongoingAtStart: "s - -", .started: "s - -", .participants: "20 - -"])
        #expect(faults(both).isEmpty)
        let through = volumes([.participants: "20 - -", .ongoingAtStart: "s - -", .started: "s - -"])
        #expect(faults(through, referrals("17 - -", [.region: "17 - -"])).first?.contains("räkna ut") == true)
    }

    @Test func `tell nothing by what is left empty`() {
        #expect(faults(table(.exits, "- - -", ["work": ["20 - -"], "studies": ["s - -"], "other": ["s - -"]])).isEmpty)
        #expect(faults(volumes([.participants: "s - -"])).isEmpty)
    }

    @Test func `are small nowhere`() {
        #expect(
            faults(volumes([.participants: "20 4 16"])) == [
                "Deltagare, Deltagare under perioden, Kvinnor: 4 är för litet för att lämnas ut. Skriv skyddad."
            ]
        )
    }

    @Test func `are refused of Uppföljning Finsam where they are small, do not tie or tell what is small`() {
        func faults(_ women: Int?, _ men: Int?, _ number: Int?) -> [String] {
            FinsamCounts(1, 2023, women: women, men: men, number: number).faults.map(\.text)
        }
        #expect(faults(2, 1, 50).count == 2)
        #expect(faults(2, nil, nil).first?.contains("2 är för litet för att lämnas ut") == true)
        #expect(faults(20, 30, 10) == ["Antal: 10, men kvinnor och män är tillsammans 50."])
        #expect(faults(18, nil, 20).first?.contains("män är 2") == true)
        #expect(faults(nil, 25, 20).first?.contains("män är 25") == true)
        #expect(faults(20, 30, 50).isEmpty && faults(0, 5, nil).isEmpty && faults(nil, nil, nil).isEmpty)
    }
}
