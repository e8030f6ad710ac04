import Crypto
package import Domain
import Folder
import Foundation
import GRDB

/// Vem länken släpper in (caller): what a referral link leads to, while it holds.
package struct LinkCaller: Hashable, Sendable {
    package let link: ReferralLink
    package let authority: Authority
    package let label: ReferralLabel
    package let initiative: String
}

extension RegisterStore {
    /// Gör en länk (makes a link); its token is told once and kept as a hash.
    package func makeLink(
        to initiative: Int64,
        for authority: Authority.ID,
        until: Day,
        _ signature: Signature
    ) async throws -> String {
        let token = Token.make()
        return try await write { db in
            try db.demand(.decideIntake, in: initiative, signature)
            try ReferralLink.mayBeMade(until: until, on: signature.day).orRefuse()
            _ = try db.authority(authority)
            let row = ReferralLinkRow(
                id: try db.nextID(ReferralLinkRow.self),
                initiative: initiative,
                authority: authority,
                madeOn: signature.day,
                until: until,
                tokenHash: Token.hash(token)
            )
            try row.insert(db)
            try db.append("madeReferralLink", to: "referralLink/\(row.id)", after: row.link, signature)
            return token
        }
    }

    package func endLink(_ id: ReferralLink.ID, _ signature: Signature) async throws {
        try await write { db in
            guard var row = try ReferralLinkRow.fetchOne(db, key: id) else { throw Missing() }
            try db.demand(.decideIntake, in: row.initiative, signature)
            try row.link.mayBeUsed(on: signature.day).orRefuse()
            row.endedOn = signature.day
            try row.update(db)
            try db.append("endedReferralLink", to: "referralLink/\(id)", signature)
        }
    }

    package func links(to initiative: Int64, _ signature: Signature) async throws -> [ReferralLink] {
        try await read { db in
            try db.demand(.decideIntake, in: initiative, signature)
            let sql = "SELECT * FROM referralLink WHERE initiative = ? ORDER BY endedOn IS NOT NULL, until, id"
            return try ReferralLinkRow.fetchAll(db, sql: sql, arguments: [initiative]).map(\.link)
        }
    }

    /// Who a token lets in on the day. The same refusal for one that never was as for one that is spoilt.
    package func caller(_ token: String, on day: Day) async throws -> LinkCaller {
        try await read { db in try db.caller(token, on: day) }
    }
}

extension Database {
    func caller(_ token: String, on day: Day) throws -> LinkCaller {
        let hash = Token.hash(token)
        let row: SQLRequest<ReferralLinkRow> = "SELECT * FROM referralLink WHERE tokenHash = \(hash)"
        guard let link = try row.fetchOne(self)?.link else {
            throw Refusal(ruling: Ruling(.notMet, .Kansli.referralLinks, "Länken gäller inte. Be insatsen om en ny."))
        }
        try link.mayBeUsed(on: day).orRefuse()
        return LinkCaller(
            link: link,
            authority: try authority(link.authority),
            label: try referralLabel(of: link.initiative),
            initiative: try self.initiative(link.initiative).name
        )
    }

    func referralLabel(of initiative: Int64) throws -> ReferralLabel {
        let label: SQLRequest<String> = "SELECT label FROM referralSetting WHERE initiative = \(initiative)"
        return try label.fetchOne(self).flatMap(ReferralLabel.init) ?? .remiss
    }
}

/// Nycklar utåt (tokens): random, told once, and kept as hashes.
enum Token {
    /// 32 random bytes in base 64 for addresses.
    static func make() -> String {
        let text = random(32).base64EncodedString()
        return text.replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }

    /// Svarskod (code for the answer): 60 bits in letters that are read out without being mistaken: "KQ7M-3XPA-9TWD".
    static func code() -> String {
        let letters = Array("ABCDEFGHJKLMNPQRSTUVWXYZ23456789")
        let signs = random(12).map { letters[Int($0 & 31)] }
        return [0, 4, 8].map { String(signs[$0..<$0 + 4]) }.joined(separator: "-")
    }

    static func hash(_ token: String) -> Data { Data(SHA256.hash(data: Data(token.utf8))) }

    /// As it is typed: without regard to case, blanks and hyphens.
    static func hash(code: String) -> Data { hash(code.uppercased().filter { $0.isLetter || $0.isNumber }) }

    private static func random(_ count: Int) -> Data {
        SymmetricKey(size: SymmetricKeySize(bitCount: count * 8)).withUnsafeBytes { Data($0) }
    }
}
