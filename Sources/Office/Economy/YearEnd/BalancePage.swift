import Domain
import Markup
import Site

extension Page {
    /// Balanskravet: from the year's result to the one that is held against the requirement, and what is left to restore.
    static func balance(_ accounts: YearAccounts, _ context: PageContext, mayWrite: Bool) -> Page {
        let (year, requirement) = (accounts.year, accounts.requirement)
        return Page(
            "Balanskrav \(year)",
            in: .economy,
            trail: AccountsRoutes.trail(year),
            facts: [
                .text("Balanskravsresultat", requirement.sum.swedish),
                .text("Läge", requirement.isMet ? "Uppfyllt" : "Underskott att återställa inom tre år"),
            ],
            """
            \(.accountWays(year, AccountsRoutes.balance(year)))
            \(result(requirement))
            \(deficits(accounts.deficits))
            <p>Raderna följer 11 kap. 10 § lagen om kommunal bokföring och redovisning, som Kansli inte har läst i sin helhet. \
            Att underskott återställs inom tre år står i 11 kap. 12 § kommunallagen; för ett samordningsförbund är det en tolkning.</p>
            \(mayWrite ? form(requirement, context) : "")
            """
        )
    }

    private static func result(_ requirement: BalanceRequirement) -> HTML {
        let own = requirement.adjustments.filter { $0.kind != .specialReasons }
        func rows(_ isMeant: (BalanceAdjustment) -> Bool) -> [[HTML]] {
            own.filter(isMeant).map { adjustment in
                let effect = Money(ore: adjustment.kind.sign * adjustment.amount.rawValue)
                return ["\(adjustment.kind.swedish)", "\(effect.swedishNumber)", "\(adjustment.reason)"]
            }
        }
        let adjusted: [HTML] = [
            "<strong>Resultat efter balanskravsjusteringar</strong>", "\(requirement.adjusted.swedishNumber)", "",
        ]
        let all =
            [["Årets resultat", "\(requirement.result.swedishNumber)", ""] as [HTML]]
            + rows { !$0.kind.isOfReserve } + [adjusted] + rows(\.kind.isOfReserve)
        let columns: [Site.Table.Column] = [.text("Post"), .number("\(requirement.year), kr"), .text("Skäl")]
        let total: [HTML] = ["Årets balanskravsresultat", "\(requirement.sum.swedishNumber)", ""]
        return Site.Table("Balanskravsresultat", columns, rows: all, total: total).html
    }

    private static func deficits(_ deficits: [BalanceDeficit]) -> HTML {
        guard !deficits.isEmpty else { return .empty("Det finns inga underskott att återställa.") }
        let rows = deficits.map { deficit -> [HTML] in
            [
                "\(String(deficit.year))", "\(deficit.amount.swedishNumber)", "\(deficit.restored.swedishNumber)",
                "\(deficit.left.swedishNumber)", "\(String(deficit.lastYear))",
            ]
        }
        let columns: [Site.Table.Column] = [
            .text("Underskott från"), .number("Belopp, kr"), .number("Återställt, kr"), .number("Kvar, kr"),
            .text("Senast"),
        ]
        return "<h2>Underskott att återställa</h2>\(Site.Table("Underskott att återställa", columns, rows: rows).html)"
    }

    private static func form(_ requirement: BalanceRequirement, _ context: PageContext) -> HTML {
        let fields = Fields(context.form)
        let reasons = requirement.adjustments.first { $0.kind == .specialReasons }
        let told: HTML =
            reasons.map { "<p>Återställs inte: \($0.amount.swedish). Skäl: \($0.reason)</p>" as HTML } ?? ""
        let kinds = BalanceAdjustment.Kind.allCases.map { Choice($0.rawValue, $0.swedish) }
        return """
            \(told)<h2>Justera</h2>
            <form method="post" action="\(AccountsRoutes.balance(requirement.year))">\(.formKey(context))
            \(fields.select("kind", "Justering", [Choice("", "Välj")] + kinds))
            \(fields.money("amount", "Belopp, kronor", help: "Utan minus. Skriv 0 för att ta bort justeringen.", required: true))
            \(fields.text("reason", "Skäl", help: "Vad justeringen bygger på, med styrelsens § när den har beslutat om den."))
            <button class="primary">Spara justeringen</button></form>
            """
    }
}

/// En justering av balanskravet, as it is typed; 0 kronor takes it away.
struct BalanceForm {
    let data: FormData

    enum Wish { case set(BalanceAdjustment), drop(BalanceAdjustment.Kind) }

    func refined(_ year: Int) throws(FormErrors) -> Wish {
        var errors = FormErrors()
        let kind = BalanceAdjustment.Kind(rawValue: data["kind"])
        if kind == nil { errors.add("kind", "Justering: välj i listan.") }
        let amount = data.money("amount", "Belopp", &errors)
        if amount != .zero, data["reason"].isEmpty { errors.add("reason", "Skäl: skriv vad justeringen bygger på.") }
        if let amount, amount < .zero {
            errors.add("amount", "Belopp: skriv det utan minus. Raden säger om det dras av.")
        }
        try errors.check()
        guard let kind, let amount else { throw errors }
        return amount == .zero ? .drop(kind) : .set(BalanceAdjustment(year, kind, amount, reason: data["reason"]))
    }
}
