import Domain
import Formats
import Foundation
import TestSupport
import Testing

@Suite struct `A year as a file` {
    private func key(_ byte: UInt8) throws -> ReportSigningKey {
        try #require(ReportSigningKey(bytes: Data(repeating: byte, count: 32)))
    }

    private func file() throws -> SignedAssociationReport {
        let signed = try SignedReport(.sample(), signedBy: key(5))
        let report = AssociationReport(
            number: 4,
            association: .init(name: "Förbundet", organisationNumber: "222000-0000"),
            year: 2021,
            madeOn: "2022-03-01",
            items: [.init(title: "Torget", signed), .init(title: "Hallen", .sample(2, initiative: "hallen"))]
        )
        return try SignedAssociationReport(report, signedBy: key(6))
    }

    @Test func `comes back as it was, with every signature that it came with`() throws {
        let read = try SignedAssociationReport(file().bytes)
        #expect(try read == file() && read.isIntact && read.areItemsIntact)
        #expect(read.fileName == "uppfoljning-222000-0000-2021-4.json")
        #expect(try read.bytes == file().bytes)
    }

    // A seventh of the bytes is every kind of place in it.
    @Test func `is refused or fails its signature whichever byte is another`() throws {
        let bytes = try file().bytes
        for place in stride(from: 0, to: bytes.count, by: 7) {
            var changed = bytes
            changed[place] ^= 1
            let read = try? SignedAssociationReport(changed)
            #expect(try read.map { try $0.isIntact && $0.key == file().key } != true, "byte \(place)")
        }
    }

    @Test func `shows a delivery that was changed before the förbund signed, and one with half a signature`() throws {
        let signed = try SignedReport(.sample(), signedBy: key(5))
        let (known, kept) = try (signed.key.text, #require(file().report.items[0].signature))
        let other = CountedReport.sample(participants: [.count(41), .count(19), .count(22)])
        for item in [
            AssociationReport.Item(title: "Torget", other, key: known, signature: kept),
            .init(title: "Torget", .sample(), key: known), .init(title: "Torget", .sample(), signature: kept),
        ] {
            let report = AssociationReport(
                number: 1,
                association: .init(name: "F", organisationNumber: "222000-0000"),
                year: 2021,
                madeOn: "2022-03-01",
                items: [item]
            )
            let read = try SignedAssociationReport(report, signedBy: key(6))
            #expect(read.isIntact && !read.areItemsIntact)
        }
    }

    @Test func `is not a delivery, and a delivery is not it`() throws {
        #expect(throws: SignedReport.Fault.notReport) { try SignedReport(file().bytes) }
        let delivery = try SignedReport(.sample(), signedBy: key(5)).bytes
        #expect(throws: SignedReport.Fault.notReport) { try SignedAssociationReport(delivery) }
    }
}
