import Crypto
import Domain
package import Foundation

/// Valv (vault): seals what identifies a participant (AES-GCM), and makes the keyed hashes (HMAC-SHA256) that it is
/// found by. Its key lies outside the database, so that a stolen database gives no name, number or free text.
package struct Vault: Sendable {
    /// Stands in every sealed value, so that a value tells which key it is under.
    package let keyID: UInt32
    private let sealing: SymmetricKey
    private let lookUp: SymmetricKey

    init(_ key: VaultKey) {
        keyID = key.id
        (sealing, lookUp) = (key.derived("kansli register sealing"), key.derived("kansli register look-up"))
    }

    package func seal(_ text: String, _ column: SealedColumn, row: Int64) throws -> Data {
        let place = Data(column.place(row).utf8)
        guard let box = try AES.GCM.seal(Data(text.utf8), using: sealing, authenticating: place).combined else {
            throw CocoaError(.coderInvalidValue)
        }
        return keyID.bytes + box
    }

    package func seal(ifAny text: String?, _ column: SealedColumn, row: Int64) throws -> Data? {
        try text.map { try seal($0, column, row: row) }
    }

    /// Refused when the value is under another key or was moved from another row.
    package func open(_ sealed: Data, _ column: SealedColumn, row: Int64) throws -> String {
        guard sealed.prefix(4) == keyID.bytes,
            let box = try? AES.GCM.SealedBox(combined: sealed.dropFirst(4)),
            let text = try? AES.GCM.open(box, using: sealing, authenticating: Data(column.place(row).utf8))
        else { throw Refusal.unopened }
        return String(decoding: text, as: UTF8.self)
    }

    package func open(ifAny sealed: Data?, _ column: SealedColumn, row: Int64) throws -> String? {
        try sealed.map { try open($0, column, row: row) }
    }

    /// Nyckelad hash (keyed hash): finds an equal text of the same kind, and tells nothing to who lacks the key.
    package func hash(_ text: String, _ kind: LookUp) -> Data {
        Data(HMAC<SHA256>.authenticationCode(for: Data("\(kind.rawValue):\(text)".utf8), using: lookUp))
    }
}

/// Uppslag (look-up): what something may be found by.
package enum LookUp: String, Sendable { case number, name, proof, session }

extension UInt32 {
    fileprivate var bytes: Data { Data([24, 16, 8, 0].map { UInt8(truncatingIfNeeded: self >> $0) }) }
}

extension Refusal {
    static let unopened = vault(
        "En uppgift går inte att öppna med registrets nyckel. Kör kansli register verify och se vad som är skadat."
    )

    static func vault(_ reason: String) -> Refusal { Refusal(ruling: Ruling(.notMet, .Kansli.sealing, reason)) }
}
