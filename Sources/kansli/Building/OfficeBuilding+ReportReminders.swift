import Domain
import Folder
import Office
import Site
import Store

extension OfficeBuilding {
    /// Sends each applicant one letter about the reports that their organisation is to write and whose occasion has come, and
    /// notes it. Returns how many letters went out.
    func remindReceivers(on today: Day) async throws -> Int {
        let reports = try await store.openReports()
        guard !reports.isEmpty else { return 0 }
        let (sent, board) = (try await store.sentReportReminders(), try await store.board())
        var letters = 0
        for (user, email) in try await accounts.readers() where user.roles.contains(.applicant) {
            guard let account = user.account, let own = user.person.flatMap({ board.person($0)?.employer }) else {
                continue
            }
            let new = reports.filter { $0.responsible == own }.compactMap { record in
                record.reminder(on: today, to: account).map { (record, $0) }
            }.filter { !sent.contains($0.1) }
            guard !new.isEmpty else { continue }
            _ = try await sendMail(letter(new.map(line), to: email, board.association))
            let signature = effects.signature(User("Kansli", [.director]), why: "påminnelse")
            try await store.noteReminders(new.map(\.1), signature)
            letters += 1
        }
        return letters
    }

    private func line(_ record: ReportRecord, _ reminder: ReportReminder) -> String {
        let path = ApplicationSide.applicant.report(record.id, of: record.report.initiative)
        return "\(record.line(reminder))\n\(settings.publicURL ?? "")\(path)"
    }
}
