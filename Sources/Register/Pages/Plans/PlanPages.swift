import Domain
import Markup
import Site

/// Planens sida: what it shows, with its day.
struct PlanView {
    let file: PlanFile
    let today: Day

    var id: Stay.ID { file.stay }
    var authorities: [Authority] { file.authorities.filter { $0.closedOn == nil } }
    var choices: [Choice] { authorities.map { Choice(String($0.id), $0.name) } }

    /// A form is offered to those who may send it, while the stay goes on.
    func offered(_ form: @autoclosure () -> HTML) -> HTML { file.mayChange ? form() : "" }

    func reminders(_ plan: ActionPlan) -> HTML {
        let items = plan.reminders(on: today).map { "<li>\($0)</li>" as HTML }
        return items.isEmpty ? "" : "<div class=\"notice\"><ul>\(items)</ul></div>"
    }
}

extension Page {
    /// The title names nobody: a browser keeps titles.
    static func plan(_ view: PlanView, _ context: PageContext, _ errors: FormErrors?) -> Page {
        let file = view.file
        var page = Page(
            "Handlingsplan, inskrivning \(view.id)",
            trail: [Link("Deltagaren", RegisterPaths.person(file.person))],
            facts: view.facts,
            """
            <h2>\(file.called)</h2>
            \(file.plan.map { view.worked($0, context, errors) } ?? view.beginning(context, errors))
            \(.consents(file.consents, file.authorities, at: PlanRoutes.consents(view.id), .scoped("medgivande-", context, errors), context, on: view.today))
            """
        )
        page.errors = errors ?? FormErrors()
        return page
    }

    /// What is handed over, on paper. An authority gets no notes, deviations or meetings.
    static func printedPlan(_ file: PlanFile, _ plan: ActionPlan, for receiver: Authority?, on day: Day) -> Page {
        let view = PlanView(file: file, today: day)
        let notes = plan.followUps.filter { !$0.note.isEmpty }.map {
            "<li>\($0.plannedOn.swedish): \($0.note)</li>" as HTML
        }
        return Page(
            "Handlingsplan",
            trail: [Link("Planen", PlanRoutes.plan(file.stay))],
            facts: [
                .text("Gäller", file.called), .text("Insats", file.initiative),
                .text("Till", receiver?.name ?? "deltagaren"), .text("Utskriven", day.swedish),
                .text("Samordnare", plan.coordinator ?? "ingen utsedd"),
            ],
            """
            <h2>Vart planen leder</h2><p>\(plan.goal)</p>
            <h2>Vem gör vad</h2>\(view.list(plan, nil))
            <h2>Uppföljning</h2><p>\(plan.nextFollowUp.map { "Nästa gång: \($0.plannedOn.swedish)." } ?? "Ingen ny dag är bestämd.")</p>
            \(notes.isEmpty ? "" : "<ul>\(notes)</ul>")
            """
        )
    }
}

extension PlanView {
    fileprivate var facts: [Fact] {
        guard let plan = file.plan else { return [.text("Insats", file.initiative)] }
        return [
            .text("Insats", file.initiative), .text("Gjord", plan.madeOn.swedish),
            .text("Samordnare", plan.coordinator ?? "ingen utsedd"),
            .text("Nästa uppföljning", plan.nextFollowUp?.plannedOn.swedish ?? "ingen planerad"),
        ]
    }

    fileprivate func worked(_ plan: ActionPlan, _ context: PageContext, _ errors: FormErrors?) -> HTML {
        """
        \(reminders(plan))<h3>Vart planen leder</h3><p>\(plan.goal)</p>
        \(offered(changing(plan, context, errors)))
        <h2>Vem gör vad</h2>
        \(list(plan, file.mayChange ? context : nil))\(offered(committing(context, errors)))
        <h2>Uppföljningar</h2>
        \(followUps(plan, context, errors))
        <h2>Avvikelser</h2>
        \(deviations(plan, context, errors))
        <h2>Möten</h2>
        \(meetings(plan, context, errors))
        <h2>Samordnare</h2>
        \(coordinating(context, errors))
        <h2>Skriv ut</h2>
        \(printing)
        """
    }

    fileprivate func beginning(_ context: PageContext, _ errors: FormErrors?) -> HTML {
        file.mayChange ? goal("", context, errors) : "<p>Ingen plan är gjord än.</p>"
    }

    private func changing(_ plan: ActionPlan, _ context: PageContext, _ errors: FormErrors?) -> HTML {
        """
        <details\(errors?.scope == "mal-" ? " open" : "")><summary>Ändra vart planen leder</summary>\(goal(plan.goal, context, errors))</details>
        """
    }

    private var printing: HTML {
        let allowed = file.consents.authorities(for: .planning, on: today)
        let links = authorities.map { authority -> HTML in
            allowed.contains(authority.id)
                ? "<li><a href=\"\(PlanRoutes.printing(id, for: authority.id))\">För \(authority.name)</a></li>"
                : "<li>För \(authority.name): medgivande för gemensam planering saknas eller har slutat.</li>"
        }
        return "<ul><li><a href=\"\(PlanRoutes.printing(id, for: nil))\">För deltagaren</a></li>\(links)</ul>"
    }
}
