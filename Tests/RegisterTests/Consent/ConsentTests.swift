import Domain
import Register
import TestSupport
import Testing

@Suite struct `Secrecy consent` {
    let agency = Authority(id: 1, name: "Försäkringskassan", party: .insuranceAgency)
    let service = Authority(id: 2, name: "Arbetsförmedlingen", party: .employmentService)

    func consent(_ purpose: ConsentPurpose = .planning, until: Day = "2024-06-30", withdrawnOn: Day? = nil)
        -> SecrecyConsent
    {
        SecrecyConsent(
            id: 1,
            authority: agency.id,
            purpose,
            writtenOn: "2024-01-10",
            until: until,
            withdrawnOn: withdrawnOn
        )
    }

    @Test func `holds from the day on the paper to its last day, both included`() {
        let all = [consent()]
        #expect(all.mayExchange(with: agency, for: .planning, on: "2024-01-09").outcome == .notMet)
        #expect(all.mayExchange(with: agency, for: .planning, on: "2024-01-10").outcome == .met)
        let last = all.mayExchange(with: agency, for: .planning, on: "2024-06-30")
        #expect(last.outcome == .met && last.provision == .SecrecyAct.consent)
        #expect(last.provision.confidence == .uncertain)
    }

    @Test func `that ended yesterday refuses, and says so`() {
        let ruling = [consent(until: "2024-02-04")].mayExchange(with: agency, for: .planning, on: "2024-02-05")
        #expect(ruling.outcome == .notMet && ruling.provision == .Kansli.consent)
        #expect(
            ruling.reason
                == "Medgivandet till Försäkringskassan för gemensam planering slutade den 4 februari 2024. Hämta in ett nytt."
        )
    }

    @Test func `that is withdrawn stops the same day`() {
        let ruling = [consent(withdrawnOn: "2024-02-05")].mayExchange(with: agency, for: .planning, on: "2024-02-05")
        #expect(ruling.outcome == .notMet)
        #expect(ruling.reason.contains("togs tillbaka den 5 februari 2024"))
    }

    @Test func `is for one authority and one purpose`() {
        let all = [consent()]
        #expect(all.mayExchange(with: service, for: .planning, on: "2024-02-05").outcome == .notMet)
        let other = all.mayExchange(with: agency, for: .meetings, on: "2024-02-05")
        #expect(
            other.reason.hasPrefix("Det finns inget medgivande till Försäkringskassan för samverkansmöten och SIP.")
        )
        #expect(all.authorities(for: .planning, on: "2024-02-05") == [agency.id])
        #expect(all.authorities(for: .meetings, on: "2024-02-05").isEmpty)
    }

    @Test func `that was given again after one was withdrawn holds`() {
        let again = SecrecyConsent(
            id: 2,
            authority: agency.id,
            .planning,
            writtenOn: "2024-02-06",
            until: "2024-12-31"
        )
        let both = [consent(withdrawnOn: "2024-02-05"), again]
        #expect(both.mayExchange(with: agency, for: .planning, on: "2024-02-05").outcome == .notMet)
        #expect(both.mayExchange(with: agency, for: .planning, on: "2024-02-06").outcome == .met)
    }

    @Test(
        arguments: [
            ("2024-02-06", "2024-06-30"), ("2024-02-01", "2024-01-31"), ("2024-01-01", "2024-02-04"),
            ("2024-02-01", "2025-02-03"),
        ] as [(Day, Day)]
    )
    func `is not noted with days that cannot be`(_ days: (Day, Day)) {
        let ruling = SecrecyConsent.mayBeNoted(writtenOn: days.0, until: days.1, on: "2024-02-05")
        #expect(ruling.outcome == .notMet)
    }

    @Test func `is noted with a day and an end`() {
        let ruling = SecrecyConsent.mayBeNoted(writtenOn: "2024-02-05", until: "2025-02-05", on: "2024-02-05")
        #expect(ruling.outcome == .met)
    }

    @Test func `is withdrawn once`() {
        #expect(consent().mayBeWithdrawn(on: "2024-02-05").outcome == .met)
        #expect(consent(withdrawnOn: "2024-02-01").mayBeWithdrawn(on: "2024-02-05").outcome == .notMet)
        #expect(consent(until: "2024-02-04").mayBeWithdrawn(on: "2024-02-05").outcome == .notMet)
    }
}
