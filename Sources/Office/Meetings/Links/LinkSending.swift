package import Documents
import Domain
package import Site

/// Länkutskick (sending of links): a letter to each member with a way in of their own.
package struct LinkSending: Sendable {
    let links: PersonalLinks
    package let sendMail: SendMail

    package init(_ links: PersonalLinks, _ sendMail: @escaping SendMail) {
        (self.links, self.sendMail) = (links, sendMail)
    }

    /// The address that a person's letter would go to: the account's, else the one that is registered; nil: none.
    static func address(of person: Person, _ states: [LinkState]) -> String? {
        states.first { $0.person == person.id }?.email ?? person.email.flatMap { $0.isEmpty ? nil : $0 }
    }

    /// Makes a link and mails it to the account's own address. A link ends the one before, so each letter is the last.
    func send(to person: Person, _ board: Board, _ signature: Signature) async throws -> Delivery {
        let link = try await links.make(person, signature)
        let last = links.day(link.expires).swedish
        return try await sendMail(
            Mail(
                from: board.association.email ?? "kansliet@localhost",
                to: link.email,
                subject: "Din personliga länk till styrelsens handlingar",
                text: """
                    Hej \(person.name)!

                    Här är din personliga länk. Med den läser du styrelsens handlingar och säger om du kommer:

                    \(link.url)

                    Gör så här:
                    1. Öppna länken.
                    2. Tryck på Skicka en kod. Du får ett nytt brev med sex siffror.
                    3. Skriv siffrorna och tryck på Fortsätt.

                    Länken gäller till \(last), eller tills du får en ny. Skicka den inte vidare.

                    \(board.association.name)

                    """
            )
        )
    }
}
