import Domain
import Hummingbird
import Markup
import Site
import Store

extension AccountsRoutes {
    func addYear(to router: Router<PageContext>) {
        for (path, page) in [
            ("noter", notesPage), ("noter/:key", notePage), ("balanskrav", balancePage), ("moms", vatPage),
            ("sammandrag", summaryPage), ("poster", postsPage),
        ] {
            router.get("ekonomi/bokslut/:year/\(path)") { try await page($1).html(in: $1.frame) }
        }
        router.get("ekonomi/projekt") { try await projectsPage($1).html(in: $1.frame) }
        router.post("ekonomi/bokslut/:year/noter/:key", use: writeNote)
        router.post("ekonomi/bokslut/:year/balanskrav", use: adjust)
        router.post("ekonomi/bokslut/:year/moms", use: countAsVAT)
        router.post("ekonomi/bokslut/:year/poster", use: map)
        router.post("ekonomi/bokslut/:year/notrader", use: nameRow)
    }

    /// A year's accounts, for who may read them.
    private func accounts(_ context: PageContext) async throws -> YearAccounts {
        try context.user.may(.readBudget).orRefuse()
        guard let accounts = try await store.yearAccounts(context.plannedYear) else { throw Missing() }
        return accounts
    }

    private func notesPage(_ context: PageContext) async throws -> Page {
        .notes(try await accounts(context), try context.user.maybe(.planEconomy))
    }

    private func notePage(_ context: PageContext) async throws -> Page {
        try context.user.may(.planEconomy).orRefuse()
        let year = try context.plannedYear
        return .noteText(try context.noteKey, year, try await store.noteTexts(of: year), context)
    }

    @Sendable private func writeNote(_ request: Request, _ context: PageContext) async throws -> Response {
        let (year, key) = (try context.plannedYear, try context.noteKey)
        try await store.writeNote(
            key,
            of: year,
            context.form["text"],
            revision: Int(context.form["revision"]) ?? 0,
            sign(context.user, "noter")
        )
        return .see(Self.notes(year), receipt: .saved)
    }

    private func balancePage(_ context: PageContext) async throws -> Page {
        .balance(try await accounts(context), context, mayWrite: try context.user.maybe(.planEconomy))
    }

    @Sendable private func adjust(_ request: Request, _ context: PageContext) async throws -> Response {
        let year = try context.plannedYear
        return try await context.answered(at: Self.balance(year), orShow: balancePage) {
            let signature = sign(try context.user, "balanskrav")
            switch try BalanceForm(data: context.form).refined(year) {
            case .set(let adjustment): try await store.adjustBalance(adjustment, signature)
            case .drop(let kind): try await store.dropAdjustment(year, kind, signature)
            }
        }
    }

    private func vatPage(_ context: PageContext) async throws -> Page {
        let user = try context.user
        try user.may(.readLedger).orRefuse()
        let claims = try await store.vatClaims(context.plannedYear)
        return .vat(claims, try await store.vatAccounts(), context, mayKeep: user.maybe(.keepLedger))
    }

    @Sendable private func countAsVAT(_ request: Request, _ context: PageContext) async throws -> Response {
        try await context.answered(at: Self.vat(context.plannedYear), orShow: vatPage) {
            var errors = FormErrors()
            let digits = AccountDigits.refined(context.form, &errors)
            try errors.check()
            try await store.countAsVAT(digits, context.form["stop"].isEmpty, sign(context.user, "momsfordran"))
        }
    }

    private func summaryPage(_ context: PageContext) async throws -> Page {
        try context.user.may(.readLedger).orRefuse()
        guard let sums = try await store.accountsReturn(context.plannedYear) else { throw Missing() }
        return .accountsReturn(sums)
    }

    private func postsPage(_ context: PageContext) async throws -> Page {
        let user = try context.user
        try user.may(.readLedger).orRefuse()
        let year = try context.plannedYear
        return .accountPosts(
            year,
            try await store.statements(year)?.unmapped ?? [:],
            try await store.statementMapping(),
            try await store.noteRows(),
            context,
            mayMap: user.maybe(.keepLedger)
        )
    }

    @Sendable private func map(_ request: Request, _ context: PageContext) async throws -> Response {
        try await context.answered(at: Self.posts(context.plannedYear), orShow: postsPage) {
            let rule = try StatementRuleForm(data: context.form).refined()
            try await store.mapStatement(rule.digits, to: rule.item, sign(context.user, "kontoplanens poster"))
        }
    }

    @Sendable private func nameRow(_ request: Request, _ context: PageContext) async throws -> Response {
        try await context.answered(at: Self.posts(context.plannedYear), orShow: postsPage) {
            var errors = FormErrors()
            errors.scope = "rad-"
            let digits = AccountDigits.refined(context.form, &errors)
            try errors.check()
            let label = context.form["label"]
            try await store.nameNoteRow(digits, label.isEmpty ? nil : label, sign(context.user, "noter"))
        }
    }

    private func projectsPage(_ context: PageContext) async throws -> Page {
        try context.user.may(.readLedger).orRefuse()
        return .projects(try await store.projectAccounts())
    }
}

extension PageContext {
    /// The note that the address names.
    fileprivate var noteKey: NoteKey {
        get throws {
            guard let key = parameters.get("key").flatMap({ NoteKey(rawValue: String($0)) }) else { throw Missing() }
            return key
        }
    }
}
