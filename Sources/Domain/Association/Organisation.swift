/// Organisation (organisation): who applies, receives or cooperates, and whom people work for. A unit of a member
/// (a förvaltning, a local office) points at the member.
package struct Organisation: Codable, Hashable, Sendable, Identifiable {
    package let id: Int64
    package var name: String
    package var member: Member.ID?

    package init(id: Int64, name: String, member: Member.ID? = nil) {
        (self.id, self.name, self.member) = (id, name, member)
    }
}
