import Domain
import Site

/// Ett råd.
struct CouncilForm {
    let data: FormData

    func refined() throws(FormErrors) -> Council {
        var errors = FormErrors()
        let name = data.required("name", "Namn", &errors) ?? ""
        let kind = Council.Kind(rawValue: data["kind"])
        if kind == nil { errors.add("kind", "Slag: välj i listan.") }
        let ended = data["endedOn"].isEmpty ? nil : data.day("endedOn", "Upphörde", &errors)
        try errors.check()
        return Council(
            name: name,
            kind: kind ?? .other,
            composition: data["composition"],
            purpose: data["purpose"],
            endedOn: ended,
            initiative: Initiative.ID(data["initiative"])
        )
    }

    static func fields(_ council: Council?) -> Fields {
        Fields(
            [
                "name": council?.name ?? "", "kind": (council?.kind ?? .strategy).rawValue,
                "composition": council?.composition ?? "", "purpose": council?.purpose ?? "",
                "endedOn": council?.endedOn?.rawValue ?? "",
                "initiative": council?.initiative.map { String($0) } ?? "",
            ],
            revision: council.mark
        )
    }

    static let labels = [
        "name": "Namn", "kind": "Slag", "composition": "Vilka som ingår", "purpose": "Syfte", "endedOn": "Upphörde",
        "initiative": "Leder insatsen",
    ]
}

/// En plats i ett råd.
struct CouncilMemberForm {
    let data: FormData

    func refined(_ council: Council.ID) throws(FormErrors) -> CouncilMember {
        var errors = FormErrors()
        let name = data.required("name", "Namn", &errors) ?? ""
        let from = data.day("from", "Från", &errors)
        let until = data["until"].isEmpty ? nil : data.day("until", "Till och med", &errors)
        if let from, let until, until < from { errors.add("until", "Till och med: dagen är före den första.") }
        try errors.check()
        guard let from else { throw errors }
        return CouncilMember(council: council, name: name, represents: data["represents"], from: from, until: until)
    }

    static func fields(_ member: CouncilMember?) -> Fields {
        Fields(
            [
                "name": member?.name ?? "", "represents": member?.represents ?? "", "from": member?.from.rawValue ?? "",
                "until": member?.until?.rawValue ?? "",
            ],
            revision: member.mark
        )
    }

    static let labels = ["name": "Namn", "represents": "Företräder", "from": "Från", "until": "Till och med"]
}

/// Anteckningarna från ett rådsmöte.
struct CouncilMeetingForm {
    let data: FormData

    func refined(_ council: Council.ID) throws(FormErrors) -> CouncilMeeting {
        var errors = FormErrors()
        let day = data.day("day", "Dag", &errors)
        try errors.check()
        guard let day else { throw errors }
        return CouncilMeeting(
            council: council,
            day: day,
            place: data["place"],
            present: data["present"],
            notes: data["notes"]
        )
    }

    static func fields(_ meeting: CouncilMeeting?) -> Fields {
        Fields(
            [
                "day": meeting?.day.rawValue ?? "", "place": meeting?.place ?? "", "present": meeting?.present ?? "",
                "notes": meeting?.notes ?? "",
            ],
            revision: meeting.mark
        )
    }

    static let labels = ["day": "Dag", "place": "Plats", "present": "Vilka som var med", "notes": "Anteckningar"]
}
