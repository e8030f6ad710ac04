/// Inläsningens svar (printed report): what reading a printed table in did, or would do.
package struct PrintedReport: Hashable, Sendable {
    package enum Effect: String, Hashable, Sendable { case imported, known, tried }

    package let effect: Effect
    /// Nil when nothing was written.
    package let id: Int64?
    /// Another table stood under the same key, and stays in the log.
    package let replaces: Bool

    package init(_ effect: Effect, _ id: Int64?, replaces: Bool) {
        (self.effect, self.id, self.replaces) = (effect, id, replaces)
    }
}
