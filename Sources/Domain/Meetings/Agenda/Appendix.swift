/// Bilaga (appendix): a paper of an item, numbered through the meeting.
package struct Appendix: Codable, Hashable, Sendable, Identifiable {
    package let id: Int64
    package var item: AgendaItem.ID
    package var number: Int
    package var title: String
    /// The stored file; nil when only its title is known (history).
    package var file: Int64?

    package init(id: Int64, item: AgendaItem.ID, number: Int, title: String, file: Int64? = nil) {
        (self.id, self.item, self.number, self.title, self.file) = (id, item, number, title, file)
    }
}

/// Egen anteckning (private note): what a reader wrote beside an item. Nobody else sees it.
package struct PrivateNote: Codable, Hashable, Sendable, Identifiable {
    package let id: Int64
    package var account: Int64
    package var item: AgendaItem.ID
    package var text: String
    package var revision: Int

    package init(id: Int64, account: Int64, item: AgendaItem.ID, text: String, revision: Int = 1) {
        (self.id, self.account, self.item, self.text, self.revision) = (id, account, item, text, revision)
    }
}
