import Domain
import Foundation
import TestSupport
import Testing

@testable import Register

@Suite struct `The extract for a person` {
    @Test func `gives back every sealed word, and fails when a column has no place in it`() async throws {
        let whole = try await WholePerson()
        let extract = try await whole.store.extract(whole.person, session: "s", .by(3))
        let told = extract.parts.flatMap(\.lines).map(\.text)
        for column in SealedColumn.ofPersons {
            let words = try await whole.opened(column)
            #expect(!words.isEmpty, "nothing is held in \(column.table).\(column.column): let WholePerson have it")
            for word in words where !word.isEmpty {
                #expect(told.contains { $0.contains(word) }, "\(column.table).\(column.column)")
            }
        }
    }

    @Test func `gives back what lies open beside it: days, names, answers and who has looked`() async throws {
        let whole = try await WholePerson()
        let extract = try await whole.store.extract(whole.person, session: "s", .by(3))
        let lines = extract.parts.flatMap { part in part.lines.map { "\(part.title): \($0.word): \($0.text)" } }
        let expected = [
            "Remiss till AMT: Från: Försäkringskassan", "Med om beslutet: Maj Ek",
            "Medgivande till Regionen: Samverkansmöten och SIP, skrivet 2024-02-05, gäller till och med 2024-12-31",
            "Medgivande till Försäkringskassan: Svar på remissen", "Samordnare från 2024-02-05: Sanna Ordnare",
            "Åtagande, Regionen, senast 2024-03-01: Ringa vården", "Uppföljning planerad 2024-02-05, hållen 2024-02-05",
            "Avvikelse 2024-02-05: Kom inte", "Kartläggning: Unga 2024: Utfall 2024-02-05: Har redan stöd",
            "Möte 2024-02-05: SIP, samordnad individuell plan, med Regionen",
            "2023-06-20: Jag klarar det jag behöver göra en vanlig dag.: 2 på skalan 1–5",
            "Efter 6 månader, frågat 2024-08-05: ingen offentlig försörjning", "Kommun: Timrå",
            "Rättat 2024-02-05 av Konto 2: Kommun: från Sundsvall till Timrå",
        ]
        for text in expected { #expect(lines.contains { $0.lowercased().contains(text.lowercased()) }, "\(text)") }
        #expect(extract.looks.contains { $0.referral == whole.referral && $0.name == "Konto 3" })
        #expect(extract.looks.first?.way == .export)
    }

    @Test func `is refused to who is not trusted with it`() async throws {
        let whole = try await WholePerson()
        for account in [2, 4, 5, 6] as [Int64] {
            await #expect(throws: Missing.self) {
                try await whole.store.extract(whole.person, session: "s", .by(account))
            }
        }
    }
}
