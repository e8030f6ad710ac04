/// Iakttagelse (finding): what a rule found in the registered facts. An outcome, not an error.
package struct Finding: Hashable, Sendable {
    package let code: FindingCode
    package let provision: Provision
    /// What it is about, as a stable key: "boardMeeting/12", "item/88".
    package let object: String
    /// Where a person sees the object: the path of its page in the office.
    package let path: String
    /// The day of what it is about: the meeting's, say. Nil is about now.
    package let day: Day?
    /// What is so, in one Swedish sentence with the figures in it.
    package let text: String
    /// What to do.
    package let advice: String

    package init(
        _ code: FindingCode,
        _ provision: Provision,
        object: String,
        path: String,
        day: Day? = nil,
        _ text: String,
        advice: String
    ) {
        (self.code, self.provision, self.object, self.path) = (code, provision, object, path)
        (self.day, self.text, self.advice) = (day, text, advice)
    }
}

/// Allvar (severity) of a finding.
package enum Severity: String, CaseIterable, Comparable, Hashable, Sendable {
    /// Bryter mot lag.
    case breaksLaw
    /// Bryter mot egen regel: the bylaws, or the order of kommunallagen that boards follow by analogy.
    case breaksOwnRule
    /// Värt att titta på.
    case worthALook

    package static func < (one: Severity, other: Severity) -> Bool { one.rank < other.rank }

    var rank: Int {
        switch self {
        case .breaksLaw: 0
        case .breaksOwnRule: 1
        case .worthALook: 2
        }
    }
}
