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
            try db.settle(one, draft, file: file, "fulfilled", signature)
        }
    }

    /// Enters what showed that the duties of years before Kansli were done, all at once.
    package func recordAsPrintedEvidence(
        _ printed: [(place: WheelPlace, draft: WheelEvidenceDraft)],
        _ signature: Signature
    ) async throws {
        try await folder.database.write { db in
            try signature.user.may(.keepWheel).orRefuse()
            let wheel = try db.wheel(try db.board())
            for (place, draft) in printed {
                guard let one = wheel.yearDuty(place) else { throw Missing() }
                try draft.shows(on: signature.day, hasFile: false).orRefuse()
                try db.settle(one, draft, "recordedAsPrinted", signature)
            }
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

extension Database {
    fileprivate func settle(
        _ one: YearDuty,
        _ draft: WheelEvidenceDraft,
        file: KeptFile? = nil,
        _ verb: String,
        _ signature: Signature
    ) throws {
        try one.maySettle(on: signature.day).orRefuse()
        let evidence = WheelEvidence(
            id: try nextID(WheelEvidence.self),
            one.place,
            draft,
            file: try file.map { try add($0, signature) }
        )
        try evidence.insert(self)
        try append(verb, to: "wheelDuty/\(one.place.duty)", after: evidence, signature)
    }
}
