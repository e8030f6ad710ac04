package import Foundation

/// Justerare (adjuster): somebody chosen to adjust the minutes, or one § where another may not.
package struct Adjuster: Codable, Hashable, Sendable, Identifiable {
    package let id: Int64
    package var meeting: BoardMeeting.ID
    package var person: Person.ID
    /// Nil is all §§ but those that somebody else adjusts.
    package var item: AgendaItem.ID?

    package init(id: Int64, meeting: BoardMeeting.ID, person: Person.ID, item: AgendaItem.ID? = nil) {
        (self.id, self.meeting, self.person, self.item) = (id, meeting, person, item)
    }
}

/// Fastställd protokollstext (fixed text): what is signed. Made when the meeting closes; never changed.
package struct FixedText: Codable, Hashable, Sendable {
    package var meeting: BoardMeeting.ID
    /// `Minutes` as canonical JSON: the same minutes always give the same text.
    package var text: String
    /// SHA-256 of the text's UTF-8, in hexadecimal. Also in the event log.
    package var sha256: String
    package var fixedAt: Date

    package init(meeting: BoardMeeting.ID, text: String, sha256: String, fixedAt: Date) {
        (self.meeting, self.text, self.sha256, self.fixedAt) = (meeting, text, sha256, fixedAt)
    }
}

/// Underskrift (minutes signature): one person's adjustment of the fixed text.
package struct MinutesSignature: Codable, Hashable, Sendable, Identifiable {
    package enum Capacity: String, Codable, CaseIterable, Hashable, Sendable { case secretary, presiding, adjuster }
    /// Sätt att skriva under (way of signing).
    package enum Way: String, Codable, CaseIterable, Hashable, Sendable {
        /// Inloggad här, med lösenord.
        case account
        /// Inloggad här, med e-legitimation.
        case identification
        /// En PDF som har skrivits under någon annanstans.
        case signedFile
        /// Med bläck, på en sida som sedan lästs in.
        case ink
        /// Avskrivet ur ett tryckt original, from before Kansli.
        case printed

        /// Those that a board may choose among.
        package static let choosable: [Way] = [.account, .identification, .signedFile, .ink]
    }

    package let id: Int64
    package var meeting: BoardMeeting.ID
    package var person: Person.ID
    package var capacity: Capacity
    /// Nil is the whole of what the capacity covers.
    package var item: AgendaItem.ID?
    package var way: Way
    package var signedOn: Day
    package var sha256: String
    /// How whoever signed here had come in.
    package var entry: Entry?
    /// The signed PDF, or the scanned page.
    package var file: Int64?
    /// Intygat av: who took in what was signed elsewhere.
    package var certifiedBy: String?

    package init(
        id: Int64,
        meeting: BoardMeeting.ID,
        person: Person.ID,
        capacity: Capacity,
        item: AgendaItem.ID? = nil,
        way: Way = .account,
        signedOn: Day,
        sha256: String,
        entry: Entry? = nil,
        file: Int64? = nil,
        certifiedBy: String? = nil
    ) {
        (self.id, self.meeting, self.person, self.capacity) = (id, meeting, person, capacity)
        (self.item, self.way, self.signedOn, self.sha256) = (item, way, signedOn, sha256)
        (self.entry, self.file, self.certifiedBy) = (entry, file, certifiedBy)
    }
}

/// Rättelse (correction): a new note to adjusted minutes, which themselves stay as they are.
package struct Correction: Codable, Hashable, Sendable, Identifiable {
    package let id: Int64
    package var meeting: BoardMeeting.ID
    package var item: AgendaItem.ID?
    package var text: String
    package var madeOn: Day
    package var madeBy: String

    package init(
        id: Int64,
        meeting: BoardMeeting.ID,
        item: AgendaItem.ID? = nil,
        text: String,
        madeOn: Day,
        madeBy: String
    ) {
        (self.id, self.meeting, self.item) = (id, meeting, item)
        (self.text, self.madeOn, self.madeBy) = (text, madeOn, madeBy)
    }
}

extension MinutesSignature.Capacity {
    package var swedish: String {
        switch self {
        case .secretary: "sekreterare"
        case .presiding: "ordförande"
        case .adjuster: "justerare"
        }
    }
}
