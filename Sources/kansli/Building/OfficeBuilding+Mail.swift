import Documents
import Domain
import Folder
import Foundation
import Subprocess

extension OfficeBuilding {
    /// Sends a mail through the program that is set, or lays it in the folder for somebody to send. A demo never sends.
    @Sendable func sendMail(_ mail: Mail) async throws -> Delivery {
        guard let mailCommand, effects.demoDay == nil else { return try await fileMail(mail) }
        let result = try await run(
            .name("env"),
            arguments: [mailCommand, "-t"],
            input: .string(message(of: mail, UUID().uuidString)),
            output: .discarded
        )
        guard result.terminationStatus.isSuccess else { throw Refusal.mail }
        return .sent
    }

    private func fileMail(_ mail: Mail) async throws -> Delivery {
        let directory = folder.directory.appending(path: "mail")
        try FileManager.default.createDirectory(
            at: directory,
            withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700]
        )
        let id = UUID().uuidString
        // The file's name is a number: an address is nobody's business in a list of files.
        let file = directory.appending(path: "\(id).eml")
        try Data(message(of: mail, id).utf8).write(to: file, options: .atomic)
        return .filed
    }

    private func message(of mail: Mail, _ id: String) -> String {
        let date = Date.VerbatimFormatStyle(
            format:
                "\(day: .twoDigits) \(month: .abbreviated) \(year: .defaultDigits) \(hour: .twoDigits(clock: .twentyFourHour, hourCycle: .zeroBased)):\(minute: .twoDigits):\(second: .twoDigits) +0000",
            locale: Locale(identifier: "en_US_POSIX"),
            timeZone: .gmt,
            calendar: Calendar(identifier: .gregorian)
        ).format(effects.now())
        return mail.message(id: id, date: date)
    }
}

extension Refusal {
    /// Says nothing of the address: what a refusal says may be read by others.
    fileprivate static let mail = Refusal(
        ruling: Ruling(
            .notMet,
            .Kansli.configuration,
            "E-posten gick inte att skicka. Be den som sköter servern kontrollera mail-command, och försök igen."
        )
    )
}
