import Domain
import Markup
import Site

/// Remissformulär: what a sender, or staff with a letter in hand, tells of somebody.
struct ReferralForm {
    let data: FormData
    let today: Day
    /// Who sends; nil where staff choose in the form.
    let sender: Authority.ID?

    func refined() throws(FormErrors) -> NewReferral {
        var errors = FormErrors()
        let isProtected = !data["skyddad"].isEmpty
        let sex = sex(isProtected, &errors)
        if !isProtected && data["namn"].isEmpty { errors.add("namn", "Namn: skriv personens namn.") }
        let reason = data.required("skal", "Varför personen remitteras", &errors) ?? ""
        let needs = data.required("behov", "Vad personen behöver", &errors) ?? ""
        let authority = sender ?? Authority.ID(data["myndighet"])
        let officer = officer(of: authority, &errors)
        let consents = consents(authority, &errors)
        try errors.check()
        guard let sex else { throw errors }
        let content = ReferralContent(
            name: data["namn"],
            number: data["nummer"],
            phone: data["telefon"],
            reason: reason,
            needs: needs,
            officer: officer
        )
        return NewReferral(sex, content, isProtected: isProtected, authority: authority, consents: consents)
    }

    /// Somebody at the authority refers; nobody does where the person comes of their own accord.
    private func officer(of authority: Authority.ID?, _ errors: inout FormErrors) -> String {
        guard authority != nil else { return data["handlaggare"] }
        return data.required("handlaggare", "Handläggare", &errors) ?? ""
    }

    /// The number tells it where there is one; otherwise it is asked.
    private func sex(_ isProtected: Bool, _ errors: inout FormErrors) -> Sex? {
        let told = Sex(rawValue: data["kon"])
        if !isProtected && !data["nummer"].isEmpty {
            do {
                return try IdentityNumber(data["nummer"], on: today).sex
            } catch {
                errors.add("nummer", "Personnummer: \(error.message)")
                return told
            }
        }
        if told == nil { errors.add("kon", "Kön: välj ett, eller skriv personnumret.") }
        return told
    }

    private func consents(_ authority: Authority.ID?, _ errors: inout FormErrors) -> [NewConsent] {
        let purposes = data.values("medgivande").compactMap(ConsentPurpose.init)
        guard let authority, !purposes.isEmpty else { return [] }
        return ConsentForm(data: data, today: today).paper(of: authority, purposes, &errors).map { [$0] } ?? []
    }
}

/// Medgivande som det står på papperet: a day and an end, and for whom.
struct ConsentForm {
    let data: FormData
    let today: Day

    func refined() throws(FormErrors) -> NewConsent {
        var errors = FormErrors()
        let purposes = data.values("medgivande").compactMap(ConsentPurpose.init)
        if purposes.isEmpty { errors.add("medgivande", "Ändamål: kryssa för det som står på papperet.") }
        guard let authority = Authority.ID(data["myndighet"]) else {
            errors.add("myndighet", "Myndighet: välj vem uppgifterna får lämnas till.")
            throw errors
        }
        let consent = paper(of: authority, purposes, &errors)
        try errors.check()
        guard let consent else { throw errors }
        return consent
    }

    func paper(of authority: Authority.ID, _ purposes: [ConsentPurpose], _ errors: inout FormErrors) -> NewConsent? {
        let written = data.day("skrivet", "Medgivandet skrevs", &errors)
        let until = data.day("galler", "Medgivandet gäller till", &errors)
        guard let written, let until else { return nil }
        let ruling = SecrecyConsent.mayBeNoted(writtenOn: written, until: until, on: today)
        if ruling.outcome == .notMet { errors.add("galler", "Medgivandet gäller till: \(ruling.reason)") }
        return NewConsent(authority: authority, purposes, writtenOn: written, until: until)
    }
}

extension Fields {
    /// Who it is about, and why. `authorities` is for staff; a sender is known by their link.
    func referral(_ authorities: [Authority]?) -> HTML {
        let own = Choice("", "Personen själv, eller vår egen personal")
        let choices = [own] + (authorities ?? []).map { Choice(String($0.id), $0.name) }
        let kept = "Då sparas varken namn, nummer eller telefon. Skriv inte namnet i fälten nedan heller."
        let isSender = authorities == nil
        return """
            \(isSender ? "" : select("myndighet", "Vem remissen kommer från", choices))
            <h2>Personen</h2>
            \(checkbox("skyddad", "Personen har skyddade personuppgifter", help: isSender ? kept + " Ring insatsen i stället." : kept))
            \(text("namn", "Namn"))
            \(text("nummer", "Personnummer eller samordningsnummer", help: "Till exempel 19621001-2842. Lämna tomt om du inte har det."))
            \(radios("kon", "Kön", Sex.allCases.map { Choice($0.rawValue, $0.swedish.capitalised) }, help: "Behövs bara när personnumret saknas."))
            \(text("telefon", "Telefon till personen", type: "tel"))
            <h2>Remissen</h2>
            \(textarea("skal", "Varför personen remitteras", help: "Skriv kort. Ta bara med det som insatsen behöver veta."))
            \(textarea("behov", "Vad personen behöver", rows: 4))
            \(text("handlaggare", "Handläggare som remitterar", help: isSender ? "Namn och telefon." : "Namn och telefon. Behövs när en myndighet remitterar.", required: isSender))

            """
    }

    /// The paper: what for, from when, until when.
    func consent(_ purposes: [ConsentPurpose] = ConsentPurpose.allCases) -> HTML {
        """
        \(checkboxes("medgivande", "Vad uppgifterna får lämnas för", purposes.map { Choice($0.rawValue, $0.meaning) }))
        \(date("skrivet", "Medgivandet skrevs"))
        \(date("galler", "Medgivandet gäller till och med", help: "Högst ett år. Skriv som 2026-03-31."))

        """
    }
}
