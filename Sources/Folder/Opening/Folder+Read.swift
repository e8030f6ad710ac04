package import GRDB

extension Folder {
    /// Reads in one transaction, on the thread that asks. A page's reads take less time than being handed to a queue and
    /// woken again, and no reader waits for the one who writes; see decision 094.
    package func read<Answer>(_ value: (Database) throws -> Answer) async throws -> Answer { try readHere(value) }

    // GRDB gives way to a queue wherever it is asked by something asynchronous.
    private func readHere<Answer>(_ value: (Database) throws -> Answer) throws -> Answer { try database.read(value) }
}
