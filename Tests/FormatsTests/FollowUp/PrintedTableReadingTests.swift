import Domain
import Formats
import Foundation
import Testing

@Suite struct `A printed table` {
    private let text = """
        försörjning;antal_fore;andel_fore
        Sjukersättning;1;4
        Studiestöd/Studiemedel;;08
        """

    @Test func `is read digit for digit, with its blanks`() throws {
        let reading = try PrintedTableReading(Data(text.utf8))
        #expect(reading.columns == ["försörjning", "antal_fore", "andel_fore"])
        #expect(reading.rows == [.init("Sjukersättning", ["1", "4"]), .init("Studiestöd/Studiemedel", ["", "08"])])
    }

    @Test func `is refused with the line that is wrong`() {
        func refused(_ text: String) -> String? {
            do { _ = try PrintedTableReading(Data(text.utf8)); return nil } catch { return error.message }
        }
        #expect(refused("a;b\nx;1;2") == "Rad 2 har fler fält än rubrikerna.")
        #expect(refused("a;b\n;1") == "Rad 2 säger inte vad den gäller.")
        #expect(refused("a;;c\nx;1;2") == "Rubriken i kolumn 2 är tom.")
        #expect(refused("a;b") == "Filen har ingen rad under rubrikerna.")
        #expect(refused("") == "Filen har inga rubriker på första raden.")
    }
}
