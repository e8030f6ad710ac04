import Domain
import Markup
import Site
import Store

extension Page {
    /// Revisionen av ett år: the papers, the members' decisions, what an auditor begins with, and who audits.
    static func audit(_ year: AuditYear, _ context: PageContext) -> Page {
        let user = context.visitor?.user
        let view = AuditYearView(year: year, keeps: user?.may(.keepAudit).outcome == .met)
        let handsIn = user?.may(.handInAuditPapers).outcome == .met
        return Page(
            "Revision och ansvarsfrihet \(year.year)",
            in: .audit,
            action: handsIn ? .action(Link("Lämna en handling", AuditRoutes.handingIn(year.year))) : nil,
            findings: year.book.findings(year.board).of(.audit(year: year.year)),
            view.html
        )
    }
}

private struct AuditYearView {
    let year: AuditYear
    /// Whether the reader enters what the members decide, and who audits.
    let keeps: Bool

    private var number: Int { year.year }

    var html: HTML {
        """
        <p><a href="\(AuditRoutes.year(number - 1))">\(number - 1)</a> · <strong>\(number)</strong> · \
        <a href="\(AuditRoutes.year(number + 1))">\(number + 1)</a></p>
        <h2>Revisorernas handlingar</h2>
        \(papers)
        <h2>Ansvarsfrihet</h2>
        <p>Varje medlem beslutar för sig, Arbetsförmedlingen och Försäkringskassan var för sig \(.citation(.FinsamAct.discharge)).</p>
        \(discharges)
        <h2>Underlag</h2>
        \(accounts)
        <h2>Revisorer</h2>
        \(auditors)
        """
    }

    private var papers: HTML {
        let rows = year.book.papers.filter { $0.year == number }.map { paper -> [HTML] in
            [
                "<a href=\"\(AuditRoutes.paper(paper.id, number))\">\(paper.title)</a>", "\(paper.kind.swedish)",
                "\(paper.day.swedish)", "\(paper.repliedOn?.swedish ?? "")", section(paper.reply),
            ]
        }
        let columns: [Table.Column] = [
            .text("Handling"), .text("Slag"), .text("Kom"), .text("Styrelsen svarade"), .text("Svaret"),
        ]
        return rows.isEmpty
            ? "<p>Revisorerna har inte lämnat något för \(number).</p>"
            : Table("Skrivelser och rapporter för \(number)", columns, rows: rows).html
    }

    private var discharges: HTML {
        let rows = year.board.members(duringYear: number).map { member -> [HTML] in
            let known = year.book.discharge(member.id, number)
            let path = AuditRoutes.discharge(member.id, number)
            return [
                keeps ? "<a href=\"\(path)\">\(member.name)</a>" : "\(member.name)",
                "\(known?.outcome?.swedish ?? "inte införd")", "\(known?.sentOn?.swedish ?? "")", decision(known),
                section(known?.noted), document(known?.document),
            ]
        }
        let columns: [Table.Column] = [
            .text("Medlem"), .text("Ansvarsfrihet"), .text("Sänt"), .text("Beslutet"), .text("Anmält i styrelsen"),
            .text("Diarium"),
        ]
        return rows.isEmpty
            ? .empty("Förbundet hade inga medlemmar \(number).")
            : Table("Medlemmarnas beslut för \(number)", columns, rows: rows).html
    }

    private func decision(_ known: Discharge?) -> HTML {
        let parts = [known?.body ?? "", known?.decidedOn?.swedish ?? "", known?.number ?? ""]
        return "\(parts.filter { !$0.isEmpty }.joined(separator: ", "))"
    }

    /// What an auditor reads: the §§ on accounts and control with their papers, and ways to all the rest.
    private var accounts: HTML {
        let rows = year.sections.filter(\.isAccounts).map { found -> [HTML] in
            [section(found.id), "\(found.title)", "\(found.appendices)"]
        }
        let columns: [Table.Column] = [.text("Paragraf"), .text("Rubrik"), .number("Bilagor")]
        let table: HTML =
            rows.isEmpty
            ? "<p>Ingen paragraf om budget, redovisning eller intern kontroll finns för \(number).</p>"
            : Table("Paragrafer om budget, redovisning och kontroll", columns, rows: rows).html
        return """
            \(table)
            <p>Allt annat: <a href="\(Room.meetings.path)">möten och protokoll</a>, <a href="/beslut">beslutslista</a>, \
            <a href="\(DiaryRoutes.diary(of: number))">diariet \(number)</a>, <a href="\(WheelRoutes.year(number))">årshjulet \
            \(number)</a> och <a href="\(Room.control.path)">kontrollen</a>.</p>
            """
    }

    private var auditors: HTML {
        let rows = year.book.auditors(of: number).map { auditor -> [HTML] in
            let name = auditor.name.isEmpty ? "namn inte infört" : auditor.name
            return [
                keeps ? "<a href=\"\(AuditRoutes.auditor(auditor.id, number))\">\(name)</a>" : "\(name)",
                "\(year.board.member(auditor.appointedBy)?.name ?? "")", "\(auditor.remark)",
                "\(auditor.from?.swedish ?? "")", "\(auditor.until?.swedish ?? "")",
            ]
        }
        let columns: [Table.Column] = [
            .text("Namn"), .text("Utsedd av"), .text("Uppdrag"), .text("Från"), .text("Till och med"),
        ]
        let table: HTML =
            rows.isEmpty ? "<p>Inga revisorer är införda.</p>" : Table("Revisorer \(number)", columns, rows: rows).html
        return "\(table)\(keeps ? "<p><a href=\"\(AuditRoutes.auditor(nil, number))\">För in en revisor</a></p>" : "")"
    }

    private func section(_ id: AgendaItem.ID?) -> HTML {
        guard let id, let found = year.sections.first(where: { $0.id == id }) else { return "" }
        return "<a href=\"\(found.path)\">\(found.name)</a>"
    }

    private func document(_ id: DiaryDocument.ID?) -> HTML {
        guard let id, let found = year.documents.first(where: { $0.id == id }) else { return "" }
        return "<a href=\"\(DiaryRoutes.document(found.serial, in: found.diaryCase))\">handlingen</a>"
    }
}
