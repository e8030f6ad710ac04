import Domain
import Formats
import Foundation
import TestSupport
import Testing

@Suite struct `A calendar feed` {
    private let changed = Date(timeIntervalSince1970: 1_673_856_000)

    private func feed(_ title: String = "Möte", text: String = "", link: String? = nil) -> String {
        let time = CalendarEvent.Time.hours("2023-01-27", "09:00", until: "12:00")
        let event = CalendarEvent(
            uid: "mote-1@prov",
            sequence: 3,
            changed: changed,
            time,
            title,
            text: text,
            link: link
        )
        return CalendarFeed("Provby", [event]).text
    }

    @Test func `tells a meeting's hours by the clock in Sweden`() {
        let lines = feed().components(separatedBy: "\r\n")
        #expect(lines.contains("DTSTART;TZID=Europe/Stockholm:20230127T090000"))
        #expect(lines.contains("DTEND;TZID=Europe/Stockholm:20230127T120000"))
        #expect(lines.contains("BEGIN:VTIMEZONE") && lines.contains("DTSTAMP:20230116T080000Z"))
        #expect(lines.contains("SEQUENCE:3") && lines.contains("STATUS:CONFIRMED"))
        #expect(lines.first == "BEGIN:VCALENDAR" && lines.suffix(2) == ["END:VCALENDAR", ""])
    }

    @Test func `tells a whole day as one that ends where the next begins`() {
        let event = CalendarEvent(uid: "p", sequence: 0, changed: changed, .day("2024-02-28"), "P", isCancelled: true)
        let text = CalendarFeed("Provby", [event]).text
        #expect(text.contains("DTSTART;VALUE=DATE:20240228\r\nDTEND;VALUE=DATE:20240229\r\n"))
        #expect(text.contains("STATUS:CANCELLED") && !text.contains("VTIMEZONE"))
    }

    @Test(
        arguments: [
            ("a,b;c\\d", "a\\,b\\;c\\\\d"), ("rad\nrad", "rad\\nrad"), ("a\r\nATTENDEE:x", "a\\nATTENDEE:x"),
            ("\u{0}\u{7}\u{7F}x", "x"), ("åäö 😀", "åäö 😀"),
        ]
    )
    func `escapes what would end a line or a value`(title: String, written: String) {
        #expect(feed(title).contains("SUMMARY:\(written)\r\n"))
    }

    @Test func `lets no link begin a line of its own`() {
        #expect(feed(link: "https://x.se/\r\nATTENDEE:y").contains("URL:https://x.se/ATTENDEE:y\r\n"))
    }

    /// Whatever the text: no line is longer than 75 octets, none is cut within a letter, and unfolded it is the same.
    @Test(arguments: 0..<200) func `folds lines so that they unfold to what they were`(seed: Int) throws {
        let letters = ["a", "å", "€", "😀", ",", " ", "é", "\n"]
        let text = (0..<(seed * 3)).map { letters[(seed &* 31 &+ $0 &* ($0 + seed)) % letters.count] }.joined()
        let bytes = Array(feed(text: text).utf8)
        for line in bytes.split(separator: 10, omittingEmptySubsequences: true) {
            #expect(line.last == 13 && line.count <= 76)
            #expect(String(validating: line, as: UTF8.self) != nil)
        }
        let unfolded = String(decoding: bytes, as: UTF8.self).replacing("\r\n ", with: "")
        let written = text.replacing(",", with: "\\,").replacing("\n", with: "\\n")
        #expect(text.isEmpty || unfolded.contains("DESCRIPTION:\(written)\r\n"))
    }

    @Test func `is the same to the byte when nothing has changed`() { #expect(feed() == feed()) }
}
