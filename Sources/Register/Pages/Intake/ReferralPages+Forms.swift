import Domain
import Markup
import Site

extension ReferralView {
    /// The way to the start form, with what is known filled in.
    var start: HTML? {
        guard mayEnrol, record.mayStart.outcome == .met else { return nil }
        return .action(Link("Skriv in personen", IntakeRoutes.enrolment(self)))
    }

    func deciding(_ context: PageContext, _ errors: FormErrors?) -> HTML {
        let ruling = record.mayBeDecided
        guard ruling.outcome == .met else { return "<p>\(ruling.reason)</p>" }
        guard !settings.members.isEmpty else {
            return
                "<p>Ange först vilka som är med i <a href=\"\(IntakeRoutes.setUp(initiative.id))\">intagsgruppen</a>.</p>"
        }
        let fields = Fields.scoped("beslut-", context, errors)
        return """
            <form method="post" action="\(IntakeRoutes.decisions(of: id))" class="narrow">\(.formKey(context))
            <h3>Besluta i dag</h3>
            \(fields.radios("utfall", "Beslut", IntakeOutcome.allCases.map { Choice($0.rawValue, $0.swedish) }))
            \(fields.textarea("skal", "Skäl", help: "Behövs när personen inte tas emot eller skickas vidare.", rows: 3))
            \(fields.checkbox("fortur", "Förtur i kön"))
            \(fields.select("myndighet", "Skicka vidare till", [Choice("", "Ingen")] + choices))
            \(fields.checkboxes("med", "Vilka var med", settings.members.map { Choice(String($0.id), told($0)) }, help: Provision.Ombudsman.beforeMeetings.reason))
            <button class="primary">Spara beslutet</button></form>

            """
    }

    func answering(_ context: PageContext, _ errors: FormErrors?) -> HTML {
        let ruling = record.mayBeAnswered(on: today)
        guard ruling.outcome == .met else { return "<p>\(ruling.reason)</p>" }
        let ways = ReferralAnswer.Way.allCases.map { Choice($0.rawValue, $0.swedish) }
        let fields = Fields.scoped("svar-", context, errors)
        return """
            <form method="post" action="\(IntakeRoutes.answers(to: id))" class="narrow">\(.formKey(context))
            <h3>Svara</h3><p class="source">\(ruling.reason)</p>
            \(fields.radios("satt", "Så lämnas svaret", ways))
            \(fields.textarea("text", "Svar", help: "Bara det som medgivandet omfattar."))
            <button>Lämna svaret</button></form>

            """
    }

    func consents(_ context: PageContext, _ errors: FormErrors?) -> HTML {
        .consents(
            record.consents,
            settings.authorities,
            at: IntakeRoutes.consents(of: id),
            .scoped("medgivande-", context, errors),
            context,
            on: today
        )
    }

    private var choices: [Choice] { settings.openAuthorities.map { Choice(String($0.id), $0.name) } }

    private func told(_ member: IntakeMember) -> String {
        member.name + (settings.name(of: member.authority).map { ", \($0)" } ?? "")
    }
}
