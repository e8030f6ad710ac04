import Domain
import Foundation

extension CalendarFeed {
    /// The feed as it goes out: content lines that end with CRLF, "SHOULD NOT be longer than 75 octets" (3.1).
    package var text: String {
        let head = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Kansli//Kansli//SV", "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
            "X-WR-CALNAME:\(name.escaped)",
        ]
        let zone = events.contains { $0.hasHours } ? Self.stockholm : []
        return (head + zone + events.flatMap(\.lines) + ["END:VCALENDAR"]).map { $0.folded + "\r\n" }.joined()
    }

    /// Sweden's clock since 1996: summer time from the last Sunday of March to the last of October.
    private static let stockholm = [
        "BEGIN:VTIMEZONE", "TZID:Europe/Stockholm", "BEGIN:DAYLIGHT", "DTSTART:19960331T020000",
        "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "TZNAME:CEST", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200",
        "END:DAYLIGHT", "BEGIN:STANDARD", "DTSTART:19961027T030000", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
        "TZNAME:CET", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100", "END:STANDARD", "END:VTIMEZONE",
    ]
}

extension CalendarEvent {
    fileprivate var hasHours: Bool {
        if case .hours = time { return true }
        return false
    }

    fileprivate var lines: [String] {
        ["BEGIN:VEVENT", "UID:\(uid.escaped)", "SEQUENCE:\(sequence)", "DTSTAMP:\(changed.basic)"] + times
            + ["SUMMARY:\(title.escaped)", "STATUS:\(isCancelled ? "CANCELLED" : "CONFIRMED")"]
            + (text.isEmpty ? [] : ["DESCRIPTION:\(text.escaped)"])
            + (place.isEmpty ? [] : ["LOCATION:\(place.escaped)"])
            + (link.map { ["URL:\($0.onOneLine)"] } ?? []) + ["END:VEVENT"]
    }

    /// A whole day ends where the next begins (3.6.1), and takes nobody's time.
    private var times: [String] {
        switch time {
        case .day(let day):
            return [
                "DTSTART;VALUE=DATE:\(day.basic)", "DTEND;VALUE=DATE:\((day + 1).basic)", "TRANSP:TRANSPARENT",
            ]
        case .hours(let day, let start, let end):
            let first = "DTSTART;TZID=Europe/Stockholm:\(day.basic)T\(start.basic)"
            return [first] + (end.map { ["DTEND;TZID=Europe/Stockholm:\(day.basic)T\($0.basic)"] } ?? [])
        }
    }
}

extension Day {
    fileprivate var basic: String { rawValue.replacing("-", with: "") }
}

extension TimeOfDay {
    fileprivate var basic: String { rawValue.replacing(":", with: "") + "00" }
}

extension Date {
    /// "20230116T080000Z".
    fileprivate var basic: String { formatted(.iso8601).replacing("-", with: "").replacing(":", with: "") }
}

extension String {
    /// TEXT (3.3.11): backslash, semicolon, comma and line break are escaped; other control characters are left out.
    fileprivate var escaped: String {
        unicodeScalars.reduce(into: "") { text, sign in
            switch sign {
            case "\\", ";", ",": text += "\\" + String(sign)
            case "\n": text += "\\n"
            case _ where sign.value < 32 || sign.value == 127: break
            default: text.unicodeScalars.append(sign)
            }
        }
    }

    /// A URI is not escaped, so a line break in it would begin a line of somebody else's.
    fileprivate var onOneLine: String {
        String(String.UnicodeScalarView(unicodeScalars.filter { $0.value > 32 && $0.value != 127 }))
    }

    /// A long line goes on after CRLF and a blank, never in the middle of a letter (3.1).
    fileprivate var folded: String {
        var (text, length) = ("", 0)
        for sign in unicodeScalars {
            let bytes = String(sign).utf8.count
            if length + bytes > 75 { (text, length) = (text + "\r\n ", 1) }
            text.unicodeScalars.append(sign)
            length += bytes
        }
        return text
    }
}
