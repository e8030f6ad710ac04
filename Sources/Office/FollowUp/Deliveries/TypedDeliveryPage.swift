import Domain
import Hummingbird
import Markup
import Site
import Store

extension DeliveryRoutes {
    func typing(_ request: Request, _ context: PageContext) async throws -> Page {
        try context.user.may(.keepFollowUp).orRefuse()
        return .typing(
            book: try await store.deliveryBook(),
            titles: try await store.initiativeTitles(),
            today: today(),
            context
        )
    }

    @Sendable func typeIn(_ request: Request, _ context: PageContext) async throws -> Response {
        let book = try await store.deliveryBook()
        do {
            let form = try TypedDeliveryForm(context.form).refined(book, today())
            let id = try await store.typeIn(
                form.report,
                from: form.sender,
                of: form.initiative,
                sign(try context.user, "inskriven leverans")
            )
            return .see(Self.delivery(id), receipt: .saved)
        } catch let errors as FormErrors {
            return try await typed(errors, request, context)
        } catch let refusal as Refusal where refusal.ruling.provision == .Kansli.deliveries {
            return try await typed(FormErrors("sender", refusal.ruling.reason), request, context)
        }
    }

    private func typed(_ errors: FormErrors, _ request: Request, _ context: PageContext) async throws -> Response {
        var page = try await typing(request, context)
        page.errors = errors
        return page.html(in: context.frame).response(.unprocessableContent)
    }
}

extension Page {
    /// Skriv in en leverans, from a party without a register.
    static func typing(
        book: DeliveryBook,
        titles: [Initiative.ID: String],
        today: Day,
        _ context: PageContext
    ) -> Page {
        let fields = Fields(context.form)
        let senders = book.initiatives.compactMap { own -> Choice? in
            guard let sender = book.sender(own.sender), sender.isValid(on: today) else { return nil }
            return Choice("\(own.sender)/\(own.key)", "\(sender.name): \(titles[own.initiative] ?? own.key)")
        }
        guard !senders.isEmpty else {
            return Page(
                "Skriv in en leverans",
                in: .followUp,
                trail: [FollowUpRoom.link, Link("Leveranser", DeliveryRoutes.deliveries)],
                .empty(
                    "Registrera först vem som lämnar siffror, och om vilken insats.",
                    .action(Link("Avsändare", SenderRoutes.senders))
                )
            )
        }
        return Page(
            "Skriv in en leverans",
            in: .followUp,
            trail: [FollowUpRoom.link, Link("Leveranser", DeliveryRoutes.deliveries)],
            """
            <p>Skriv av tabellerna som parten har lämnat. Tal från 1 till 4 lämnas inte ut: skriv <strong>skyddad</strong>. Går den skyddade rutan att räkna ut ur de andra, skriv skyddad i en till. Lämna tomt det som parten inte har räknat.</p>
            <form method="post" action="\(DeliveryRoutes.typing)">\(.formKey(context))
            \(fields.select("sender", "Avsändare och insats", [Choice("", "Välj")] + senders))
            <div class="row">\(fields.text("period", "Period", help: "År som 2023, halvår som 2023-H1, kvartal som 2023-K1.", required: true))\
            \(fields.number("replaces", "Ersätter nr", help: "Tomt när det är den första."))</div>
            <div class="row">\(fields.text("madeName", "Lämnad av", required: true))\(fields.text("madeFunction", "Funktion", required: true))</div>
            \(TableCode.typed.map { grid($0, fields) })
            \(fields.text("remark", "Anmärkning från parten"))
            <button class="primary">Visa leveransen</button></form>
            """
        )
    }

    private static func grid(_ code: TableCode, _ fields: Fields) -> HTML {
        let heads = code.measures.flatMap { measure in
            TableColumn.bySex.map {
                code.measures.count == 1 ? $0.swedish : "\(measure.swedish): \($0.swedish.lowercased())"
            }
        }
        let rows = (code == .volumes ? [] : [("n", "n, alla som tabellen gäller")]) + code.typedRows
        let body = rows.map { key, label -> HTML in
            let count = key == "n" ? 3 : heads.count
            let cells = heads.indices.map { place -> HTML in
                guard place < count else { return "<td></td>" }
                let name = TypedDeliveryForm.name(code, key, place)
                let wrong: HTML = fields.hasError(name) ? " aria-invalid=\"true\"" : ""
                return """
                    <td class="number"><input id="\(name)" name="\(name)" class="number" size="7" autocomplete="off" \
                    aria-label="\(label), \(heads[place])" value="\(fields.value(name))"\(wrong)></td>
                    """
            }
            return "<tr><th scope=\"row\">\(label)</th>\(cells)</tr>\n"
        }
        return """
            <h2>\(code.title)</h2><p>\(code.definition)</p>
            <div class="table" role="region" aria-label="\(code.title)" tabindex="0"><table><caption>\(code.title)</caption>
            <thead><tr><th scope="col">Rad</th>\(heads.map { "<th scope=\"col\" class=\"number\">\($0)</th>" as HTML })</tr></thead>
            <tbody>\(body)</tbody></table></div>

            """
    }
}
