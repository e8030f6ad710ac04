extension ApplicationRecord {
    /// "Det som är stängt ändras aldrig": a change of what was submitted is a new version.
    package var mayBeWritten: Ruling {
        if application.withdrawnOn != nil {
            return Ruling(.notMet, .Kansli.closed, "Ansökan är återtagen. Lägg upp en ny insats för att söka igen.")
        }
        return application.submittedAt == nil
            ? Ruling(.met, .Kansli.closed, "Ansökan är ett utkast.")
            : Ruling(.notMet, .Kansli.closed, "Ansökan är inlämnad och ändras inte. Gör en ny version i stället.")
    }

    /// A new version is made of one that was submitted, and there is one draft at a time.
    package var mayBeRenewed: Ruling {
        application.submittedAt != nil && application.withdrawnOn == nil
            ? Ruling(.met, .Kansli.closed, "En ny version kan göras.")
            : Ruling(.notMet, .Kansli.closed, "Det finns redan ett utkast. Ändra i det.")
    }

    /// "Bara avtalsbehörig får skriva under" (the form's rule, in our words): for one's own organisation, and as the one
    /// that the version names when it names somebody.
    package func maySign(as person: Person.ID?, of organisation: Organisation.ID?) -> Ruling {
        guard mayBeWritten.outcome == .met else { return mayBeWritten }
        guard let person, let organisation, let party = party(of: organisation) else { return .notYours }
        guard party.signatory == nil || party.signatory == person else {
            let reason =
                "Ansökan anger någon annan som behörig att teckna avtal för din organisation. Be den skriva under."
            return Ruling(.notMet, .ApplicationForm.signatures, reason)
        }
        return party.signedAt == nil
            ? Ruling(.met, .ApplicationForm.signatures, "Din organisation har inte skrivit under.")
            : Ruling(
                .notMet,
                .ApplicationForm.signatures,
                "Din organisation har redan skrivit under den här versionen."
            )
    }

    /// All that must be so before an application is handed in, in the order that it is mended.
    package func maySubmit(_ board: Board) -> Ruling {
        guard mayBeWritten.outcome == .met else { return mayBeWritten }
        for ruling in [mayBeTried(board), hasResponsible, isSigned(board)] where ruling.outcome == .notMet {
            return ruling
        }
        return Ruling(.met, .ApplicationForm.signatures, "Ansökan kan lämnas in.")
    }

    /// "Ansökan prövas bara om två eller fler parter samverkar" (application forms of two förbund, in our words).
    package func mayBeTried(_ board: Board) -> Ruling {
        let count = Set(parties.map { board.legalPerson(of: $0) }).count
        return count >= template.leastParties
            ? Ruling(.met, .ApplicationForm.parties, "\(count) parter samverkar.")
            : Ruling(
                .notMet,
                .ApplicationForm.parties,
                "Ansökan har \(count == 1 ? "en part" : "\(count) parter"). Minst \(template.leastParties) olika parter ska "
                    + "samverka: lägg till en samverkande part."
            )
    }

    private var hasResponsible: Ruling {
        responsible == nil
            ? Ruling(.notMet, .ApplicationForm.parties, "Ange vilken part som är ansvarig.")
            : Ruling(.met, .ApplicationForm.parties, "En part är ansvarig.")
    }

    private func isSigned(_ board: Board) -> Ruling {
        let missing = parties.filter { $0.signedAt == nil }.compactMap { board.organisation($0.organisation)?.name }
        return missing.isEmpty
            ? Ruling(.met, .ApplicationForm.signatures, "Alla parter har skrivit under.")
            : Ruling(.notMet, .ApplicationForm.signatures, "Underskrift saknas från \(missing.inSwedishList).")
    }
}

extension Ruling {
    /// The same words whatever is asked for that is not one's own, so that nothing is told of what there is.
    package static let notYours = Ruling(
        .notMet,
        .Kansli.access,
        "Ansökan finns inte, eller så är din organisation inte part i den. Fråga förbundets kansli om den borde vara det."
    )
}

extension Board {
    /// Juridisk person (legal person) behind a party: the member that a unit belongs to, or else the organisation.
    func legalPerson(of party: ApplicationParty) -> LegalPerson {
        if let member = organisation(party.organisation)?.member { return .member(member) }
        if let number = try? OrganisationNumber(typed: party.organisationNumber) { return .number(number.rawValue) }
        return .organisation(party.organisation)
    }
}

/// How parties are told apart when names differ.
enum LegalPerson: Hashable {
    case member(Member.ID)
    case number(String)
    case organisation(Organisation.ID)
}
