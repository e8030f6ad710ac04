import Domain
import Markup
import Site

extension Page {
    /// Den sökandes startsida: what waits for the organisation, then all that is its own.
    static func applicant(_ desk: ApplicantDesk, _ user: User, today: Day) -> Page {
        let duties = desk.duties(on: today).list(for: user)
        return Page(
            "Mina ansökningar",
            """
            <p>Här ser du det som din organisation söker och får medel för, och inget annat.</p>
            \(dutyList("Väntar på er", duties, today))
            \(desk.initiatives.isEmpty ? "" : received(desk.initiatives))
            \(desk.applications.isEmpty ? noApplication : applications(desk.applications))
            """
        )
    }

    private static func applications(_ own: [OwnApplication]) -> HTML {
        let rows = own.map { one -> [HTML] in
            let (initiative, record) = (one.initiative, one.record)
            return [
                "<a href=\"\(ApplicationSide.applicant.application(initiative.id))\">\(initiative.title)</a>",
                "\(record.application.years)", "\(record.plan.applied.swedish)", "\(record.state.capitalised)",
            ]
        }
        return Table("Ansökningar", [.text("Insats"), .text("År"), .number("Söks"), .text("Läge")], rows: rows).html
    }

    private static var noApplication: HTML {
        .empty(
            "Din organisation är inte part i någon ansökan än. Förbundets kansli lägger upp den, och sedan skriver ni här."
        )
    }

    private static func received(_ own: [OwnInitiative]) -> HTML {
        let rows = own.map { one -> [HTML] in
            let (id, next) = (one.initiative.id, one.next?.report)
            return [
                "<a href=\"\(ApplicationSide.applicant.reports(of: id))\">\(one.initiative.title)</a>",
                "\(next?.name.capitalised ?? "Ingen")", "\(next?.due.swedish ?? "")",
                "\(next?.state.swedish.capitalised ?? "")",
                "<a href=\"\(ChangeRoutes.changes(of: id))\">Begär eller läs<span class=\"unseen\"> om \(one.initiative.title)</span></a>",
            ]
        }
        let columns: [Table.Column] = [
            .text("Insats"), .text("Nästa redovisning"), .text("Senast"), .text("Läge"), .text("Ändringar"),
        ]
        return Table("Det ni redovisar", columns, rows: rows).html
    }
}

extension ApplicantDesk {
    fileprivate func duties(on today: Day) -> [Duty] {
        let side = ApplicationSide.applicant
        let reports = initiatives.flatMap(\.reports).compactMap { record in
            record.receiverDuty(on: today, at: side.report(record.id, of: record.report.initiative))
        }
        return reports + applications.compactMap { $0.duty(at: side.application($0.initiative.id)) }
    }
}
