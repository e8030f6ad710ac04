import Domain
import Markup
import Site

/// Remissens sida: everything about one, read once.
struct ReferralView {
    let record: ReferralRecord
    let initiative: RegisterInitiative
    let settings: IntakeSettings
    let today: Day
    let mayDecide: Bool
    let mayEnrol: Bool
    let mayAnswer: Bool

    var id: Referral.ID { record.id }

    var facts: [Fact] {
        let (referral, content) = (record.referral, record.content)
        let told = [("Personnummer", content.number), ("Telefon", content.phone)].filter { !$0.1.isEmpty }
        let officer = content.officer.isEmpty ? [] : [Fact.text("Handläggare", content.officer)]
        let state = referral.stay == nil ? record.last?.outcome.state ?? "Ny, inte beslutad" : "Inskriven"
        return [.text("Läge", state)]
            + told.map { Fact.text($0.0, $0.1) }
            + [
                .text("Kön", referral.sex.swedish), .text("Från", record.sender?.name ?? referral.party.swedish),
            ] + officer + [.text("Kom", referral.receivedOn.swedish)]
    }

    var decisions: HTML {
        guard !record.decisions.isEmpty else { return "<p>Intagsgruppen har inte beslutat än.</p>" }
        let items = record.decisions.map { decided -> HTML in
            let decision = decided.decision
            let to = settings.name(of: decision.authority).map { " till \($0)" } ?? ""
            return """
                <li>\(decision.decidedOn.swedish): <strong>\(decision.outcome.state)\(to)\(decision.isUrgent ? ", med förtur" : "")</strong>. \
                \(decided.reason.ended) <span class="who">Med: \(decided.present.map(\.name).inSwedishList).</span></li>

                """
        }
        return "<ol>\(items)</ol>"
    }

    var extracting: HTML {
        "<li><a href=\"\(IntakeRoutes.export(id))\">Registerutdrag: allt som finns om den som remitterades</a></li>"
    }

    var answers: HTML {
        guard !record.answers.isEmpty else { return "<p>Inget svar är lämnat.</p>" }
        let items = record.answers.map { answer -> HTML in
            let letter: HTML =
                answer.way == .letter
                ? " <a href=\"\(IntakeRoutes.letter(answer.id, of: id))\">Skriv ut brevet</a>" : ""
            return
                "<li>\(answer.answeredOn.swedish), \(answer.way.swedish.lowercased()): \(answer.text)\(letter)</li>\n"
        }
        return "<ul>\(items)</ul>"
    }
}

extension Page {
    /// The title names nobody: a browser keeps titles.
    static func referral(_ view: ReferralView, _ context: PageContext, _ errors: FormErrors?) -> Page {
        let label = view.settings.label
        let content = view.record.content
        var page = Page(
            "\(label.one.capitalised) \(view.id)",
            trail: [Link("Intag: \(view.initiative.name)", IntakeRoutes.intake(view.initiative.id))],
            action: view.start,
            facts: view.facts,
            """
            <h2>\(view.record.called)</h2>
            <h3>Varför</h3><p>\(content.reason)</p>
            <h3>Vad personen behöver</h3><p>\(content.needs)</p>
            <h2>Beslut</h2>\(view.decisions)\(view.mayDecide ? view.deciding(context, errors) : "")
            <h2>Svar</h2>\(view.answers)\(view.mayDecide ? view.answering(context, errors) : "")
            \(view.consents(context, errors))
            <section aria-labelledby="uppgifter"><h2 id="uppgifter">Personens uppgifter</h2>
            <ul><li><a href="\(IntakeRoutes.log(view.id))">Vem som har läst remissen</a></li>
            \(view.mayAnswer ? view.extracting : "")</ul></section>
            """
        )
        page.errors = errors ?? FormErrors()
        return page
    }

    static func newReferral(_ view: ReferralEntry, _ context: PageContext, _ errors: FormErrors?) -> Page {
        let fields = Fields(context.form, errors ?? FormErrors())
        var page = Page(
            "För in en \(view.settings.label.one)",
            trail: [Link("Intag: \(view.initiative.name)", IntakeRoutes.intake(view.initiative.id))],
            """
            <p class="lead">För det som kom på papper, i telefon eller från personen själv.</p>
            <form method="post" action="\(IntakeRoutes.new(view.initiative.id))" class="narrow">\(.formKey(context))
            \(fields.referral(view.settings.openAuthorities))
            <h2>Medgivande till den som remitterade</h2>
            <p>Fyll i det som står på papperet. Kom inget medgivande, så lämna tomt: då kan ni inte svara myndigheten än.</p>
            \(fields.consent())
            <button class="primary">Spara</button></form>
            """
        )
        page.errors = errors ?? FormErrors()
        return page
    }

    /// Brev att skriva ut: handed to the authority that referred, or to the person.
    static func letter(_ view: ReferralView, _ answer: ReferralAnswer, _ association: String) -> Page {
        let to = view.record.sender?.name ?? view.record.called
        let officer = view.record.content.officer
        return Page(
            "Svar på \(view.settings.label.definite)",
            trail: [Link("\(view.settings.label.one.capitalised) \(view.id)", IntakeRoutes.referral(view.id))],
            facts: [.text("Till", to)] + (officer.isEmpty ? [] : [.text("Er handläggare", officer)]) + [
                .text("Från", "\(association), \(view.initiative.name)"), .text("Dag", answer.answeredOn.swedish),
            ],
            """
            <p>Svaret gäller \(view.record.called).</p>
            <p>\(answer.text)</p>
            """
        )
    }
}

extension String {
    /// With a full stop, where it lacks one.
    fileprivate var ended: String { last.map { ".!?…".contains($0) ? self : self + "." } ?? "" }
}

/// Ny remiss: what its form needs.
struct ReferralEntry {
    let initiative: RegisterInitiative
    let settings: IntakeSettings
}
