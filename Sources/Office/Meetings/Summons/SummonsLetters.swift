package import Documents
package import Domain
import Store

/// Handlingar med kallelsen (papers mailing): one PDF of everything for who never logs in.
package struct PapersMailing: Sendable {
    let makeBundle: MakeBundle
    let peopleWithAccounts: @Sendable () async throws -> Set<Person.ID>

    package init(
        makeBundle: @escaping MakeBundle,
        peopleWithAccounts: @escaping @Sendable () async throws -> Set<Person.ID>
    ) {
        (self.makeBundle, self.peopleWithAccounts) = (makeBundle, peopleWithAccounts)
    }

    /// Those who get the papers by mail, as they have chosen or for want of an account.
    func readers(among people: [Person]) async throws -> Set<Person.ID> {
        let known = try await peopleWithAccounts()
        return Set(people.filter { $0.getsPapersByMail(hasAccount: known.contains($0.id)) }.map(\.id))
    }
}

/// Kallelsens brev (summons letters): what is attached for whom.
struct SummonsLetters {
    let summons: Mail.Attachment
    /// Nil when nobody gets it, and when it is too large.
    let bundle: Mail.Attachment?
    let papers: [Person.ID: SummonsDelivery.Papers]

    /// In bytes. Mail servers often stop at 25 MB, and what is attached grows by a third on the way.
    static let largest = 15_000_000

    func letter(to person: Person.ID, at email: String, _ view: SummonsView) -> Mail {
        let meeting = view.record.meeting
        let papers = papers[person] ?? .none
        return Mail(
            from: view.board.association.email ?? "kansliet@localhost",
            to: email,
            subject: "Kallelse till styrelsens möte den \(meeting.day.swedish)",
            text: """
                Hej!

                Du kallas till styrelsens möte den \(meeting.day.swedish), \(meeting.place). \(papers.inLetter)

                \(view.board.association.name)

                """,
            attachment: papers == .attached ? bundle ?? summons : summons
        )
    }
}

extension SummonsDelivery.Papers {
    fileprivate var inLetter: String {
        switch self {
        case .none: "Kallelsen är bifogad."
        case .attached: "Kallelsen och alla bilagor är bifogade i en PDF."
        case .tooLarge:
            "Kallelsen är bifogad. Bilagorna är för stora för e-post. Kansliet skickar dem på annat sätt."
        }
    }
}

extension SummonsView {
    /// Makes what is to be attached, before anything is sent. The bundle is made when somebody gets it.
    func letters(
        _ document: Document,
        to people: [Person.ID],
        _ makePDF: MakePDF,
        _ mailing: PapersMailing?,
        _ store: Store
    ) async throws -> SummonsLetters {
        let day = record.meeting.day.rawValue
        let summons = Mail.Attachment(name: "kallelse-\(day).pdf", bytes: try await makePDF(document))
        let readers = people.filter { mailed.contains($0) && !(board.person($0)?.email ?? "").isEmpty }
        guard let mailing, !readers.isEmpty else { return SummonsLetters(summons: summons, bundle: nil, papers: [:]) }
        let bytes = try await mailing.makeBundle(bundle(document, store))
        let fits = bytes.count <= SummonsLetters.largest
        return SummonsLetters(
            summons: summons,
            bundle: fits ? Mail.Attachment(name: "handlingar-\(day).pdf", bytes: bytes) : nil,
            papers: Dictionary(uniqueKeysWithValues: readers.map { ($0, fits ? .attached : .tooLarge) })
        )
    }
}
