extension Purchase {
    /// "Det som är stängt ändras aldrig."
    package var mayBeChanged: Ruling {
        closedOn.map {
            Ruling(.notMet, .Kansli.closed, "Inköpet avslutades \($0.swedish). Lägg in ett nytt inköp i stället.")
        } ?? Ruling(.met, .Kansli.closed, "Inköpet är öppet.")
    }

    /// Notice is given of an agreement that runs, between its day and now.
    package func mayBeEnded(on day: Day, today: Day) -> Ruling {
        guard let agreedOn, noticeGivenOn == nil else {
            return Ruling(.notMet, .BoardCustom.agreements, "Det finns inget avtal att säga upp.")
        }
        return day.lies(from: agreedOn, until: today)
            ? Ruling(.met, .BoardCustom.agreements, "Avtalet sägs upp.")
            : Ruling(.notMet, .BoardCustom.agreements, "Skriv en dag från avtalsdagen till och med i dag.")
    }

    func findings(_ delegation: Delegation, on today: Day) -> [Finding] {
        [reasonsMissing, directAboveLimit(today), decisionMissing(delegation), ended(today), noticeDayPassed(today)]
            .compactMap { $0 }
    }

    /// "Genomförandet av en direktupphandling ska dokumenteras om värdet uppgår till minst 100 000 kronor" (19 a kap. 11 §
    /// LOU, in our words).
    private var reasonsMissing: Finding? {
        guard procedure == .direct, value >= .documentedDirectAward, reasons.isEmpty else { return nil }
        return finding(
            .purchaseReasonsMissing,
            "\(title): \(value.swedish) direktupphandlas utan att skälen är skrivna.",
            "Skriv vilka som tillfrågades och varför leverantören valdes."
        )
    }

    /// "Ett köp får direktupphandlas när värdet är under direktupphandlingsgränsen" (19 a kap. LOU, in our words). Other
    /// limits hold for social services, and there are exceptions: it is worth a look.
    private func directAboveLimit(_ today: Day) -> Finding? {
        guard procedure == .direct, let limit = DirectAwardLimit.of(agreedOn ?? today), value >= limit.amount else {
            return nil
        }
        return finding(
            .directAwardAboveLimit,
            "\(title): \(value.swedish) direktupphandlas, men gränsen är \(limit.amount.swedish).",
            "Annonsera upphandlingen, eller skriv i skälen vilket undantag som gäller. Gränsen är obekräftad: kontrollera den."
        )
    }

    /// "Direktupphandla, högst ett prisbasbelopp per objekt": above what is delegated only the board's § decides.
    private func decisionMissing(_ delegation: Delegation) -> Finding? {
        guard let agreedOn, section == nil, let point = delegation.purchasePoint(on: agreedOn) else { return nil }
        switch point.standing(of: value, on: agreedOn) {
        case .within: return nil
        case .unknown:
            return finding(
                .purchaseDecisionMissing,
                "\(title): prisbasbeloppet för \(agreedOn.year) är inte känt, så gränsen går inte att räkna ut.",
                "Jämför \(value.swedish) med \(point.limitText ?? "punktens gräns") själv."
            )
        case .above(let limit, let confidence):
            let caution = confidence == .certain ? "" : " Beloppet för \(agreedOn.year) är inte bekräftat."
            return finding(
                .purchaseDecisionMissing,
                "\(title) gäller \(value.swedish). Punkt \(point.number) i delegationsordningen går till \(limit.swedish), "
                    + "och ingen paragraf är angiven.",
                "Ange paragrafen där styrelsen beslutade, eller låt styrelsen besluta.\(caution)"
            )
        }
    }

    private func ended(_ today: Day) -> Finding? {
        guard state(on: today) == .ended, let until else { return nil }
        return finding(
            .agreementEnded,
            "Avtalet \(with) om \(inSentence) slutade \(until.swedish).",
            "Avsluta det här, eller skriv in den nya slutdagen om det förlängdes."
        )
    }

    private func noticeDayPassed(_ today: Day) -> Finding? {
        guard state(on: today) == .agreed, let noticeBy, noticeBy < today else { return nil }
        return finding(
            .noticeDayPassed,
            "Sista dag att säga upp avtalet \(with) om \(inSentence) var \(noticeBy.swedish).",
            "Skriv in när det sades upp, eller den nya slutdagen och nästa dag för uppsägning."
        )
    }

    private func finding(_ code: FindingCode, _ text: String, _ advice: String) -> Finding {
        Finding(code, .purchase(id), on: agreedOn, text, advice: advice)
    }
}

extension Purchase {
    /// "med Björkö Tele AB".
    private var with: String { supplier.isEmpty ? "utan leverantör" : "med \(supplier)" }
    private var inSentence: String { "”\(title)”" }

    /// What the agreement asks next: notice before its last day, something new before it ends.
    func duties(on today: Day) -> [Duty] {
        guard isRunning(on: today) else { return [] }
        if noticeGivenOn == nil, let noticeBy {
            return noticeBy <= today + 60
                ? [duty(noticeBy, "Säg upp avtalet \(with) om \(inSentence), eller låt det fortsätta.")] : []
        }
        guard let until, until <= today + 60 else { return [] }
        return [duty(until, "Avtalet \(with) om \(inSentence) slutar. Köp nytt om behovet finns kvar.")]
    }

    private func duty(_ day: Day, _ text: String) -> Duty {
        Duty(
            day,
            text,
            .BoardCustom.agreements,
            "Till avtalet",
            path: FindingObject.purchase(id).path,
            for: .whoMay(.keepPurchases)
        )
    }
}

extension Money {
    /// The value from which a direct award is documented, `Provision.ProcurementAct.documentation`.
    fileprivate static let documentedDirectAward = Money(kronor: 100_000)
}
