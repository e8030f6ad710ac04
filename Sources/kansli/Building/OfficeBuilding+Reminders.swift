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

    /// Sends what has not gone out yet, to the office and to the receivers of money. Returns how many letters went out.
    @Sendable func remind(on today: Day) async throws -> Int {
        guard try await store.associationName() != nil else { return 0 }
        return try await remindOffice(on: today) + remindReceivers(on: today)
    }

    /// Sends each reader one letter about the duties of their roles whose reminders have come, and the agreements that they keep
    /// whose last day of notice is near, and notes it. Returns how many letters went out. A letter that cannot be sent is noted
    /// for nobody, so that it goes out the next time.
    private func remindOffice(on today: Day) async throws -> Int {
        let wheel = try await store.wheel()
        let (duties, notices) = (wheel.reminders(on: today), try await noticesDue(today))
        guard !duties.isEmpty || !notices.isEmpty else { return 0 }
        let (sent, sentNotices) = (try await store.sentReminders(), try await store.sentNoticeReminders())
        var letters = 0
        for (user, email) in try await accounts.readers() {
            guard let account = user.account else { continue }
            let new = duties.filter {
                user.roles.contains($0.duty.who) && !sent.contains(WheelReminder($0.place, account: account))
            }
            let ending =
                user.may(.keepPurchases).outcome != .met
                ? []
                : notices.filter { !sentNotices.contains(NoticeReminder($0.purchase.id, $0.day, account: account)) }
            guard !new.isEmpty || !ending.isEmpty else { continue }
            let lines = new.map(line) + ending.map { line($0.purchase, $0.day) }
            _ = try await sendMail(letter(lines, to: email, wheel.facts.board.association))
            let signature = effects.signature(User("Kansli", [.director]), why: "påminnelse")
            try await store.noteReminders(new.map { WheelReminder($0.place, account: account) }, signature)
            try await store.noteReminders(
                ending.map { NoticeReminder($0.purchase.id, $0.day, account: account) },
                signature
            )
            letters += 1
        }
        return letters
    }

    private func noticesDue(_ today: Day) async throws -> [(purchase: Purchase, day: Day)] {
        try await store.purchases().compactMap { purchase in purchase.reminder(on: today).map { (purchase, $0) } }
    }

    private func line(_ one: YearDuty) -> String {
        "\(one.last.swedish): \(one.duty.title)\n(\(one.duty.provision.citation))\n\(settings.publicURL ?? "")\(one.path)"
    }

    private func line(_ purchase: Purchase, _ day: Day) -> String {
        "\(day.swedish): \(purchase.noticeTitle)\n\(settings.publicURL ?? "")\(purchase.path)"
    }

    /// Duties, days, sources and links. Nobody's name.
    func letter(_ lines: [String], to email: String, _ association: CoordinationAssociation) -> Mail {
        Mail(
            from: association.email ?? "kansliet@localhost",
            to: email,
            subject: lines.count == 1 ? "Påminnelse: en sak att göra" : "Påminnelse: \(lines.count) saker att göra",
            text: "Hej!\n\nDet här ska göras:\n\n\(lines.joined(separator: "\n\n"))\n\n"
                + "När det är klart anger du det i Kansli.\n\n\(association.name)\n"
        )
    }
}
