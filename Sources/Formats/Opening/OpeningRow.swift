import Domain
import Foundation

/// One row on its way to a value: every cell is tried, so that all that is wrong is told at once.
struct OpeningRow {
    private let row: TableRow
    private(set) var errors: [FormatWarning] = []

    init(_ row: TableRow) { self.row = row }

    mutating func put(_ part: Opening.Part, in opening: inout Opening) {
        switch part {
        case .association: if let value = association() { opening.association.append(line(value)) }
        case .rules: if let value = rules() { opening.rules.append(line(value)) }
        case .members: if let value = member() { opening.members.append(line(value)) }
        case .seats: if let value = seat() { opening.seats.append(line(value)) }
        case .staff: if let value = person() { opening.staff.append(line(value)) }
        case .decisions: if let value = decision() { opening.decisions.append(line(value)) }
        case .grants: if let value = grant() { opening.grants.append(line(value)) }
        }
    }

    private func line<Value>(_ value: Value) -> Opening.Line<Value> { Opening.Line(row: row.number, value) }

    private mutating func association() -> CoordinationAssociation? {
        let (name, seat) = (required("Namn"), required("Säte"))
        let (number, email) = (organisationNumber(), email())
        guard let name, let seat, errors.isEmpty else { return nil }
        return CoordinationAssociation(
            name: name,
            organisationNumber: number,
            seat: seat,
            postalAddress: row.text("Postadress"),
            website: optional("Webbplats"),
            email: email,
            archivePlace: row.text("Protokollen förvaras")
        )
    }

    private mutating func rules() -> OpeningRules? {
        let from = needed("Kansli tar vid") { row throws(FormatWarning) in try row.day("Kansli tar vid") }
        let quorum = choice("Beslutsför när", OpeningWords.quorum, usually: .moreThanHalf)
        let series = choice("Paragrafer", OpeningWords.series, usually: .yearly)
        let next = count("Nästa paragraf", 1...99_999)
        let (adjusters, days) = (
            count("Justerare", 0...20, usually: 1), count("Dagar för kallelse", 0...60, usually: 7)
        )
        let meetings = count("Möten om året", 0...50, usually: 4)
        let (deputies, distance) = (yes("Ersättare beslutar", usually: true), yes("Distans", usually: false))
        guard let from, let quorum, let series, let next, let adjusters, let days, let meetings, let deputies,
            let distance, errors.isEmpty
        else { return nil }
        let bylaws = Bylaws(
            id: 0,
            from: from,
            quorum: quorum,
            series: series,
            nextNumber: next,
            adjusters: adjusters,
            summonsDays: days,
            meetingsPerYear: meetings,
            deputiesVote: deputies,
            distance: distance,
            otherNoticeBoard: optional("Annan anslagstavla")
        )
        return OpeningRules(bylaws: bylaws, nextDiaryNumber: optional("Nästa diarienummer"))
    }

    private mutating func member() -> MemberDraft? {
        let name = required("Namn")
        let kind = choice("Slag", Member.Kind.allCases.map { ($0.swedish, $0) })
        let number = organisationNumber()
        let (seats, deputies) = (count("Ledamöter", 0...99, usually: 1), count("Ersättare", 0...99, usually: 1))
        let from = needed("Medlem från") { row throws(FormatWarning) in try row.day("Medlem från") }
        guard let name, let kind, let seats, let deputies, let from, errors.isEmpty else { return nil }
        return MemberDraft(
            name: name,
            kind: kind,
            organisationNumber: number,
            seats: seats,
            deputySeats: deputies,
            from: from
        )
    }

    private mutating func seat() -> OpeningSeat? {
        let (member, person) = (required("Medlem"), person())
        let kind = choice("Uppdrag", Mandate.Kind.allCases.map { ($0.swedish, $0) })
        let order = count("Ordning", 1...99, usually: 1)
        let office = row.text("Presidium").isEmpty ? nil : choice("Presidium", OpeningWords.offices)
        let from = needed("Från") { row throws(FormatWarning) in try row.day("Från") }
        let until = tried { row throws(FormatWarning) in try row.day("Till") }
        guard let member, let person, let kind, let order, let from, errors.isEmpty else { return nil }
        return OpeningSeat(
            member: member,
            person: person,
            kind: kind,
            order: order,
            office: office,
            from: from,
            until: until
        )
    }

    private mutating func person() -> PersonDraft? {
        let (name, email) = (required("Namn"), email())
        guard let name, errors.isEmpty else { return nil }
        return PersonDraft(name: name, title: optional("Befattning"), email: email)
    }

    private mutating func decision() -> OpeningDecision? {
        let text = required("Beslut")
        let kind = choice("Slag", OpeningDecision.Kind.allCases.map { ($0.swedish, $0) }, usually: .assignment)
        let decided = needed("Beslutat") { row throws(FormatWarning) in try row.day("Beslutat") }
        let due = tried { row throws(FormatWarning) in try row.day("Senast") }
        guard let text, let kind, let decided, errors.isEmpty else { return nil }
        return OpeningDecision(
            kind: kind,
            text: text,
            paragraph: row.text("Paragraf"),
            decidedOn: decided,
            assignee: optional("Ansvarig"),
            due: due
        )
    }

    private mutating func grant() -> OpeningGrant? {
        let (name, party) = (required("Insats"), required("Mottagare"))
        let decided = needed("Beslutat") { row throws(FormatWarning) in try row.day("Beslutat") }
        let (first, last) = (count("Från år", 1990...2199), count("Till år", 1990...2199))
        let granted = needed("Beviljat") { row throws(FormatWarning) in try row.money("Beviljat") }
        let paid = tried { row throws(FormatWarning) in try row.money("Utbetalt") } ?? .zero
        guard let name, let party, let decided, let first, let last, let granted, errors.isEmpty else { return nil }
        return OpeningGrant(
            party: party,
            name: name,
            paragraph: row.text("Paragraf"),
            decidedOn: decided,
            firstYear: first,
            lastYear: last,
            granted: granted,
            paid: paid
        )
    }
}

/// Single cells.
extension OpeningRow {
    private typealias Reading<Value> = (TableRow) throws(FormatWarning) -> Value?

    private mutating func tried<Value>(_ read: Reading<Value>) -> Value? {
        do { return try read(row) } catch {
            errors.append(error)
            return nil
        }
    }

    private mutating func needed<Value>(_ heading: String, _ read: Reading<Value>) -> Value? {
        guard !row.text(heading).isEmpty else {
            errors.append(row.error(heading, "Det måste fyllas i."))
            return nil
        }
        return tried(read)
    }

    private mutating func required(_ heading: String) -> String? {
        tried { row throws(FormatWarning) in try row.required(heading) }
    }

    private func optional(_ heading: String) -> String? {
        let text = row.text(heading)
        return text.isEmpty ? nil : text
    }

    private mutating func count(_ heading: String, _ range: ClosedRange<Int>, usually usual: Int? = nil) -> Int? {
        if let usual, row.text(heading).isEmpty { return usual }
        guard let number = needed(heading, { row throws(FormatWarning) in try row.count(heading) }) else { return nil }
        guard range.contains(number) else {
            errors.append(row.error(heading, "Skriv ett tal från \(range.lowerBound) till \(range.upperBound)."))
            return nil
        }
        return number
    }

    private mutating func choice<Value>(
        _ heading: String,
        _ words: [(word: String, value: Value)],
        usually usual: Value? = nil
    )
        -> Value?
    {
        let text = row.text(heading)
        if let usual, text.isEmpty { return usual }
        if let chosen = words.first(where: { $0.word.isSameHeading(as: text) }) { return chosen.value }
        errors.append(row.error(heading, "Välj \(words.map(\.word).inSwedishChoice)."))
        return nil
    }

    private mutating func yes(_ heading: String, usually usual: Bool) -> Bool? {
        choice(heading, [(OpeningWords.yesNo[0], true), (OpeningWords.yesNo[1], false)], usually: usual)
    }

    private mutating func organisationNumber() -> String? {
        let heading = "Organisationsnummer"
        guard let typed = optional(heading) else { return nil }
        do {
            return try OrganisationNumber(typed: typed).rawValue
        } catch {
            errors.append(row.error(heading, error.swedish))
            return nil
        }
    }

    private mutating func email() -> String? {
        guard let typed = optional("E-post") else { return nil }
        let parts = typed.split(separator: "@", omittingEmptySubsequences: false)
        if parts.count == 2, parts.allSatisfy({ !$0.isEmpty }), !typed.contains(where: \.isWhitespace) { return typed }
        errors.append(row.error("E-post", "Adressen ser inte ut som en e-postadress."))
        return nil
    }
}

extension [String] {
    fileprivate var inSwedishChoice: String {
        count > 1 ? dropLast().joined(separator: ", ") + " eller " + self[count - 1] : inSwedishList
    }
}
