import Domain

extension Demo {
    /// Sundsvall's year: the usual one, with what the plan for internal control and the meeting plan of 2023 add.
    static func wheel() -> [WheelDutyDraft] {
        guard let from = Day(2023, 1, 1), let last = Day(2023, 12, 31), let next = Day(2024, 1, 1),
            let february = MonthDay(2, 15)
        else { return [] }
        return WheelDutyDraft.standard(from: from).map(asInSundsvall) + [
            WheelDutyDraft(
                "Handlingarna till planeringsdagen är utskickade",
                "Heldag med strategirådet om plan och budget.",
                .custom("Verksamhetsplan 2023, mötesplanen"),
                .meeting(.planningDay, days: -7),
                action: .meetings,
                leadDays: 40,
                from: from
            ),
            once("Finsamkonferens i Halmstad 18–19 april: anmälan", .week(12, .friday), from, last),
            once("Norrlandskonferens, Gävleborg: anmälan", .weekday(.first, .friday, month: 9), from, last),
            WheelDutyDraft(
                "Ledamöterna har sett över vad som kan göra dem jäviga",
                "Uppdrag, arbetsgivare och närstående. Säg till kansliet om något är nytt.",
                .custom("Plan för intern styrning och kontroll 2024, § 73/2023"),
                .fixed(february),
                who: .boardMember,
                reminderDays: nil,
                from: next
            ),
        ]
    }

    /// The members met on 11 May 2023, and the förbund makes its half-year accounts as its plan for control says.
    private static func asInSundsvall(_ draft: WheelDutyDraft) -> WheelDutyDraft {
        var draft = draft
        switch draft.source {
        case .provision(.consultation): draft.rule = MonthDay(5, 11).map(DateRule.fixed) ?? draft.rule
        case .provision(.halfYearReport):
            draft.source = .custom("Plan för intern styrning och kontroll 2023, § 125/2022")
        case .custom("Plan för intern styrning och kontroll"):
            draft.source = .custom("Plan för intern styrning och kontroll 2023, § 125/2022")
        case .provision, .custom: break
        }
        return draft
    }

    private static func once(_ title: String, _ rule: DateRule, _ from: Day, _ last: Day) -> WheelDutyDraft {
        WheelDutyDraft(title, "", .custom("Verksamhetsplan 2023, viktiga datum"), rule, from: from, until: last)
    }
}
