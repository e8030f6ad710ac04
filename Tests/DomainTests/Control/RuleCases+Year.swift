import Domain
import TestSupport

extension RuleCase {
    /// A duty of the usual wheel that nobody has done, and the same duty done in time.
    static var year: [RuleCase] {
        [
            missed(.lawfulDutyMissed, .provision(.annualReport), .certain),
            missed(.dutyMissed, .provision(.budget), .uncertain),
            missed(.ownDutyMissed, .custom("Styrelsens beslut"), .local),
        ]
    }

    private static func missed(
        _ code: FindingCode,
        _ source: WheelSource,
        _ confidence: Provision.Confidence
    ) -> RuleCase {
        let day = DateRule.week(2, .thursday)
        let draft = WheelDutyDraft("Plikten", "", source, day, confidence: confidence, from: "2023-01-01")
        let facts = WheelFacts(board: SmallWorld.board())
        let done = WheelEvidence(id: 1, WheelPlace(1, 2023, 1), WheelEvidenceDraft(on: "2023-01-12", note: "gjort"))
        return RuleCase(code) {
            $0.wheel = Wheel(duties: [WheelDuty(id: 1, draft)], facts: facts)
        } right: {
            $0.wheel = Wheel(duties: [WheelDuty(id: 1, draft)], evidence: [done], facts: facts)
        }
    }
}
