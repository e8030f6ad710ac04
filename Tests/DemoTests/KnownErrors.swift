import Domain

/// Känt fel (known error): a slip in the printed papers, and what becomes of it here. The list is in our own words; it
/// follows the papers' own numbering of known errors.
struct KnownError {
    enum Fate {
        /// Found by these rules, at this: all findings' texts and objects are searched for the words.
        case found([FindingCode], saying: [String])
        /// What it waits for.
        case notYet(String)
        /// Why no rule can or should see it.
        case notForARule(String)
    }

    let id: String
    let what: String
    let fate: Fate

    init(_ id: String, _ what: String, _ fate: Fate) { (self.id, self.what, self.fate) = (id, what, fate) }

    static let all = [
        KnownError(
            "E01",
            "nya aktiviteter 2025 är noll, fast raderna fattas sex miljoner",
            .found([.budgetRowsMissSum], saying: ["Plan 2025", "7\u{A0}378\u{A0}000", "1\u{A0}270\u{A0}000"])
        ),
        KnownError(
            "E02",
            "kostnaderna 2023 är hundra tusen lägre än resultatet kräver",
            .found(
                [.statementDiffersFromBudget],
                saying: ["Budget 2023", "7\u{A0}259\u{A0}000", "7\u{A0}359\u{A0}000"]
            )
        ),
        KnownError(
            "E03",
            "psykologens medel beviljas för 2022 men avser 2023",
            .found([.grantOutsideApplication], saying: ["§\u{A0}137", "2022"])
        ),
        KnownError(
            "E04",
            "novembermötet 2023 beslutar planen för 2023–2025",
            .found([.planDecidesWrongYears], saying: ["24 november 2023", "2024–2026"])
        ),
        KnownError(
            "E05",
            "planen för 2023 tryggar bemanning 2022",
            .notForARule("ett årtal i löpande text; diariet läser bara ärendemeningar")
        ),
        KnownError(
            "E06",
            "verksamhetsplanen kallas bilaga 17 men är 16",
            .found([.appendixNumberTwice, .appendixNumberMissing], saying: ["§\u{A0}138"])
        ),
        KnownError(
            "E07",
            "helårsekvivalenterna är bilaga 1, som redan finns",
            .found([.appendixNumberTwice], saying: ["§\u{A0}101", "§\u{A0}108"])
        ),
        KnownError(
            "E08",
            "organisationsnumret har fel kontrollsiffra",
            .found([.applicationNumberWrong], saying: ["222100-2114"])
        ),
        KnownError(
            "E09",
            "lokaldelen i beslutet finns inte i ansökan",
            .found([.grantDiffersFromApplication], saying: ["§\u{A0}136", "60\u{A0}000"])
        ),
        KnownError(
            "E10",
            "inget jäv för Arbetsförmedlingens ledamot i § 136",
            .found([.recusalNotNoted], saying: ["§\u{A0}136", "kontaktperson"])
        ),
        KnownError(
            "E11",
            "ett projektmål saknas, bara indikatorn står där",
            .found([.applicationGoalEmpty], saying: ["SUS"])
        ),
        KnownError(
            "E12",
            "bilagans rubrik har fel år för tilldelningen",
            .found([.allocationHeadingWrong], saying: ["2022", "2023", "bilaga 9"])
        ),
        KnownError(
            "E13",
            "villkoret om de andra förbunden prövades aldrig",
            .found([.conditionOpen], saying: ["§\u{A0}107"])
        ),
        KnownError(
            "E14",
            "målgruppen går över förbundets ålder",
            .found([.applicationAgesOutside], saying: ["25–66", "16–64"])
        ),
        KnownError(
            "E15",
            "målen mäts i ett system som stängs",
            .found([.applicationMeasureClosed], saying: ["SUS", "april 2023"])
        ),
        KnownError(
            "E16",
            "två heldagar är beslutade som halvdagar",
            .found([.planTimesDiffer], saying: ["21 februari 2023", "29 augusti 2023"])
        ),
        KnownError(
            "E17",
            "raden som inleder beslutet i § 137 saknas",
            .notForARule("att-satser är egna beslut här; raden skrivs av programmet")
        ),
        KnownError(
            "E18",
            "två målgrupper i samma ansökan",
            .found([.applicationGroupsDiffer], saying: ["2.2: sjukskrivna"])
        ),
        KnownError(
            "E19",
            "minst sjuttio procent till individer nås inte",
            .found([.goalNotMetByBudget], saying: ["4\u{A0}710\u{A0}000", "64,0", "5\u{A0}152\u{A0}000"])
        ),
        KnownError(
            "E20",
            "åldern är 29 på ett ställe och 30 på ett annat",
            .found([.applicationGroupsDiffer], saying: ["19–29 år", "19–30 år"])
        ),
        KnownError("E21", "medel för två år men mål för ett", .found([.applicationGoalYears], saying: ["2024"])),
        KnownError(
            "E22",
            "anslaget får tas ned på annandag jul",
            .found([.noticeRemovalTooEarly], saying: ["26 december 2022", "28 december 2022"])
        ),
        KnownError(
            "E23",
            "procent där det ska stå procentenheter",
            .notForARule("ett ord i löpande text; kommande tabeller räknar skillnaden själva")
        ),
        KnownError("E24", "två gånger 130 blir inte 240", .notForARule("tal i löpande text från olika tider")),
        KnownError(
            "E25",
            "vice ordföranden ersätter sig själv på signaturlistan",
            .found([.attestDeputyIsHolder], saying: ["rad 4", "vice ordförande"])
        ),
        KnownError(
            "E26",
            "en ersättare utan ordinarie på signaturlistan",
            .found([.attestDeputyAlone], saying: ["utanordning", "bokföringsorder", "deklarationsombud"])
        ),
        KnownError(
            "E27",
            "övriga kostnader utan angiven typ",
            .found([.applicationCostUnspecified], saying: ["15\u{A0}000\u{A0}kr"])
        ),
        KnownError(
            "E28",
            "arvodet bygger på ett grundbelopp som byts i april",
            .found([.feeBaseOutdated], saying: ["68\u{A0}076", "1 april 2023"])
        ),
        KnownError(
            "E29",
            "samma kommun med två adresser och flera namn",
            .found([.applicationPartyDiffers], saying: ["Norrmalmsgatan 4", "Norrmalmsgatan 5"])
        ),
        KnownError(
            "E30",
            "ansvarig part står också som samverkande",
            .found([.applicationDoubleRole], saying: ["samverkande"])
        ),
        KnownError("E31", "samma personer stavas olika", .notForARule("en person finns en gång här, med ett namn")),
        KnownError("E32", "två titlar på samma roll", .notForARule("en person har en befattning här")),
        KnownError(
            "E33",
            "hälften av ett udda belopp ger halva kronor",
            .found([.halfIsHalfKrona], saying: ["§\u{A0}134", "81\u{A0}775", "81\u{A0}774"])
        ),
        KnownError("E34", "stavfel i flera bilagor", .notForARule("stavning i andras handlingar")),
        KnownError(
            "E35",
            "regeln och uträkningen av arvodets index använder olika år",
            .found([.feeIndexDiffers], saying: ["2020 och 2021", "2021 och 2022"])
        ),
        KnownError("E36", "planen ger en insats ett annat syfte än ansökan", .notYet(applications)),
        KnownError(
            "E37",
            "samma aktivitet har två namn",
            .notForARule("en rad har ett namn här; att två ord är samma aktivitet vet bara den som skrev dem")
        ),
        KnownError(
            "E38",
            "en insats i budgeten saknar ansökan och beslut",
            .found([.budgetLineWithoutGrant], saying: ["SIP-samordnare", "660\u{A0}000"])
        ),
        KnownError(
            "E39",
            "avsättningen till förstudien saknar rad i budgeten",
            .found([.setAsideWithoutLine], saying: ["§\u{A0}107", "32\u{A0}500"])
        ),
        KnownError(
            "E40",
            "en inbjudan är märkt 1a",
            .notForARule("märkningen står på andras papper; bilagan har ett nummer här")
        ),
        KnownError(
            "E41",
            "förbundsordningen nekar ersättare beslut, men en tjänstgjorde",
            .found([.servingDeputyWithoutVote], saying: ["Said Norrfjäll"])
        ),
        KnownError("E42", "den största risken saknar kontroll", .notYet(risks)),
        KnownError("E43", "en risktext står i fel kolumn", .notYet(risks)),
        KnownError(
            "E44",
            "tilldelningen återges utan sitt förbehåll",
            .notForARule("ett förbehåll i andras beslut; ett eget villkor följs upp i beslutslistan")
        ),
        KnownError(
            "E45",
            "planen vill jämföra år, ansökningarna gör det inte",
            .found([.goalNotComparedInApplications], saying: ["jämför 2023 med 2022"])
        ),
        KnownError("E46", "§ 111 utgick utan beslut", .found([.itemStruckWithoutDecision], saying: ["§\u{A0}111"])),
        KnownError(
            "E47",
            "tilldelningen höjs i planen utan skäl",
            .found([.planAboveAllocation], saying: ["3\u{A0}689\u{A0}000", "3\u{A0}680\u{A0}000"])
        ),
        KnownError(
            "E48",
            "anslaget får tas ned på sista dagen",
            .found([.noticeRemovalTooEarly], saying: ["22 november 2022", "23 november 2022"])
        ),
        KnownError(
            "E49",
            "Arbetsförmedlingens ledamot deltog i §§ 133, 135 och 137 utan att jäv prövades",
            .found([.recusalNotNoted], saying: ["§\u{A0}133", "§\u{A0}135", "§\u{A0}137"])
        ),
    ]

    private static let applications = "ansökningar med kostnader, mål och parter"
    private static let risks = "riskanalys och intern kontroll"
}
