import Domain
import Markup
import Site

extension Page {
    /// Diarium: the cases of a year, the newest first.
    static func diary(_ records: [DiaryRecord], years: [Int], year: Int, _ context: PageContext) -> Page {
        let mayRegister = context.visitor?.user.may(.registerDocuments).outcome == .met
        let maySettle = context.visitor?.user.may(.setUpAssociation).outcome == .met
        let others = years.filter { $0 != year }.map { year -> HTML in
            " · <a href=\"\(DiaryRoutes.diary(of: year))\">\(String(year))</a>"
        }
        return Page(
            "Diarium",
            in: .registry,
            action: mayRegister ? .action(Link("Registrera en handling", DiaryRoutes.registration)) : nil,
            """
            <p><a href="\(PublicDiaryRoutes.list)">Så ser allmänheten diariet</a>\
            \(maySettle ? " · <a href=\"\(DiaryRoutes.settings)\">Inställningar för diariet</a>" : "")\(others)</p>
            \(records.isEmpty ? nothing(year, mayRegister) : table(records, year))
            """
        )
    }

    private static func nothing(_ year: Int, _ mayRegister: Bool) -> HTML {
        .empty(
            mayRegister
                ? "Inga ärenden \(year). Registrera det första brevet, så öppnas ett ärende med nummer."
                : "Inga ärenden \(year)."
        )
    }

    private static func table(_ records: [DiaryRecord], _ year: Int) -> HTML {
        let rows = records.map { record -> [HTML] in
            let one = record.diaryCase
            return [
                "<a href=\"\(DiaryRoutes.diaryCase(one.id))\">\(one.number)</a>", "\(one.title)",
                "\(one.openedOn.rawValue)", "\(String(record.documents.count))", "\(record.state)",
            ]
        }
        let columns: [Site.Table.Column] = [
            .text("Ärende"), .text("Rubrik"), .text("Öppnat"), .number("Handlingar"), .text("Läge"),
        ]
        return Site.Table("Ärenden \(year)", columns, rows: rows).html
    }
}

extension DiaryRecord {
    /// Where the case stands, in a word or two.
    var state: String {
        if let closed = diaryCase.closedOn { return "avslutat \(closed.swedish)" }
        if let missing = missingExtracts.first, let number = missing.number { return "utdraget av § \(number) saknas" }
        let isDecided = !items.isEmpty && items.allSatisfy { extract(of: $0.item) != nil }
        return isDecided ? "beslutat" : "öppet"
    }
}
