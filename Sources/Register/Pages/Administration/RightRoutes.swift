import Domain
package import Hummingbird
import Markup
package import Site

/// Behörigheter: who works in which initiative, until when, reviewed when. For the administrator.
///
/// | Method | Path                          | Does                                       |
/// |--------|-------------------------------|--------------------------------------------|
/// | GET    | /behorigheter                 | all rights, those that await review first  |
/// | POST   | /behorigheter                 | grants one                                 |
/// | POST   | /behorigheter/:id/omprova     | reviews: it is still needed                |
/// | POST   | /behorigheter/:id/avsluta     | ends it at once                            |
package struct RightRoutes<Doors: AccountDoors>: Sendable {
    let pages: RegisterPages
    let doors: Doors

    package init(_ pages: RegisterPages, _ doors: Doors) { (self.pages, self.doors) = (pages, doors) }

    package func add(to router: Router<PageContext>) {
        router.group("behorigheter")
            .get(use: show)
            .post(use: grant)
            .post(":id/omprova", use: review)
            .post(":id/avsluta", use: end)
    }

    @Sendable private func show(_ request: Request, _ context: PageContext) async throws -> HTML {
        try await page(context, Fields(["from": pages.today().rawValue]), FormErrors()).html(in: context.frame)
    }

    private func page(_ context: PageContext, _ fields: Fields, _ errors: FormErrors) async throws -> Page {
        let user = try context.user
        let rights = try await pages.store.rights(user)
        let accounts = try await doors.all(user)
        return Page.rights(
            rights,
            accounts,
            try await pages.store.initiatives(),
            pages.today(),
            fields,
            errors,
            context
        )
    }

    @Sendable private func grant(_ request: Request, _ context: PageContext) async throws -> Response {
        let (form, signature) = (context.form, pages.sign(try context.user, "behörighet"))
        do {
            var errors = FormErrors()
            let (from, until) = (form.day("from", "Från", &errors), form.day("until", "Till och med", &errors))
            let account = try await doors.all(signature.user).first { String($0.id) == form["account"] }
            if account == nil { errors.add("account", "Vem: välj ett konto.") }
            let (initiative, capacity) = (Int64(form["initiative"]), Capacity(rawValue: form["capacity"]))
            if initiative == nil { errors.add("initiative", "Insats: välj en.") }
            try errors.check()
            guard let account, let initiative, let capacity, let from, let until else { throw errors }
            try await pages.store.grant(
                NewRight(initiative, capacity, from: from, until: until),
                to: account,
                signature
            )
            return .see(RegisterPaths.rights, receipt: .saved)
        } catch let errors as FormErrors {
            return try await page(context, Fields(form, errors), errors).html(in: context.frame)
                .response(.unprocessableContent)
        } catch let refusal as Refusal where signature.user.mayManageRegister.outcome == .met {
            let errors = FormErrors("account", refusal.ruling.reason)
            return try await page(context, Fields(form, errors), errors).html(in: context.frame).response(.conflict)
        }
    }

    @Sendable private func review(_ request: Request, _ context: PageContext) async throws -> Response {
        try await pages.store.review(id(context), pages.sign(context.user, "omprövad behörighet"))
        return .see(RegisterPaths.rights, receipt: .saved)
    }

    @Sendable private func end(_ request: Request, _ context: PageContext) async throws -> Response {
        try await pages.store.end(id(context), pages.sign(context.user, "avslutad behörighet"))
        return .see(RegisterPaths.rights, receipt: .saved)
    }

    private func id(_ context: PageContext) throws -> AccessRight.ID {
        guard let id = context.parameters.get("id", as: Int64.self) else { throw Missing() }
        return id
    }
}

extension Page {
    fileprivate static func rights(
        _ rights: [AccessRight],
        _ accounts: [Account],
        _ initiatives: [RegisterInitiative],
        _ today: Day,
        _ fields: Fields,
        _ errors: FormErrors,
        _ context: PageContext
    ) -> Page {
        let people = accounts.filter { $0.closedOn == nil }.map { Choice(String($0.id), $0.name) }
        return Page(
            "Behörigheter",
            errors: errors,
            """
            <p>En behörighet gäller en insats och en tid. Den som ingen omprövat på ett år slutar gälla.</p>
            \(table("Behörigheter", rights.filter { $0.untilDay >= today }, accounts, initiatives, today, context))
            <section aria-labelledby="ge"><h2 id="ge">Ge en behörighet</h2>
            <form method="post" action="\(RegisterPaths.rights)" class="narrow">\(.formKey(context))
            \(fields.select("account", "Vem", [Choice("", "Välj")] + people))
            \(fields.select("initiative", "Insats", [Choice("", "Välj")] + initiatives.map { Choice(String($0.id), $0.name) }))
            \(fields.select("capacity", "Uppgift", Capacity.allCases.map { Choice($0.rawValue, $0.swedish.capitalised) }))
            \(fields.date("from", "Från", required: true))\(fields.date("until", "Till och med", help: "Högst två år fram.", required: true))
            <button class="primary">Ge behörigheten</button></form></section>
            <details><summary>Behörigheter som har gått ut</summary>
            \(table("Utgångna behörigheter", rights.filter { $0.untilDay < today }, accounts, initiatives, today, context))</details>
            """
        )
    }

    private static func table(
        _ caption: String,
        _ rights: [AccessRight],
        _ accounts: [Account],
        _ initiatives: [RegisterInitiative],
        _ today: Day,
        _ context: PageContext
    ) -> HTML {
        let names = Dictionary(accounts.map { ($0.id, $0.name) }) { one, _ in one }
        let places = Dictionary(initiatives.map { ($0.id, $0.name) }) { one, _ in one }
        let ordered = rights.sorted { ($0.rank(today), $0.untilDay) < ($1.rank(today), $1.untilDay) }
        let rows = ordered.map { right -> [HTML] in
            let name = names[right.account] ?? "Konto \(right.account)"
            return [
                "\(name)", "\(places[right.initiative] ?? "")", "\(right.capacity.swedish)", .day(right.fromDay),
                .day(right.untilDay), "\(right.state(today))",
                right.holds(on: today) ? buttons(right, name, context) : "",
            ]
        }
        let columns: [Table.Column] = [
            .text("Vem"), .text("Insats"), .text("Uppgift"), .text("Från"), .text("Till och med"), .text("Läge"),
            .text("Gör"),
        ]
        return rows.isEmpty ? "<p>Ingen.</p>" : Table(caption, columns, rows: rows, isExported: false).html
    }

    private static func buttons(_ right: AccessRight, _ name: String, _ context: PageContext) -> HTML {
        let path = "\(RegisterPaths.rights)/\(right.id)"
        return """
            <form method="post" action="\(path)/omprova">\(.formKey(context))<button class="plain">Behövs än\
            <span class="unseen">: \(name)</span></button></form>
            <form method="post" action="\(path)/avsluta">\(.formKey(context))<button class="plain">Avsluta\
            <span class="unseen">: \(name)</span></button></form>
            """
    }
}

extension AccessRight {
    /// Those to do something about first, those that are over last.
    fileprivate func rank(_ today: Day) -> Int { holds(on: today) ? (awaitsReview(on: today) ? 0 : 1) : 2 }

    fileprivate func state(_ today: Day) -> String {
        guard holds(on: today) else { return today < fromDay ? "börjar senare" : "gäller inte" }
        return awaitsReview(on: today) ? "ska omprövas" : "omprövad \(reviewedOn.rawValue)"
    }
}
