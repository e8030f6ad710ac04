extension Facts {
    /// The board's meetings of 2023, and January's of 2024: invented, each with what was its own.
    static let year2023 = #"""
        - day: "2023-01-27"
          adjusted: "2023-02-03"
          adjuster: fkled
          items:
            - title: "Resväg och pris till Finsamkonferensen i Halmstad"
              kind: decision
              text: "Förbundschefen redovisar uppdraget i § 142/2022. Tåg kostar 1 900 kronor per person."
              decisions: [{kind: other, text: "ordföranden, vice ordföranden och förbundschefen åker tåg till konferensen."}]
            - title: "Psykolog på Arbetsmarknadstorget 2023: rättelse av § 137/2022"
              kind: grant
              text: "Beslutet den 25 november säger 2022. Kommunens ansökan gäller 2023."
              applicants: [KOM]
              recused: [{who: vice, from: decision}]
              decisions:
                - {kind: grant, to: KOM, text: "bevilja 912 000 kronor för 2023.", amounts: {2023: 912000}}
                - {kind: paymentRule, text: "betala hälften när avtalet är undertecknat och resten när styrelsen har godkänt redovisningen för 2023."}
            - title: "Information om ett fontänhus i Sundsvall"
              kind: information
              text: "Förvaltningen arbetar vidare med tider och kostnader och återkommer med en ansökan."
              decisions: [{kind: note, text: "lägga informationen till handlingarna."}]
        - day: "2023-02-21"
          end: "17:00"
          adjusted: "2023-02-28"
          adjuster: fkled
          items:
            - title: "Planeringsdag med strategirådet"
              kind: information
              text: "Rådet berättar hur parterna ser på stödtid. Frågan följs upp i augusti."
              decisions: [{kind: note, text: "lägga dagens samtal till handlingarna."}]
        - day: "2023-03-17"
          adjusted: "2023-03-24"
          adjuster: afled
          items:
            - title: "Årsredovisning 2022"
              kind: decision
              text: "Årsredovisningen skrivs under av alla ordinarie ledamöter."
              appendices: [{n: 1, title: "Årsredovisning 2022"}]
              decisions: [{kind: approve, text: "godkänna årsredovisningen för 2022 och lämna den till revisorerna."}]
            - title: "Svar till revisorerna inför granskningen av 2022"
              kind: decision
              decisions: [{kind: approve, text: "svara att attestordningen och planen för intern kontroll bifogas."}]
            - title: "Uppföljning av beviljade insatser"
              kind: followUp
              text: "Alla insatser har startat. Arbetsförmedlingen har inte undertecknat överenskommelsen om § 136/2022."
              decisions: [{kind: note, text: "lägga uppföljningen till handlingarna."}]
        - day: "2023-04-03"
          adjusted: "2023-04-11"
          adjuster: vice
          items:
            - title: "Val av ordförande och vice ordförande"
              kind: decision
              decisions:
                - {kind: appoint, text: "välja Gunvor Ekesund till ordförande."}
                - {kind: appoint, text: "välja Tord Lindvägg till vice ordförande."}
            - title: "Firmatecknare"
              kind: decision
              decisions: [{kind: appoint, text: "utse ordföranden och förbundschefen att teckna förbundets firma var för sig."}]
        - day: "2023-04-28"
          adjusted: "2023-05-05"
          adjuster: fkled
          items:
            - title: "Budgetuppföljning efter första kvartalet 2023"
              kind: followUp
              text: "Insatserna följer budgeten. Prognosen för året är ett underskott på 240 000 kronor."
              decisions: [{kind: note, text: "lägga budgetuppföljningen till handlingarna."}]
            - title: "Revisionsberättelse för 2022"
              kind: information
              text: "Revisorerna tillstyrker att styrelsen beviljas ansvarsfrihet."
              decisions: [{kind: note, text: "lägga revisionsberättelsen till handlingarna."}]
        - day: "2023-05-26"
          adjusted: "2023-06-02"
          adjuster: afled
          items:
            - title: "Medlemssamrådet den 11 maj"
              kind: information
              text: "Medlemmarna vill att förbundet prövar insatser för unga utan ersättning."
              decisions: [{kind: note, text: "lägga informationen till handlingarna."}]
            - title: "Uppföljning av beviljade insatser, med besök på torget"
              kind: followUp
              text: "Styrelsen träffade arbetskonsulenterna och psykologen. Arbetsterapeuten slutar i september."
              decisions: [{kind: note, text: "lägga uppföljningen till handlingarna."}]
        - day: "2023-08-29"
          end: "17:00"
          adjusted: "2023-09-05"
          adjuster: afled
          items:
            - title: "Planeringsdag om verksamhetsplan och budget 2024 med strategirådet"
              kind: information
              text: "Unga utan ersättning, ett fontänhus och de insatser som löper tas med i förslaget till plan."
              decisions: [{kind: note, text: "lägga dagens samtal till handlingarna."}]
        - day: "2023-09-29"
          adjusted: "2023-10-06"
          adjuster: vice
          items:
            - title: "Delårsrapport per den 30 juni 2023"
              kind: decision
              appendices: [{n: 1, title: "Delårsrapport 2023"}]
              decisions: [{kind: approve, text: "godkänna delårsrapporten."}]
            - title: "Medlemmarnas beslut om ansvarsfrihet för 2022"
              kind: information
              text: "Alla fyra medlemmar har beviljat styrelsen ansvarsfrihet."
              decisions: [{kind: note, text: "lägga besluten till handlingarna."}]
            - title: "Mottagarnas halvårsrapporter 2023"
              kind: followUp
              text: "Kansliet har godkänt halvårsrapporterna för §§ 132–135 och 137/2022."
              decisions: [{kind: note, text: "lägga redogörelsen till handlingarna."}]
        - day: "2023-10-27"
          adjusted: "2023-11-03"
          adjuster: fkled
          items:
            - title: "Arbetsterapeut på Arbetsmarknadstorget: begäran om ändring"
              kind: grant
              text: >-
                Arbetsterapeuten slutade den 30 september. Förvaltningen begär att få hyra in en vikarie på halvtid under
                resten av året och att medlen sänks med 62 000 kronor.
              applicants: [IAF]
              recused: [{who: vice, from: decision}]
              decisions:
                - {kind: approve, text: "bifalla begäran om vikarie på halvtid."}
                - {kind: grant, to: IAF, text: "bevilja 560 000 kronor för 2023 i stället för 622 000 kronor.", amounts: {2023: 560000}}
            - title: "Statens preliminära medelstilldelning för 2024"
              kind: information
              decisions: [{kind: note, text: "lägga informationen till handlingarna."}]
            - title: "Granskning enligt plan för intern styrning och kontroll 2023"
              kind: followUp
              text: "Ordföranden och vice ordföranden granskade attest, delegering, diarium och arkiv den 16 oktober. Inga brister."
              decisions: [{kind: note, text: "lägga granskningen till handlingarna."}]
        - day: "2023-11-24"
          adjusted: "2023-12-01"
          adjuster: afled
          items:
            - title: "Budget och verksamhetsplan 2024 med plan för 2025 och 2026"
              kind: budget
              appendices: [{n: 1, title: "Verksamhetsplan och budget 2024"}]
              decisions: [{kind: adopt, text: "fastställa budget och verksamhetsplan för 2024 med plan för 2025 och 2026."}]
            - title: "Attest- och utanordningsinstruktion och signaturlista för 2024"
              kind: decision
              appendices: [{n: 2, title: "Signaturlista 2024"}]
              decisions: [{kind: adopt, text: "anta instruktionen och signaturlistan för 2024."}]
            - title: "Delegationsordning för 2024"
              kind: decision
              decisions: [{kind: adopt, text: "låta delegationsordningen gälla oförändrad under 2024."}]
            - title: "Plan för intern styrning och kontroll 2024 med riskanalys"
              kind: decision
              appendices: [{n: 3, title: "Plan för intern styrning och kontroll 2024"}]
              decisions: [{kind: approve, text: "godkänna planen och riskanalysen för 2024."}]
            - title: "Sammanträdesplan för 2024"
              kind: decision
              decisions: [{kind: approve, text: "fastställa sammanträdesplanen för 2024."}]
            - title: "Statens slutliga medelstilldelning för 2024"
              kind: information
              decisions: [{kind: note, text: "lägga beslutet till handlingarna."}]
        - day: "2024-01-26"
          untimed: true
          adjusted: "2024-02-02"
          adjuster: afled
          items:
            - title: "Finsamkonferensen våren 2024"
              kind: decision
              decisions:
                - {kind: assign, to: "förbundschefen", due: "2024-02-23", text: "ge förbundschefen i uppdrag att till mötet den 23 februari undersöka resväg och pris."}
            - title: "Redovisning för 2023: Psykolog på Arbetsmarknadstorget"
              kind: followUp
              text: "Insatsen kostade 905 000 kronor. Målen är nådda."
              decisions: [{kind: approve, text: "godkänna redovisningen för 2023."}]
            - title: "Redovisning för 2023: Försäkringsutredare på Arbetsmarknadstorget"
              kind: followUp
              text: "Tjänsten var vakant från augusti. Insatsen kostade 70 000 kronor."
              decisions:
                - {kind: approve, text: "godkänna redovisningen för 2023."}
                - {kind: other, text: "kräva tillbaka det som har betalats för mycket."}
        """#
}
