import Domain
import Formats
import Foundation
import Testing

@Suite struct `A delivery as a file` {
    private let key = ReportSigningKey()

    @Test func `comes back as it was, and its signature holds`() throws {
        let bytes = try SignedReport(report(), signedBy: key).bytes
        let read = try SignedReport(bytes)
        #expect(try read.report == report())
        #expect(read.isIntact)
        #expect(read.key == key.publicKey)
        #expect(try read.bytes == bytes)
    }

    @Test func `is refused or fails its signature whichever byte is another`() throws {
        let bytes = try SignedReport(report(), signedBy: key).bytes
        for place in bytes.indices {
            var changed = bytes
            changed[place] ^= 1
            let read = try? SignedReport(changed)
            // A byte of the key or the signature may still be read: then it is no longer the sender's.
            #expect(read.map { $0.isIntact && $0.key == key.publicKey } != true, "byte \(place)")
        }
    }

    @Test func `is refused with white space, in another order or with a member more`() throws {
        let text = String(decoding: try SignedReport(report(), signedBy: key).bytes, as: UTF8.self)
        for changed in [
            text + "\n", text.replacing("\"key\":", with: "\"key\": "),
            text.replacing("{\"key\"", with: "{\"a\":1,\"key\""),
        ] {
            #expect(throws: SignedReport.Fault.notCanonical) { try SignedReport(Data(changed.utf8)) }
        }
    }

    @Test func `is refused with its key or signature in another form of base64`() throws {
        let bytes = try SignedReport(report(), signedBy: key).bytes
        let text = String(decoding: bytes, as: UTF8.self)
        for padding in ["==", "="] {
            // The last letter has bits that say nothing: the next letter is read as the same bytes.
            let end = try #require(text.range(of: "\(padding)\""))
            let last = text.index(before: end.lowerBound)
            let place = try #require(Self.base64.firstIndex(of: text[last]))
            let other = text.replacingCharacters(in: last..<end.lowerBound, with: String(Self.base64[place + 1]))
            #expect(throws: SignedReport.Fault.notCanonical) { try SignedReport(Data(other.utf8)) }
        }
    }

    private static let base64 = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")

    @Test func `tells a protected cell, a zero and one that was not counted apart`() throws {
        let text = String(decoding: try SignedReport(report(), signedBy: key).bytes, as: UTF8.self)
        #expect(text.contains(#""cells":[[12,"protected",null]]"#))
    }

    @Test func `whose tables lack a cell has no shape`() throws {
        var broken = tables()
        broken[0].rows[0].cells[0].removeLast()
        let bytes = try SignedReport(report(broken), signedBy: key).bytes
        #expect(throws: SignedReport.Fault.shape) { try SignedReport(bytes) }
    }

    @Test func `says whose key it is in groups that can be read aloud`() throws {
        let known = try #require(ReportKey(bytes: Data(repeating: 7, count: 32)))
        #expect(known.fingerprint.split(separator: " ").map(\.count) == Array(repeating: 4, count: 8))
        #expect(ReportKey(text: known.text) == known)
        #expect(ReportKey(text: "nonsens") == nil)
    }

    private func tables() -> [CountedTable] {
        [
            CountedTable(
                .exits,
                measures: [.count],
                columns: TableColumn.bySex,
                base: [.count(12), .protected, .protected],
                rows: [.init("work", "Arbete", [[.count(12), .protected, .notCounted]])]
            )
        ]
    }

    private func report(_ tables: [CountedTable]? = nil) throws -> CountedReport {
        CountedReport(
            number: 3,
            controller: .init(name: "Arbetsmarknadsnämnden", organisationNumber: "212000-0001"),
            initiative: .init(key: "torget", name: "Torget"),
            period: try #require(FollowUpPeriod(2023)),
            madeOn: try #require(Day(2024, 1, 15)),
            madeBy: .init(name: "Kim Ek", function: "enhetschef"),
            tables: tables ?? self.tables()
        )
    }
}
