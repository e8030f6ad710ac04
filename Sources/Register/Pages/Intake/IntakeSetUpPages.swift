import Domain
import Markup
import Site

/// Intagets upplägg: what its page shows, read once.
struct IntakeSetUp {
    let initiative: RegisterInitiative
    let settings: IntakeSettings
    let links: [ReferralLink]
    let today: Day
    /// A link that was made just now: shown once.
    let newLink: String?

    var choices: [Choice] { settings.openAuthorities.map { Choice(String($0.id), $0.name) } }
}

extension Page {
    static func setUp(_ view: IntakeSetUp, _ context: PageContext, _ errors: FormErrors?) -> Page {
        let id = view.initiative.id
        let label = Fields(["ord": view.settings.label.rawValue], scope: "ord-")
        var page = Page(
            "Intagets upplägg: \(view.initiative.name)",
            trail: [Link("Intag: \(view.initiative.name)", IntakeRoutes.intake(id))],
            """
            \(view.newLink.map(newLink))
            <h2>Intagsgrupp</h2>
            \(members(view, context))
            \(memberForm(view, context, .scoped("ledamot-", context, errors)))
            <h2>Länkar till andra myndigheter</h2>
            <p>Den som har länken skickar \(view.settings.label.many) utan konto, och läser svaren på sina egna. Inget annat.</p>
            \(links(view, context))
            \(linkForm(view, context, .scoped("lank-", context, errors)))
            <h2>Vad ni kallar det</h2>
            <form method="post" action="\(IntakeSetUpRoutes.label(id))" class="narrow">\(.formKey(context))
            \(label.select("ord", "Ord", ReferralLabel.allCases.map { Choice($0.rawValue, $0.one.capitalised) }))
            <button>Spara</button></form>
            """
        )
        page.errors = errors ?? FormErrors()
        return page
    }

    private static func newLink(_ link: String) -> HTML {
        """
        <div class="notice" role="status"><p><strong>Länken är klar.</strong> Den visas bara nu. Skicka den till myndigheten.</p>
        <p class="link">\(link)</p></div>

        """
    }

    private static func members(_ view: IntakeSetUp, _ context: PageContext) -> HTML {
        let items = view.settings.members.map { member -> HTML in
            let path = IntakeSetUpRoutes.members(view.initiative.id) + "/\(member.id)/slut"
            return """
                <li>\(member.name), \(view.settings.name(of: member.authority) ?? "vår egen personal")
                <form method="post" action="\(path)">\(.formKey(context))<button class="plain">Slutar<span class="unseen">: \(member.name)</span></button></form></li>

                """
        }
        return items.isEmpty
            ? .empty("Ingen är med i intagsgruppen än. Lägg till dem som beslutar.") : "<ul>\n\(items)</ul>"
    }

    private static func memberForm(_ view: IntakeSetUp, _ context: PageContext, _ fields: Fields) -> HTML {
        """
        <form method="post" action="\(IntakeSetUpRoutes.members(view.initiative.id))" class="narrow">\(.formKey(context))
        \(fields.text("namn", "Namn", required: true))
        \(fields.select("myndighet", "Kommer från", [Choice("", "Vår egen personal")] + view.choices))
        <button>Lägg till</button></form>

        """
    }

    private static func links(_ view: IntakeSetUp, _ context: PageContext) -> HTML {
        let items = view.links.map { link -> HTML in
            let holds = link.mayBeUsed(on: view.today)
            let path = IntakeSetUpRoutes.links(view.initiative.id) + "/\(link.id)/slut"
            let end: HTML =
                holds.outcome == .met
                ? "<form method=\"post\" action=\"\(path)\">\(.formKey(context))<button class=\"plain\">Avsluta länken</button></form>"
                : ""
            return "<li>\(view.settings.name(of: link.authority) ?? ""). \(holds.reason) \(end)</li>\n"
        }
        return items.isEmpty ? "<p>Ingen har en länk.</p>" : "<ul>\n\(items)</ul>"
    }

    private static func linkForm(_ view: IntakeSetUp, _ context: PageContext, _ fields: Fields) -> HTML {
        guard !view.choices.isEmpty else {
            return
                "<p>Registrets administratör lägger först in <a href=\"\(IntakeSetUpRoutes.authorities)\">myndigheterna</a>.</p>"
        }
        return """
            <form method="post" action="\(IntakeSetUpRoutes.links(view.initiative.id))" class="narrow">\(.formKey(context))
            \(fields.select("myndighet", "Länk till", [Choice("", "Välj")] + view.choices))
            \(fields.date("galler", "Gäller till och med", help: "Högst ett år. Skriv som 2026-03-31.", required: true))
            <button>Gör en länk</button></form>

            """
    }

    static func authorities(_ all: [Authority], _ context: PageContext, _ errors: FormErrors?) -> Page {
        let keeps = context.visitor?.user.mayManageRegister.outcome == .met
        let fields = Fields(context.form, errors ?? FormErrors())
        let items = all.map { authority -> HTML in
            """
            <li class="card"><h2>\(authority.name)</h2><p>\(authority.party.swedish)\(authority.closedOn.map { ", stängd \($0.swedish)" } ?? "")</p>
            <p>\(authority.support.map { "Stöd i lag för att läsa mer: \($0)" } ?? "Läser bara svaren på sina egna remisser.")</p>
            \(keeps && authority.closedOn == nil ? change(authority, context) : "")</li>

            """
        }
        var page = Page(
            "Myndigheter",
            """
            <p class="lead">De som remitterar hit, eller som får veta något med personens medgivande.</p>
            \(items.isEmpty ? HTML.empty("Ingen myndighet är inlagd än.") : "<ul class=\"cards\">\n\(items)</ul>")
            \(keeps ? newAuthority(fields, context) : "")
            """
        )
        page.errors = errors ?? FormErrors()
        return page
    }

    private static func newAuthority(_ fields: Fields, _ context: PageContext) -> HTML {
        let parties = ReferringParty.allCases.filter { ![.own, .missing].contains($0) }
        return """
            <h2>Lägg till</h2>
            <form method="post" action="\(IntakeSetUpRoutes.authorities)" class="narrow">\(.formKey(context))
            \(fields.text("namn", "Namn", help: "Till exempel Socialnämnden i Sundsvall.", required: true))
            \(fields.select("part", "Part", [Choice("", "Välj")] + parties.map { Choice($0.rawValue, $0.swedish) }))
            <button class="primary">Lägg till</button></form>

            """
    }

    private static func change(_ authority: Authority, _ context: PageContext) -> HTML {
        let fields = Fields(["stod": authority.support ?? ""], scope: "m\(authority.id)-")
        return """
            <details><summary>Ändra<span class="unseen"> \(authority.name)</span></summary>
            <form method="post" action="\(IntakeSetUpRoutes.support(authority.id))" class="narrow">\(.formKey(context))
            \(fields.text("stod", "Stöd i lag för att läsa mer", help: "Lag och paragraf. Tomt betyder att myndigheten bara läser svar."))
            <button>Spara</button></form>
            <form method="post" action="\(IntakeSetUpRoutes.closing(authority.id))">\(.formKey(context))<button class="plain">Stäng</button></form></details>

            """
    }
}

extension Fields {
    /// One of a page's forms: it alone shows what was typed and what was wrong with it.
    static func scoped(_ scope: String, _ context: PageContext, _ errors: FormErrors?) -> Fields {
        guard let errors, errors.scope == scope else { return Fields(scope: scope) }
        return Fields(context.form, errors, scope: scope)
    }
}
