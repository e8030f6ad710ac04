import Domain
import Markup
import Site
import Store

/// Delbetalningar: what is planned, what each waits for, and how one is asked for, added or struck.
extension InitiativeView {
    func instalments(_ granted: InitiativeChain.Granted) -> HTML {
        let standing = granted.standing
        guard !standing.instalments.isEmpty else { return plan(standing) }
        let rows = standing.instalments.map { instalment -> [HTML] in
            let left = instalment.left(of: standing)
            return [
                "\(String(instalment.year)), nr \(String(instalment.number))",
                "\((instalment.due.map { "\($0.swedish)" } ?? instalment.trigger.swedish).capitalised)",
                "\(instalment.planned.swedish)", "\(max(left, .zero).swedish)",
                "\(state(instalment, left, standing))", acts(instalment, left, standing),
            ]
        }
        let columns: [Site.Table.Column] = [
            .text("Delbetalning"), .text("Betalas"), .number("Planerat"), .number("Kvar"), .text("Läge"),
            .text("Att göra"),
        ]
        return """
            \(Site.Table("Delbetalningar, \(granted.title(chain))", columns, rows: rows).html)
            \(addition(standing))
            """
    }

    private func state(_ instalment: Instalment, _ left: Money, _ standing: GrantStanding) -> String {
        if let struck = instalment.cancelledOn { return "Struken \(struck.swedish)" }
        if left <= .zero {
            let claims = standing.claims.filter { $0.instalment == instalment.id && $0.amount > .zero }
            if claims.isEmpty { return "Inget mer att betala" }
            return claims.allSatisfy { $0.paidAmount != nil } ? "Betald" : "Begärd, inte betald"
        }
        let ruling = instalment.mayBePaid(left, of: standing, on: today)
        return ruling.outcome == .met ? "Kan betalas" : ruling.reason
    }

    private func acts(_ instalment: Instalment, _ left: Money, _ standing: GrantStanding) -> HTML {
        guard instalment.cancelledOn == nil, left > .zero else { return "" }
        let mayPay = instalment.mayBePaid(left, of: standing, on: today).outcome == .met
        let ask: HTML =
            mayRegister && mayPay
            ? """
            <a href="\(ClaimRoutes.new(for: instalment.id, of: standing))">Registrera rekvisition\
            <span class="unseen"> på \(instalment.year), nr \(String(instalment.number))</span></a> 
            """ : ""
        guard mayKeep, instalment.mayBeCancelled(standing).outcome == .met else { return ask }
        let path = InitiativeRoutes.cancellation(instalment.id, of: initiative.id)
        return """
            \(ask)<form class="inline" method="post" action="\(path)" data-confirm="Stryka delbetalningen?">\(.formKey(context))\
            <button class="plain">Stryk<span class="unseen"> \(instalment.year), nr \(String(instalment.number))</span></button></form>
            """
    }

    /// The form for the plan, until there is one.
    private func plan(_ standing: GrantStanding) -> HTML {
        guard mayKeep, standing.needsAgreement, standing.mayBePlanned.outcome == .met else { return "" }
        let fields = Fields(["plan": ""], scope: "plan\(standing.grant.id)-")
        let choices = InstalmentPlan.allCases.map { Choice($0.rawValue, $0.swedish) }
        return """
            <form method="post" action="\(InitiativeRoutes.plan(standing.grant.id, of: standing.initiative.id))">\(.formKey(context))
            \(fields.select("plan", "Delbetalningar", choices, help: "Vid udda kronor får den första delen den udda kronan."))
            <button>Lägg planen</button></form>
            \(addition(standing))
            """
    }

    /// The form for an instalment of one's own, while something granted is not planned.
    private func addition(_ standing: GrantStanding) -> HTML {
        guard mayKeep, standing.grant.form != .none, standing.replacements.isEmpty, standing.unplanned > .zero else {
            return ""
        }
        let scope = "egen\(standing.grant.id)-"
        let usual = Fields(
            ["year": String(standing.grant.firstYear), "trigger": Instalment.Trigger.day.rawValue],
            scope: scope
        )
        let fields = errors.scope == scope ? Fields(context.form, errors, scope: scope) : usual
        let triggers = Instalment.Trigger.allCases.map { Choice($0.rawValue, $0.swedish.capitalised) }
        return """
            <details\(errors.scope == scope ? " open" : "")><summary>Lägg till en egen delbetalning</summary>
            <form method="post" action="\(InitiativeRoutes.instalments(of: standing.grant.id, initiative.id))">\(.formKey(context))
            <p>Inte planerat än: \(standing.unplanned.swedish).</p>
            \(fields.number("year", "År", required: true))\(fields.money("planned", "Belopp", required: true))
            \(fields.select("trigger", "Betalas", triggers))
            \(fields.date("due", "Tidigast den", help: "Behövs för en delbetalning på sin dag."))
            \(fields.checkbox("isLast", "Slutbetalning", help: "Den räknas av mot vad insatsen har kostat."))
            <button>Lägg till</button></form></details>
            """
    }
}

/// En egen delbetalning, as typed.
struct InstalmentForm {
    let data: FormData

    func refined(_ grant: Grant.ID) throws(FormErrors) -> Instalment {
        var errors = FormErrors()
        errors.scope = "egen\(grant)-"
        let year = data.integer("year", "År", &errors)
        let planned = data.money("planned", "Belopp", &errors)
        let due = data["due"].isEmpty ? nil : data.day("due", "Tidigast den", &errors)
        let trigger = Instalment.Trigger(rawValue: data["trigger"]) ?? .day
        if trigger == .day, data["due"].isEmpty { errors.add("due", "Tidigast den: skriv dagen.") }
        try errors.check()
        guard let year, let planned else { throw errors }
        return Instalment(
            grant: grant,
            year: year,
            number: 0,
            trigger: trigger,
            due: due,
            planned: planned,
            isLast: !data["isLast"].isEmpty
        )
    }
}
