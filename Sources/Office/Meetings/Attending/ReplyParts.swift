import Domain
import Markup
import Site

/// What the pages of a coming meeting show of who comes.
struct ReplyParts {
    let record: MeetingRecord
    let board: Board
    let context: PageContext
    let today: Day

    private var meeting: BoardMeeting { record.meeting }

    private func may(_ answer: AttendanceReply.Answer, _ person: Person.ID) -> Bool {
        record.mayReply(answer, for: person, board, today: today).outcome == .met
    }

    /// The reader's own: three presses, and what they have said. Nothing for who has no seat that day.
    var own: HTML {
        guard let user = context.visitor?.user, let person = user.person, may(.comes, person),
            user.may(.replyToSummons).outcome == .met
        else { return "" }
        let said = record.reply(of: person)
        let presses = AttendanceReply.Answer.allCases.filter { may($0, person) && $0 != said?.answer }
        let state: HTML =
            said.map { "Du har sagt att du <strong>\($0.answer.swedish)</strong>." } ?? "Kommer du till mötet?"
        return """
            <section aria-labelledby="besked"><h2 id="besked">Ditt besked</h2><p>\(state)</p>
            <div class="acts">\(presses.map(press))</div></section>

            """
    }

    private func press(_ answer: AttendanceReply.Answer) -> HTML {
        """
        <form method="post" action="\(ReplyRoutes.reply(meeting.id))">\(.formKey(context))\
        <input type="hidden" name="answer" value="\(answer.rawValue)"><button>Jag \(answer.swedish)</button></form>
        """
    }

    /// For whoever calls the meeting: what each has said, whose turn it is, which items lose quorum.
    var all: HTML {
        guard context.visitor?.user.may(.convene).outcome == .met, let first = seated.first, may(.comes, first.person)
        else { return "" }
        return """
            <section aria-labelledby="besked-alla"><h2 id="besked-alla">Besked om närvaro</h2>
            \(turns)\(lost)\(table)\(form)</section>

            """
    }

    private var seated: [Mandate] {
        board.members(on: meeting.day).flatMap { member in
            board.mandates(on: meeting.day).filter { $0.member == member.id && $0.kind == .ordinary }
                + board.deputies(of: member.id, on: meeting.day)
        }
    }

    private var turns: HTML {
        let rows = record.standIns(board).map { standIn -> HTML in
            let turn = standIn.deputy.map { deputy in
                "\(board.name(deputy)) står på tur\(standIn.answer.map { " och \($0.swedish)" } ?? ", och har inte svarat")."
            }
            return "<li>\(board.name(standIn.absent)) kommer inte. \(turn ?? "Ingen ersättare är kvar.")</li>\n"
        }
        return rows.isEmpty ? "" : "<ul>\n\(rows)</ul>\n"
    }

    private var lost: HTML {
        guard record.replies.contains(where: { $0.answer == .absent }) else { return "" }
        let rows = record.itemsThatWouldLoseQuorum(board).compactMap(record.item).map {
            "<li>\($0.item.title)</li>\n" as HTML
        }
        return rows.isEmpty ? "" : "<p><strong>Inte beslutsfört</strong> efter beskeden:</p><ul>\n\(rows)</ul>\n"
    }

    private var table: HTML {
        let rows = seated.map { mandate -> [HTML] in
            [
                "\(board.name(mandate.person))",
                "\(record.reply(of: mandate.person).map { "\($0.answer.swedish), \($0.madeOn.swedish)" } ?? "inte svarat")",
                "\(mandate.kind.swedish)", "\(board.member(mandate.member)?.name ?? "")",
            ]
        }
        let columns: [Site.Table.Column] = [.text("Namn"), .text("Besked"), .text("Som"), .text("Från")]
        return Site.Table("Besked", columns, rows: rows).html
    }

    /// What somebody has told by telephone.
    private var form: HTML {
        let persons = seated.map { Choice(String($0.person), board.name($0.person)) }
        let answers = AttendanceReply.Answer.allCases.filter { answer in
            seated.first.map { may(answer, $0.person) } ?? false
        }
        let fields = Fields([:])
        return """
            <details><summary>Skriv in vad någon har meddelat</summary>
            <form method="post" action="\(ReplyRoutes.reply(meeting.id))">\(.formKey(context))
            \(fields.select("person", "Vem", persons))
            \(fields.select("answer", "Besked", answers.map { Choice($0.rawValue, $0.swedish) }))
            <button>Spara beskedet</button></form></details>
            """
    }
}
