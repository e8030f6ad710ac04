/// Kontroll av mappen (verification): what a walk through the log and the files finds.
package struct Verification: Hashable, Sendable {
    /// Fel (fault): something is not as it was written.
    package enum Fault: Hashable, Sendable {
        /// This event is not as it was written, or does not follow on the one before it.
        case brokenChain(event: Int64)
        /// The log was longer at the last backup.
        case cut(left: Int64, backedUp: Int64)
        /// The log up to the last backup does not end as it did then.
        case rewritten(event: Int64)
        case missingFile(id: Int64)
        case alteredFile(id: Int64)
    }

    package let events: Int64
    /// The hash of the last event. The chain alone does not show that its end was changed: keep the head elsewhere.
    package let head: String
    package let files: Int
    /// What the log was at the last backup, when there has been one.
    package let lastBackup: BackupRecord?
    package let faults: [Fault]
}
