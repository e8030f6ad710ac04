import Domain
import Foundation

/// Haveri (breakage): the system below failed. Not the user's doing; goes to the log.
package struct Breakage: Error, Hashable, CustomStringConvertible {
    let act: String
    let code: Int32

    init(_ act: String, _ code: Int32) { (self.act, self.code) = (act, code) }

    package var description: String { "\(act): \(String(cString: strerror(code)))" }

    /// A full disk is something that a user can be told; the rest is breakage.
    var explained: any Error { [ENOSPC, EDQUOT].contains(code) ? Refusal.diskFull : self }
}
