import Domain
import Foundation
import TestSupport
import Testing

@Suite struct `Another förbund's file` {
    private let sender = DeliverySender(
        id: 3,
        "Förbundet Fjäll",
        organisationNumber: "222000-0000",
        key: "K",
        fingerprint: "f",
        from: "2022-01-01",
        checkedWith: "chefen"
    )

    private func report(
        _ number: Int = 1,
        year: Int = 2021,
        definitions: Int = TableCode.definitions,
        items: [AssociationReport.Item]? = nil
    ) -> AssociationReport {
        AssociationReport(
            number: number,
            association: .init(name: "Förbundet Fjäll", organisationNumber: "222000-0000"),
            year: year,
            definitions: definitions,
            madeOn: "2022-03-01",
            items: items ?? [.init(title: "Torget", .sample(1, year))]
        )
    }

    private func reason(
        _ report: AssociationReport,
        received: [AssociationReport] = [],
        own: String? = nil,
        key: String = "K",
        isIntact: Bool = true,
        areItemsIntact: Bool = true
    ) -> String {
        let held = received.enumerated().map {
            ReceivedAssociation(id: Int64($0 + 1), sender: 3, $1, receivedOn: "2022-03-02")
        }
        let book = NationalBook(senders: [sender], received: held, own: own)
        let file = AssociationFile(report, key: key, isIntact: isIntact, areItemsIntact: areItemsIntact)
        let ruling = book.mayReceive(file, on: "2022-12-05")
        #expect(ruling.provision == .Kansli.deliveries)
        return ruling.outcome == .met ? "" : ruling.reason
    }

    @Test func `is taken in when it is signed, new and of a known förbund`() {
        #expect(reason(report()) == "")
    }

    @Test func `is refused when it or a delivery in it is altered, or its key is unknown`() {
        #expect(reason(report(), isIntact: false).contains("ändrad"))
        #expect(reason(report(), areItemsIntact: false).contains("ändrad"))
        #expect(reason(report(), key: "X").contains("Inget känt förbund"))
        #expect(reason(report(), own: "222000-0000").contains("egen"))
    }

    @Test func `is refused when it has come, or when a newer one is here`() {
        #expect(reason(report(), received: [report()]).contains("har redan kommit"))
        #expect(reason(report(1), received: [report(2)]).contains("är nyare"))
        #expect(reason(report(3), received: [report(2)]) == "")
        #expect(reason(report(1, year: 2020), received: [report(2)]) == "")
    }

    @Test func `is refused with nothing in it, another year, other definitions or a small count`() {
        #expect(reason(report(items: [])).contains("inga leveranser"))
        #expect(reason(report(items: [.init(title: "Torget", .sample(1, 2020))])).contains("inte 2021"))
        #expect(reason(report(definitions: 9)).contains("version 9"))
        let small = CountedReport.sample(participants: [.count(12), .count(3), .count(9)])
        #expect(reason(report(items: [.init(title: "Torget", small)])).contains("3 är för litet"))
    }

    @Test func `counts by its last number, förbund by förbund`() {
        let held = [report(1), report(2), report(3, year: 2020)].enumerated().map {
            ReceivedAssociation(id: Int64($0 + 1), sender: 3, $1, receivedOn: "2022-03-02")
        }
        let book = NationalBook(senders: [sender], received: held)
        #expect(book.standing(2021).map(\.report.number) == [2] && book.years == [2021, 2020])
        #expect(book.standing(2021).first?.report.results.sum(.participants).cell == .count(40))
    }
}
