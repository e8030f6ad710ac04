/// Mottagen leverans (delivery): a counted report as the office got it. It counts only when it has been accepted.
package struct ReportDelivery: Codable, Hashable, Sendable, Identifiable {
    /// Väg (way) that it came.
    package enum Way: String, CaseIterable, Codable, Hashable, Sendable { case upload, token, typed, command }

    package let id: Int64
    package let sender: DeliverySender.ID
    package let initiative: Initiative.ID
    package let report: CountedReport
    package let way: Way
    /// The file as it came; nil when it was typed in.
    package let file: Int64?
    package let receivedOn: Day
    package var acceptedOn: Day?
    package var refusedOn: Day?
    /// Why it was refused, for the sender to read.
    package var reason: String?

    package init(
        id: Int64 = 0,
        sender: DeliverySender.ID,
        initiative: Initiative.ID,
        _ report: CountedReport,
        _ way: Way,
        file: Int64? = nil,
        receivedOn: Day,
        acceptedOn: Day? = nil,
        refusedOn: Day? = nil,
        reason: String? = nil
    ) {
        (self.id, self.sender, self.initiative, self.report) = (id, sender, initiative, report)
        (self.way, self.file, self.receivedOn) = (way, file, receivedOn)
        (self.acceptedOn, self.refusedOn, self.reason) = (acceptedOn, refusedOn, reason)
    }

    package var isJudged: Bool { acceptedOn != nil || refusedOn != nil }

    /// Inskriven (typed): at the office, by hand. Nobody has signed it, and it is numbered apart from what a register signs.
    package var isTyped: Bool { way == .typed }

    /// "godtagen", "avvisad", "väntar på kansliet".
    package var state: String {
        acceptedOn != nil ? "godtagen" : refusedOn != nil ? "avvisad" : "väntar på kansliet"
    }

    /// Whether another one gives place to this when it is accepted. One that replaces a number takes the place of that and of all
    /// before it, of the same sender, initiative and period: the one that it names may have been refused here or never have come, and
    /// then stood in the place of the others. What a register signs takes the place of what was typed in before.
    package func takesPlace(of other: ReportDelivery) -> Bool {
        guard sender == other.sender, initiative == other.initiative, report.period == other.report.period,
            id != other.id
        else { return false }
        if !isTyped, other.isTyped { return id > other.id }
        guard let replaced = report.replaces, other.report.number <= replaced else { return false }
        return isTyped == other.isTyped ? other.report.number < report.number : id > other.id
    }

    /// "Socialnämnden, nr 7, 2023-01-15": what a figure says of where it is from.
    package var source: String {
        "\(report.controller.name), leverans nr \(report.number), \(report.madeOn.swedish)"
    }
}

extension ReportDelivery.Way {
    package var swedish: String {
        switch self {
        case .upload: "uppladdad fil"
        case .token: "sänd av registret"
        case .typed: "inskriven på kansliet"
        case .command: "inläst med kansli import"
        }
    }
}

/// Leverans som kommer (delivered file): what was read of it, and whether its key has signed exactly that.
package struct DeliveredFile: Hashable, Sendable {
    package let report: CountedReport
    package let key: String
    package let isIntact: Bool

    package init(_ report: CountedReport, key: String, isIntact: Bool) {
        (self.report, self.key, self.isIntact) = (report, key, isIntact)
    }
}

/// Deltagare ett år (delivered participants) of an initiative, as accepted deliveries tell.
package struct DeliveredParticipants: Hashable, Sendable {
    package let women: CountedCell
    package let men: CountedCell
    package let number: CountedCell
    package let source: String
}
