import Domain
import Folder
import Site
import Store

extension OfficeBuilding {
    /// A way in while nobody has an account; nil in a demo and afterwards.
    static func firstAccount(_ accounts: Accounts, isDemo: Bool) async throws -> FirstAccountDoor? {
        guard !isDemo, try await accounts.isEmpty() else { return nil }
        return FirstAccountDoor(
            link: Accounts.firstLink(),
            isOpen: { try await accounts.isEmpty() },
            make: { try await accounts.enrolFirst(name: $0, email: $1, password: $2) }
        )
    }

    /// Who signs in with an address is the person who has it.
    @Sendable func recognise(_ signature: Signature) async throws {
        guard let board = try await store.boardIfAny() else { return }
        let people = board.persons.compactMap { person in person.email.map { (id: person.id, email: $0) } }
        try await accounts.recognise(people, signature)
    }
}
