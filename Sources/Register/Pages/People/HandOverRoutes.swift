import Domain
package import Hummingbird
import Markup
package import Site

/// Överlämning: another takes over a participant.
///
/// | Method | Path                          | Does                                                          |
/// |--------|-------------------------------|---------------------------------------------------------------|
/// | GET    | /inskrivningar/:id/lamna-over | the colleagues in the initiative to choose among              |
/// | POST   | /inskrivningar/:id/lamna-over | hands over                                                    |
/// | GET    | /deltagare/utan-handlaggare   | open stays whose case worker follows nobody there, nameless   |
package struct HandOverRoutes: Sendable {
    let pages: RegisterPages
    /// Names of open accounts.
    let names: @Sendable () async throws -> [Int64: String]

    package init(_ pages: RegisterPages, names: @escaping @Sendable () async throws -> [Int64: String]) {
        (self.pages, self.names) = (pages, names)
    }

    package func add(to router: Router<PageContext>) {
        router.group("inskrivningar/:id/lamna-over").get(use: show).post(use: handOver)
        router.get("deltagare/utan-handlaggare", use: showUnattended)
    }

    @Sendable private func show(_ request: Request, _ context: PageContext) async throws -> HTML {
        try await page(FormErrors(), context).html(in: context.frame)
    }

    @Sendable private func handOver(_ request: Request, _ context: PageContext) async throws -> Response {
        let id = try context.id
        do {
            guard let account = Int64(context.form["account"]) else {
                throw FormErrors("account", "Den som tar över: välj en.")
            }
            try await pages.store.handOver(id, to: account, pages.sign(context.user, "överlämning"))
            return .see(RegisterPaths.person(try await pages.store.person(ofStay: id)), receipt: .saved)
        } catch let errors as FormErrors {
            return try await page(errors, context).html(in: context.frame).response(.unprocessableContent)
        } catch let refusal as Refusal where refusal.ruling.provision == .Register.stays {
            let errors = FormErrors("account", refusal.ruling.reason)
            return try await page(errors, context).html(in: context.frame).response(.conflict)
        }
    }

    /// The page tells neither name nor number of the participant, whose own page has asked for the purpose.
    private func page(_ errors: FormErrors, _ context: PageContext) async throws -> Page {
        let file = try await pages.store.handOverFile(context.id, pages.sign(context.user, "överlämning"))
        let names = try await names()
        let others = file.colleagues.subtracting([file.stay.caseWorker ?? 0])
        let choices = others.sorted().sortedInSwedish { names[$0] ?? "" }
            .compactMap { id in names[id].map { Choice(String(id), $0) } }
        return Page.handOver(file, file.stay.caseWorker.flatMap { names[$0] }, choices, errors, context)
    }

    @Sendable private func showUnattended(_ request: Request, _ context: PageContext) async throws -> HTML {
        let stays = try await pages.store.unattended(context.user, on: pages.today())
        return Page.unattended(stays, Paging(request.asked)).html(in: context.frame)
    }
}

extension Page {
    static func handOver(
        _ file: HandOverFile,
        _ now: String?,
        _ choices: [Choice],
        _ errors: FormErrors,
        _ context: PageContext
    ) -> Page {
        let fields = Fields(context.form, errors)
        let person = file.stay.person.map { [Link("Deltagaren", RegisterPaths.person($0))] } ?? []
        let form: HTML = """
            <form method="post" action="\(RegisterPaths.handOver(file.stay.id))" class="narrow">\(.formKey(context))
            \(fields.select("account", "Den som tar över", [Choice("", "Välj")] + choices))
            <button class="primary">Lämna över</button></form>
            """
        let nobody = HTML.empty(
            "Ingen annan följer deltagare i insatsen i dag. Registrets administratör ger behörighet."
        )
        return Page(
            "Lämna över inskrivningen",
            trail: [Link("Mina deltagare", RegisterPaths.mine)] + person,
            facts: [
                .text("Insats", file.initiative.name),
                .text("Start", Page.date(file.stay.startedOn, file.stay.precision)),
                .text("Handläggare nu", now ?? "ingen"),
            ],
            errors: errors,
            """
            <p>Den som tar över ser inskrivningen under Mina deltagare, med det som är att göra. Allt som är skrivet finns kvar.</p>
            <p>Ska personen till en annan insats? Då är det en ny inskrivning: avsluta den här och skriv in i den andra. Registret känner igen \
            numret.</p>
            \(choices.isEmpty ? nobody : form)
            """
        )
    }

    static func unattended(_ stays: [HandOverFile], _ paging: Paging) -> Page {
        let rows = paging.rows(of: stays).map { file -> [HTML] in
            let name: HTML =
                "<a href=\"\(RegisterPaths.handOver(file.stay.id))\">Inskrivning \(String(file.stay.id))</a>"
            let person: HTML =
                file.stay.person.map { "<a href=\"\(RegisterPaths.person($0))\">Öppna</a>" } ?? ""
            return [name, "\(file.initiative.name)", .day(file.stay.startedOn), person]
        }
        let columns: [Table.Column] = [.text("Lämna över"), .text("Insats"), .text("Start"), .text("Deltagaren")]
        return Page(
            "Inskrivningar utan handläggare",
            trail: [Link("Mina deltagare", RegisterPaths.mine)],
            """
            <p>Pågående inskrivningar där handläggaren inte längre arbetar i insatsen. Lämna över dem till någon som gör det.</p>
            \(rows.isEmpty ? .empty("Alla pågående inskrivningar har en handläggare.") : Table("Inskrivningar utan handläggare", columns, rows: rows, isExported: false).html)
            \(paging.html(stays.count) { "\(RegisterPaths.unattended)?sida=\($0)" })
            """
        )
    }
}
