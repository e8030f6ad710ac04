import Folder
import TestSupport
import Testing

@Suite struct `The folder's schema` {
    @Test func `is the one that was reviewed`() throws {
        try expectGolden(Folder.inMemory().schema(), at: "../../../Sources/Folder/Opening/schema.sql")
    }
}
