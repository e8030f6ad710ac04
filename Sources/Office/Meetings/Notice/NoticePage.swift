import Documents
import Domain
import Markup
import Site
import Store

extension Page {
    /// Anslag: the dates that follow from the day, before and after it is posted.
    static func notice(
        _ closed: ClosedMinutes,
        _ context: PageContext,
        today: Day,
        _ typed: FormData,
        _ errors: FormErrors
    ) -> Page {
        let may = context.visitor?.user.may(.postNotices).outcome == .met
        return Page(
            "Anslag av protokollet\(closed.part) den \(closed.meeting.day.swedish)",
            in: .meetings,
            trail: closed.trail,
            chain: closed.chain(.notice, context),
            facts: facts(closed, today),
            "\(closed.record.notice.map { posted($0, closed, context, may, today, Fields(typed, errors)) })\(posting(closed, context, may, today, typed, errors))\(earlier(closed))"
        )
    }

    private static func notPosted(_ closed: ClosedMinutes) -> HTML {
        closed.noticeText.map { "<p>\(waiting($0.board, closed.record.noticeRequest))</p>" }
            ?? "<p>Protokollet är inte anslaget.</p>"
    }

    /// The form, before the first notice and after one that came down too early.
    private static func posting(
        _ closed: ClosedMinutes,
        _ context: PageContext,
        _ may: Bool,
        _ today: Day,
        _ typed: FormData,
        _ errors: FormErrors
    ) -> HTML {
        guard let notice = closed.record.notice else {
            return may ? postForm(closed, context, today, typed, errors) : notPosted(closed)
        }
        guard notice.wasRemovedEarly, may else { return "" }
        return """
            <h2>Anslå på nytt</h2><p>Anslaget togs ned innan överklagandetiden hade gått ut. Tiden räknas om från den nya anslagsdagen.</p>
            \(postForm(closed, context, today, typed, errors))
            """
    }

    private static func earlier(_ closed: ClosedMinutes) -> HTML {
        let rows = closed.record.earlierNotices.map { notice -> HTML in
            "<li>Anslaget \(notice.postedOn.swedish), nedtaget \(notice.removedOn?.swedish ?? ""). \(notice.removalReason ?? "")</li>\n"
        }
        return rows.isEmpty ? "" : "<h2>Tidigare anslag</h2><ul>\n\(rows)</ul>"
    }

    private static func facts(_ closed: ClosedMinutes, _ today: Day) -> [Site.Fact] {
        let meeting = closed.meeting
        let dates = NoticeDates(
            meeting: meeting.day,
            adjusted: meeting.adjustedOn,
            posted: closed.record.notice?.postedOn
        )
        let before: [Site.Fact?] = [
            .text("Sammanträdesdag", meeting.day.swedish),
            .text("Justeringsdag", meeting.adjustedOn?.swedish ?? "inte justerat än"),
            dates.notice.map { .text("Anslås senast", $0.last.swedish) },
        ]
        guard let notice = closed.record.notice, let appeal = dates.appeal else { return before.compactMap { $0 } }
        return before.compactMap { $0 } + proofFacts(closed) + [
            .text(
                "Anslagsdag",
                notice.postedOn.swedish + (notice.postedOn > today ? " (anslås då av sig självt)" : "")
            ),
            .text("Tre veckor efter anslagsdagen", appeal.deadline.counted.swedishWithWeekday),
            .text("Sista dag att överklaga", lastDay(appeal)),
            .text("Tas ned tidigast", notice.statedRemoval.swedish),
            .text("Nedtaget", notice.removedOn?.swedish ?? "nej"),
            .text("Protokollet förvaras", notice.keptAt),
        ]
    }

    private static func lastDay(_ appeal: AppealPeriod) -> String {
        let moved = appeal.deadline.reasonForMoving.map { ", flyttad eftersom den räknade dagen är \($0)" } ?? ""
        return appeal.lastAppealDay.swedishWithWeekday + moved
    }

    private static func postForm(
        _ closed: ClosedMinutes,
        _ context: PageContext,
        _ today: Day,
        _ typed: FormData,
        _ errors: FormErrors
    ) -> HTML {
        guard closed.meeting.adjustedOn != nil else {
            return .empty(
                "Protokollet kan anslås när alla har skrivit under.",
                "<a href=\"\(AdjustmentRoutes.adjustment(closed.meeting.id, at: closed.item))\">Till justeringen</a>"
            )
        }
        if let text = closed.noticeText {
            return elsewhereForms(text, closed, context, today: today, typed, errors)
        }
        let prefilled = Fields(["day": today.rawValue, "keptAt": closed.board.association.archivePlace])
        let fields = errors.isEmpty ? prefilled : Fields(typed, errors)
        return """
            <form method="post" action="\(AdjustmentRoutes.notice(closed.meeting.id, at: closed.item))">\(.formKey(context))
            \(fields.date("day", "Anslagsdag", help: "I dag, eller en senare dag. Skriv som \(today.rawValue).", required: true))
            \(fields.text("keptAt", "Var protokollet förvaras", help: "Där den som vill kan läsa det.", required: true))
            <button>Anslå protokollet</button></form>
            """
    }

    private static func posted(
        _ notice: Notice,
        _ closed: ClosedMinutes,
        _ context: PageContext,
        _ may: Bool,
        _ today: Day,
        _ fields: Fields
    ) -> HTML {
        """
        <p><a href="\(PublicRoutes.noticeBoard)">Se \(notice.board == nil ? "anslagstavlan" : "var anslaget finns")</a> · \
        <a href="\(AdjustmentRoutes.noticePDF(closed.meeting.id, at: closed.item))">Bevis om anslag (PDF)</a></p>
        \(may && notice.removedOn == nil ? removalForm(notice, closed, context, today, fields) : "")
        \(may ? "<p><a href=\"\(AdjustmentRoutes.adjustment(closed.meeting.id, at: closed.item))#utdrag\">Gör ett protokollsutdrag</a></p>" : "")
        """
    }

    private static func removalForm(
        _ notice: Notice,
        _ closed: ClosedMinutes,
        _ context: PageContext,
        _ today: Day,
        _ fields: Fields
    ) -> HTML {
        let isWrong = fields.hasError("reason") || fields.hasError("day")
        let isEarly = today < notice.appealPeriod.earliestRemoval
        let reason: HTML =
            isEarly || isWrong
            ? fields.text(
                "reason",
                "Skäl att ta ned före tiden",
                help: "Behövs bara om anslaget måste tas ned före den \(notice.appealPeriod.earliestRemoval.swedish). "
                    + "Då löper inte överklagandetiden ut, och kontrollen visar det."
            ) : ""
        return """
            <details\(isWrong ? " open" : "")><summary>Ta ned anslaget</summary>
            <form method="post" action="\(AdjustmentRoutes.removal(closed.meeting.id, at: closed.item))">\(.formKey(context))
            \(notice.board == nil ? "" : (isWrong ? fields : Fields(["day": today.rawValue])).date("day", "Nedtaget den", required: true))
            \(reason)<button class="danger">Ta ned anslaget</button></form></details>
            """
    }

    /// Protokollsutdrag as a page, with the way to its PDF.
    static func extract(_ closed: ClosedMinutes, _ document: Document, path: String) -> Page {
        Page(
            "Protokollsutdrag",
            in: .meetings,
            trail: closed.trail,
            action: "<a class=\"button\" href=\"\(path)/pdf\">Hämta som PDF</a>",
            document.html(level: 2)
        )
    }
}
