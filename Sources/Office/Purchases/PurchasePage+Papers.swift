import Domain
import Markup
import Site
import Store

/// What a purchase's page is made of beside its own form.
struct PurchaseView {
    let record: PurchaseRecord
    let grounds: PurchaseGrounds
    /// The cases that it can be tied to.
    let cases: [DiaryCase]
    let context: PageContext
    let today: Day
    var errors = FormErrors()
    /// A file that waits while its form is put right.
    var held: HeldFile?

    var purchase: Purchase { record.purchase }
    var mayKeep: Bool { context.visitor?.user.may(.keepPurchases).outcome == .met && purchase.closedOn == nil }
    private var mayRead: Bool { context.visitor?.user.may(.readDiary).outcome == .met }

    /// Fields of one of the small forms: as typed when its errors came back.
    func fields(_ scope: String, _ registered: KeyValuePairs<String, String> = [:]) -> Fields {
        !errors.isEmpty && errors.scope == scope
            ? Fields(context.form, errors, scope: scope) : Fields(registered, scope: scope)
    }
}

extension PurchaseView {
    /// The agreement and other papers in the diary, and the form that files one.
    var papers: HTML {
        guard mayRead || mayKeep else { return "" }
        let rows = record.documents.map { document -> HTML in
            let place = DiaryRoutes.document(document.serial, in: document.diaryCase)
            return "<li><a href=\"\(place)\">\(document.subject)</a>, \(document.day.swedish)</li>\n"
        }
        return """
            <section aria-labelledby="handlingar"><h2 id="handlingar">Handlingar</h2>
            \(rows.isEmpty ? "<p>Avtalet är inte inlagt.</p>" : "<ul>\n\(rows)</ul>" as HTML)
            \(mayKeep ? filing + tying : "")</section>

            """
    }

    private var filing: HTML {
        let fields = fields(
            "handling-",
            [
                "subject": "Avtal: \(purchase.title)",
                "day": (purchase.agreedOn.map { min($0, today) } ?? today).rawValue,
            ]
        )
        let kinds = PurchasePaper.Kind.allCases.map { Choice($0.rawValue, $0.swedish.capitalised) }
        let vouching: HTML =
            errors.scope == "handling-" && errors["subject"] != nil
            ? fields.checkbox("vouched", "Texten handlar inte om en enskild person") : ""
        let place = record.diaryCase.map { "i ärende \($0.number)" } ?? "i ett nytt ärende"
        return """
            <details\(errors.scope == "handling-" ? " open" : "")><summary>Lägg in avtalet eller en annan handling</summary>
            <p>Handlingen registreras i diariet, \(place). Det som är registrerat ändras inte.</p>
            <form method="post" action="\(PurchaseRoutes.papers(purchase.id))" enctype="multipart/form-data">\(.formKey(context))
            \(fields.select("kind", "Slag", kinds))
            \(fields.text("subject", "Rubrik", help: "Alla får läsa rubriken: inga namn på enskilda.", required: true))\(vouching)
            \(fields.date("day", "Dag", required: true))
            \(.held(held))\(fields.file("file", "Fil", help: "PDF, bild, Word, Excel eller ren text."))
            <button>Lägg in handlingen</button></form></details>

            """
    }

    /// Only until it has a case: what lies in the diary is not moved.
    private var tying: HTML {
        guard record.diaryCase == nil, !cases.isEmpty else { return "" }
        let choices = cases.map { Choice(String($0.id), "\($0.number) \($0.title)") }
        return """
            <details\(errors.scope == "arende-" ? " open" : "")><summary>Koppla till ett ärende som redan finns</summary>
            <form method="post" action="\(PurchaseRoutes.diaryCase(purchase.id))">\(.formKey(context))
            \(fields("arende-").select("case", "Ärende", [Choice("", "Välj")] + choices))
            <button>Koppla till ärendet</button></form></details>

            """
    }
}

extension PurchaseView {
    /// What has been noted about notice, with the way to put it right, and the ways to end.
    var ending: HTML {
        let mayEnd = mayKeep
        return """
            \(mayEnd || !record.notices.isEmpty ? "<h2>Uppsägning och avslut</h2>\n" : "")\(notices)\
            \(mayEnd && purchase.state(on: today) == .agreed ? noticeForm : "")\
            \(mayEnd && purchase.noticeGivenOn != nil ? correctionForm : "")\
            \(mayEnd ? closing : "")
            """
    }

    private var notices: HTML {
        guard !record.notices.isEmpty else { return "" }
        let corrected = Set(record.notices.compactMap(\.corrects))
        let rows = record.notices.map { notice -> HTML in
            let what = notice.givenOn.map { "uppsagt \($0.swedish)" } ?? "inte uppsagt"
            let why = notice.reason.isEmpty ? "" : ". Rättelse: \(notice.reason)"
            return
                "<li>Noterat \(notice.notedOn.swedish): \(what)\(why)\(corrected.contains(notice.id) ? " (rättat)" : "")</li>\n"
        }
        return "<ul>\n\(rows)</ul>\n"
    }

    private var noticeForm: HTML {
        """
        <form method="post" action="\(PurchaseRoutes.notice(purchase.id))">\(.formKey(context))
        \(fields("uppsagning-", ["on": today.rawValue]).date("on", "Uppsagt", required: true))
        <button>Notera uppsägningen</button></form>

        """
    }

    private var correctionForm: HTML {
        let fields = fields("rattelse-", ["right": purchase.noticeGivenOn?.rawValue ?? ""])
        return """
            <details\(errors.scope == "rattelse-" ? " open" : "")><summary>Rätta uppsägningen</summary>
            <p>Det som är noterat står kvar. Rättelsen skrivs bredvid.</p>
            <form method="post" action="\(PurchaseRoutes.noticeCorrection(purchase.id))">\(.formKey(context))
            \(fields.date("right", "Rätt dag", help: "Tomt om avtalet inte är uppsagt."))
            \(fields.text("why", "Vad som blev fel", required: true))
            <button>Rätta uppsägningen</button></form></details>

            """
    }

    private var closing: HTML {
        """
        <form method="post" action="\(PurchaseRoutes.end(purchase.id))" data-confirm="Avsluta inköpet? Det går inte att ändra efteråt.">\
        \(.formKey(context))<button class="plain">Avsluta inköpet</button></form>

        """
    }
}
