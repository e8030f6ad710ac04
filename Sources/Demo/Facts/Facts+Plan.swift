extension Facts {
    /// The plan for 2023 as the board decided it, and an invented one for 2024.
    static let plan = #"""
        - {day: "2023-01-27", purpose: ordinary, text: "Styrelsemöte", planned: ["09:00", "12:00"]}
        - {day: "2023-02-21", purpose: planningDay, text: "Heldag med strategirådet", planned: ["09:00", "17:00"]}
        - {day: "2023-03-17", purpose: annualReport, planned: ["09:00", "12:00"],
           text: "Årsredovisningen beslutas. Nya ledamöter kan bjudas in"}
        - {day: "2023-04-03", purpose: constituting, text: "Konstituerande möte", planned: ["09:00", "12:00"]}
        - {day: "2023-04-28", purpose: ordinary, text: "Styrelsemöte", planned: ["09:00", "12:00"]}
        - {day: "2023-05-26", purpose: ordinary, text: "Styrelsemöte", planned: ["09:00", "12:00"]}
        - {day: "2023-08-29", purpose: planningDay, planned: ["09:00", "17:00"],
           text: "Heldag om verksamhetsplan och budget med strategirådet"}
        - {day: "2023-09-29", purpose: ordinary, text: "Styrelsemöte", planned: ["09:00", "12:00"]}
        - {day: "2023-10-27", purpose: ordinary, text: "Styrelsemöte", planned: ["09:00", "12:00"]}
        - {day: "2023-11-24", purpose: budgetAndPlan, text: "Budget och verksamhetsplan beslutas",
           decides: [2023, 2025], planned: ["09:00", "12:00"]}
        - {day: "2024-01-26", purpose: ordinary, text: "Styrelsemöte", planned: ["09:00", "12:00"]}
        - {day: "2024-02-23", purpose: ordinary, text: "Styrelsemöte", planned: ["09:00", "12:00"]}
        - {day: "2024-03-15", purpose: annualReport, text: "Årsredovisningen beslutas", planned: ["09:00", "12:00"]}
        - {day: "2024-04-26", purpose: ordinary, text: "Styrelsemöte", planned: ["09:00", "12:00"]}
        - {day: "2024-05-31", purpose: ordinary, text: "Styrelsemöte", planned: ["09:00", "12:00"]}
        - {day: "2024-08-28", purpose: planningDay, planned: ["09:00", "12:00"],
           text: "Om verksamhetsplan och budget med strategirådet"}
        - {day: "2024-09-27", purpose: halfYearReport, text: "Delårsrapporten beslutas", planned: ["09:00", "12:00"]}
        - {day: "2024-10-25", purpose: ordinary, text: "Styrelsemöte", planned: ["09:00", "12:00"]}
        - {day: "2024-11-22", purpose: budgetAndPlan, text: "Budget och verksamhetsplan beslutas",
           decides: [2025, 2027], planned: ["09:00", "12:00"]}
        """#
}
