extension Facts {
    /// The meeting of 25 November 2022, §§ 120–146, as printed. Its six grants stand in a text of their own.
    static let november2022 = #"""
        meeting:
          {day: "2022-11-25", place: "Arbetsmarknadstorget i Sundsvall, röda konferensen, våning 5", presiding: ordf,
           secretary: chef, adjusted: "2022-12-05", posted: "2022-12-05", removal: "2022-12-26", removed: "2022-12-28", adjusters: [afled]}
        attendance:
          - {who: ordf, as: ordinary}
          - {who: vice, as: ordinary}
          - {who: afled, as: ordinary}
          - {who: fkled, as: ordinary}
          - {who: fkers, as: deputy}
          - {who: komers, as: deputy}
          - {who: chef, as: other, function: "förbundschef, sekreterare", from: 120, until: 146}
          - {who: utv, as: other, function: "utvecklingsledare", from: 120, until: 146}
          - {who: arbf1, as: other, function: "arbetsförmedlare på torget", from: 120, until: 124}
          - {who: arbf2, as: other, function: "arbetsförmedlare på torget", from: 120, until: 124}
        items:
          - {number: 120, title: "Sammanträdet öppnas", kind: formal, origin: standing,
             text: "Ordföranden hälsar alla välkomna och öppnar mötet."}
          - number: 121
            title: "Fastställande av dagordning"
            kind: formal
            origin: standing
            text: "Arbetsförmedlingens ledamot anmäler en fråga och förbundschefen två till övriga frågor."
            decisions: [{kind: approve, text: "fastställa dagordningen med de tre tilläggen."}]
          - number: 122
            title: "Val av justerare"
            kind: formal
            origin: standing
            decisions:
              - {kind: appoint, text: "utse Arbetsförmedlingens ledamot att justera protokollet tillsammans med ordföranden."}
          - number: 123
            title: "Föregående protokoll 221021"
            kind: formal
            origin: lastMinutes
            appendices: [{n: 1, title: "Protokoll 2022-10-21"}]
            decisions: [{kind: note, text: "lägga protokollet till handlingarna."}]
          - number: 124
            title: "Information från Arbetsförmedlingen om sitt arbete på Arbetsmarknadstorget i Sundsvall"
            kind: information
            text: >-
              Myndigheten har deltagit på torget sedan 2016. Under första halvåret 2022 fick 59 personer anställning.
              Varje arbetsförmedlare har omkring 130 ärenden. Stödet varar högst 12 månader vid den kommunala
              anställningen Kom i jobb och högst 6 månader hos privata arbetsgivare.
            decisions: [{kind: other, text: "tacka de två föredragande för informationen."}]
          - number: 125
            title: "Beslut om plan för intern styrning och kontroll 2023"
            kind: decision
            appendices: [{n: 2, title: "Plan för intern styrning och kontroll 2023"}]
            decisions: [{kind: approve, text: "godkänna planen för 2023 enligt förslaget."}]
          - number: 126
            title: "Beslut om risk och väsentlighetsanalys för 2023"
            kind: decision
            appendices: [{n: 3, title: "Risk- och väsentlighetsanalys 2023"}]
            decisions: [{kind: approve, text: "godkänna analysen för 2023 oförändrad."}]
          - number: 127
            title: "Beslut om arvoden för styrelsemedlemmar i Samordningsförbundet Sundsvall 2023"
            kind: decision
            text: >-
              Arvodet är 1 procent av grundbeloppet för möten på högst fyra timmar och 2 procent för längre möten.
              Grundbeloppet räknas upp den 1 april varje år.
            appendices: [{n: 4, title: "Bestämmelser om arvoden och ersättningar"}]
            decisions: [{kind: adopt, text: "tillämpa Sundsvalls kommuns regler om ersättning även 2023."}]
          - number: 128
            title: "Beslut om delegationsordning för Samordningsförbundet Sundsvall för 2023"
            kind: decision
            appendices: [{n: 5, title: "Delegationsordning 2023"}]
            decisions: [{kind: adopt, text: "anta delegationsordningen."}]
          - number: 129
            title: "Attest- och utanordningsinstruktion Samordningsförbundet Sundsvall och signaturlista för 2023"
            kind: decision
            appendices:
              [{n: 6, title: "Attest- och utanordningsinstruktion 2023"}, {n: 7, title: "Signaturlista 2023"}]
            decisions: [{kind: adopt, text: "anta den nya instruktionen och signaturlistan för 2023."}]
          - number: 130
            title: "Uppföljning av beviljade insatser i november 2022, muntlig dragning"
            kind: followUp
            text: "Enkäten visar att deltagarna i stort är mycket nöjda. Insatserna når i huvudsak sina mål."
            decisions: [{kind: note, text: "lägga uppföljningen till handlingarna."}]
          - number: 131
            title: "Beslut från staten om medelsfördelningen till Samordningsförbunden för 2023"
            kind: information
            text: >-
              Beslutet kom den 18 november. Förbundet får 3 680 000 kronor från staten, 9 000 kronor mindre än vart och
              ett av åren 2020–2022. Med regionens och kommunens del blir minskningen 18 000 kronor.
            appendices: [{n: 8, title: "Försäkringskassans beslut om medel"}, {n: 9, title: "Fördelning per förbund"}]
            decisions: [{kind: note, text: "lägga beslutet till handlingarna."}]
        """#

    static let november2022After = #"""
          - number: 138
            title: "Fastställande av 2023 års budget och verksamhetsplan med plan för 2024 och 2025 för Samordningsförbundet Sundsvall"
            kind: budget
            appendices: [{n: 17, title: "Verksamhetsplan och budget 2023"}]
            decisions:
              - {kind: adopt, text: "fastställa budget och verksamhetsplan för 2023 med plan för 2024 och 2025 enligt förslaget."}
          - number: 139
            title: "Information från Arbetsmarknads och näringslivsdagarna 25 och 26 oktober"
            kind: information
            text: "Ordföranden, utvecklingsledaren och förbundschefen deltog."
            decisions: [{kind: note, text: "lägga informationen till handlingarna."}]
          - number: 140
            title: "Information från Norrlandskonferensen 27-28/10"
            kind: information
            text: >-
              Samordningsförbundet Ånge och vi ordnade årets konferens. Samordningsförbund Gävleborg är värd 2023.
            decisions: [{kind: note, text: "lägga informationen till handlingarna."}]
          - number: 141
            title: "Information från Psykiatridagarna 8 och 9 november"
            kind: information
            text: >-
              Dagarna hölls i Tornhuset och digitalt, av regionens psykiatri, kommunen, Brukarrådet Västernorrland och tre
              samordningsförbund.
            decisions: [{kind: note, text: "lägga informationen till handlingarna."}]
          - number: 142
            title: "Kansliet informerar"
            kind: information
            matters:
              - heading: "BIP i Sundsvall"
                text: "Den andra planeringsdagen är den 29 november. Utvecklingsledaren är antagen till kursen i BIP."
              - heading: "Indikatorsprojektet"
                text: "Deltagarna är mycket nöjda överlag. Personalen vill arbeta mer med jämställdhet och mångfald."
              - heading: "Träff med Fontänhus den 25/11"
                text: >-
                  Kommunen har avsatt 200 000 kronor till att förbereda ett fontänhus. Ordföranden, vice ordföranden,
                  förbundschefen och utvecklingsledaren deltar i dagens möte.
              - heading: "Finsam.se"
                text: "Finsamkonferensen hålls i Halmstad den 18 och 19 april 2023."
                decisions:
                  - {kind: assign, to: "förbundschefen", due: "2023-01-27",
                     done: {on: "2023-01-27", note: "Redovisades i § 5 samma dag."},
                     text: "ge förbundschefen i uppdrag att till mötet den 27 januari undersöka resväg och pris till konferensen i Halmstad."}
          - number: 143
            title: "Inbjudningar"
            kind: information
            text: "Förbundschefen deltar digitalt i NNS medlemsmöte den 7 december."
            appendices:
              - {n: 17, title: "Brev från NNS till medlemmarna"}
              - {n: 18, title: "Dagordning för NNS medlemsmöte"}
              - {n: 19, title: "Inbjudan till NNS konferens och medlemsmöte"}
          - {number: 144, title: "Utbildningar", kind: information, text: "Inga utbildningar är aktuella."}
          - number: 145
            title: "Övriga frågor"
            kind: other
            origin: standing
            matters:
              - heading: "Stödtid vid kommunal och privat anställning"
                text: >-
                  Arbetsförmedlingens ledamot tar upp att stödet varar olika länge: högst 12 månader hos kommunen och
                  högst 6 månader hos privata arbetsgivare.
                decisions:
                  - {kind: assign, to: "strategirådet", text: "låta strategirådet ta upp frågan på sitt nästa möte."}
              - heading: "Vård- och omsorgscollege"
                text: >-
                  Samordningsförbunden i Kramfors och Sollefteå avstår från förstudien. Vård- och omsorgscollege vill
                  därför fråga de två kommunerna om medel.
                decisions:
                  - {kind: other, text: "inte ha något emot att frågan ställs till de två kommunerna."}
                  - kind: other
                    text: "vara beredd att skjuta till något mer till förstudien."
                    conditions: [{text: "Det behövs, och summan är rimlig."}]
              - heading: "Julgåva"
                text: "Förbundschefen tar upp frågan om en julgåva till personal som förbundet betalar."
                decisions:
                  - kind: assign
                    to: "kansliet"
                    due: "2022-12-16"
                    text: "ge kansliet i uppdrag att bjuda personalen på lunch den 16 december."
                    done: {on: "2022-12-16", note: "Lunchen hölls."}
          - {number: 146, title: "Sammanträdet avslutas", kind: formal, origin: standing,
             text: "Ordföranden önskar god jul och avslutar mötet."}
        """#
}
