extension Facts {
    /// The meeting of 21 October 2022, §§ 98–119, as printed.
    static let october2022 = #"""
        meeting:
          {day: "2022-10-21", place: "Sundsvalls kommun, rum 654 a, Busbacken", presiding: ordf, secretary: chef,
           adjusted: "2022-11-01", posted: "2022-11-01", removal: "2022-11-22", removed: "2022-11-23", adjusters: [fkled]}
        attendance:
          - {who: ordf, as: ordinary}
          - {who: afled, as: ordinary}
          - {who: fkled, as: ordinary}
          - {who: komers, as: deputy, serves: KOM}
          - {who: fkers, as: deputy}
          - {who: rvners, as: deputy}
          - {who: rev, as: other, function: "förtroendevald revisor, Region Västernorrland", from: 98, until: 119}
          - {who: chef, as: other, function: "förbundschef, sekreterare", from: 98, until: 119}
          - {who: utv, as: other, function: "utvecklingsledare", from: 98, until: 119}
        items:
          - {number: 98, title: "Sammanträdet öppnas", kind: formal, origin: standing,
             text: "Ordföranden hälsar alla välkomna och öppnar mötet."}
          - number: 99
            title: "Fastställande av dagordning"
            kind: formal
            origin: standing
            text: "Arbetsförmedlingens ledamot anmäler två frågor till övriga frågor."
            decisions: [{kind: approve, text: "fastställa dagordningen med de två tilläggen."}]
          - number: 100
            title: "Val av justerare"
            kind: formal
            origin: standing
            decisions:
              - {kind: appoint, text: "utse Försäkringskassans ledamot att justera protokollet tillsammans med ordföranden."}
          - number: 101
            title: "Föregående protokoll 220916"
            kind: formal
            origin: lastMinutes
            text: "Protokollet från mötet den 16 september gås igenom."
            appendices: [{n: 1, title: "Protokoll 2022-09-16"}]
            decisions: [{kind: note, text: "lägga protokollet till handlingarna."}]
          - number: 102
            title: "Försäkringskassans beslut om förbundets årsredovisning samt ansvarsfrihet för styrelsen 2021"
            kind: information
            text: "Försäkringskassan har godkänt årsredovisningen för 2021 och beviljat styrelsen ansvarsfrihet."
            appendices: [{n: 2, title: "Försäkringskassans beslut om ansvarsfrihet 2021"}]
            decisions: [{kind: note, text: "lägga beskedet till handlingarna."}]
          - number: 103
            title: "Budgetuppföljning 2022-09-30"
            kind: budget
            text: >-
              Prognosen efter september är ett resultat på −466 000 kronor mot budgeterade −656 000 kronor. En insats
              använder mindre än planerat. Eget kapital väntas vara 755 000 kronor vid årsskiftet, under den nivå som
              Nationella rådet rekommenderar.
            appendices: [{n: 3, title: "Budgetuppföljning per 2022-09-30"}]
            decisions: [{kind: note, text: "lägga budgetuppföljningen till handlingarna."}]
          - number: 104
            title: "Genomgång av plan för intern styrning och kontroll 2022"
            kind: followUp
            text: >-
              Ordföranden, vice ordföranden och förbundschefen granskade den 10 oktober planens processer med stickprov.
              Inga avvikelser behöver åtgärdas.
            appendices: [{n: 4, title: "Intern kontroll 2022, granskning"}]
            decisions: [{kind: note, text: "lägga granskningen till handlingarna."}]
          - number: 105
            title: "Genomgång av risk och väsentlighetsanalys för 2022"
            kind: decision
            text: "Styrelsen går igenom analysens risker och ser inget skäl att ändra bedömningarna."
            appendices: [{n: 5, title: "Risk- och väsentlighetsanalys 2022"}]
            decisions: [{kind: other, text: "låta risk- och väsentlighetsanalysen stå oförändrad."}]
          - number: 106
            title: "Uppföljning av beviljade insatser i september 2022, muntlig dragning"
            kind: followUp
            text: >-
              Kansliet träffar varje insats minst två gånger per termin. Insatserna når i huvudsak sina mål. En
              rehabvägledare byter uppdrag, vilket påverkar både ekonomin och arbetet med deltagarna.
            decisions: [{kind: note, text: "lägga uppföljningen till handlingarna."}]
          - number: 107
            title: "Stärkt kompetensförsörjning inom Vård- och omsorg i glesbygd"
            kind: grant
            applicants: [VOC]
            text: >-
              Vård- och omsorgscollege söker 32 500 kronor från vart och ett av länets samordningsförbund till en
              förstudie under 2023.
            appendices: [{n: 6, title: "Förfrågan om medel till förstudie"}]
            decisions:
              - kind: setAside
                text: "avsätta 32 500 kronor till förstudien under 2023."
                amounts: {2023: 32500}
                conditions: [{text: "Länets andra samordningsförbund bidrar också."}]
          - number: 108
            title: "Helårsekvivalenter 2014-202206"
            kind: information
            text: >-
              I juni 2022 motsvarade 13,3 procent av befolkningen helårspersoner med ersättning, 7 277 personer. Det är
              omkring 400 färre än vid årsskiftet, då andelen var 14,0 procent. Sundsvall ligger cirka 1 procent över
              riket.
            appendices: [{n: 1, title: "Helårsekvivalenter 2014–juni 2022"}]
            decisions: [{kind: note, text: "lägga informationen till handlingarna."}]
          - number: 109
            title: "Medelstildelning inför verksamhetsåret 2023"
            kind: information
            text: >-
              Den preliminära statliga tilldelningen för 2023 är 3 689 000 kronor. Slutligt besked väntas senast
              vecka 47.
            appendices: [{n: 7, title: "Preliminär tilldelning 2023"}, {n: 8, title: "Fördelning per förbund"}]
            decisions: [{kind: note, text: "lägga informationen till handlingarna."}]
          - number: 110
            title: "Prioriteringar av insatser inför 2023"
            kind: decision
            text: >-
              Styrelsen är enig om att inriktningsmålen i planen för 2022–2024 står fast. Förbundet vill fortsätta att
              finansiera SIP-samordnare, två arbetskonsulenter, två arbetsförmedlare, psykolog, arbetsterapeut och
              handläggare från Försäkringskassan, om huvudmännen ansöker.
            decisions: [{kind: other, text: "föra samtalet vidare på eftermiddagens möte om verksamhetsplanen."}]
          - number: 111
            title: "Arbeta med budget och verksamhetsplan 2023"
            kind: budget
            outcome: struck
            text: "Punkten utgår. Ett särskilt möte om verksamhetsplanen för 2023 hålls klockan 13 samma dag."
          - number: 112
            title: "Information från NNS medlemsmöte den 7 oktober"
            kind: information
            text: >-
              Ordföranden berättar från mötet. Medlems- och serviceavgiften för 2023 är oförändrad. Nästa ordinarie möte
              hålls den 7 december.
            decisions: [{kind: note, text: "lägga informationen till handlingarna."}]
          - number: 113
            title: "Information från förbundscheferdagarna 19 och 20 oktober"
            kind: information
            text: >-
              Statisticon och Spira utvärdering slutför en studie av målgruppen före årsskiftet. Uppföljning Finsam
              startar våren 2023, utan de delar som rör personuppgifter.
            decisions: [{kind: note, text: "lägga informationen till handlingarna."}]
          - number: 114
            title: "Sammanträdesplan för 2023"
            kind: decision
            text: "Kansliet föreslår tio möten under 2023, klockan 09–12."
            appendices: [{n: 9, title: "Sammanträdesplan 2023"}]
            decisions: [{kind: approve, text: "fastställa sammanträdesplanen för 2023."}]
          - number: 115
            title: "Kansliet informerar"
            kind: information
            appendices: [{n: 10, title: "Kansliets information"}]
            matters:
              - heading: "Norrlandskonferensen 27-28/10"
                text: >-
                  47 personer är anmälda till Quality hotell i Sundsvall. Samordningsförbundet Ånge är huvudarrangör,
                  tillsammans med oss.
              - {heading: "BIP i Sundsvall", text: "Den första planeringsdagen hölls den 30 september."}
              - heading: "Indikatorsarbetet"
                text: "Deltagare och personal kan svara på enkäten till och med den 31 oktober."
              - heading: "Inspirationsdag den 2 december"
                text: "Dagen om sfi-elever med långsam språkutveckling flyttas till vintern 2023."
              - {heading: "Finsam", text: "Kansliet tipsar om läsning på finsam.se."}
          - number: 116
            title: "Inbjudningar"
            kind: decision
            text: "Ingen i styrelsen kan delta i NNS medlemsmöte i Stockholm den 7 december."
            decisions: [{kind: appoint, text: "utse förbundschefen till förbundets ombud på NNS medlemsmöte."}]
          - {number: 117, title: "Utbildningar", kind: information, text: "Inga utbildningar är aktuella."}
          - number: 118
            title: "Övriga frågor"
            kind: other
            origin: standing
            matters:
              - heading: "Torgets samverkan"
                text: >-
                  Arbetsförmedlingens ledamot menar att samverkan på torget borde rymmas i myndighetens ordinarie
                  verksamhet, utan förbundets medel.
              - heading: "Granskning av verksamhetsplaner"
                text: "Myndigheten i norr läser förbundens verksamhetsplaner innan de fastställs."
          - {number: 119, title: "Sammanträdet avslutas", kind: formal, origin: standing,
             text: "Ordföranden tackar och avslutar mötet."}
        """#
}
