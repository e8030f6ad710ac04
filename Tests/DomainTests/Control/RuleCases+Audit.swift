import Domain
import TestSupport

extension RuleCase {
    /// A report of April 2022, and one member's discharge as it should be.
    private static func book(_ change: (inout Discharge) -> Void = { _ in }) -> AuditBook {
        var book = AuditBook()
        book.papers = [AuditPaper(id: 1, year: 2021, kind: .report, title: "Revisionsberättelse", day: "2022-04-20")]
        var all = (1...4).map { member in
            Discharge(
                id: member,
                member: member,
                year: 2021,
                sentOn: "2022-04-25",
                body: "kommunfullmäktige",
                decidedOn: "2022-06-20",
                outcome: .granted,
                noted: 102
            )
        }
        change(&all[0])
        book.discharges = all
        return book
    }

    private static func one(_ code: FindingCode, _ wrong: @escaping @Sendable (inout Discharge) -> Void) -> RuleCase {
        RuleCase(code) {
            $0.registry.audit = book(wrong)
        } right: {
            $0.registry.audit = book()
        }
    }

    static var audits: [RuleCase] {
        [
            one(.auditReportNotSent) { $0 = Discharge(id: 1, member: 1, year: 2021) },
            one(.dischargeBeforeReport) { $0.decidedOn = "2022-04-19" },
            one(.dischargeNotedWithoutDecision) { ($0.decidedOn, $0.outcome) = (nil, nil) },
            one(.dischargeUndated) { $0.decidedOn = nil },
            one(.dischargeNotTold) { $0.noted = nil },
        ]
    }
}
