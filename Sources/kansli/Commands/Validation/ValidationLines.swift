import Domain
import Formats
import Foundation

extension Encodable {
    /// One line of JSON, with its keys in order.
    var jsonLine: String {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            return String(decoding: try encoder.encode(self), as: UTF8.self)
        }
    }
}

/// What was found in a file, as a line.
struct RemarkLine: Encodable {
    let severity: String
    let sheet: String?
    let row: Int?
    let column: String?
    let text: String
    private let place: String

    enum CodingKeys: CodingKey { case severity, sheet, row, column, text }

    init(_ remark: FormatWarning, isError: Bool) {
        severity = isError ? "error" : "warning"
        (sheet, row, column, text) = (remark.sheet, remark.row, remark.field, remark.text)
        place = remark.place.isEmpty ? "" : remark.place.capitalised + ": "
    }

    func text(json: Bool) throws -> String {
        json ? try jsonLine : (severity == "error" ? "Fel. " : "Att veta. ") + place + text
    }
}

/// What is said of a number that stood on a line. All four keys are always there.
struct NumberLine: Encodable {
    let input: String
    /// What it is, when it is right.
    let kind: String?
    /// What is wrong with it; or, of a right one, what may be worth knowing.
    let reason: String?
    let valid: Bool
    /// For people: the kind in Swedish.
    let swedish: String

    enum CodingKeys: CodingKey { case input, kind, reason, valid }

    func encode(to encoder: any Encoder) throws {
        var object = encoder.container(keyedBy: CodingKeys.self)
        try object.encode(input, forKey: .input)
        try object.encode(kind, forKey: .kind)
        try object.encode(reason, forKey: .reason)
        try object.encode(valid, forKey: .valid)
    }

    func text(json: Bool) throws -> String {
        guard !json else { return try jsonLine }
        let parts = [valid ? swedish : "stämmer inte", reason].compactMap(\.self)
        return "\(input): \(parts.joined(separator: ". "))"
    }
}
