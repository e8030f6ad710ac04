import Domain
import Markup
import Site
import Store

/// What a form of the audit shows, whatever it is about.
struct AuditFormView {
    let year: Int
    let context: PageContext
    let fields: Fields
    var errors = FormErrors()
    var sections: [SectionChoice] = []
    var held: HeldFile?

    /// Whether a word of the diary's list stands in the title.
    var asksToVouch: Bool {
        errors["subject"]?.contains("intyga") ?? false || !context.form["vouched"].isEmpty
    }
}

extension Page {
    static func discharge(_ member: Member, _ view: AuditFormView) -> Page {
        let outcomes =
            [Choice("", "Inte införd")] + Discharge.Outcome.allCases.map { Choice($0.rawValue, $0.swedish.capitalised) }
        let fields = view.fields
        return form(
            "Ansvarsfrihet \(view.year): \(member.name)",
            AuditRoutes.discharge(member.id, view.year),
            view,
            """
            \(fields.seals)
            \(fields.date("sentOn", "Sänt till medlemmen", help: "Dagen årsredovisning och revisionsberättelse sändes."))
            \(fields.select("outcome", "Beslut", outcomes))
            \(fields.text("body", "Vem beslutade", help: "Till exempel kommunfullmäktige."))
            <div class="row">\(fields.date("decidedOn", "Beslutsdag"))\
            \(fields.text("number", "Paragraf", help: "Medlemmens egen § eller diarienummer."))</div>
            \(fields.select("noted", "Anmält i styrelsen", view.sections.choices, help: "Paragrafen där styrelsen fick veta det."))
            \(.held(view.held))\(fields.file("file", "Medlemmens beslut", help: "Valfritt. Filen läggs i diariet, i årets ärende."))
            """
        )
    }

    /// Revisorerna, or the office for what came by post.
    static func handingIn(_ view: AuditFormView) -> Page {
        let kinds = AuditPaper.Kind.allCases.map { Choice($0.rawValue, $0.swedish.capitalised) }
        let fields = view.fields
        let vouching: HTML =
            view.asksToVouch
            ? fields.checkbox(
                "vouched",
                "Texten handlar inte om en enskild person",
                help: "Kryssa i om ordet inte röjer någon."
            ) : ""
        return form(
            "Handling från revisorerna, \(view.year)",
            AuditRoutes.handingIn(view.year),
            view,
            """
            <p>Handlingen registreras i diariet, och styrelsen och kansliet kan läsa den. Det som är registrerat ändras inte.</p>
            \(fields.text("subject", "Rubrik", help: "Alla får läsa rubriken: inga namn på enskilda, inga personnummer.", required: true))
            \(vouching)\(fields.select("kind", "Slag", kinds))
            \(fields.date("day", "Dag", help: "Dagen handlingen lämnas.", required: true))
            \(.held(view.held))\(fields.file("file", "Fil", help: "PDF, bild, Word, Excel eller ren text."))
            """,
            send: "Lämna handlingen"
        )
    }

    static func auditPaper(_ paper: AuditPaper, _ year: AuditYear, _ view: AuditFormView) -> Page {
        let keeps = view.context.visitor?.user.may(.keepAudit).outcome == .met
        let reply = year.sections.first { $0.id == paper.reply }
        let document = year.documents.first { $0.id == paper.document }
        var page = Page(
            paper.title,
            in: .audit,
            trail: trail(view.year),
            facts: [
                .text("Slag", paper.kind.swedish), .text("Kom", paper.day.swedish),
                document.map {
                    Fact("Handlingen", "<a href=\"\(DiaryRoutes.document($0.serial, in: $0.diaryCase))\">i diariet</a>")
                },
                .text("Styrelsen svarade", paper.repliedOn?.swedish ?? "inte infört"),
                reply.map {
                    Fact(
                        "Svaret",
                        "<a href=\"\($0.path)\">\($0.name)</a>"
                    )
                },
            ].compactMap { $0 },
            keeps ? answerForm(paper, view) : ""
        )
        page.errors = view.errors
        return page
    }

    private static func answerForm(_ paper: AuditPaper, _ view: AuditFormView) -> HTML {
        let kinds = AuditPaper.Kind.allCases.map { Choice($0.rawValue, $0.swedish.capitalised) }
        let fields = view.fields
        return """
            <h2>Styrelsens svar</h2>
            <form method="post" action="\(AuditRoutes.paper(paper.id, view.year))">\(.formKey(view.context))
            \(fields.seals)\(fields.date("repliedOn", "Styrelsen svarade"))
            \(fields.select("reply", "Svaret i protokollet", view.sections.choices, help: "Ta upp handlingen på ett möte. Paragrafen där styrelsen svarar väljer du här."))
            \(fields.text("title", "Rubrik", help: "I diariet står rubriken som den registrerades.", required: true))
            \(fields.select("kind", "Slag", kinds))
            <button class="primary">Spara</button></form>
            """
    }

    static func auditor(_ auditor: Auditor?, _ board: Board, _ view: AuditFormView) -> Page {
        let members = [Choice("", "Välj")] + board.members.map { Choice(String($0.id), $0.name) }
        let fields = view.fields
        return form(
            auditor == nil ? "Ny revisor" : "Revisor",
            AuditRoutes.auditor(auditor?.id, view.year),
            view,
            """
            \(fields.seals)\(fields.text("name", "Namn", help: "Lämna tomt om det inte är bestämt."))
            \(fields.select("appointedBy", "Utsedd av", members, help: "Försäkringskassan utser en för båda de statliga medlemmarna."))
            \(fields.text("remark", "Uppdrag", help: "Till exempel: förtroendevald, eller auktoriserad för staten."))
            <div class="row">\(fields.date("from", "Från"))\(fields.date("until", "Till och med"))</div>
            """
        )
    }

    private static func form(
        _ title: String,
        _ path: String,
        _ view: AuditFormView,
        _ content: HTML,
        send: String = "Spara"
    ) -> Page {
        var page = Page(
            title,
            in: .audit,
            trail: trail(view.year),
            """
            <form method="post" action="\(path)" enctype="multipart/form-data">\(.formKey(view.context))
            \(content)<button class="primary">\(send)</button></form>
            """
        )
        page.errors = view.errors
        return page
    }

    private static func trail(_ year: Int) -> [Link] {
        [Link("Revision och ansvarsfrihet \(year)", AuditRoutes.year(year))]
    }
}
