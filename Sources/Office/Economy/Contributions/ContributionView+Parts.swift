import Domain
import Markup
import Site

extension ContributionView {
    private var payers: [Member] { record.members.filter { $0.kind != .employmentService } }

    /// What each is to give, has said, has been asked for and has paid. The state's two give as one.
    var members: HTML {
        let rows = payers.map { member -> [HTML] in
            let given = member.kind.isState ? record.state : record.contribution(of: member.id)?.amount
            let asked = record.requested(of: member.id)
            let paid = record.paid(by: member.id)
            return [
                "\(member.kind.isState ? "Staten, genom \(member.name)" : member.name)", "\(expected(member).swedish)",
                "\(given?.swedish ?? "inget besked")", "\(asked.swedish)", "\(paid.swedish)",
                "\(((given ?? .zero) - paid).swedish)",
            ]
        }
        let columns: [Site.Table.Column] = [
            .text("Medlem"), .number("Ska bidra med"), .number("Bidrar med"), .number("Rekvirerat"), .number("Betalt"),
            .number("Kvar"),
        ]
        return Site.Table("Bidrag \(record.year)", columns, rows: rows).html
    }

    private func expected(_ member: Member) -> Money {
        switch member.kind {
        case .insuranceAgency, .employmentService: record.state
        case .region: record.quarter
        case .municipality: record.expectedByMunicipality[member.id] ?? .zero
        }
    }

    /// Every word of the state, with its day and source.
    var allocations: HTML {
        guard !record.allocations.isEmpty else { return "" }
        let rows = record.allocations.map { one -> [HTML] in
            ["\(one.kind.swedish.capitalised)", "\(one.decidedOn.swedish)", "\(one.amount.swedish)", "\(one.source)"]
        }
        let columns: [Site.Table.Column] = [.text("Besked"), .text("Dag"), .number("Belopp"), .text("Källa")]
        return Site.Table("Statens besked \(record.year)", columns, rows: rows).html
    }

    var requisitions: HTML {
        guard !record.requisitions.isEmpty else { return "" }
        let rows = record.requisitions.map { one -> [HTML] in
            let payer = record.members.first { $0.id == one.member }?.name ?? ""
            let paid: HTML = one.paidOn.map { "\($0.swedish)" } ?? (mayPlan ? payment(one) : "")
            return [
                "\(one.requestedOn.swedish)", "\(payer)", "\(one.amount.swedish)", "\(one.due.swedish)", paid,
                "\(one.paidAmount?.swedish ?? "")",
            ]
        }
        let columns: [Site.Table.Column] = [
            .text("Rekvirerat"), .text("Medlem"), .number("Belopp"), .text("Senast"), .text("Betalt"),
            .number("Betalt belopp"),
        ]
        return Site.Table("Rekvisitioner \(record.year)", columns, rows: rows).html
    }

    private func payment(_ one: Requisition) -> HTML {
        let fields = fields("betald-\(one.id)-", ["amount": one.amount.swedishNumber, "day": today.rawValue])
        return """
            <details\(isOpen("betald-\(one.id)-") ? " open" : "")><summary>För in betalning</summary>
            <form method="post" action="\(ContributionRoutes.requisition(one.id, record.year))">\(.formKey(context))
            \(fields.money("amount", "Belopp", required: true))\(fields.date("day", "Betalt", required: true))
            <button>För in</button></form></details>
            """
    }

    var forms: HTML { "<h2>För in</h2>\n\(allocationForm)\(matchingForm)\(requisitionForm)\(splitForm)" }

    private var allocationForm: HTML {
        let fields = fields("tilldelning-", ["kind": record.allocations.isEmpty ? "preliminary" : "final"])
        let kinds = StateAllocation.Kind.allCases.map { Choice($0.rawValue, $0.swedish.capitalised) }
        return """
            <details\(isOpen("tilldelning-") ? " open" : "")><summary>Statens besked</summary>
            <form method="post" action="\(ContributionRoutes.allocation(record.year))">\(.formKey(context))
            \(fields.select("kind", "Slag", kinds))
            \(fields.money("amount", "Belopp", required: true))\(fields.date("day", "Beslutsdag", required: true))
            \(fields.text("source", "Källa", help: "Papperet, och ett förbehåll om det har något.", required: true))
            <button>Spara beskedet</button></form></details>

            """
    }

    private var matchingForm: HTML {
        let fields = fields("matchning-", ["amount": record.quarter.swedishNumber])
        return """
            <details\(isOpen("matchning-") ? " open" : "")><summary>En medlems bidrag</summary>
            <form method="post" action="\(ContributionRoutes.matching(record.year))">\(.formKey(context))
            \(fields.select("member", "Medlem", choices { !$0.kind.isState }))
            \(fields.money("amount", "Belopp", required: true))\(fields.date("day", "Besked", required: true))
            \(fields.text("source", "Källa"))
            <button>Spara bidraget</button></form></details>

            """
    }

    private var requisitionForm: HTML {
        let fields = fields("rekvisition-", ["requestedOn": today.rawValue])
        return """
            <details\(isOpen("rekvisition-") ? " open" : "")><summary>Rekvirera ett bidrag</summary>
            <form method="post" action="\(ContributionRoutes.requisitions(record.year))">\(.formKey(context))
            \(fields.select("member", "Medlem", choices { $0.kind != .employmentService }))
            \(fields.money("amount", "Belopp", required: true))
            <div class="row">\(fields.date("requestedOn", "Rekvirerat", required: true))\
            \(fields.date("due", "Ska komma senast", required: true))</div>
            <button>Spara rekvisitionen</button></form></details>

            """
    }

    /// Only where several municipalities share a quarter.
    private var splitForm: HTML {
        let towns = record.members.filter { $0.kind == .municipality }
        guard towns.count > 1 else { return "" }
        var data = FormData()
        data.append("from", "\(record.year)-01-01")
        for town in towns {
            let weight = record.splits.first { $0.member == town.id }?.weight
            data.append("andel-\(town.id)", weight.map { String($0) } ?? "")
        }
        let fields = isOpen("fordelning-") ? self.fields("fordelning-") : Fields(data, scope: "fordelning-")
        return """
            <details\(isOpen("fordelning-") ? " open" : "")><summary>Kommunernas fördelning</summary>
            <p>Andelarna är hela tal, till exempel invånare. Tidigare år behåller sina.</p>
            <form method="post" action="\(ContributionRoutes.split(record.year))">\(.formKey(context))
            \(fields.date("from", "Gäller från", required: true))
            \(towns.map { fields.number("andel-\($0.id)", $0.name, required: true) })
            <button>Spara fördelningen</button></form></details>

            """
    }

    private func choices(_ isHere: (Member) -> Bool) -> [Choice] {
        [Choice("", "Välj")] + record.members.filter(isHere).map { Choice(String($0.id), $0.name) }
    }
}
