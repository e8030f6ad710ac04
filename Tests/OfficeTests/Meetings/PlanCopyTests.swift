import Domain
import Hummingbird
import Office
import Site
import Store
import TestSupport
import Testing

@Suite struct `A plan after last year's` {
    private static let cases: [(from: Day, year: Int, day: Day, moved: String?)] = [
        ("2022-03-18", 2023, "2023-03-17", nil),
        // The fifth Friday that April 2023 lacks is its last.
        ("2022-04-29", 2023, "2023-04-28", nil),
        ("2022-06-07", 2023, "2023-06-13", "6 juni 2023 är Sveriges nationaldag"),
        ("2022-12-23", 2027, "2027-12-17", "24 december 2027 är julafton"),
        ("2025-04-11", 2026, "2026-04-10", nil), ("2025-04-04", 2026, "2026-04-10", "3 april 2026 är långfredagen"),
    ]

    @Test(arguments: cases.indices) func `keeps the weekday and its week, and goes past holidays`(at: Int) {
        let (from, year, day, moved) = Self.cases[at]
        let row = PlannedMeeting(id: 1, day: from, purpose: .budgetAndPlan, decides: 2023...2025)
        let proposed = row.proposed(in: year)
        #expect(proposed.draft.day.weekday == from.weekday && proposed.draft.purpose == .budgetAndPlan)
        #expect(proposed.draft.decides == (2023 + year - from.year)...(2025 + year - from.year))
        #expect(proposed.draft.day == day && proposed.moved == moved)
    }

    @Test func `is planned as its days were changed, without what was left out`() async throws {
        let world = try await OfficeWorld()
        for day in ["2022-03-18", "2022-05-20"] as [Day] {
            try await world.store.plan(
                PlanDraft(day: day, planned: Times("09:00", "12:00")),
                world.sign(.frida, "prov")
            )
        }
        let browser = Browser.signedIn(as: .frida) {
            PlanRoutes(store: world.store, sign: world.sign, today: { world.today }).add(to: $0)
        }
        let page = try await browser.get("/moten/plan/2023/kopia").text
        let wrong = try await browser.postPlainly("/moten/plan/2023/kopia", page.sent(["day1": "2024-03-17"]))
        #expect(wrong.status == .unprocessableContent && wrong.text.contains("välj en dag 2023"))
        let form = page.sent(["day1": "2023-03-24", "take2": ""])
        #expect(try await browser.postPlainly("/moten/plan/2023/kopia", form).status == .seeOther)
        let plan = try await world.store.plan(of: 2023)
        #expect(plan.map(\.day) == ["2023-03-24"] && plan.first?.plannedStart == "09:00")
    }
}

@Suite struct `Standing items` {
    @Test func `are laid on the agendas of the meetings they are for, in their order`() async throws {
        let world = try await OfficeWorld()
        let browser = Browser.signedIn(as: .frida) {
            StandingItemRoutes(store: world.store, sign: world.sign).add(to: $0)
        }
        let path = "/installningar/staende-punkter"
        let page = try await browser.get(path).text
        let form = page.sent(["title2": "", "title7": "Bokslut", "purpose7": "annualReport", "place7": "2"])
        #expect(try await browser.postPlainly(path, form).status == .seeOther)
        #expect(try await browser.postPlainly(path, page.sent(["title1": "Annat"])).status == .conflict)
        let sign = world.sign(.frida, "prov")
        let row = try await world.store.plan(PlanDraft(day: "2023-03-18", purpose: .annualReport), sign)
        for planned in [row, nil] {
            let draft = MeetingDraft(planned: planned, day: "2023-03-18", start: "09:00", place: "Rådhuset")
            let id = try await world.store.convene(draft, sign)
            let titles = try await world.store.meetingRecord(id).items.map(\.item.title)
            let middle = planned == nil ? [] : ["Bokslut"]
            #expect(
                titles == ["Sammanträdet öppnas"] + middle
                    + ["Val av justerare", "Kansliet informerar", "Övriga frågor", "Sammanträdet avslutas"]
            )
        }
    }
}
