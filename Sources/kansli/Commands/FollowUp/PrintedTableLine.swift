import Domain
import Foundation

/// What reading a printed table in did, or would do. All keys are always there.
struct PrintedTableLine: Encodable {
    let file, key, title: String
    let rows, columns, doubts: Int
    /// imported, known, tried or refused.
    let effect: String
    /// Another table under the same key gave place.
    let replaces: Bool
    /// Why it is refused.
    let reason: String?

    enum CodingKeys: CodingKey { case file, key, title, rows, columns, doubts, effect, replaces, reason }

    init(_ file: String, _ table: PrintedTable, _ report: PrintedReport) {
        (self.file, key, title) = (file, table.key, table.title)
        (rows, columns, doubts) = (table.rows.count, table.columns.count, table.doubts.count)
        (effect, replaces, reason) = (report.effect.rawValue, report.replaces, nil)
    }

    init(_ file: String, refused reason: String) {
        (self.file, key, title) = (file, "", "")
        (rows, columns, doubts) = (0, 0, 0)
        (effect, replaces, self.reason) = ("refused", false, reason)
    }

    func encode(to encoder: any Encoder) throws {
        var object = encoder.container(keyedBy: CodingKeys.self)
        try object.encode(file, forKey: .file)
        try object.encode(key, forKey: .key)
        try object.encode(title, forKey: .title)
        try object.encode(rows, forKey: .rows)
        try object.encode(columns, forKey: .columns)
        try object.encode(doubts, forKey: .doubts)
        try object.encode(effect, forKey: .effect)
        try object.encode(replaces, forKey: .replaces)
        try object.encode(reason, forKey: .reason)
    }

    func text(json: Bool) throws -> String {
        guard !json else { return try jsonLine }
        if let reason { return "\(file): inte inläst. \(reason)" }
        let what = "\(title), \(rows) rader, \(doubts) osäkra läsningar, \(PrintedTable.mark)"
        return switch effect {
        case "imported": "\(file): inläst\(replaces ? ", i stället för den som fanns" : ""). \(what)."
        case "known": "\(file): är redan inläst. Inget ändras."
        default: "\(file): inget är inläst. Skulle läsas in\(replaces ? ", i stället för den som finns" : ""): \(what)."
        }
    }
}
