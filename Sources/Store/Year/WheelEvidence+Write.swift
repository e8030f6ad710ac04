package import Domain
package import Folder
package import Foundation
import GRDB

extension Store {
    /// Noterar (settles) a duty of a year: what shows that it is done, or why it was not needed.
    package func settle(
        _ place: WheelPlace,
        _ draft: WheelEvidenceDraft,
        file: KeptFile? = nil,
        _ signature: Signature
    ) async throws {
        try await folder.database.write { db in
            let wheel = try db.wheel(try db.board())
            guard let one = wheel.yearDuty(place) else { throw Missing() }
            try signature.user.maySettle(one.duty).orRefuse()
            try draft.shows(on: signature.day, hasFile: file != nil).orRefuse()
            try one.maySettle(on: signature.day).orRefuse()
            let evidence = WheelEvidence(
                id: try db.nextID(WheelEvidence.self),
                place,
                draft,
                file: try file.map { try db.add($0, signature) }
            )
            try evidence.insert(db)
            try db.append("fulfilled", to: "wheelDuty/\(place.duty)", after: evidence, signature)
        }
    }

    /// Återtar (withdraws) what did not show what it should. The row stays, with the day.
    package func withdrawEvidence(_ place: WheelPlace, _ signature: Signature) async throws {
        try await folder.database.write { db in
            let wheel = try db.wheel(try db.board())
            guard let one = wheel.yearDuty(place), let evidence = one.proof?.evidence else { throw Missing() }
            try signature.user.maySettle(one.duty).orRefuse()
            var withdrawn = evidence
            withdrawn.withdrawnOn = signature.day
            try withdrawn.update(db)
            try db.append("unfulfilled", to: "wheelDuty/\(place.duty)", before: evidence, after: withdrawn, signature)
        }
    }

    /// The file that shows that a duty of a year is done.
    package func evidenceFile(_ place: WheelPlace) async throws -> (file: StoredFile, bytes: Data) {
        guard let id = try await wheel().yearDuty(place)?.proof?.evidence?.file else { throw Missing() }
        return try await folder.file(id)
    }
}
