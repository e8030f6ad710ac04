import Domain
import Markup
import Site

extension PlanView {
    func goal(_ goal: String, _ context: PageContext, _ errors: FormErrors?) -> HTML {
        let fields = errors?.scope == "mal-" ? .scoped("mal-", context, errors) : Fields(["mal": goal], scope: "mal-")
        return """
            <form method="post" action="\(PlanRoutes.plan(id))" class="narrow">\(.formKey(context))
            \(fields.textarea("mal", "Vart planen leder", help: "Det ni har kommit överens om med personen, med hens ord.", rows: 4))
            <button\(goal.isEmpty ? " class=\"primary\"" : "")>Spara</button></form>

            """
    }

    /// Who does what by when. Without a context it is for paper: no buttons.
    func list(_ plan: ActionPlan, _ context: PageContext?) -> HTML {
        guard !plan.commitments.isEmpty else { return "<p>Inget är bestämt än.</p>" }
        let items = plan.commitments.map { commitment -> HTML in
            let buttons: HTML? = commitment.isOpen ? context.map { finishing(commitment, $0) } : nil
            return """
                <li><p><strong>\(commitment.text)</strong></p><p>\(told(commitment.responsible)), senast \(commitment.dueOn.swedish). \
                \(state(commitment))</p>\(buttons)</li>

                """
        }
        return "<ol class=\"work\">\(items)</ol>"
    }

    private func finishing(_ commitment: Commitment, _ context: PageContext) -> HTML {
        """
        <form method="post" action="\(PlanRoutes.commitments(id))/\(String(commitment.id))">\(.formKey(context))
        <button>Klart<span class="unseen">: \(commitment.text)</span></button> \
        <button class="plain" name="utgar" value="ja">Utgår<span class="unseen">: \(commitment.text)</span></button></form>
        """
    }

    private func state(_ commitment: Commitment) -> String {
        if let day = commitment.doneOn { return "Klart \(day.swedish)." }
        if let day = commitment.droppedOn { return "Utgick \(day.swedish)." }
        return commitment.isLate(on: today) ? "Försenat." : "Pågår."
    }

    private func told(_ responsible: Commitment.Responsible) -> String {
        switch responsible {
        case .participant: "Deltagaren"
        case .own: "Vi i insatsen"
        case .authority(let id): file.authorities.first { $0.id == id }?.name ?? "Myndighet"
        }
    }

    func committing(_ context: PageContext, _ errors: FormErrors?) -> HTML {
        let fields = Fields.scoped("atagande-", context, errors)
        let who = [Choice("deltagaren", "Deltagaren"), Choice("vi", "Vi i insatsen")] + choices
        return """
            <form method="post" action="\(PlanRoutes.commitments(id))" class="narrow">\(.formKey(context))
            <h3>Lägg till</h3>
            \(fields.text("vad", "Vad", required: true))
            \(fields.select("vem", "Vem", [Choice("", "Välj")] + who))
            \(fields.date("senast", "Senast", required: true))
            <button>Lägg till</button></form>

            """
    }

    func followUps(_ plan: ActionPlan, _ context: PageContext, _ errors: FormErrors?) -> HTML {
        let items = plan.followUps.map { followUp -> HTML in
            if let held = followUp.heldOn { return "<li>\(held.swedish): \(followUp.note)</li>\n" }
            return "<li>Planerad \(followUp.plannedOn.swedish)\(offered(holding(followUp, context, errors)))</li>\n"
        }
        let planning: HTML = """
            <form method="post" action="\(PlanRoutes.followUps(id))" class="narrow">\(.formKey(context))
            \(Fields.scoped("uppfoljning-", context, errors).date("dag", "Nästa uppföljning", required: true))
            <button>Planera</button></form>

            """
        let none: HTML = "<p>Ingen uppföljning är planerad.</p>"
        return "\(items.isEmpty ? none : "<ol class=\"work\">\(items)</ol>")\(offered(planning))"
    }

    private func holding(_ followUp: PlanFollowUp, _ context: PageContext, _ errors: FormErrors?) -> HTML {
        let fields = Fields.scoped("u\(followUp.id)-", context, errors)
        return """

            <form method="post" action="\(PlanRoutes.followUps(id))/\(String(followUp.id))" class="narrow">\(.formKey(context))
            \(fields.textarea("anteckning", "Vad ni kom fram till \(followUp.plannedOn.swedish)", rows: 3))
            <button>Anteckna</button></form>
            """
    }

    func deviations(_ plan: ActionPlan, _ context: PageContext, _ errors: FormErrors?) -> HTML {
        let items = plan.deviations.map { deviation -> HTML in
            let closing: HTML = """
                <form method="post" action="\(PlanRoutes.deviations(id))/\(String(deviation.id))">\(.formKey(context))<button class="plain">Avsluta</button></form>
                """
            return """
                <li><p>\(deviation.notedOn.swedish): \(deviation.text)</p><p>\(deviation.measure)</p>\
                \(deviation.closedOn.map { "<p>Avslutad \($0.swedish).</p>" } ?? offered(closing))</li>

                """
        }
        let none: HTML = file.mayChange ? "" : "<p>Ingen avvikelse är antecknad.</p>"
        return """
            \(items.isEmpty ? none : "<ol class=\"work\">\(items)</ol>")
            \(offered(deviating(context, errors)))

            """
    }

    private func deviating(_ context: PageContext, _ errors: FormErrors?) -> HTML {
        let fields = Fields.scoped("avvikelse-", context, errors)
        return """
            <details\(errors?.scope == "avvikelse-" ? " open" : "")><summary>Anteckna en avvikelse</summary>
            <p>Något som inte blev som planen säger. Lämnas inte till någon annan myndighet.</p>
            <form method="post" action="\(PlanRoutes.deviations(id))" class="narrow">\(.formKey(context))
            \(fields.textarea("vad", "Vad som hände", rows: 3))\(fields.textarea("atgard", "Vad ni gjorde åt det", rows: 3))
            <button>Anteckna</button></form></details>

            """
    }

    func meetings(_ plan: ActionPlan, _ context: PageContext, _ errors: FormErrors?) -> HTML {
        let items = plan.meetings.map { meeting -> HTML in
            let names = meeting.authorities.compactMap { id in file.authorities.first { $0.id == id }?.name }
            return
                "<li>\(meeting.day.swedish): \(meeting.kind.swedish)\(names.isEmpty ? "" : ", med \(names.inSwedishList)")</li>\n"
        }
        let none: HTML = file.mayChange ? "" : "<p>Inget möte är antecknat.</p>"
        return """
            \(items.isEmpty ? none : "<ul>\(items)</ul>")
            \(offered(meeting(context, errors)))

            """
    }

    private func meeting(_ context: PageContext, _ errors: FormErrors?) -> HTML {
        let fields = Fields.scoped("mote-", context, errors)
        let ruling = Provision.Ombudsman.beforeMeetings
        return """
            <details\(errors?.scope == "mote-" ? " open" : "")><summary>Anteckna ett möte</summary>
            <p>\(ruling.reason) <span class="source">\(.citation(ruling.provision))</span></p>
            <form method="post" action="\(PlanRoutes.meetings(id))" class="narrow">\(.formKey(context))
            \(fields.date("dag", "Dag", required: true))
            \(fields.radios("slag", "Slag", JointMeeting.Kind.allCases.map { Choice($0.rawValue, $0.swedish) }))
            \(choices.isEmpty ? "" : fields.checkboxes("med", "Myndigheter som var med", choices))
            <button>Anteckna</button></form></details>

            """
    }

    func coordinating(_ context: PageContext, _ errors: FormErrors?) -> HTML {
        let appointing: HTML = """
            <form method="post" action="\(PlanRoutes.coordinator(id))" class="narrow">\(.formKey(context))
            \(Fields.scoped("samordnare-", context, errors).text("namn", "Utse samordnare", required: true))
            <button>Utse</button></form>

            """
        let told = file.plan?.coordinator.map { "\($0) håller ihop planen." } ?? "Ingen är utsedd."
        return "<p>\(told)</p>\n\(offered(appointing))"
    }
}
