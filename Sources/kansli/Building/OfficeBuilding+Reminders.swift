import Documents
import Domain
import Folder
import Foundation
import Site
import Store

extension OfficeBuilding {
    func reminderClock(hour: Int) -> ReminderClock {
        ReminderClock(hour: hour, zone: effects.zone, now: effects.now, today: effects.today, remind: remind)
    }

    /// Sends each reader one letter about the duties of their roles whose reminders have come, and notes it. Returns how many
    /// letters went out. A letter that cannot be sent is noted for nobody, so that it goes out the next time.
    @Sendable func remind(on today: Day) async throws -> Int {
        guard try await store.associationName() != nil else { return 0 }
        let wheel = try await store.wheel()
        let (due, sent) = (wheel.reminders(on: today), try await store.sentReminders())
        guard !due.isEmpty else { return 0 }
        var letters = 0
        for (user, email) in try await accounts.readers() {
            guard let account = user.account else { continue }
            let new = due.filter {
                user.roles.contains($0.duty.who) && !sent.contains(WheelReminder($0.place, account: account))
            }
            guard !new.isEmpty else { continue }
            _ = try await sendMail(letter(about: new, to: email, wheel.facts.board.association))
            let signature = effects.signature(User("Kansli", [.director]), why: "påminnelse")
            try await store.noteReminders(new.map { WheelReminder($0.place, account: account) }, signature)
            letters += 1
        }
        return letters
    }

    /// Duties, days, sources and links. Nobody's name.
    private func letter(about duties: [YearDuty], to email: String, _ association: CoordinationAssociation) -> Mail {
        let lines = duties.map { one in
            "\(one.last.swedish): \(one.duty.title)\n(\(one.duty.provision.citation))\n\(settings.publicURL ?? "")\(one.path)"
        }
        return Mail(
            from: association.email ?? "kansliet@localhost",
            to: email,
            subject: duties.count == 1
                ? "Påminnelse: en plikt i årshjulet" : "Påminnelse: \(duties.count) plikter i årshjulet",
            text: "Hej!\n\nDet här ska göras:\n\n\(lines.joined(separator: "\n\n"))\n\n"
                + "När det är klart anger du i Kansli vad som visar det.\n\n\(association.name)\n"
        )
    }
}
