/// Prognos (line forecast): what a line is expected to come to in its whole year, as somebody wrote it after a period. It is never
/// changed: a new forecast is a new fact, and the latest one is in force.
package struct LineForecast: Codable, Hashable, Sendable, Identifiable {
    package let id: Int64
    package let line: BudgetLine.ID
    package let year: Int
    /// The last day of the period that it was written after.
    package let day: Day
    /// Of the whole year, as the budget writes it: a cost is positive.
    package let amount: Money
    /// Kommentar: why it differs from the budget. May be empty.
    package let comment: String
    package let writtenOn: Day
    package let account: Int64?
    /// Who wrote it.
    package let name: String

    package init(
        id: Int64 = 0,
        line: BudgetLine.ID,
        year: Int,
        day: Day,
        amount: Money,
        comment: String = "",
        writtenOn: Day,
        account: Int64? = nil,
        name: String
    ) {
        (self.id, self.line, self.year, self.day, self.amount) = (id, line, year, day, amount)
        (self.comment, self.writtenOn, self.account, self.name) = (comment, writtenOn, account, name)
    }
}

extension LineForecast {
    /// Whether it is in force in a period: until a later one, and until the whole year is booked. Then the outcome is known.
    package func stands(in period: BudgetPeriod, booked: Int?) -> Bool {
        year == period.year && day <= period.lastDay && (booked != 12 || day == period.lastDay)
    }
}

/// Utkast till prognos (forecast draft): what somebody writes of a line.
package struct ForecastDraft: Hashable, Sendable {
    package let line: BudgetLine.ID
    package let amount: Money
    package let comment: String

    package init(line: BudgetLine.ID, amount: Money, comment: String = "") {
        (self.line, self.amount, self.comment) = (line, amount, comment)
    }

    /// "Ett belopp ryms i en budget."
    package var mayStand: Ruling {
        -Money.greatest <= amount && amount <= .greatest
            ? Ruling(.met, .Kansli.followUp, "Prognosen får skrivas.")
            : Ruling(.notMet, .Kansli.followUp, "Beloppet är för stort. Skriv det i kronor.")
    }

    /// Whether it says the same as what is in force after the same period: then nothing is written.
    package func repeats(_ forecast: LineForecast, after day: Day) -> Bool {
        forecast.day == day && forecast.amount == amount && forecast.comment == comment
    }
}

/// Budgetansvarig (budget owner): whose account answers for a line from a day.
package struct BudgetOwner: Codable, Hashable, Sendable {
    package let line: BudgetLine.ID
    package let from: Day
    /// Nil when nobody but the director answers for it from that day.
    package let account: Int64?
    package let name: String

    package init(line: BudgetLine.ID, from: Day, account: Int64?, name: String) {
        (self.line, self.from, self.account, self.name) = (line, from, account, name)
    }
}

extension User {
    /// "Den budgetansvarige skriver prognos och kommentar för sina rader, och förbundschefen för alla."
    package func mayForecast(_ line: BudgetLine, of owner: BudgetOwner?) -> Ruling {
        if may(.planEconomy).outcome == .met {
            return Ruling(.met, .Kansli.followUp, "\(name) får skriva prognos för alla rader.")
        }
        let reading = may(.readBudget)
        guard reading.outcome == .met else { return reading }
        guard let account, let owner, owner.account == account else {
            let who = owner.flatMap { $0.account == nil ? nil : "\($0.name) och förbundschefen" } ?? "förbundschefen"
            return Ruling(
                .notMet,
                .Kansli.followUp,
                "Prognosen för \(line.fullName) skrivs av \(who). Skriv till dem om den bör ändras."
            )
        }
        return Ruling(.met, .Kansli.followUp, "\(name) är budgetansvarig för \(line.fullName).")
    }
}

extension BudgetPeriod {
    /// "Prognosen skrivs när perioden är slut, av det som då är känt."
    package func mayBeForecast(on day: Day) -> Ruling {
        lastDay <= day
            ? Ruling(.met, .Kansli.followUp, "Perioden är slut.")
            : Ruling(.notMet, .Kansli.followUp, "Perioden är inte slut än. Vänta till efter \(lastDay.swedish).")
    }
}
