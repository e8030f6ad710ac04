import Domain
import Markup
import Site
import Store

/// Beviljanden på insatsens sida: each with its clause, conditions, agreement and instalments.
extension InitiativeView {
    var grants: HTML {
        guard !chain.grants.isEmpty else { return "" }
        return "<h2 id=\"beviljanden\">Beviljanden</h2>\(chain.grants.map(card))"
    }

    private func card(_ granted: InitiativeChain.Granted) -> HTML {
        let standing = granted.standing
        return """
            <section class="card" id="beviljande-\(String(standing.grant.id))">
            <h3>\(granted.title(chain))</h3>
            \(.facts(facts(granted)))
            \(conditions(standing))\(instalments(granted))\(settlements(standing))
            </section>

            """
    }

    private func facts(_ granted: InitiativeChain.Granted) -> [Site.Fact] {
        let standing = granted.standing
        return [
            granted.clause.map { Site.Fact.text("Beslut", "att \($0.text)") },
            granted.clause?.proposedText.map { Site.Fact.text("Föreslaget", "att \($0)") },
            .text("Mottagare", granted.receiver ?? "Förbundet"),
            .text("Belopp", standing.grant.form == .none ? "inget belopp: inget kan betalas" : amounts(standing)),
            standing.replacements.last.map { Site.Fact.text("Ändrat", "av ett nytt beslut \($0.on.swedish)") },
            standing.paidBefore == .zero ? nil : .text("Betalt före Kansli", standing.paidBefore.swedish),
            standing.needsAgreement ? Site.Fact("Avtal", agreement(standing)) : nil,
        ].compactMap { $0 }
    }

    private func amounts(_ standing: GrantStanding) -> String {
        guard standing.grant.isByYear else {
            return "\(standing.granted.swedish), \(standing.grant.form.swedish) \(standing.grant.yearsText)"
        }
        return standing.amounts.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value.swedish)" }
            .joined(separator: ", ")
    }

    private func agreement(_ standing: GrantStanding) -> HTML {
        let path = InitiativeRoutes.agreement(standing.grant.id, of: standing.initiative.id)
        guard let last = standing.agreements.last else { return "<a href=\"\(path)\">Inte gjort</a>" }
        let state = last.signedOn.map { "undertecknat \($0.swedish)" } ?? "inte undertecknat av båda"
        return "<a href=\"\(path)\">Version \(String(last.version)), \(state)</a>"
    }

    private func conditions(_ standing: GrantStanding) -> HTML {
        guard !standing.conditions.isEmpty else { return "" }
        let items = standing.conditions.map { condition -> HTML in
            let year = condition.year.map { " (\($0))" } ?? ""
            let evidence = condition.evidence.isEmpty ? "" : ": \(condition.evidence)"
            return
                "<li>\(condition.text)\(year): <strong>\(condition.state(on: today).swedish)</strong>\(evidence)</li>\n"
        }
        return "<h4>Villkor</h4><ul>\(items)</ul>"
    }

    private func settlements(_ standing: GrantStanding) -> HTML {
        guard standing.settlesOnReports else { return "" }
        let rows = standing.settledYears.compactMap { year in standing.settlement(of: year).map { (year, $0) } }
        return "\(rows.map { settlement($0.0, $0.1, standing) })"
    }

    private func settlement(_ year: Int, _ settlement: Settlement, _ standing: GrantStanding) -> HTML {
        let text = """
            Slutavräkning \(year): det minsta av beviljat \(settlement.granted.swedish) och verklig kostnad \
            \(settlement.cost.swedish), minus betalt \(settlement.paid.swedish), ger \(settlement.toPay.swedish).
            """
        guard settlement.toPay < .zero else { return "<p id=\"slutavrakning\">\(text)</p>" }
        let path = InitiativeRoutes.repayment(standing.grant.id, of: standing.initiative.id)
        let form: HTML = """
            <form method="post" action="\(path)">\(.formKey(context))<input type="hidden" name="year" value="\(String(year))">
            <button>Kräv tillbaka \((-settlement.toPay).swedish)</button></form>
            """
        return "<p id=\"slutavrakning\">\(text)</p>\(mayKeep && !standing.isClaimedBack(year) ? form : "")"
    }
}

extension InitiativeChain.Granted {
    func title(_ chain: InitiativeChain) -> String {
        let grant = standing.grant
        guard let section = chain.section(section) else {
            let kind = grant.opening == nil ? "Budgetrad" : "Från tiden före Kansli"
            return "\(kind), \(grant.yearsText)"
        }
        return "\(section.name) den \(section.day.swedish), \(grant.yearsText)"
    }
}

extension InitiativeChain.Section {
    var name: String { number.map { "§ \($0)" } ?? "Dagordningen" }
    var path: String { number == nil ? "/moten/\(meeting)/arenden/\(item)" : "/moten/\(meeting)/paragrafer/\(item)" }
}
