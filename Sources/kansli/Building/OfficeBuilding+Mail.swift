import Documents
import Folder
import Foundation

extension OfficeBuilding {
    /// Lays a mail in the folder's mail directory, for somebody to send: no mail server is set up here.
    @Sendable func fileMail(_ mail: Mail) async throws -> Delivery {
        let directory = folder.directory.appending(path: "mail")
        try FileManager.default.createDirectory(
            at: directory,
            withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700]
        )
        let id = UUID().uuidString
        let date = Date.VerbatimFormatStyle(
            format:
                "\(day: .twoDigits) \(month: .abbreviated) \(year: .defaultDigits) \(hour: .twoDigits(clock: .twentyFourHour, hourCycle: .zeroBased)):\(minute: .twoDigits):\(second: .twoDigits) +0000",
            locale: Locale(identifier: "en_US_POSIX"),
            timeZone: .gmt,
            calendar: Calendar(identifier: .gregorian)
        ).format(effects.now())
        // The file's name is a number: an address is nobody's business in a list of files.
        let file = directory.appending(path: "\(id).eml")
        try Data(mail.message(id: id, date: date).utf8).write(to: file, options: .atomic)
        return .filed
    }
}
