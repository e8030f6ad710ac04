import Domain
import Markup
import Site

/// What a purchase may rest on, to choose among.
struct PurchaseGrounds {
    let decisions: [DelegatedDecision]
    let sections: [WheelSection]

    func decision(_ id: DelegatedDecision.ID?) -> DelegatedDecision? { decisions.first { $0.id == id } }
    func section(_ id: AgendaItem.ID?) -> WheelSection? { sections.first { $0.id == id } }
}

extension Page {
    /// Inköp och avtal: what is planned and what runs first, what is closed last.
    static func purchases(_ purchases: [Purchase], _ context: PageContext, today: Day) -> Page {
        let mayKeep = context.visitor?.user.may(.keepPurchases).outcome == .met
        return Page(
            "Inköp och avtal",
            in: .economy,
            action: mayKeep ? .action(Link("Nytt inköp", PurchaseRoutes.new)) : nil,
            "\(.paymentWays(PurchaseRoutes.purchases))\(list(purchases, today))"
        )
    }

    private static func list(_ purchases: [Purchase], _ today: Day) -> HTML {
        purchases.isEmpty
            ? .empty(
                "Inga inköp eller avtal är inlagda. Lägg in dem som gäller, så påminner Kansli om deras dagar."
            )
            : table(purchases, today)
    }

    private static func table(_ purchases: [Purchase], _ today: Day) -> HTML {
        let rows = purchases.map { purchase -> [HTML] in
            [
                "<a href=\"\(PurchaseRoutes.purchase(purchase.id))\">\(purchase.title)</a>", "\(purchase.supplier)",
                "\(purchase.value.swedish)", "\(purchase.procedure.swedish)",
                "\(purchase.state(on: today).swedish.capitalised)", "\(purchase.until?.swedish ?? "")",
                "\(purchase.noticeGivenOn == nil ? purchase.noticeBy?.swedish ?? "" : "")",
            ]
        }
        let columns: [Site.Table.Column] = [
            .text("Inköp"), .text("Leverantör"), .number("Värde"), .text("Upphandling"), .text("Läge"), .text("Slutar"),
            .text("Säg upp senast"),
        ]
        return Site.Table("Inköp och avtal", columns, rows: rows).html
    }

    static func newPurchase(_ grounds: PurchaseGrounds, _ context: PageContext, _ fields: Fields) -> Page {
        Page(
            "Nytt inköp",
            in: .economy,
            trail: [Link("Inköp och avtal", PurchaseRoutes.purchases)],
            form(PurchaseRoutes.new, nil, grounds, context, fields)
        )
    }

    /// Ett inköp: where it stands, then what may be done with it.
    static func purchase(
        _ purchase: Purchase,
        _ grounds: PurchaseGrounds,
        _ context: PageContext,
        _ fields: Fields,
        today: Day
    ) -> Page {
        let mayKeep = context.visitor?.user.may(.keepPurchases).outcome == .met && purchase.closedOn == nil
        return Page(
            purchase.title,
            in: .economy,
            trail: [Link("Inköp och avtal", PurchaseRoutes.purchases)],
            facts: purchase.facts(grounds, today),
            """
            \(mayKeep ? ending(purchase, context, today) : "")
            \(mayKeep ? "<h2>Ändra</h2>\(form(PurchaseRoutes.purchase(purchase.id), purchase, grounds, context, fields))" as HTML : "")
            """
        )
    }

    private static func ending(_ purchase: Purchase, _ context: PageContext, _ today: Day) -> HTML {
        let notice: HTML = """
            <form method="post" action="\(PurchaseRoutes.notice(purchase.id))">\(.formKey(context))
            \(Fields(["on": today.rawValue], scope: "uppsagning-").date("on", "Uppsagt", required: true))
            <button>Notera uppsägningen</button></form>
            """
        return """
            <h2>Uppsägning och avslut</h2>
            \(purchase.state(on: today) == .agreed ? notice : "")
            <form method="post" action="\(PurchaseRoutes.end(purchase.id))" data-confirm="Avsluta inköpet? Det går inte att ändra efteråt.">\
            \(.formKey(context))<button class="plain">Avsluta inköpet</button></form>
            """
    }

    private static func form(
        _ path: String,
        _ purchase: Purchase?,
        _ grounds: PurchaseGrounds,
        _ context: PageContext,
        _ fields: Fields
    ) -> HTML {
        """
        <form method="post" action="\(path)">\(.formKey(context))
        <input type="hidden" name="revision" value="\(purchase?.revision ?? 0)">
        \(fields.text("title", "Inköp", help: "Vad som köps, till exempel: Utvärdering av insatserna.", required: true))
        \(fields.textarea("need", "Behov", help: "Vad det ska användas till.", rows: 2))
        \(fields.money("value", "Värde", help: "I kronor utan moms, för hela tiden med förlängningar. Räkna ihop köp av samma slag.", required: true))
        \(fields.select("procedure", "Upphandling", [Choice("", "Välj")] + Purchase.Procedure.allCases.map { Choice($0.rawValue, $0.swedish.capitalised) }))
        \(fields.textarea("reasons", "Skäl", help: "Vilka som tillfrågades och varför leverantören valdes. Behövs vid direktupphandling från 100 000 kr.", rows: 3))
        \(fields.text("supplier", "Leverantör", help: "Tomt så länge ingen är vald."))
        <h2>Beslut</h2>
        \(fields.select("decision", "Delegationsbeslut", [Choice("", "Inget")] + decisions(grounds)))
        \(fields.select("section", "Styrelsens paragraf", [Choice("", "Ingen")] + sections(grounds, purchase), help: "Behövs när värdet går över gränsen i delegationsordningen."))
        <h2>Avtalet</h2>
        \(fields.date("agreedOn", "Avtalsdag", help: "Tomt så länge inköpet bara är planerat."))
        <div class="row">\(fields.date("from", "Gäller från"))
        \(fields.date("until", "Gäller till och med", help: "Tomt: tills vidare."))</div>
        \(fields.date("noticeBy", "Sista dag för uppsägning", help: "Kansli påminner 60 dagar före."))
        <button class="primary">Spara</button></form>
        """
    }

    private static func decisions(_ grounds: PurchaseGrounds) -> [Choice] {
        grounds.decisions.reversed().map { Choice(String($0.id), "\($0.number): \($0.matter)") }
    }

    /// A § of another year than those to choose among is still chosen.
    private static func sections(_ grounds: PurchaseGrounds, _ purchase: Purchase?) -> [Choice] {
        let known = grounds.sections.map { Choice(String($0.id), "\($0.name): \($0.title)") }
        guard let id = purchase?.section, grounds.section(id) == nil else { return known }
        return known + [Choice(String(id), "Paragrafen som redan är vald")]
    }
}

extension Purchase {
    fileprivate func facts(_ grounds: PurchaseGrounds, _ today: Day) -> [Fact] {
        let decision = grounds.decision(decision).map { Fact.text("Delegationsbeslut", $0.number) }
        let section = grounds.section(section).map {
            Fact("Paragraf", "<a href=\"\($0.path)\">\($0.name)</a>")
        }
        let days = [
            ("Avtalsdag", agreedOn), ("Gäller från", from), ("Gäller till och med", until),
            ("Sista dag för uppsägning", noticeBy), ("Uppsagt", noticeGivenOn), ("Avslutat", closedOn),
        ].compactMap { word, day in day.map { Fact.text(word, $0.swedish) } }
        return [
            .text("Behov", need), .text("Läge", state(on: today).swedish.capitalised),
            .text("Leverantör", supplier.isEmpty ? "inte vald" : supplier), .text("Värde", value.swedish),
            .text("Upphandling", procedure.swedish.capitalised),
        ] + [reasons.isEmpty ? nil : .text("Skäl", reasons), decision, section].compactMap { $0 } + days
    }
}
