import Domain
import Hummingbird
import Markup
import Site
import Store

/// Formuläret med fjolårets möten: a box and a day for each.
struct PlanCopyForm {
    let data: FormData
    let proposals: [ProposedMeeting]

    func refined(year: Int) throws(FormErrors) -> [PlanDraft] {
        var errors = FormErrors()
        var drafts: [PlanDraft] = []
        for proposal in proposals where !data["take\(proposal.from.id)"].isEmpty {
            let field = "day\(proposal.from.id)"
            guard let day = data.day(field, "Dag", &errors) else { continue }
            if day.year != year { errors.add(field, "Dag: välj en dag \(year).") }
            var draft = proposal.draft
            draft.day = day
            drafts.append(draft)
        }
        if drafts.isEmpty, errors.isEmpty, let first = proposals.first {
            errors.add("take\(first.from.id)", "Kryssa i minst ett möte.")
        }
        try errors.check()
        return drafts
    }

    static func fields(_ proposals: [ProposedMeeting]) -> Fields {
        var data = FormData()
        for proposal in proposals {
            data.append("take\(proposal.from.id)", "ja")
            data.append("day\(proposal.from.id)", proposal.draft.day.rawValue)
        }
        return Fields(data)
    }
}

extension PlanRoutes {
    @Sendable func showCopy(_ request: Request, _ context: PageContext) async throws -> HTML {
        try context.user.may(.planMeetings).orRefuse()
        let proposals = try await proposals(context)
        return Page.planCopy(proposals, try context.year, context, PlanCopyForm.fields(proposals))
            .html(in: context.frame)
    }

    @Sendable func copy(_ request: Request, _ context: PageContext) async throws -> Response {
        let (year, proposals) = (try context.year, try await proposals(context))
        do {
            let drafts = try PlanCopyForm(data: context.form, proposals: proposals).refined(year: year)
            try await store.plan(drafts, sign(try context.user, "mötesplan"))
            return .see(Self.plan(year), receipt: .saved)
        } catch let errors as FormErrors {
            var page = Page.planCopy(proposals, year, context, Fields(context.form, errors))
            page.errors = errors
            return page.html(in: context.frame).response(errors.status)
        }
    }

    private func proposals(_ context: PageContext) async throws -> [ProposedMeeting] {
        let year = try context.year
        return try await store.plan(of: year - 1).filter { $0.withdrawnOn == nil }.map { $0.proposed(in: year) }
    }
}

extension PageContext {
    fileprivate var year: Int { get throws { try parameters.require("year", as: Int.self) } }
}

extension Page {
    fileprivate static func planCopy(
        _ proposals: [ProposedMeeting],
        _ year: Int,
        _ context: PageContext,
        _ fields: Fields
    ) -> Page {
        Page(
            "Plan för \(year) efter \(year - 1)",
            in: .meetings,
            trail: [Link("Möten", Room.meetings.path), Link("Mötesplan \(year)", PlanRoutes.plan(year))],
            proposals.isEmpty
                ? .empty("Det finns ingen plan för \(year - 1) att utgå från.")
                : """
                <p>Samma veckodag i samma vecka av månaden. Syfte och klockslag följer med. Ändra dagarna som behöver det.</p>
                <form method="post" action="\(PlanRoutes.copy(year))">\(.formKey(context))
                \(proposals.map { meeting($0, fields) })
                <button>Lägg in mötena i planen</button></form>
                """
        )
    }

    private static func meeting(_ proposal: ProposedMeeting, _ fields: Fields) -> HTML {
        let (row, draft) = (proposal.from, proposal.draft)
        let times = (draft.decided ?? draft.planned).map { ", \($0.start.clock)–\($0.end.clock)" } ?? ""
        let title = row.purpose.swedish.capitalised + (row.text.isEmpty ? "" : ": \(row.text)")
        let day = draft.day.swedishWithWeekday
        let help =
            proposal.moved.map { "Flyttat till \(day)\(times), eftersom \($0)." } ?? "\(day.capitalised)\(times)."
        return """
            <section class="card"><h2>\(title)</h2><p>\(row.day.year): \(row.day.swedishWithWeekday)</p>
            \(fields.checkbox("take\(row.id)", "Ta med mötet"))\(fields.date("day\(row.id)", "Dag", help: help))</section>

            """
    }
}
