import Domain
import Site

/// Förbundets egna uppgifter.
struct AssociationForm {
    let data: FormData

    init(_ data: FormData) { self.data = data }

    func refined() throws(FormErrors) -> CoordinationAssociation {
        var errors = FormErrors()
        let name = data.required("name", "Namn", &errors) ?? ""
        let seat = data.required("seat", "Säte", &errors) ?? ""
        let number = data.organisationNumber(&errors)
        try errors.check()
        return CoordinationAssociation(
            name: name,
            organisationNumber: number,
            seat: seat,
            postalAddress: data["postalAddress"],
            website: data.optional("website"),
            email: data.optional("email"),
            archivePlace: data["archivePlace"]
        )
    }

    static func fields(_ association: CoordinationAssociation?) -> Fields {
        Fields(
            [
                "name": association?.name ?? "", "organisationNumber": association?.organisationNumber ?? "",
                "seat": association?.seat ?? "", "postalAddress": association?.postalAddress ?? "",
                "website": association?.website ?? "", "email": association?.email ?? "",
                "archivePlace": association?.archivePlace ?? "",
            ],
            revision: association.mark
        )
    }

    static let labels = [
        "name": "Namn", "organisationNumber": "Organisationsnummer", "seat": "Säte", "postalAddress": "Postadress",
        "website": "Webbplats", "email": "E-post till kansliet", "archivePlace": "Var justerade protokoll förvaras",
    ]
}

/// En medlem.
struct MemberForm {
    let data: FormData

    init(_ data: FormData) { self.data = data }

    func refined() throws(FormErrors) -> MemberDraft {
        var errors = FormErrors()
        let name = data.required("name", "Namn", &errors) ?? ""
        let kind = Member.Kind(rawValue: data["kind"])
        if kind == nil { errors.add("kind", "Slag: välj vilken sorts medlem det är.") }
        let number = data.organisationNumber(&errors)
        let seats = data.count("seats", "Ledamöter", &errors)
        let deputies = data.count("deputySeats", "Ersättare", &errors)
        let from = data.day("from", "Medlem från", &errors)
        let until = data["until"].isEmpty ? nil : data.day("until", "Medlem till", &errors)
        if let from, let until, until < from { errors.add("until", "Medlem till: dagen är före den första.") }
        try errors.check()
        guard let kind, let seats, let deputies, let from else { throw errors }
        return MemberDraft(
            name: name,
            kind: kind,
            organisationNumber: number,
            seats: seats,
            deputySeats: deputies,
            from: from,
            until: until
        )
    }

    static func fields(_ member: Member?) -> Fields {
        Fields(
            [
                "name": member?.name ?? "", "kind": member?.kind.rawValue ?? "municipality",
                "organisationNumber": member?.organisationNumber ?? "", "seats": String(member?.seats ?? 1),
                "deputySeats": String(member?.deputySeats ?? 1), "from": member?.from.rawValue ?? "",
                "until": member?.until?.rawValue ?? "",
            ],
            revision: member.mark
        )
    }

    static let labels = [
        "name": "Namn", "kind": "Slag", "organisationNumber": "Organisationsnummer", "seats": "Ledamöter",
        "deputySeats": "Ersättare", "from": "Medlem från", "until": "Medlem till",
    ]
}

/// En person.
struct PersonForm {
    let data: FormData

    init(_ data: FormData) { self.data = data }

    func refined() throws(FormErrors) -> PersonDraft {
        var errors = FormErrors()
        let name = data.required("name", "Namn", &errors) ?? ""
        let employer = data.chosen("employer", "Anställd hos", &errors)
        let email = data.optional("email")
        if let email, !email.contains("@") { errors.add("email", "E-post: adressen saknar @.") }
        try errors.check()
        return PersonDraft(
            name: name,
            title: data.optional("title"),
            employer: employer,
            email: email,
            papers: PapersWay(rawValue: data["papers"])
        )
    }

    static func fields(_ person: Person?) -> Fields {
        Fields(
            [
                "name": person?.name ?? "", "title": person?.title ?? "",
                "employer": person?.employer.map { String($0) } ?? "", "email": person?.email ?? "",
                "papers": person?.papers?.rawValue ?? "",
            ],
            revision: person.mark
        )
    }

    static let labels = [
        "name": "Namn", "title": "Befattning", "employer": "Anställd hos", "email": "E-post", "papers": "Handlingar",
    ]
}

extension FormData {
    /// The mark of what the form showed.
    var seen: Int { Int(self["revision"]) ?? 0 }

    /// What was chosen in a list; nil when nothing was. What is no choice of the list's is an error, never nothing.
    func chosen(_ name: String, _ label: String, _ errors: inout FormErrors) -> Int64? {
        guard let value = optional(name) else { return nil }
        if Int64(value) == nil { errors.add(name, "\(label): valet kunde inte läsas. Välj på nytt i listan.") }
        return Int64(value)
    }

    func optional(_ name: String) -> String? { self[name].isEmpty ? nil : self[name] }

    fileprivate func organisationNumber(_ errors: inout FormErrors) -> String? {
        guard let typed = optional("organisationNumber") else { return nil }
        do {
            return try OrganisationNumber(typed: typed).rawValue
        } catch {
            errors.add("organisationNumber", "Organisationsnummer: \(error.swedish)")
            return nil
        }
    }

    func count(_ name: String, _ label: String, _ errors: inout FormErrors) -> Int? {
        guard let number = integer(name, label, &errors) else { return nil }
        guard 0...99 ~= number else {
            errors.add(name, "\(label): skriv ett tal från 0 till 99.")
            return nil
        }
        return number
    }
}
