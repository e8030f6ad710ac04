import Domain
import Formats
import Foundation

/// What a delivery is, and what became of it. All keys are always there.
struct DeliveryLine: Encodable {
    let file: String
    let initiative, period, controller: String?
    let number: Int?
    let tables: Int
    /// How many another förbund's file holds; nil for a delivery from a party.
    let deliveries: Int?
    /// valid, received (and waits), taken (and counts), tried or refused.
    let effect: String
    /// Why it is refused.
    let reason: String?

    enum CodingKeys: CodingKey {
        case file, initiative, period, controller, number, tables, deliveries, effect, reason
    }

    init(_ file: String, _ delivered: DeliveredFile, _ effect: String, refused reason: String? = nil) {
        let report = delivered.report
        self.file = file
        (initiative, period, controller) = (report.initiative.key, report.period.key, report.controller.name)
        (number, tables, deliveries) = (report.number, report.tables.count, nil)
        (self.effect, self.reason) = (reason == nil ? effect : "refused", reason)
    }

    init(_ file: String, _ report: AssociationReport, _ effect: String, refused reason: String? = nil) {
        self.file = file
        (initiative, period, controller) = (nil, String(report.year), report.association.name)
        (number, tables) = (report.number, report.items.map(\.report.tables.count).reduce(0, +))
        deliveries = report.items.count
        (self.effect, self.reason) = (reason == nil ? effect : "refused", reason)
    }

    init(_ file: String, refused reason: String) {
        self.file = file
        (initiative, period, controller, number, tables, deliveries) = (nil, nil, nil, nil, 0, nil)
        (effect, self.reason) = ("refused", reason)
    }

    /// Read, without any office to ask who the sender is.
    init(_ file: String, _ bytes: Data) {
        let wrong = "Underskriften stämmer inte med innehållet."
        if let handedOn = try? AssociationFile(bytes) {
            let isWhole = handedOn.isIntact && handedOn.areItemsIntact
            self.init(file, handedOn.report, "valid", refused: isWhole ? handedOn.report.fault : wrong)
            return
        }
        switch Result(catching: { () throws(SignedReport.Fault) in try DeliveredFile(bytes) }) {
        case .failure(let fault): self.init(file, refused: fault.swedish)
        case .success(let delivered):
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
        try object.encode(deliveries, forKey: .deliveries)
        try object.encode(effect, forKey: .effect)
        try object.encode(reason, forKey: .reason)
    }

    func text(json: Bool) throws -> String {
        guard !json else { return try jsonLine }
        if let reason { return "\(file): tas inte emot. \(reason)" }
        if let deliveries {
            let held = "\(deliveries) leveranser för \(period ?? "") från \(controller ?? ""), fil nr \(number ?? 0)"
            return switch effect {
            case "taken": "\(file): inläst. \(held)."
            case "tried": "\(file): inget är inläst. Filen skulle tas emot: \(held)."
            default: "\(file): underskrifterna stämmer. \(held)."
            }
        }
        let what =
            "\(initiative ?? ""), \(period ?? ""), nr \(number ?? 0) från \(controller ?? ""), \(tables) tabeller"
        return switch effect {
        case "received": "\(file): mottagen, väntar på att någon godtar den. \(what)."
        case "tried": "\(file): inget är inläst. Leveransen skulle tas emot: \(what)."
        default: "\(file): underskriften stämmer. \(what)."
        }
    }
}
