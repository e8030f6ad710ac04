extension Facts {
    /// The initiatives that the annual report of 2016 has participants of, in its annexes and in its overview.
    static let initiatives2016 = #"""
          - key: amt
            name: Arbetsmarknadstorget (AMT)
            source: Bilaga AMT; Översikt individinriktade
            facts:
              - {label: Tid, text: från september 2013}
              - {label: Målgrupp, text: "Unga 16–29 år utan arbete och studier med sammansatta stödbehov."}
              - {label: Försörjningsstöd vid start, text: över 80 procent}
              - {label: Avslutade av alla deltagare, text: omkring 30 procent}
              - {label: Egen försörjning tidigare år, text: 42–45 procent}
            groups:
              - key: participants
                title: Deltagare
                source: Bilaga AMT
                total: {label: Deltagare, total: 107, women: 50, men: 57, doubt: "Totalt deltog107 ... varav 53 ... varnyaféraret."}
              - key: new
                title: Nya under året
                source: Bilaga AMT
                total: {label: Nya deltagare, total: 53}
              - key: referrals
                title: Remisser
                source: "Bilaga AMT, Fördelning av remisser"
                isPartition: true
                total: {label: Deltagare, total: 107, women: 50, men: 57}
                rows:
                  - {label: Arbetsförmedlingen, total: 74, women: 31, men: 43}
                  - {label: Landstinget, total: 18, women: 13, men: 5}
                  - {label: Kommun, total: 15, women: 6, men: 9}
                  - {label: Försäkringskassan, total: 0, women: 0, men: 0}
              - key: exits
                title: Avslutade
                source: "Bilaga AMT, Resultat"
                isPartition: true
                total: {label: Avslutade, total: 30}
                rows:
                  - {label: Arbete, total: 9, women: 2, men: 7}
                  - {label: Studier, total: 2, women: 2, men: 0}
                  - {label: Aktivitets- eller sjukersättning, total: 10}
              - key: measured
                title: Avslutade med och utan uppgifter
                source: "Bilaga AMT, Resultat"
                isPartition: true
                total: {label: Avslutade, total: 30}
                rows:
                  - {label: Registrerade, total: 25}
                  - {label: Anonyma, total: 5}
              - key: ownIncome
                title: Egen försörjning
                source: Individinriktat stöd
                total: {label: Avslutade, total: 30}
                rows:
                  - {label: Egen försörjning, total: 11, percent: 44, base: 25}
                  - {label: Lön, total: 9, percent: 36, base: 25}
                  - {label: Studier, total: 2, percent: 8, base: 25}
              - key: compensation
                title: De som fick aktivitets- eller sjukersättning
                source: "Bilaga AMT, Resultat"
                isPartition: true
                total: {label: Aktivitets- eller sjukersättning, total: 10}
                rows:
                  - {label: Daglig sysselsättning beviljad, total: 6}
                  - {label: Studier på halvtid, total: 1}
                  - {label: Förlängd skolgång, total: 1}
                  - {label: Utan sysselsättning, total: 2}
              - key: incomeStart2015
                title: Försörjning vid start, utvärdering 2015 av 38 personer
                source: "Bilaga AMT, samhällsekonomisk utvärdering, Försörjning vid start"
                isPartition: true
                rows:
                  - {label: Inget, percent: 14}
                  - {label: Aktivitetsersättning, percent: 9}
                  - {label: Aktivitetsstöd, percent: 43}
                remark: "En etikett, troligen försörjningsstöd, syns inte på papperet."
              - key: incomeExit2015
                title: Försörjning vid avslut, utvärdering 2015 av 38 personer
                source: "Bilaga AMT, samhällsekonomisk utvärdering, Försörjning vid avslut"
                isPartition: true
                rows:
                  - {label: Inget, percent: 14}
                  - {label: Lön, percent: 24}
                  - {label: Aktivitetsersättning nya, percent: 18}
                  - {label: CSN, percent: 17}
                  - {label: Aktivitetsersättning, percent: 4}
                  - {label: Försörjningsstöd, percent: 22}
          - key: mysam
            name: "MySam, Myndighetsgemensam samverkan"
            source: Bilaga MySam; Översikt individinriktade
            facts:
              - {label: Målgrupp, text: "Vuxna från 30 år med behov av minst två myndigheter, i eller nära långvarigt försörjningsstöd."}
              - {label: Kontakt med vården, text: nästan 90 procent}
            groups:
              - key: participants
                title: Deltagare
                source: Bilaga MySam
                total: {label: Deltagare, total: 80, women: 37, men: 43}
              - key: new
                title: Nya under året
                source: Bilaga MySam
                total: {label: Nya deltagare, total: 73, women: 33, men: 40}
              - key: disability
                title: Funktionsnedsättning
                source: Bilaga MySam
                total: {label: Med funktionsnedsättning, total: 15, women: 5, men: 10}
              - key: incomeStart
                title: Försörjning vid start
                source: Bilaga MySam
                rows:
                  - {label: Försörjningsstöd, total: 75, women: 32, men: 43}
                  - {label: "varav minst 27 månader på tre år", total: 73, women: 31, men: 42}
              - key: referrals
                title: Remisser
                source: "Bilaga MySam, Remittering"
                isPartition: true
                total: {label: Deltagare, total: 80, women: 37, men: 43}
                rows:
                  - {label: "Kommun, med Norsjö och Arbetsmarknadsenheten", total: 73, women: 33, men: 40}
                  - {label: Landstinget, total: 3, women: 1, men: 2}
                  - {label: Försäkringskassan, total: 2, women: 2, men: 0}
                  - {label: Arbetsförmedlingen, total: 2, women: 1, men: 1}
              - key: exits
                title: Avslutade
                source: "Bilaga MySam, Resultat"
                isPartition: true
                total: {label: Avslutade, total: 20, women: 10, men: 10}
                rows:
                  - {label: Egen försörjning, total: 6}
                  - {label: Sjukersättning, total: 7, women: 3, men: 4}
                  - {label: Sjukpenning, total: 1}
                  - {label: Försörjningsstöd, total: 6}
              - key: exitsOverview
                title: Avslutade enligt översikten
                source: Översikt individinriktade
                isPartition: true
                total: {label: "Avslutade, enligt bilagan", total: 20}
                rows:
                  - {label: Egen försörjning, total: 6}
                  - {label: Sjukersättning, total: 7}
                  - {label: Annat, total: 14}
            differences:
              - {what: start, one: augusti 2015, source: Översikt, other: från 2016, otherSource: Bilaga MySam}
          - key: en-bra-start
            name: En bra start
            source: Bilaga En bra start; Översikt
            facts:
              - {label: Tid, text: augusti 2016 till juni 2018}
              - {label: Målgrupp, text: Alla elever i årskurs 4–8 på en skola.}
            groups:
              - key: preventive
                title: Deltagare
                source: Bilaga En bra start
                total: {label: Deltagare, total: 206, women: 99, men: 107}
              - key: disability
                title: Funktionsnedsättning
                source: Bilaga En bra start
                total: {label: Med funktionsnedsättning, total: 33, women: 11, men: 22}
          - key: knutn
            name: Knut’n 2.0
            source: Bilaga Knut’n; Översikt strukturövergripande
            facts:
              - {label: Tid, text: augusti 2015 till mars 2016}
              - {label: Personal, text: "4 personer, 2,9 tjänster"}
            differences:
              - {what: inriktning, one: individinriktad, source: Bilaga Knut’n, other: strukturövergripande, otherSource: Översikt}
              - {what: målgrupp, one: nyanlända och personer med annat modersmål, source: Bilaga Knut’n, other: företag och kommunala verksamheter, otherSource: Översikt}
        """#
}
