import Domain
import GRDB

extension Database {
    /// The referral that led to a stay.
    func referralParts(of stay: Stay.ID, in initiative: String, _ names: AuthorityNames, _ vault: Vault) throws
        -> [SubjectExtract.Part]
    {
        let rows: SQLRequest<ReferralRow> = "SELECT * FROM referral WHERE stay = \(stay) ORDER BY id"
        return try records(rows.fetchAll(self), vault).map { $0.part(in: initiative, names, withConsents: false) }
    }

    /// Those of the stay, and of the referral before it.
    func consentPart(of stay: Stay.ID, in initiative: String, _ names: AuthorityNames) throws -> SubjectExtract.Part {
        let lines = try consents(of: .stay(stay)).map { $0.line(names) }
        return SubjectExtract.Part("Medgivanden i \(initiative)", lines)
    }
}

extension ReferralRecord {
    func part(in initiative: String, _ names: AuthorityNames, withConsents: Bool = true) -> SubjectExtract.Part {
        typealias Line = SubjectExtract.Line
        let words = [
            ("Namn", content.name), ("Personnummer", content.number), ("Telefon", content.phone),
            ("Varför", content.reason), ("Vad personen behöver", content.needs),
            ("Handläggare hos den som remitterade", content.officer),
        ]
        var lines = [
            Line("Kom", referral.receivedOn.rawValue), Line("Från", sender?.name ?? referral.party.swedish),
            Line("Kön", referral.sex.swedish.capitalised),
            Line("Skyddade uppgifter", referral.isProtected ? "Ja" : "Nej"),
        ]
        lines += words.filter { !$0.1.isEmpty }.map { Line($0.0, $0.1) }
        lines += decisions.map { Line("Beslut \($0.decision.decidedOn.rawValue)", $0.text(names)) }
        lines += answers.map { Line("Svar \($0.answeredOn.rawValue), \($0.way.swedish.lowercased())", $0.text) }
        if withConsents { lines += consents.map { $0.line(names) } }
        return SubjectExtract.Part("Remiss till \(initiative)", lines)
    }
}

extension DecidedReferral {
    fileprivate func text(_ names: AuthorityNames) -> String {
        let to = decision.authority.map { " till \(names[$0])" } ?? ""
        let who = present.isEmpty ? "" : " Med om beslutet: \(present.map(\.name).inSwedishList)."
        let why = reason.isEmpty ? "" : " \(reason)"
        return "\(decision.outcome.state)\(to)\(decision.isUrgent ? ", med förtur" : "").\(why)\(who)"
    }
}

extension SecrecyConsent {
    fileprivate func line(_ names: AuthorityNames) -> SubjectExtract.Line {
        let end = withdrawnOn.map { "återtaget \($0.rawValue)" } ?? "gäller till och med \(until.rawValue)"
        let text = "\(purpose.swedish.capitalised), skrivet \(writtenOn.rawValue), \(end)"
        return SubjectExtract.Line("Medgivande till \(names[authority])", text)
    }
}
