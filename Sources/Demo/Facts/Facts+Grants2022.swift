extension Facts {
    /// §§ 132–137 of 25 November 2022: six applications. Who signed and who is contact is from the applications' boxes.
    static let grants2022 = #"""
          - number: 132
            title: "Ansökan om medel för Arbetskonsulent för personer med aktivitetsersättning på Arbetsmarknadsstorget inför 2023 och 2024 från Individ och arbetsmarknadsförvaltning, Sundsvalls kommun"
            kind: grant
            text: "Förvaltningen söker 709 000 kronor för 2023 och 722 000 kronor för 2024."
            applicants: [IAF]
            cooperating: [FK]
            signed: [direktor, fkled]
            contacts: [direktor, fkled]
            appendices: [{n: 10, title: "Ansökan, arbetskonsulent för personer med aktivitetsersättning"}]
            recused: [{who: vice, from: decision}, {who: komers, from: discussion}]
            decisions:
              - kind: grant
                to: IAF
                text: "bevilja 709 000 kronor för 2023 och 722 000 kronor för 2024."
                amounts: {2023: 709000, 2024: 722000}
                conditions: [{text: "Huvudmännen lämnar bidrag till förbundet även 2024.", year: 2024}]
              - {kind: paymentRule, text: "betala medlen för 2023 med hälften när avtalet är undertecknat och resten när styrelsen har godkänt redovisningen för 2023."}
              - {kind: paymentRule, text: "betala medlen för 2024 på samma sätt."}
          - number: 133
            title: "Ansökan om medel för Arbetskonsulent på uppdrag av FK, RVN och AF på Arbetsmarknadstorget inför 2023 och 2024 från Individ och arbetsmarknadsförvaltning, Sundsvalls kommun"
            kind: grant
            text: "Förvaltningen söker 613 000 kronor för 2023 och 625 000 kronor för 2024."
            applicants: [IAF]
            cooperating: [FK, RVN, AF]
            signed: [direktor, fkled, fkkontakt, psykchef, afchef, afled]
            contacts: [direktor, psykchef]
            appendices: [{n: 11, title: "Ansökan, arbetskonsulent på uppdrag av FK, RVN och AF"}]
            recused: [{who: vice, from: decision}, {who: komers, from: discussion}]
            decisions:
              - kind: grant
                to: IAF
                text: "bevilja 613 000 kronor för 2023 och 625 000 kronor för 2024."
                amounts: {2023: 613000, 2024: 625000}
                conditions: [{text: "Huvudmännen lämnar bidrag till förbundet även 2024.", year: 2024}]
              - {kind: paymentRule, text: "betala medlen för 2023 med hälften när avtalet är undertecknat och resten när styrelsen har godkänt redovisningen för 2023."}
              - {kind: paymentRule, text: "betala medlen för 2024 på samma sätt."}
          - number: 134
            title: "Ansökan medel för Försäkringsutredare från Försäkringskassan till Arbetsmarknadstorget inför 2023 från Försäkringskassan"
            kind: grant
            text: "Försäkringskassan söker 163 549 kronor för 2023, en fjärdedels tjänst."
            applicants: [FK]
            cooperating: [IAF]
            signed: [fkled, direktor]
            contacts: [fkled, direktor]
            appendices: [{n: 12, title: "Ansökan, försäkringsutredare"}]
            recused: [{who: fkled, from: decision}, {who: fkers, from: discussion}]
            decisions:
              - {kind: grant, to: FK, text: "bevilja 163 549 kronor för 2023.", amounts: {2023: 163549}}
              - {kind: paymentRule, text: "betala hälften när avtalet är undertecknat och resten när styrelsen har godkänt redovisningen för 2023."}
              - kind: setAside
                to: IAF
                text: "avsätta 30 000 kronor till förvaltningen för torgets lokaler."
                amounts: {2023: 30000}
          - number: 135
            title: "Ansökan medel för Arbetsterapeut på Arbetsmarknadstorget inför 2023 från Individ och arbetsmarknadsförvaltning, Sundsvalls kommun"
            kind: grant
            text: "Förvaltningen söker 622 000 kronor för 2023."
            applicants: [IAF]
            cooperating: [AF]
            signed: [direktor, afchef, afled]
            contacts: [teamkontakt, afled]
            appendices: [{n: 13, title: "Ansökan, arbetsterapeut"}]
            recused: [{who: vice, from: decision}, {who: komers, from: discussion}]
            decisions:
              - {kind: grant, to: IAF, text: "bevilja 622 000 kronor för 2023.", amounts: {2023: 622000}}
              - {kind: paymentRule, text: "betala hälften när avtalet är undertecknat och resten när styrelsen har godkänt redovisningen för 2023."}
          - number: 136
            title: "Ansökan om medel för 2 stycken Arbetsförmedlare till Arbetsmarknadstorget inför 2023 från Arbetsförmedlingen"
            kind: grant
            text: "Arbetsförmedlingen söker 1 000 000 kronor för 2023. I summan ingår 60 000 kronor för lokaler."
            applicants: [AF]
            cooperating: [IAF]
            signed: [afchef, direktor]
            contacts: [afled]
            appendices: [{n: 14, title: "Ansökan, två arbetsförmedlare"}]
            decisions:
              - kind: grant
                to: AF
                text: "bevilja 940 000 kronor för 2023 till två arbetsförmedlare för vuxna."
                amounts: {2023: 940000}
              - {kind: paymentRule, text: "betala hälften när avtalet är undertecknat och resten när styrelsen har godkänt redovisningen för 2023."}
              - kind: setAside
                to: IAF
                text: "avsätta 60 000 kronor till förvaltningen för torgets lokaler."
                amounts: {2023: 60000}
          - number: 137
            title: "Ansökan medel för Psykolog på Arbetsmarknadstorget inför 2023 från Individ och arbetsmarknadsförvaltning, Sundsvalls kommun"
            kind: grant
            text: "Förvaltningen söker 912 000 kronor för 2023."
            applicants: [IAF]
            cooperating: [AF]
            signed: [direktor, afchef, afled]
            contacts: [teamkontakt, afled]
            appendices: [{n: 15, title: "Ansökan, psykolog"}]
            recused: [{who: vice, from: decision}, {who: komers, from: discussion}]
            decisions:
              - {kind: grant, to: IAF, text: "bevilja 912 000 kronor för 2022.", amounts: {2022: 912000}}
              - {kind: paymentRule, text: "betala medlen för 2023 med hälften när avtalet är undertecknat och resten när styrelsen har godkänt redovisningen för 2023."}
        """#
}
