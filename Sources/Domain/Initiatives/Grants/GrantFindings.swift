/// Beviljande att pröva (granted money): a grant of a clause, and what was applied for, as its rules see them.
package struct GrantedMoney: Hashable, Sendable {
    package var grant: Grant
    package var title: String
    /// "§ 137".
    package var sign: String
    package var isSetAside: Bool
    /// Medfinansiering: a share of what somebody else runs, as a project of ESF.
    package var isCoFinancing: Bool
    package var amounts: [Int: Money]
    /// Applied for by year; empty without an application.
    package var applied: [Int: Money]
    /// What is set aside in the same § by year, to others.
    package var setAside: [Int: Money]
    /// Whether the § says that half is paid first.
    package var isPaidInHalves: Bool

    package init(
        _ grant: Grant,
        title: String,
        sign: String,
        isSetAside: Bool = false,
        isCoFinancing: Bool = false,
        amounts: [Int: Money],
        applied: [Int: Money] = [:],
        setAside: [Int: Money] = [:],
        isPaidInHalves: Bool = false
    ) {
        (self.grant, self.title, self.sign, self.isSetAside) = (grant, title, sign, isSetAside)
        (self.amounts, self.applied, self.setAside) = (amounts, applied, setAside)
        (self.isPaidInHalves, self.isCoFinancing) = (isPaidInHalves, isCoFinancing)
    }

    /// What the rules find in it.
    package var findings: [Finding] {
        [withoutAmount, shareOfAnothers].compactMap { $0 } + outsideYears + differing + halves
    }

    private var years: [Int] { amounts.keys.sorted() }

    private func finding(_ code: FindingCode, _ text: String, _ advice: String) -> Finding {
        Finding(code, .initiative(grant.initiative), on: grant.decidedOn, text, advice: advice)
    }

    /// "Ett beslut om pengar säger hur mycket."
    private var withoutAmount: Finding? {
        guard grant.form == .none else { return nil }
        return finding(
            .grantWithoutAmount,
            "\(sign) beviljar medel till \(title) utan belopp. Inget kan betalas.",
            "Låt styrelsen besluta om beloppet."
        )
    }

    /// "Förbundet finansierar insatser som ligger inom parternas samlade ansvarsområde."
    private var shareOfAnothers: Finding? {
        guard isCoFinancing, !isSetAside else { return nil }
        return finding(
            .coFinancing,
            "\(sign) medfinansierar \(title), som någon annan driver.",
            "Kontrollera att insatsen ligger inom parternas samlade ansvar och att förbundet har insyn, till exempel genom "
                + "en plats i styrgruppen. Ge medlen per år, med villkor om att den andra finansieringen blir av."
        )
    }

    /// "Beslutet gäller de år som ansökan gäller."
    private var outsideYears: [Finding] {
        guard !applied.isEmpty, !isSetAside else { return [] }
        return years.filter { applied[$0] == nil }.map { year in
            finding(
                .grantOutsideApplication,
                "\(sign) beviljar \((amounts[year] ?? .zero).swedish) för \(year) till \(title), men ansökan gäller "
                    + "\(applied.keys.sorted().map(String.init).joined(separator: " och ")).",
                "Är årtalet ett skrivfel rättar styrelsen det med ett nytt beslut. Utan det betalas inget för rätt år."
            )
        }
    }

    /// "Det som styrelsen ändrar mot ansökan syns i beslutet."
    private var differing: [Finding] {
        guard !isSetAside else { return [] }
        return years.compactMap { year in
            guard let sought = applied[year], let given = amounts[year], given != sought else { return nil }
            let aside = setAside[year].map { " och avsätter \($0.swedish) till annat, som inte finns i ansökan" } ?? ""
            return finding(
                .grantDiffersFromApplication,
                "\(sign) beviljar \(given.swedish) för \(year) till \(title)\(aside). Ansökan gällde \(sought.swedish).",
                "Kontrollera att skälet står i paragrafen, och att parten vet vad som ändrades."
            )
        }
    }

    /// "Den första halvan får den udda kronan; öre betalas inte ut var för sig."
    private var halves: [Finding] {
        guard isPaidInHalves, !isSetAside, grant.isByYear else { return [] }
        return years.compactMap { year in
            guard let amount = amounts[year], amount.halvesToHalfKrona else { return nil }
            let parts = amount.shared(among: 2)
            return finding(
                .halfIsHalfKrona,
                "Hälften av \(amount.swedish) i \(sign) är \(Money(ore: amount.rawValue / 2).swedishNumber) kronor.",
                "Planen delar beloppet i \(parts[0].swedish) och \(parts[1].swedish). Avrunda hellre beloppet i beslutet."
            )
        }
    }
}
