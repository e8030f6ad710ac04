extension Provision {
    /// Kommunallagen (local government act): 2017:725. Chapters 4 to 8 apply to a förbund by analogy and warn; chapter 13 applies by
    /// `FinsamAct.appeal`. The sentences are paraphrased.
    package enum LocalGovernmentAct {
        /// Förtroendevalda har rätt till skälig ersättning för förlorad arbetsinkomst.
        package static let lostEarnings = byAnalogy("4 kap. 12 §")
        /// Tjänstgörande ersättare har samma rättigheter som ledamöter.
        package static let servingDeputies = byAnalogy("4 kap. 22 §")
        /// En ledamot får avstå från att rösta. Ordföranden ska rösta när det behövs för att avgöra ärendet.
        package static let abstention = byAnalogy("4 kap. 25 §")
        /// Den som deltagit i beslutet får reservera sig. Det ska anmälas innan mötet avslutas.
        package static let reservation = byAnalogy("4 kap. 27 §")
        /// Förslag ska kunna besvaras med ja eller nej. Ordföranden redovisar sin uppfattning om vad som beslutats.
        package static let proposals = byAnalogy("5 kap. 53 §")
        /// Omröstning är öppen, utom vid val och anställning.
        package static let openVotes = byAnalogy("5 kap. 54 §")
        /// Enkel majoritet avgör om inget annat är föreskrivet.
        package static let majority = byAnalogy("5 kap. 55 §")
        /// Vid lika röstetal avgör ordförandens röst; vid val och anställning lotten.
        package static let castingVote = byAnalogy("5 kap. 56 §")
        /// Protokollet förs på ordförandens ansvar.
        package static let minutesKeeper = byAnalogy("5 kap. 65 §")
        /// Protokollet ska visa vilka ledamöter och ersättare som tjänstgjort och vilka ärenden som behandlats.
        package static let minutesAttendance = byAnalogy("5 kap. 66 §")
        /// För varje ärende: yrkanden, propositionsordning, omröstningar, beslut, deltagande och reservationer.
        package static let minutesContent = byAnalogy("5 kap. 67 §")
        /// Protokollet justeras senast 14 dagar efter mötet.
        package static let adjustment = byAnalogy("5 kap. 69 §")
        /// Alla ersättare ska få veta tid och plats och får närvara.
        package static let deputiesMayAttend = byAnalogy("6 kap. 17 §")
        /// Fler än hälften av ledamöterna ska vara närvarande.
        package static let quorum = byAnalogy("6 kap. 27 §")
        /// Jäv: part, närstående, ställföreträdare eller någon annan särskild omständighet.
        package static let recusalGrounds = byAnalogy("6 kap. 28 §")
        /// Man bortser från jäv när opartiskheten uppenbart saknar betydelse.
        package static let recusalDisregarded = byAnalogy("6 kap. 29 §")
        /// Den som är jävig säger det själv och får inte delta eller närvara när ärendet handläggs.
        package static let recusal = byAnalogy("6 kap. 30 §")
        /// Bordläggning i en nämnd beslutas med enkel majoritet.
        package static let tabling = byAnalogy("6 kap. 33 §")
        /// Delegering till presidium, utskott, ledamot eller ersättare, men inte av mål, inriktning och omfattning.
        package static let delegation = byAnalogy("6 kap. 37 och 38 §§")
        /// Ordföranden eller en utsedd ledamot får avgöra brådskande ärenden.
        package static let urgentDecisions = byAnalogy("6 kap. 39 §")
        /// Brådskande beslut anmäls vid nästa möte.
        package static let urgentDecisionsReported = byAnalogy("6 kap. 40 §")
        /// Anslagstavlan finns på webbplatsen, är lätt att nå och skiljer sig från annat innehåll.
        package static let noticeBoard = byAnalogy("8 kap. 9 §")
        /// Anslagstavlan innehåller tillkännagivanden om justerade protokoll och hur man överklagar, och bara sådant.
        package static let noticeBoardContent = byAnalogy("8 kap. 10 och 11 §§")
        /// Senast andra dagen efter justeringen tillkännages den, med var protokollet finns och dagen för anslaget.
        /// Det får inte tas ned innan överklagandetiden gått ut.
        package static let notice = byAnalogy("8 kap. 12 §")

        /// Ett negativt balanskravsresultat återställs under de närmast följande tre åren. Lagen säger inte att det gäller ett
        /// samordningsförbund, och paragrafen är inte läst i sin helhet.
        package static let balanceRequirement = byAnalogy("11 kap. 12 §")

        /// Vem som får överklaga. For a samordningsförbund by analogy of the kommunalförbund.
        package static let appellants = byAnalogy("13 kap. 1 §")
        /// Beslut av rent förberedande eller verkställande art kan inte överklagas.
        package static let appealableDecisions = byReference("13 kap. 2 §")
        /// Överklagandet är skriftligt och ställs till förvaltningsrätten.
        package static let appealInWriting = byReference("13 kap. 4 §")
        /// Det ska ha kommit in inom tre veckor från dagen då justeringen tillkännagavs; anslaget ska vara uppe hela tiden.
        package static let appealPeriod = byReference("13 kap. 5 §")
        /// Ett överklagande som lämnats till förbundet i rätt tid gäller ändå.
        package static let appealToWrongPlace = byReference("13 kap. 6 §")
        /// Rätten får bara upphäva beslutet.
        package static let annulment = byReference("13 kap. 8 §")

        package static let all = [
            lostEarnings, servingDeputies, abstention, reservation, proposals, openVotes, majority, castingVote,
            minutesKeeper,
            minutesAttendance, minutesContent, adjustment, deputiesMayAttend, quorum, recusalGrounds,
            recusalDisregarded, recusal, tabling, delegation, urgentDecisions, urgentDecisionsReported, noticeBoard,
            noticeBoardContent, notice, balanceRequirement, appellants, appealableDecisions, appealInWriting,
            appealPeriod,
            appealToWrongPlace, annulment,
        ]
    }
}

private func byAnalogy(_ section: String) -> Provision { Provision("kommunallagen (2017:725)", section, .uncertain) }
private func byReference(_ section: String) -> Provision { Provision("kommunallagen (2017:725)", section, .certain) }
