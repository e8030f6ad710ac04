/// The board's own words in the plans and reports of the demo. All of them are invented; the figures are not here.
extension Facts {
    static let yearDocuments = #"""
        - kind: operationsPlan
          year: 2023
          begun: "2022-10-24"
          adopted: {day: "2022-11-25", section: "Fastställande av 2023 års budget"}
          written: "2022-11-14"
          chapters:
            plan.introduction: |
              Planen säger vad förbundet ska göra under 2023 och vad det får kosta. Den är till för medlemmarna, för dem som driver insatser och för alla som vill veta vad de gemensamma pengarna används till.

              Styrelsen följer planen varje kvartal och skriver en delårsrapport efter halvåret.
            plan.task: |
              Försäkringskassan, Arbetsförmedlingen, regionen och kommunen lägger pengar i en gemensam kassa. Förbundet använder dem till stöd för människor som behöver mer än en av dem samtidigt.

              # Målgrupp
              Invånare mellan 16 och 64 år som behöver samordnat stöd för att kunna arbeta eller studera.
            plan.environment: |
              Sjukskrivningar för psykisk ohälsa är fortsatt många. Fler unga står långt från arbete, och de behöver ofta flera kontakter samtidigt.

              - Deltagarna vill ha en väg in, inte fyra.
              - Handläggarna behöver tid att träffas.
              - Medlemmarna vill se vad som händer efter insatsen.
            plan.goals: |
              Målen gäller 2022 till 2024. De ekonomiska målen räknas ur budgeten.
            plan.initiatives: |
              Arbetsmarknadstorget är förbundets största satsning. Där arbetar konsulenter, arbetsförmedlare, psykolog, arbetsterapeut och handläggare i ett gemensamt lag.

              Ett utrymme är avsatt till nya insatser. Styrelsen beslutar om det under året.
            plan.economy: |
              Staten bidrar med hälften, regionen och kommunen med en fjärdedel var. Budgeten är gjord så att intäkter och kostnader går jämnt upp, och det egna kapitalet hålls inom styrelsens gränser.
            plan.followUp: |
              Insatserna redovisar varje halvår. Kansliet visar ekonomin för styrelsen efter varje kvartal, och ordföranden och vice ordföranden gör stickprov på hösten.
          own:
            - heading: "Kommunikation"
              text: |
                Förbundet berättar om det som görs på sin webbplats, och medlemmarna möts på ett samråd i maj.
        - kind: operationsPlan
          year: 2024
          begun: "2023-09-04"
          adopted: {day: "2023-11-24", section: "Budget och verksamhetsplan 2024"}
          written: "2023-11-10"
          chapters:
            plan.environment: |
              Medlemmarna ser samma behov som förra året. Fler frågar efter en mötesplats för dem som lever med psykisk ohälsa, och styrelsen vill förbereda ett fontänhus.
            plan.initiatives: |
              Arbetsmarknadstorget fortsätter med ett mindre lag. Styrelsen prövar nya ansökningar under våren.
        - kind: halfYearReport
          year: 2023
          begun: "2023-08-14"
          adopted: {day: "2023-09-29", section: "Delårsrapport per den 30 juni 2023"}
          written: "2023-09-11"
          chapters:
            half.summary: |
              De flesta insatser har kommit igång. Kostnaderna är lägre än budgeten, och styrelsen följer dem under hösten.
            half.events: |
              - Arbetsmarknadstorget har tagit emot deltagare sedan januari.
              - Överenskommelsen om två arbetsförmedlare är inte undertecknad.
              - Medlemssamrådet hölls den 11 maj.
              - En utredare slutar i juli, och rollen ses över.
            half.goals: |
              Målen bedöms när året är slut. Så långt pekar det åt rätt håll.
            half.economy: |
              De flesta insatser betalas i efterskott, så utfallet i juni är lägre än halva budgeten.
            half.forecast: |
              Hösten används till planeringen av 2024. Medlemmarna får besked om inriktningen i oktober.
        - kind: annualReport
          year: 2023
          begun: "2024-01-08"
          written: "2024-01-30"
          saved: "Till presidiet den 1 februari"
          later: "2024-02-02"
          chapters:
            annual.foreword: |
              2023 var året då Arbetsmarknadstorget fann sin form. Fler fick en samlad väg mot arbete eller studier, och handläggarna från fyra myndigheter sitter nu i samma rum.

              Styrelsen tackar alla som gjort det möjligt.
            annual.overview: |
              Samordningsförbundet är en egen juridisk person med fyra medlemmar: Försäkringskassan, Arbetsförmedlingen, regionen och kommunen. Det finansierar insatser som medlemmarna gör tillsammans.

              Verksamheten har vuxit till ett gemensamt torg med flera yrken under ett tak.
            annual.conditions: |
              Statens tilldelning bestämmer vad de andra medlemmarna lägger till. Den kommer sent på hösten, så budgeten görs på ett preliminärt besked.

              - Risk: personer slutar och är svåra att ersätta i små insatser.
              - Risk: medel betalas ut sent och används inte under året.
            annual.events: |
              En ny mandatperiod började den 1 april. Styrelsen valde ordförande och vice ordförande den 3 april.

              Arbetsterapeuten slutade i september, och styrelsen beslutade om ändringen i oktober.
            annual.governance: |
              Styrelsen har följt ekonomin efter varje kvartal och skrivit en delårsrapport. Ordföranden och vice ordföranden gjorde stickprov enligt planen för intern kontroll.
            annual.initiatives: |
              Insatserna har lämnat sina redovisningar till kansliet. Tabellen visar vad styrelsen beviljade och vad som är betalt.
            annual.goals: |
              Styrelsens samlade bedömning är att verksamheten drivs väl, men att de ekonomiska målen inte är nådda. Det egna kapitalet är större än målet, och mindre än planerat gick till insatser. Verksamhetsmålen bedöms när alla redovisningar är godkända.
            annual.followUp: |
              Resultatet är bättre än budgeten. Det beror mest på att överenskommelsen om två arbetsförmedlare aldrig blev undertecknad.
            annual.balance: |
              Året går ihop, och inget underskott finns att återställa.
            annual.staff: |
              Förbundet har ingen egen anställd. Förbundschef och utvecklingsledare hyrs in från medlemmarna.
            annual.expected: |
              Styrelsen planerar för ett fontänhus och prövar om lönebidrag kan ge fler en väg in. Bidragen väntas vara oförändrade.
          corrected:
            annual.followUp: |
              Resultatet är bättre än budgeten. Det beror mest på att överenskommelsen om två arbetsförmedlare aldrig blev undertecknad.

              Utrymmet till nya insatser användes inte.
        """#
}
