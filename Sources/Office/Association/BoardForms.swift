import Domain
import Site

/// Ett uppdrag i styrelsen.
struct MandateForm {
    let data: FormData

    init(_ data: FormData) { self.data = data }

    func refined() throws(FormErrors) -> MandateDraft {
        var found = errors()
        let person = Person.ID(data["person"])
        if person == nil { found.add("person", "Person: välj i listan. Lägg till personen först om den saknas.") }
        let member = Member.ID(data["member"])
        if member == nil { found.add("member", "Medlem: välj vem personen företräder.") }
        let kind = Mandate.Kind(rawValue: data["kind"])
        if kind == nil { found.add("kind", "Uppdrag: välj ledamot eller ersättare.") }
        let order = data["order"].isEmpty ? 1 : data.count("order", "Plats i tjänstgöringsordningen", &found)
        let from = data.day("from", "Från", &found)
        let until = data["until"].isEmpty ? nil : data.day("until", "Till", &found)
        try found.check()
        guard let person, let member, let kind, let order, let from else { throw found }
        return MandateDraft(person: person, member: member, kind: kind, order: max(order, 1), from: from, until: until)
    }

    func errors(_ field: String, _ message: String) -> FormErrors {
        var errors = errors()
        errors.add(field, message)
        return errors
    }

    private func errors() -> FormErrors {
        var errors = FormErrors()
        errors.scope = "uppdrag-"
        return errors
    }
}

/// Val av ordförande eller vice ordförande.
struct ChairForm {
    let data: FormData

    init(_ data: FormData) { self.data = data }

    typealias Choice = (person: Person.ID, office: Chairmanship.Office, from: Day, until: Day?)

    func refined() throws(FormErrors) -> Choice {
        var found = errors()
        let person = Person.ID(data["person"])
        if person == nil { found.add("person", "Person: välj en ledamot.") }
        let office = Chairmanship.Office(rawValue: data["office"]) ?? .chair
        let from = data.day("from", "Från", &found)
        let until = data["until"].isEmpty ? nil : data.day("until", "Till", &found)
        try found.check()
        guard let person, let from else { throw found }
        return (person, office, from, until)
    }

    func errors(_ field: String, _ message: String) -> FormErrors {
        var errors = errors()
        errors.add(field, message)
        return errors
    }

    private func errors() -> FormErrors {
        var errors = FormErrors()
        errors.scope = "val-"
        return errors
    }
}

/// Förbundsordningen från en dag.
struct BylawsForm {
    let data: FormData

    init(_ data: FormData) { self.data = data }

    func refined() throws(FormErrors) -> Bylaws {
        var errors = FormErrors()
        let from = data.day("from", "Gäller från", &errors)
        let next = data.integer("nextNumber", "Nästa paragraf", &errors)
        if let next, next < 1 { errors.add("nextNumber", "Nästa paragraf: skriv ett tal från 1.") }
        let adjusters = data.count("adjusters", "Justerare", &errors)
        let days = data.count("summonsDays", "Dagar för kallelse", &errors)
        let meetings = data.count("meetingsPerYear", "Möten om året", &errors)
        let consultations = data.count("consultationsPerYear", "Medlemssamråd om året", &errors)
        let address = data.optional("otherNoticeBoardAddress")
        if let address, !address.isWebAddress {
            errors.add("otherNoticeBoardAddress", "Anslagstavlans adress: skriv hela adressen, med https:// först.")
        }
        if address != nil, data.optional("otherNoticeBoard") == nil {
            errors.add("otherNoticeBoard", "Anslagstavla hos någon annan: skriv vem som har den.")
        }
        let ways = MinutesSignature.Way.choosable.filter { data.values("signingWays").contains($0.rawValue) }
        if ways.isEmpty { errors.add("signingWays", "Så får man skriva under: välj minst ett sätt.") }
        try errors.check()
        guard let from, let next, let adjusters, let days, let meetings, let consultations else { throw errors }
        return Bylaws(
            id: 0,
            from: from,
            quorum: Bylaws.Quorum(rawValue: data["quorum"]) ?? .moreThanHalf,
            series: Bylaws.Series(rawValue: data["series"]) ?? .yearly,
            nextNumber: next,
            adjusters: adjusters,
            summonsDays: days,
            meetingsPerYear: meetings,
            deputiesVote: !data["deputiesVote"].isEmpty,
            distance: !data["distance"].isEmpty,
            membersRaiseMatters: !data["membersRaiseMatters"].isEmpty,
            consultationsPerYear: consultations,
            otherNoticeBoard: data.optional("otherNoticeBoard"),
            otherNoticeBoardAddress: address,
            signingWays: ways
        )
    }

    /// What is in force, to be changed from today.
    static func fields(_ board: Board, _ today: Day) -> Fields {
        let bylaws = board.bylaws(on: today) ?? Bylaws(id: 0, from: today)
        return Fields(
            [
                "from": today.rawValue, "quorum": bylaws.quorum.rawValue, "series": bylaws.series.rawValue,
                "nextNumber": String(bylaws.nextNumber), "adjusters": String(bylaws.adjusters),
                "summonsDays": String(bylaws.summonsDays), "meetingsPerYear": String(bylaws.meetingsPerYear),
                "consultationsPerYear": String(bylaws.consultationsPerYear),
                "deputiesVote": bylaws.deputiesVote ? "ja" : "", "distance": bylaws.distance ? "ja" : "",
                "membersRaiseMatters": bylaws.membersRaiseMatters ? "ja" : "",
                "otherNoticeBoard": bylaws.otherNoticeBoard ?? "",
                "otherNoticeBoardAddress": bylaws.otherNoticeBoardAddress ?? "",
                "signingWays": bylaws.told(.account), "signingWays": bylaws.told(.identification),
                "signingWays": bylaws.told(.signedFile), "signingWays": bylaws.told(.ink),
            ],
            revision: board.bylaws.mark
        )
    }

    static let labels = [
        "from": "Gäller från", "quorum": "Beslutsför när", "series": "Paragrafernas nummer",
        "nextNumber": "Nästa paragraf", "adjusters": "Justerare", "summonsDays": "Dagar för kallelse",
        "meetingsPerYear": "Möten om året", "consultationsPerYear": "Medlemssamråd om året",
        "deputiesVote": "Tjänstgörande ersättare beslutar", "distance": "Deltagande på distans",
        "membersRaiseMatters": "Medlemmar får väcka ärenden", "otherNoticeBoard": "Anslagstavla hos någon annan",
        "otherNoticeBoardAddress": "Den anslagstavlans adress",
        "signingWays": "Så får man skriva under",
    ]
}

extension Bylaws {
    fileprivate func told(_ way: MinutesSignature.Way) -> String { signingWays.contains(way) ? way.rawValue : "" }
}
