import Domain
import Store

/// Året som gick: the board's meetings of 2023 and what shows that the year's duties were done.
extension Demo {
    /// Enters the held meetings in order; §§ begin anew each year.
    static func recordYear(_ store: Store, _ plan: [PlannedMeeting], _ keys: Keys, _ signature: Signature) async throws
    {
        var (previous, number) = (try day("2022-11-25"), 1)
        for held in try read([HeldMeeting].self, Facts.year2023) {
            if held.day.year != previous.year { number = 1 }
            let facts = held.facts(after: previous, from: number)
            let planned = plan.first { $0.day == held.day }?.id
            _ = try await store.recordAsPrintedMeeting(facts.record(keys, planned: planned), signature)
            (previous, number) = (held.day, number + facts.items.count)
        }
    }

    /// What nothing else in the folder shows: letters that went out, lists that were read, members' own decisions.
    static func settleDuties(_ store: Store, _ sections: PrintedSections, _ signature: Signature) async throws {
        let duties = try await store.wheel().duties
        let printed = try done.map { title, number, on, shown in
            guard let duty = duties.first(where: { $0.title.hasPrefix(title) }) else { throw UnknownKey(key: title) }
            var draft = WheelEvidenceDraft(on: try day(on))
            switch shown {
            case .note(let note): draft.note = note
            case .section(let title): draft.item = try sections(on, title)
            }
            return (WheelPlace(duty.id, 2023, number), draft)
        }
        try await store.recordAsPrintedEvidence(printed, signature)
    }

    private enum Shown { case note(String), section(String) }

    private static let done: [(title: String, number: Int, on: String, shown: Shown)] = [
        ("Ordningen som ersättarna", 1, "2023-03-20", .note("Står i medlemmarnas protokollsutdrag")),
        ("Delårsrapport", 1, "2023-09-29", .section("Delårsrapport")),
        ("Budget och mål följs upp", 1, "2023-02-10", .note("Årets sista kvartal skickades till styrelsen")),
        ("Budget och mål följs upp", 2, "2023-04-28", .section("Budgetuppföljning")),
        ("Budget och mål följs upp", 3, "2023-08-10", .note("Skickades till styrelsen")),
        ("Budget och mål följs upp", 4, "2023-11-10", .note("Skickades till styrelsen med kallelsen")),
        ("Året förs in i Uppföljning Finsam", 1, "2023-02-20", .note("Inskickat")),
        ("Räkenskapssammandraget lämnas till SCB", 1, "2023-03-15", .note("Inskickat")),
        ("Intern kontroll", 1, "2023-10-27", .section("Granskning")),
        ("Statens preliminära", 1, "2023-10-09", .note("Beskedet kom per e-post")),
        ("Medlemmarna anmäler", 1, "2023-10-25", .note("Regionen och kommunen har anmält")),
        ("Statens slutliga", 1, "2023-11-20", .note("Beskedet kom per e-post")),
        ("Indikatorenkäten", 1, "2023-10-31", .note("41 svar")),
        ("Tillgänglighetsredogörelsen", 1, "2023-09-14", .note("Rättad på webbplatsen")),
        ("Delegeringsordning", 1, "2023-11-24", .section("Delegationsordning")),
        ("Plan för intern styrning", 1, "2023-11-24", .section("Plan för intern styrning")),
        ("Överenskommelser för nästa år", 1, "2023-12-14", .note("De tvååriga löper vidare")),
        ("Handlingarna till planeringsdagen", 1, "2023-02-13", .note("Skickade")),
        ("Handlingarna till planeringsdagen", 2, "2023-08-21", .note("Skickade")),
        ("Finsamkonferens", 1, "2023-03-20", .note("Tre är anmälda")),
        ("Norrlandskonferens", 1, "2023-08-30", .note("Två är anmälda")),
    ]
}
