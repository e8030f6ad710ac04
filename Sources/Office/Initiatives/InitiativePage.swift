import Domain
import Markup
import Site
import Store

extension Page {
    /// En insats: who, what, and the whole chain.
    static func initiative(
        _ chain: InitiativeChain,
        _ context: PageContext,
        today: Day,
        _ errors: FormErrors = FormErrors()
    ) -> Page {
        let view = InitiativeView(chain: chain, context: context, today: today, errors: errors)
        return Page(
            chain.initiative.title,
            in: .initiatives,
            trail: [Link("Insatser", InitiativeRoutes.initiatives)],
            chain: chain.links(.initiative),
            facts: view.facts,
            "\(view.money)\(view.grants)\(view.payments)\(view.reports)"
        )
    }
}

struct InitiativeView {
    let chain: InitiativeChain
    let context: PageContext
    let today: Day
    let errors: FormErrors

    var mayRegister: Bool { context.visitor?.user.maybe(.registerClaims) ?? false }
    var mayKeep: Bool { context.visitor?.user.may(.keepInitiatives).outcome == .met }
    var initiative: Initiative { chain.initiative }

    var facts: [Site.Fact] {
        [
            .text("Slag", initiative.kind.swedish.capitalised),
            .text("Ansvarig part", chain.responsible ?? "Förbundet"),
            initiative.budgetLine.isEmpty ? nil : .text("Budgetrad", initiative.budgetLine),
            .text("Öppnad", initiative.openedOn.swedish), ways,
            initiative.closedOn.map { Site.Fact.text("Avslutad", $0.swedish) },
            chain.applications.last.map {
                Site.Fact.text("Sökt", "\(Money(ore: $0.applied).swedish), version \($0.version)")
            },
        ].compactMap { $0 }
    }

    /// What is kept of it elsewhere.
    private var ways: Site.Fact {
        var links = [
            Link("redovisningar", ApplicationSide.office.reports(of: initiative.id)),
            Link("uppföljning", FollowUpRoutes.followUp(of: initiative.id)),
        ]
        if !chain.applications.isEmpty {
            links.insert(Link("ansökan", ApplicationSide.office.application(initiative.id)), at: 0)
        }
        return Site.Fact("Se också", "\(links.map { "<a href=\"\($0.path)\">\($0.text)</a> " as HTML })")
    }

    /// Beviljat per år: decided, paid, left and what may be paid now.
    var money: HTML {
        guard !chain.years.isEmpty else { return .empty("Inget är beviljat än.") }
        let rows = chain.years.map { year -> [HTML] in
            [
                "\(String(year))", "\(chain.granted(in: year).swedish)", "\(chain.paid(in: year).swedish)",
                "\(chain.left(in: year).swedish)", "\(chain.due(in: year, on: today).swedish)",
            ]
        }
        let columns: [Site.Table.Column] = [
            .text("År"), .number("Beslutat"), .number("Betalt"), .number("Kvar"), .number("Kan betalas nu"),
        ]
        return Site.Table("Beviljat per år", columns, rows: rows).html
    }

    var payments: HTML {
        guard !chain.claims.isEmpty else { return "" }
        let rows = chain.claims.map { claim -> [HTML] in
            [
                "<a href=\"\(ClaimRoutes.claim(claim.claim))\">\(claim.text)</a>", "\(String(claim.year))",
                "\(Money(ore: claim.amount).swedish)",
                "\(claim.paidOn?.swedish ?? "Inte betalt")", "\(claim.paidAmount.map { Money(ore: $0).swedish } ?? "")",
            ]
        }
        let columns: [Site.Table.Column] = [
            .text("Underlag"), .number("År"), .number("Belopp"), .text("Betalt den"), .number("Betalt"),
        ]
        return "<div id=\"betalningar\">\(Site.Table("Betalningar", columns, rows: rows).html)</div>"
    }

    var reports: HTML {
        guard !chain.reports.isEmpty else { return "" }
        let rows = chain.reports.map { report -> [HTML] in
            [
                "<a href=\"\(ApplicationSide.office.report(report.id, of: initiative.id))\">\(report.kind.swedish.capitalised) till och med \(report.until.swedish)</a>",
                "\(report.due.swedish)",
                "\(state(report))",
                "\(Money(ore: report.cost).swedish)",
            ]
        }
        let columns: [Site.Table.Column] = [
            .text("Redovisning"), .text("Senast"), .text("Läge"), .number("Använt"),
        ]
        return "<div id=\"redovisningar\">\(Site.Table("Redovisningar", columns, rows: rows).html)</div>"
    }

    private func state(_ report: InitiativeChain.Told) -> String {
        if let approved = report.approvedOn { return "Godkänd \(approved.swedish)" }
        if report.isReturned { return "Återsänd" }
        return report.isSubmitted ? "Inlämnad" : "Väntas"
    }
}
