import Domain
import Formats
import Foundation
import TestSupport
import Testing

@Suite struct `A workbook` {
    @Test func `is written as a zip file whatever its sheets are called`() throws {
        let names = ["Möten/beslut", "Möten/beslut", "", String(repeating: "å", count: 40)]
        let bytes = try Workbook(names.map { Sheet($0, [Sheet.Column("A")]) }).xlsx()
        #expect(bytes.starts(with: [0x50, 0x4B]))
    }
}
