package import Domain
package import Foundation

/// Kalender (calendar feed): days and times that a calendar program subscribes to, RFC 5545.
package struct CalendarFeed: Hashable, Sendable {
    /// "Samordningsförbundet Provby".
    package let name: String
    package let events: [CalendarEvent]

    package init(_ name: String, _ events: [CalendarEvent]) { (self.name, self.events) = (name, events) }
}

/// Händelse i en kalender (calendar event).
package struct CalendarEvent: Hashable, Sendable {
    /// När (time): a whole day, or from a time on it until another, by the clock in Sweden.
    package enum Time: Hashable, Sendable {
        case day(Day)
        case hours(Day, TimeOfDay, until: TimeOfDay?)
    }

    /// The same for the same thing, whatever becomes of it.
    package let uid: String
    /// Grows each time that the thing changes.
    package let sequence: Int
    /// When the thing last changed. Never the time of asking: an unchanged calendar stays the same to the byte.
    package let changed: Date
    package let time: Time
    package let title: String
    package var text: String
    package var place: String
    package var link: String?
    package var isCancelled: Bool

    package init(
        uid: String,
        sequence: Int,
        changed: Date,
        _ time: Time,
        _ title: String,
        text: String = "",
        place: String = "",
        link: String? = nil,
        isCancelled: Bool = false
    ) {
        (self.uid, self.sequence, self.changed, self.time, self.title) = (uid, sequence, changed, time, title)
        (self.text, self.place, self.link, self.isCancelled) = (text, place, link, isCancelled)
    }
}
