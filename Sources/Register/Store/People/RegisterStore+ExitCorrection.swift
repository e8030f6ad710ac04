package import Domain
import Folder
import GRDB

extension RegisterStore {
    /// Rättar (corrects) the exit of a stay, values after included. What stood there before is kept beside it, until the person is
    /// deleted.
    package func correctExit(
        _ id: Stay.ID,
        to exit: StayExit,
        because reason: StartCorrection.Reason,
        _ signature: Signature
    ) async throws {
        try await write { [vault] db in
            let stay = try db.stay(id)
            try db.demand(.follow, in: stay.initiative, signature)
            try StayRules.mayCorrectExit(stay, to: exit, on: signature.day).orRefuse()
            guard let known = stay.exit else { throw Missing() }
            let exit = exit.settled(stay.precision)
            let changes = known.changes(to: exit)
            guard !changes.isEmpty else { throw Refusal(ruling: StayRules.refused("Inget är ändrat.")) }
            try db.put(exit, of: id)
            try db.keep(changes.map(\.change), of: id, reason, vault, signature)
            let facts = ["reason": reason.rawValue, "fields": changes.map(\.field).joined(separator: " ")]
            try db.append("correctedExit", to: "stay/\(id)", after: facts, signature)
        }
    }
}
