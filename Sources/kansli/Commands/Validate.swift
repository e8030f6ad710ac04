import ArgumentParser
import Domain
import Formats
import Foundation

struct Validate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Prövar en fil utan att läsa in den.",
        discussion: "Det som kan prövas: start, en ifylld startmall i formatet .xlsx."
    )

    enum Kind: String, ExpressibleByArgument { case start }

    @Argument(help: "Vad filen är: start.") var kind: Kind
    @Argument(help: "Filen.") var file: String
    @Flag(help: "Skriv ett JSON-objekt per rad.") var json = false

    func run() async throws {
        guard let bytes = FileManager.default.contents(atPath: file) else {
            throw ValidationError("Filen \(file) går inte att läsa.")
        }
        let reading: OpeningReading
        do { reading = try OpeningReading(xlsx: bytes) } catch {
            throw Refusal(ruling: Ruling(.notMet, .Kansli.opening, error.message))
        }
        for remark in reading.errors { print(try line(remark, isError: true)) }
        for remark in reading.warnings { print(try line(remark, isError: false)) }
        guard reading.errors.isEmpty else { throw ExitCode(1) }
    }

    private func line(_ remark: FormatWarning, isError: Bool) throws -> String {
        guard json else {
            let place = remark.place.isEmpty ? "" : remark.place.capitalised + ": "
            return (isError ? "Fel. " : "Att veta. ") + place + remark.text
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(Line(remark, isError: isError)), as: UTF8.self)
    }
}

private struct Line: Encodable {
    let severity: String
    let sheet: String?
    let row: Int?
    let column: String?
    let text: String

    init(_ remark: FormatWarning, isError: Bool) {
        severity = isError ? "error" : "warning"
        (sheet, row, column, text) = (remark.sheet, remark.row, remark.field, remark.text)
    }
}
