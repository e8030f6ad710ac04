import Domain
import Site

/// Vad en medlem har beslutat om ansvarsfrihet.
struct DischargeForm {
    let data: FormData

    func refined(_ member: Member.ID, _ year: Int) throws(FormErrors) -> Discharge {
        var errors = FormErrors()
        let sent = data["sentOn"].isEmpty ? nil : data.day("sentOn", "Sänt till medlemmen", &errors)
        let decided = data["decidedOn"].isEmpty ? nil : data.day("decidedOn", "Beslutsdag", &errors)
        let outcome = Discharge.Outcome(rawValue: data["outcome"])
        if outcome == nil, !data["outcome"].isEmpty { errors.add("outcome", "Beslut: välj i listan.") }
        if outcome == nil, decided != nil { errors.add("outcome", "Beslut: välj beviljad eller vägrad.") }
        let noted = data.chosen("noted", "Anmält i styrelsen", &errors)
        try errors.check()
        return Discharge(
            member: member,
            year: year,
            sentOn: sent,
            body: data["body"],
            decidedOn: decided,
            number: data["number"],
            outcome: outcome,
            noted: noted
        )
    }

    static func fields(_ known: Discharge?) -> Fields {
        Fields(
            [
                "sentOn": known?.sentOn?.rawValue ?? "", "body": known?.body ?? "",
                "decidedOn": known?.decidedOn?.rawValue ?? "", "number": known?.number ?? "",
                "outcome": known?.outcome?.rawValue ?? "", "noted": known?.noted.map { String($0) } ?? "",
            ],
            revision: known.mark
        )
    }

    static let labels = [
        "sentOn": "Sänt till medlemmen", "body": "Vem beslutade", "decidedOn": "Beslutsdag", "number": "Paragraf",
        "outcome": "Beslut", "noted": "Anmält i styrelsen",
    ]
}

/// En skrivelse eller rapport som revisorerna lämnar.
struct AuditPaperForm {
    let data: FormData
    let today: Day

    func refined(_ year: Int, hasFile: Bool) throws(FormErrors) -> AuditPaper {
        var errors = FormErrors()
        let (title, kind) = (data.required("subject", "Rubrik", &errors), AuditPaper.Kind(rawValue: data["kind"]))
        if kind == nil { errors.add("kind", "Slag: välj i listan.") }
        if !hasFile { errors.add("file", "Fil: välj handlingen.") }
        let day = data.day("day", "Dag", &errors)
        if let day, day > today { errors.add("day", "Dag: dagen har inte varit än.") }
        try errors.check()
        guard let title, let kind, let day else { throw errors }
        return AuditPaper(year: year, kind: kind, title: title, day: day)
    }
}

/// Styrelsens svar, och det som kansliet rättar om en handling.
struct AuditAnswerForm {
    let data: FormData

    func refined(_ paper: AuditPaper) throws(FormErrors) -> AuditPaper {
        var (errors, paper) = (FormErrors(), paper)
        paper.title = data.required("title", "Rubrik", &errors) ?? ""
        if let kind = AuditPaper.Kind(rawValue: data["kind"]) {
            paper.kind = kind
        } else {
            errors.add("kind", "Slag: välj i listan.")
        }
        paper.repliedOn = data["repliedOn"].isEmpty ? nil : data.day("repliedOn", "Styrelsen svarade", &errors)
        paper.reply = data.chosen("reply", "Svaret i protokollet", &errors)
        try errors.check()
        return paper
    }

    static func fields(_ paper: AuditPaper) -> Fields {
        Fields(
            [
                "title": paper.title, "kind": paper.kind.rawValue, "repliedOn": paper.repliedOn?.rawValue ?? "",
                "reply": paper.reply.map { String($0) } ?? "",
            ],
            revision: paper.mark
        )
    }

    static let labels = [
        "title": "Rubrik", "kind": "Slag", "repliedOn": "Styrelsen svarade", "reply": "Svaret i protokollet",
    ]
}

/// En revisor.
struct AuditorForm {
    let data: FormData

    func refined() throws(FormErrors) -> Auditor {
        var errors = FormErrors()
        let member = data.chosen("appointedBy", "Utsedd av", &errors)
        if member == nil, errors.isEmpty { errors.add("appointedBy", "Utsedd av: välj en medlem.") }
        let from = data["from"].isEmpty ? nil : data.day("from", "Från", &errors)
        let until = data["until"].isEmpty ? nil : data.day("until", "Till och med", &errors)
        if let from, let until, until < from { errors.add("until", "Till och med: dagen är före den första.") }
        try errors.check()
        guard let member else { throw errors }
        return Auditor(name: data["name"], appointedBy: member, remark: data["remark"], from: from, until: until)
    }

    static func fields(_ auditor: Auditor?) -> Fields {
        Fields(
            [
                "name": auditor?.name ?? "", "appointedBy": auditor.map { String($0.appointedBy) } ?? "",
                "remark": auditor?.remark ?? "", "from": auditor?.from?.rawValue ?? "",
                "until": auditor?.until?.rawValue ?? "",
            ],
            revision: auditor.mark
        )
    }

    static let labels = [
        "name": "Namn", "appointedBy": "Utsedd av", "remark": "Uppdrag", "from": "Från", "until": "Till och med",
    ]
}
