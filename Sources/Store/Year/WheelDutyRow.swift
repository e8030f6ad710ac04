import Domain
import GRDB

/// A duty of the wheel as its row: its source in two columns, its rule as JSON.
struct WheelDutyRow: Codable, FetchableRecord, PersistableRecord {
    static let databaseTableName = "wheelDuty"

    let id: Int64
    let title, text: String
    let provision: WheelProvision?
    let custom: String?
    let confidence: Provision.Confidence
    let rule: DateRule
    let everyYears, inYear: Int
    let who: Role
    let action: WheelAction?
    let fact: WheelFact?
    let leadDays: Int
    let reminderDays: Int?
    let from: Day
    let until: Day?
    let revision: Int

    init(_ duty: WheelDuty) {
        (id, title, text, confidence, rule) = (duty.id, duty.title, duty.text, duty.confidence, duty.rule)
        switch duty.source {
        case .provision(let known): (provision, custom) = (known, nil)
        case .custom(let text): (provision, custom) = (nil, text)
        }
        (everyYears, inYear, who, action, fact) = (duty.everyYears, duty.inYear, duty.who, duty.action, duty.fact)
        (leadDays, reminderDays, from, until) = (duty.leadDays, duty.reminderDays, duty.from, duty.until)
        revision = duty.revision
    }

    var duty: WheelDuty {
        let draft = WheelDutyDraft(
            title,
            text,
            provision.map(WheelSource.provision) ?? .custom(custom ?? ""),
            rule,
            confidence: confidence,
            every: everyYears,
            in: inYear,
            who: who,
            action: action,
            fact: fact,
            leadDays: leadDays,
            reminderDays: reminderDays,
            from: from,
            until: until
        )
        return WheelDuty(id: id, draft, revision: revision)
    }
}

extension WheelEvidence: FetchableRecord, PersistableRecord {}
