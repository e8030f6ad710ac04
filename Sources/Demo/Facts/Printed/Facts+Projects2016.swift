extension Facts {
    /// The smaller projects of the same report.
    static let projects2016 = #"""
          - key: ready
            name: Ready
            source: Bilaga Ready; Översikt individinriktade
            facts:
              - {label: Målgrupp, text: Gymnasieelever som inte blev klara på tre år.}
            groups:
              - key: participants
                title: Deltagare
                source: Bilaga Ready
                total: {label: Deltagare, total: 17}
              - key: exits
                title: Avslutade
                source: "Bilaga Ready, Resultat; Översikt individinriktade"
                isPartition: true
                total: {label: Avslutade, total: 17}
                rows:
                  - {label: Arbetsförmedling eller fortsatta folkhögskolestudier, total: 17}
            differences:
              - {what: start, one: augusti 2015, source: Översikt, other: "2015", otherSource: Bilaga Ready}
          - key: pafart
            name: "Påfart gymnasiet, individuellt alternativ i Norsjö"
            source: Bilaga Påfart
            facts:
              - {label: Målgrupp, text: Unga 16–19 år som avbrutit eller aldrig sökt gymnasiet.}
            groups:
              - key: participants
                title: Deltagare
                source: Bilaga Påfart
                total: {label: Deltagare, total: 4, women: 1, men: 3}
              - key: exits
                title: Avslutade
                source: "Bilaga Påfart, Resultat"
                isPartition: true
                total: {label: Avslutade, total: 2}
                rows:
                  - {label: "Studier, folkhögskola", total: 1}
                  - {label: Försörjningsstöd, total: 1}
          - key: hall-i-hall-ut
            name: Håll i – håll ut
            source: Bilaga Håll i – håll ut; Översikt individinriktade
            facts:
              - {label: Målgrupp, text: Vuxenstuderande med komplexa stödbehov och svårt att nå målen.}
              - {label: Hoppat av, text: ingen av 23 enligt bilagan}
            groups:
              - key: participants
                title: Deltagare
                source: Bilaga Håll i – håll ut
                total: {label: Deltagare, total: 23}
              - key: exits
                title: Avslutade
                source: Översikt individinriktade
                total: {label: Slutfört eller gått vidare i studier, total: 22}
            differences:
              - {what: slut, one: juni 2017, source: Bilaga Håll i – håll ut, other: december 2016, otherSource: Översikt}
          - key: livet-ar-ditt
            name: Livet är ditt
            source: Bilaga Livet är ditt; Översikt individinriktade
            facts:
              - {label: Målgrupp, text: Unga kvinnor 20–30 år sjukskrivna för psykisk ohälsa.}
              - {label: Planerar återgå till sysselsättning, text: 8 av 9 inom några månader}
            groups:
              - key: participants
                title: Deltagare
                source: Bilaga Livet är ditt
                total: {label: Deltagare, total: 12, women: 12, men: 0}
              - key: exits
                title: Avslutade
                source: Bilaga Livet är ditt
                isPartition: true
                total: {label: Avslutade, total: 12}
                rows:
                  - {label: Egen försörjning, total: 1, women: 1, men: 0}
                  - {label: Fortsatt rehabilitering enligt plan, total: 11, women: 11, men: 0}
          - key: vilma
            name: VILMA
            source: Bilaga VILMA; Översikt individinriktade
            facts:
              - {label: Målgrupp, text: Unga 18–30 år som väntar på ADHD-utredning.}
              - {label: Platser, text: "12"}
            groups:
              - key: participants
                title: Deltagare
                source: Bilaga VILMA
                total: {label: Deltagare, total: 4}
              - key: exits
                title: Avslutade
                source: Bilaga VILMA
                isPartition: true
                total: {label: Avslutade, total: 4}
                rows:
                  - {label: Fullföljt, total: 3}
                  - {label: Hoppat av tidigt, total: 1}
          - key: co-active
            name: Co-Active
            source: Bilaga Co-Active; Översikt individinriktade
            facts:
              - {label: Målgrupp, text: "Arbetslösa, sjukskrivna eller nyanlända som vill mot egen försörjning."}
              - {label: Mål, text: 50 procent vidare till arbete eller studier}
            groups:
              - key: participants
                title: Deltagare
                source: Bilaga Co-Active
                total: {label: Deltagare, total: 40, women: 15, men: 25}
              - key: incomeStart
                title: Försörjning vid start
                source: "Bilaga Co-Active, Resultat"
                rows:
                  - {label: Sjukpenning, total: 18, women: 10, men: 8}
                  - {label: Försörjningsstöd, total: 1}
              - key: referrals
                title: Remisser
                source: "Bilaga Co-Active, Remittering"
                isPartition: true
                total: {label: Deltagare, total: 40, women: 15, men: 25}
                rows:
                  - {label: Arbetsförmedlingen, total: 21, women: 8, men: 13}
                  - {label: Försäkringskassan, total: 18, women: 10, men: 8}
                  - {label: Kommun, total: 1, women: 1, men: 0}
                  - {label: Landstinget, total: 0, women: 0, men: 0}
              - key: exits
                title: Avslutade
                source: "Bilaga Co-Active, Resultat"
                isPartition: true
                total: {label: Avslutade, total: 5, women: 3, men: 2}
                rows:
                  - {label: Egen försörjning, total: 2, women: 1, men: 1}
                  - {label: Sjukpenning, total: 1}
            differences:
              - {what: slut, one: december 2018, source: Bilaga Co-Active, other: juni 2018, otherSource: Översikt}
              - {what: yngsta ålder, one: 18 år, source: Bilaga Co-Active, other: 16 år, otherSource: Två nya projekt i Norsjö}
          - key: kartlaggning-20-24
            name: Kartläggning av unga vuxna 20–24 år
            source: Bilaga Kartläggning av unga vuxna
            facts:
              - {label: Målgrupp, text: Unga utan gymnasieexamen som inte var arbetssökande.}
              - {label: Har studerat eller tagit examen, text: ungefär en fjärdedel}
            groups:
              - key: lists
                title: Personer på listorna
                source: "Bilaga Kartläggning 20–24, Resultat"
                isPartition: true
                total: {label: Personer på listor, total: 627}
                rows:
                  - {label: "Samlat betygsdokument, rad 1", total: 172}
                  - {label: "Samlat betygsdokument, rad 2", total: 127, doubt: "Av totalt 127 unga vuxna med samlat betygsdokument har 44"}
                  - {label: Studiebevis GY11, total: 163}
                  - {label: Övriga, total: 85}
              - key: others
                title: Övriga
                source: "Bilaga Kartläggning 20–24, Resultat"
                isPartition: true
                total: {label: Övriga, total: 85}
                rows:
                  - {label: Friskola, total: 14}
                  - {label: Folkhögskola, total: 5}
                  - {label: Övriga, total: 66}
        """#
}
