import Domain
import Hummingbird
import Markup
import Site
import Store

/// Budgetens rader.
extension BudgetRoutes {
    func addLines(to router: Router<PageContext>) {
        router.get("ekonomi/budget/rader", use: showLines)
        router.post("ekonomi/budget/rader", use: setLine)
        router.get("ekonomi/budget/rader/:id", use: showLine)
    }

    @Sendable private func showLines(_ request: Request, _ context: PageContext) async throws -> HTML {
        try context.user.may(.readBudget).orRefuse()
        return try await Page.budgetLines(linesView(context), Fields(BudgetLineForm.new(today().year)))
            .html(in: context.frame)
    }

    private func linesView(_ context: PageContext) async throws -> BudgetLinesView {
        BudgetLinesView(
            lines: try await store.budgetLines(),
            ties: try await store.linesOfInitiatives(),
            initiatives: try await store.initiatives(today().year),
            members: try await store.board().members,
            context: context
        )
    }

    @Sendable private func showLine(_ request: Request, _ context: PageContext) async throws -> HTML {
        try context.user.may(.planEconomy).orRefuse()
        let view = try await linesView(context)
        let id: BudgetLine.ID = try context.id
        guard let line = view.lines.first(where: { $0.id == id }) else { throw Missing() }
        return Page.budgetLine(line, view, Fields(BudgetLineForm.data(line, view.initiatives(of: id))))
            .html(in: context.frame)
    }

    /// Adds a line, or changes the one whose id the form carries.
    @Sendable private func setLine(_ request: Request, _ context: PageContext) async throws -> Response {
        let id = BudgetLine.ID(context.form["line"])
        do {
            let (line, initiatives) = try BudgetLineForm(context.form).refined()
            let signature = sign(try context.user, "budget")
            if let id {
                let revision = Int(context.form["revision"]) ?? 0
                try await store.changeBudgetLine(id, line, of: initiatives, revision: revision, signature)
            } else {
                try await store.addBudgetLine(line, of: initiatives, signature)
            }
            return .see(Self.lines, receipt: .saved)
        } catch let errors as FormErrors {
            let view = try await linesView(context)
            let fields = Fields(context.form, errors)
            let line = view.lines.first { $0.id == id }
            var page = line.map { Page.budgetLine($0, view, fields) } ?? Page.budgetLines(view, fields)
            page.errors = errors
            return page.html(in: context.frame).response(.unprocessableContent)
        }
    }
}

/// En budgetrad: area, name, group, years, and the initiatives that it pays.
struct BudgetLineForm {
    let data: FormData

    init(_ data: FormData) { self.data = data }

    func refined() throws(FormErrors) -> (BudgetLine, Set<Initiative.ID>) {
        var errors = FormErrors()
        let area = BudgetLine.Area(rawValue: data["area"])
        if area == nil { errors.add("area", "Område: välj ett.") }
        let name = data.required("name", "Namn", &errors)
        let first = data.integer("firstYear", "Första året", &errors)
        let last = data["lastYear"].isEmpty ? nil : data.integer("lastYear", "Sista året", &errors)
        if let first, let last, last < first { errors.add("lastYear", "Sista året: det ligger före det första.") }
        let sort = data["sort"].isEmpty ? 0 : data.integer("sort", "Plats", &errors)
        try errors.check()
        guard let area, let name, let first else { throw errors }
        let line = BudgetLine(
            area,
            name,
            group: data["group"].isEmpty ? nil : data["group"],
            nature: BudgetLine.Nature(rawValue: data["nature"]) ?? .operating,
            isForNew: !data["isForNew"].isEmpty,
            member: Member.ID(data["member"]),
            sort: sort ?? 0,
            firstYear: first,
            lastYear: last
        )
        return (line, Set(data.values("initiative").compactMap(Initiative.ID.init)))
    }

    static func new(_ year: Int) -> FormData {
        var data = FormData()
        data.append("firstYear", String(year))
        return data
    }

    static func data(_ line: BudgetLine, _ initiatives: [Initiative.ID]) -> FormData {
        var data = FormData()
        for (name, value) in [
            ("area", line.area.rawValue), ("name", line.name), ("group", line.group ?? ""),
            ("nature", line.nature.rawValue), ("isForNew", line.isForNew ? "on" : ""),
            ("member", line.member.map(String.init) ?? ""), ("sort", String(line.sort)),
            ("firstYear", String(line.firstYear)), ("lastYear", line.lastYear.map(String.init) ?? ""),
        ] { data.append(name, value) }
        for id in initiatives { data.append("initiative", String(id)) }
        return data
    }
}
