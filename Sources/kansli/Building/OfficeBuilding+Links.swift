import Documents
import Domain
import Folder
import Site
import Store

extension OfficeBuilding {
    /// Personal links, from the accounts. The address of a link is told to its maker only.
    var personalLinks: PersonalLinks {
        PersonalLinks(
            states: { try await accounts.linkStates($0) },
            make: { person, signature in
                let email = person.email ?? ""
                let link = try await accounts.makeLink(for: person.id, person.name, email, signature)
                return ("\(settings.publicURL ?? "")/lank/\(link.token)", link.email, link.expires)
            },
            end: { try await accounts.endLink(of: $0, $1) },
            day: { Day($0, in: effects.zone) }
        )
    }

    @Sendable func mailCode(_ letter: CodeLetter) async throws {
        let board = try await store.board()
        _ = try await sendMail(
            Mail(
                from: board.association.email ?? "kansliet@localhost",
                to: letter.email,
                subject: "Din kod: \(letter.code)",
                text: """
                    Hej \(letter.name)!

                    Din kod är \(letter.code). Den gäller i tio minuter och kan användas en gång.

                    Har du inte bett om någon kod: gör ingenting, och ge den inte till någon. Säg gärna till förbundet.

                    \(board.association.name)

                    """
            )
        )
    }
}
