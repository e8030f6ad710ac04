import Domain
import Formats
import Foundation

/// What a delivery is, and what became of it. All keys are always there.
struct DeliveryLine: Encodable {
    let file: String
    let initiative, period, controller: String?
    let number: Int?
    let tables: Int
    /// valid, received, tried or refused.
    let effect: String
    /// Why it is refused.
    let reason: String?

    enum CodingKeys: CodingKey { case file, initiative, period, controller, number, tables, effect, reason }

    init(_ file: String, _ delivered: DeliveredFile, _ effect: String, refused reason: String? = nil) {
        let report = delivered.report
        self.file = file
        (initiative, period, controller) = (report.initiative.key, report.period.key, report.controller.name)
        (number, tables) = (report.number, report.tables.count)
        (self.effect, self.reason) = (reason == nil ? effect : "refused", reason)
    }

    init(_ file: String, refused reason: String) {
        self.file = file
        (initiative, period, controller, number, tables) = (nil, nil, nil, nil, 0)
        (effect, self.reason) = ("refused", reason)
    }

    /// Read, without any office to ask who the sender is.
    init(_ file: String, _ read: Result<DeliveredFile, SignedReport.Fault>) {
        switch read {
        case .failure(let fault): self.init(file, refused: fault.swedish)
        case .success(let delivered):
            let wrong = "Underskriften stämmer inte med innehållet."
            self.init(file, delivered, "valid", refused: delivered.isIntact ? nil : wrong)
        }
    }

    func encode(to encoder: any Encoder) throws {
        var object = encoder.container(keyedBy: CodingKeys.self)
        try object.encode(file, forKey: .file)
        try object.encode(initiative, forKey: .initiative)
        try object.encode(period, forKey: .period)
        try object.encode(controller, forKey: .controller)
        try object.encode(number, forKey: .number)
        try object.encode(tables, forKey: .tables)
        try object.encode(effect, forKey: .effect)
        try object.encode(reason, forKey: .reason)
    }

    func text(json: Bool) throws -> String {
        guard !json else { return try jsonLine }
        if let reason { return "\(file): tas inte emot. \(reason)" }
        let what =
            "\(initiative ?? ""), \(period ?? ""), nr \(number ?? 0) från \(controller ?? ""), \(tables) tabeller"
        return switch effect {
        case "received": "\(file): mottagen, väntar på att någon godtar den. \(what)."
        case "tried": "\(file): inget är inläst. Leveransen skulle tas emot: \(what)."
        default: "\(file): underskriften stämmer. \(what)."
        }
    }
}
