/// Plikt i årshjulet (wheel duty): something that law, bylaws, board or custom asks for each year, or each fourth.
/// It reads as its terms: `duty.title` is `duty.terms.title`.
@dynamicMemberLookup
package struct WheelDuty: Hashable, Sendable, Identifiable {
    package let id: Int64
    package let terms: WheelDutyDraft
    package let revision: Int

    package init(id: Int64, _ terms: WheelDutyDraft, revision: Int = 1) {
        (self.id, self.terms, self.revision) = (id, terms, revision)
    }

    package subscript<Value>(dynamicMember term: KeyPath<WheelDutyDraft, Value>) -> Value { terms[keyPath: term] }
}

extension WheelDuty {
    /// Where the duty stands, with how sure its day is.
    package var provision: Provision {
        switch terms.source {
        case .custom(let text): Provision(text, "", .local)
        case .provision(let known):
            Provision(
                known.provision.source,
                known.provision.section,
                wording: known.provision.wording,
                known.provision.confidence == .certain ? terms.confidence : known.provision.confidence,
                link: known.provision.link
            )
        }
    }

    /// Whether the duty falls in a year at all.
    package func falls(in year: Int) -> Bool { (year - terms.inYear) % terms.everyYears == 0 }

    /// "31 mars", "1 april vart fjärde år (2023, 2027 …)".
    package func ruleInSwedish(_ title: (WheelDuty.ID) -> String) -> String {
        let (day, years, first) = (terms.rule.swedish(title), terms.everyYears, terms.inYear)
        return years == 1 ? day : "\(day) vart \(Self.ordinal(years)) år (\(first), \(first + years) …)"
    }

    private static func ordinal(_ number: Int) -> String {
        let words = [2: "annat", 3: "tredje", 4: "fjärde", 5: "femte", 6: "sjätte", 7: "sjunde", 8: "åttonde"]
        return words[number] ?? "\(number):e"
    }
}

/// Utkast till plikt (wheel duty draft): what a form or the program's own list gives.
package struct WheelDutyDraft: Hashable, Sendable {
    /// "Årsredovisningen beslutas".
    package var title: String
    /// What it means and how it is done, for who does it the first time.
    package var text: String
    package var source: WheelSource
    /// How surely the day follows from the source: a day that law says, our reading, or the förbund's own choice.
    package var confidence: Provision.Confidence
    package var rule: DateRule
    /// Every how many years: 1 or 4, say.
    package var everyYears: Int
    /// One of the years that it falls in: 2023 for each fourth year 2023, 2027 …
    package var inYear: Int
    package var who: Role
    package var action: WheelAction?
    /// What in the program shows by itself that it is done.
    package var fact: WheelFact?
    /// How many days before its day it comes on the list of what is to be done.
    package var leadDays: Int
    /// How many days before its day a reminder goes out by mail; nil when none does.
    package var reminderDays: Int?
    /// The first day that it holds for: what was due before is nobody's failing here.
    package var from: Day
    /// Upphör: the last day that it holds for.
    package var until: Day?

    package init(
        _ title: String,
        _ text: String,
        _ source: WheelSource,
        _ rule: DateRule,
        confidence: Provision.Confidence = .local,
        every years: Int = 1,
        in year: Int = 2023,
        who: Role = .director,
        action: WheelAction? = nil,
        fact: WheelFact? = nil,
        leadDays: Int = 30,
        reminderDays: Int? = 14,
        from: Day,
        until: Day? = nil
    ) {
        (self.title, self.text, self.source, self.confidence, self.rule) = (title, text, source, confidence, rule)
        (everyYears, inYear, self.who, self.action, self.fact) = (years, year, who, action, fact)
        (self.leadDays, self.reminderDays, self.from, self.until) = (leadDays, reminderDays, from, until)
    }
}
