package import Foundation

/// Styrelsemöte (board meeting). Where it stands follows from its dates; see `BoardMeeting.Stage`.
package struct BoardMeeting: Codable, Hashable, Sendable, Identifiable {
    package let id: Int64
    /// The plan's row that it comes from; nil for an extra meeting.
    package var planned: PlannedMeeting.ID?
    package var day: Day
    package var start: TimeOfDay?
    package var end: TimeOfDay?
    package var place: String
    /// Distansdeltagande: whether the summons offers it.
    package var distance: Bool
    /// Ordförande vid mötet: whoever presides.
    package var presiding: Person.ID?
    package var secretary: Person.ID?
    /// Kallad: the day the summons went out.
    package var summonedOn: Day?
    package var openedAt: Date?
    /// Öppnat den: the day in Sweden, or in a demo its own, when the minutes were opened.
    package var openedOn: Day?
    /// Avslutat: from here on the minutes are fixed.
    package var closedAt: Date?
    package var cancelledOn: Day?
    /// Justerat: the day the last of those who must sign did so.
    package var adjustedOn: Day?
    /// Återgivet ur tryckt protokoll: history from before Kansli, entered as it was printed, errors and all.
    package var asPrinted: Bool
    package var revision: Int

    package init(
        id: Int64,
        planned: PlannedMeeting.ID? = nil,
        day: Day,
        start: TimeOfDay? = nil,
        end: TimeOfDay? = nil,
        place: String,
        distance: Bool = false,
        presiding: Person.ID? = nil,
        secretary: Person.ID? = nil,
        summonedOn: Day? = nil,
        openedAt: Date? = nil,
        openedOn: Day? = nil,
        closedAt: Date? = nil,
        cancelledOn: Day? = nil,
        adjustedOn: Day? = nil,
        asPrinted: Bool = false,
        revision: Int = 1
    ) {
        (self.id, self.planned, self.day, self.start, self.end) = (id, planned, day, start, end)
        (self.place, self.distance, self.presiding, self.secretary) = (place, distance, presiding, secretary)
        (self.summonedOn, self.openedAt, self.closedAt) = (summonedOn, openedAt, closedAt)
        (self.cancelledOn, self.adjustedOn, self.openedOn) = (cancelledOn, adjustedOn, openedOn)
        (self.asPrinted, self.revision) = (asPrinted, revision)
    }
}

extension BoardMeeting {
    /// Läge (stage): where a meeting stands, computed from its dates.
    package enum Stage: String, CaseIterable, Hashable, Sendable {
        case planned, summoned, open, closed, adjusted, cancelled
    }

    package var stage: Stage {
        if cancelledOn != nil { return .cancelled }
        if adjustedOn != nil { return .adjusted }
        if closedAt != nil { return .closed }
        if openedAt != nil { return .open }
        return summonedOn == nil ? .planned : .summoned
    }
}

extension BoardMeeting {
    /// Kommande (to come): not before today, and not closed.
    package func isToCome(on today: Day) -> Bool { day >= today && ![.closed, .adjusted].contains(stage) }
}

extension BoardMeeting.Stage {
    package var swedish: String {
        switch self {
        case .planned: "förbereds"
        case .summoned: "kallat"
        case .open: "pågår"
        case .closed: "avslutat, ska justeras"
        case .adjusted: "justerat"
        case .cancelled: "inställt"
        }
    }
}
