import Domain

/// Records of identification, chart of accounts and objects.
extension SIEReader {
    mutating func takeFact(_ label: SIELabel) {
        switch label {
        case .flag, .program, .format, .generated, .type, .text: takeOrigin(label)
        case .companyForm, .companyID, .organisationNumber, .industry, .address, .name: takeOrganisation(label)
        case .year, .taxYear, .through, .chart, .currency: takeYears(label)
        case .account, .accountKind, .unit, .taxCode: takeAccount(label)
        case .dimension, .partDimension, .object: takeObject(label)
        default: takeBalance(label)
        }
    }

    private mutating func takeOrigin(_ label: SIELabel) {
        switch label {
        case .flag:
            file.heading.isTaken = number(0) == 1
            if file.heading.isTaken { warn(.flag, "Filen är märkt som redan inläst (#FLAGGA 1).") }
        case .program: (file.heading.program, file.heading.version) = (text(0), text(1))
        case .format:
            if text(0).uppercased() != "PC8" || encoding != .pc8 { warn(.encoding, encodingRemark) }
        case .generated:
            (file.heading.generatedOn, file.heading.generatedBy) = (day(0), text(1))
            if day(0) == nil { warn(.date, "Dagen då filen skapades går inte att läsa.") }
        case .type:
            type = number(0)
            if !(1...4 ~= type ?? 0) { refuse(.type, "Typen \(text(0)) finns inte i SIE 1–4.") }
        default: file.heading.text = text(0)
        }
    }

    private var encodingRemark: String {
        switch encoding {
        case .pc8: "Filen säger sig vara skriven i \(text(0)), men SIE kan bara PC8. Den lästes som PC8."
        case .windows1252: "Filen säger sig vara skriven i PC8, men är det i Windows-1252. Den lästes så."
        case .utf8: "Filen säger sig vara skriven i PC8, men är det i UTF-8. Den lästes så."
        }
    }

    private mutating func takeOrganisation(_ label: SIELabel) {
        switch label {
        case .companyForm: file.heading.companyForm = text(0)
        case .companyID: file.heading.companyID = text(0)
        case .organisationNumber: takeOrganisationNumber()
        case .industry: file.heading.industry = text(0)
        case .address: file.heading.address = scanner.fields.indices.map(text)
        default: file.ledger.organisation = text(0)
        }
    }

    private mutating func takeOrganisationNumber() {
        let written = text(0)
        file.heading.organisationNumber = written
        do {
            let number = try OrganisationNumber(typed: written)
            file.ledger.number = number
            if number.rawValue != written {
                warn(.organisationNumber, "Organisationsnumret skrivs med bindestreck: \(number.rawValue).")
            }
        } catch {
            warn(.organisationNumber, "Organisationsnumret \(written) är inte rätt.")
        }
    }

    private mutating func takeYears(_ label: SIELabel) {
        switch label {
        case .year: takeYear()
        case .taxYear: file.heading.taxYear = number(0)
        case .through: file.heading.through = day(0)
        case .chart: file.heading.chart = text(0)
        default:
            file.heading.currency = text(0)
            if text(0) != "SEK" { warn(.currency, "Beloppen är i \(text(0)), inte i kronor.") }
        }
    }

    private mutating func takeYear() {
        if range(1) == nil, range(2) == nil { return warn(.missing, "Räkenskapsåret har inga dagar.") }
        guard let place = number(0), let first = day(1), let last = day(2), first <= last else {
            return refuse(.year, "Räkenskapsåret går inte att läsa.")
        }
        if file.ledger.years.contains(where: { $0.place == place }) {
            return warn(.duplicate, "Räkenskapsår \(place) står två gånger. Det första gäller.")
        }
        file.ledger.years.append(FinancialYear(place, first, last))
    }

    private mutating func takeAccount(_ label: SIELabel) {
        guard let place = account(0) else { return }
        guard label == .account else { return describe(place, label) }
        if let known = accounts.chartPlaces[place] {
            warn(.duplicate, "Konto \(text(0)) står två gånger i kontoplanen. Det senare namnet gäller.")
            file.ledger.accounts[known].name = text(1)
        } else {
            accounts.chartPlaces[place] = file.ledger.accounts.count
            file.ledger.accounts.append(LedgerAccount(accounts.numbers[place], text(1)))
        }
    }

    private mutating func describe(_ place: Int, _ label: SIELabel) {
        guard let place = accounts.chartPlaces[place] else {
            return warn(.undeclaredAccount, "Konto \(text(0)) står inte i kontoplanen.")
        }
        switch label {
        case .accountKind: file.ledger.accounts[place].kind = LedgerAccount.Kind(sie: text(1))
        case .unit: file.ledger.accounts[place].unit = text(1)
        default: file.ledger.accounts[place].taxCodes.append(text(1))
        }
    }

    private mutating func takeObject(_ label: SIELabel) {
        guard let dimension = number(0) else { return refuse(.dimension, "Dimensionens nummer går inte att läsa.") }
        if label == .object {
            file.ledger.objects.append(LedgerObject(ObjectCode(dimension, text(1)), text(2)))
        } else {
            let parent = label == .partDimension ? number(2) : nil
            file.ledger.dimensions.append(LedgerDimension(dimension, text(1), parent: parent))
        }
    }

    func isCurrent(_ day: Day) -> Bool { file.ledger.year?.contains(day) ?? true }

    mutating func warn(_ code: SIERemark.Code, _ text: String) {
        remarks.warn(scanner.number, code, text)
    }

    mutating func refuse(_ code: SIERemark.Code, _ text: String) {
        remarks.refuse(scanner.number, code, text)
    }
}

extension LedgerAccount.Kind {
    fileprivate init?(sie text: String) {
        guard let kind = Self.allCases.first(where: { $0.sie == text.uppercased() }) else { return nil }
        self = kind
    }

    /// Tillgång, skuld, kostnad, intäkt.
    var sie: String {
        switch self {
        case .asset: "T"
        case .liability: "S"
        case .cost: "K"
        case .income: "I"
        }
    }
}
