extension Facts {
    /// The six applications behind §§ 132–137, in our own words with the forms' own slips. Amounts and organisations are
    /// from the papers; names are invented, and so is the day they came in.
    static let applications = #"""
        - item: 132
          appendix: 10
          title: "Arbetskonsulent för personer med aktivitetsersättning"
          years: [2023, 2024]
          summary: "En arbetskonsulent på torget ger unga med aktivitetsersättning nära stöd mot arbete eller studier."
          parties:
            - {organisation: IAF, unit: "Arbetsmarknadstorget, Arbete och försörjning", number: "212000-2411", address: "Norrmalmsgatan 5, 851 85 Sundsvall", signatory: direktor, contact: direktor}
            - {organisation: FK, unit: "Försäkringskassan Sundsvall", signatory: fkled, contact: fkled}
            - {organisation: IAF}
          answers: {"1.2": "Öppna arbetslivsinriktad rehabilitering på torget för unga med aktivitetsersättning.", "2.4": "Avslut redovisas per kön i båda rapporterna."}
          groups:
            - {section: "1.1", ages: [19, 30], text: "unga med aktivitetsersättning"}
            - {section: "1.3", ages: [19, 29], text: "unga med aktivitetsersättning"}
          goals:
            - {text: "Avsluten mot arbete eller studier ska öka.", measure: "SUS"}
            - {text: "Deltagarna kommer närmare självförsörjning.", measure: "NNS indikatorenkät"}
            - {text: "Fler kan pröva sin arbetsförmåga på vanliga arbetsplatser.", kind: effect}
          volumes: [{what: "pågående deltagare samtidigt", count: 24}]
          costs: {wages: {2023: 664000, 2024: 677000}, premises: {2023: 30000, 2024: 30000}, material: {2023: 15000, 2024: 15000}}
        - item: 133
          appendix: 11
          title: "Arbetskonsulent på uppdrag av FK, RVN och AF"
          years: [2023, 2024]
          summary: "En arbetskonsulent gör personer utan egen väg in redo för en ordinarie aktör."
          parties:
            - {organisation: IAF, unit: "Arbetsmarknadstorget, Arbete och försörjning", number: "212000-2411", address: "Norrmalmsgatan 5, 851 85 Sundsvall", signatory: direktor, contact: direktor}
            - {organisation: FK, unit: "Försäkringskassan Sundsvall", signatory: fkled, contact: fkkontakt}
            - {organisation: RVN, unit: "Region Västernorrland, Sundsvall", signatory: psykchef, contact: psykchef}
            - {organisation: AF, unit: "Arbetsförmedlingen Sundsvall", signatory: afchef, contact: afled}
            - {organisation: IAF}
          answers: {"2.3": "Deltagarna aktualiseras i beredningsgruppen.", "2.4": "Avslut redovisas per kön i båda rapporterna."}
          groups: [{section: "1.3", text: "sjukskrivna, och personer utan ekonomiskt bistånd som behöver vård och kommun tillsammans"}]
          goals:
            - {text: "Avsluten mot arbete eller studier ska öka.", measure: "SUS"}
            - {text: "Deltagarna kommer närmare självförsörjning.", measure: "NNS indikatorenkät"}
          costs: {wages: {2023: 568000, 2024: 580000}, premises: {2023: 30000, 2024: 30000}, material: {2023: 15000, 2024: 15000}}
        - item: 134
          appendix: 12
          title: "Försäkringsutredare från Försäkringskassan"
          years: [2023]
          summary: "En försäkringsutredare finns på torget en fjärdedel av tiden."
          parties:
            - {organisation: FK, unit: "FVV Nord", number: "202100-5521", address: "Box 760, 851 22 Sundsvall", signatory: fkled, contact: fkled}
            - {organisation: IAF, signatory: direktor, contact: direktor}
          answers: {"1.2": "Höja parternas kunskap om sjukförsäkringen genom närvaro på torget."}
          groups:
            - {section: "1.3", ages: [19, 29], text: "unga med aktivitetsersättning och sjukskrivna som behöver samordning"}
            - {section: "2.2", text: "sjukskrivna på hel- eller deltid med försörjningsstöd"}
          goals:
            - {text: "", measure: "SUS"}
            - {text: "Deltagarna kommer närmare självförsörjning.", measure: "NNS indikatorenkät"}
            - {text: "Parterna lär av varandra.", kind: effect}
          volumes: [{what: "personer till beredningsgruppen", year: 2023, count: 35}]
          costs: {wages: {2023: 161032}, other: {2023: 2517}}
          types: {other: "mobil och data"}
        - item: 135
          appendix: 13
          title: "Arbetsterapeut"
          years: [2023]
          summary: "En arbetsterapeut håller hälsoinriktade grupper och stöder parternas personal."
          parties:
            - {organisation: IAF, unit: "Specialistteamet, Arbetsmarknadstorget", number: "212000-2411", address: "Norrmalmsgatan 4, 851 85 Sundsvall", signatory: direktor, contact: teamkontakt}
            - {organisation: AF, unit: "Sundsvall", signatory: afchef, contact: afled}
          answers: {"2.4": "Fler kvinnor än män deltog 2022."}
          groups:
            - {section: "1.3", ages: [16, 64], text: "deltagare med försörjningsstöd eller ersättning"}
            - {section: "1.3", ages: [19, 29], text: "unga med aktivitetsersättning"}
            - {section: "1.3", text: "torgets personal"}
          goals:
            - {text: "Hälsoråd hjälper deltagare till eller kvar i arbete.", measure: "NNS indikatorenkät"}
            - {text: "Grupperna stärker deltagarna mot arbete.", measure: "utvärdering av gruppinsats"}
          costs: {wages: {2023: 577000}, premises: {2023: 30000}, other: {2023: 15000}}
        - item: 136
          appendix: 14
          title: "Arbetsförmedlare på Arbetsmarknadstorget (vuxna)"
          years: [2023]
          summary: "Två arbetsförmedlare säkrar myndighetens bemanning på torget under året."
          parties:
            - {organisation: AF, unit: "Sundsvall", number: "222100-2114", address: "Badhusparken 1, 851 22 Sundsvall", signatory: afchef, contact: afled}
            - {organisation: IAF, unit: "Individ- och arbetsmarknadsförvaltningen", signatory: direktor}
          answers: {"1.2": "Säkra bemanningen på torget trots omorganisation.", "2.4": "Målet är lika många kvinnor och män."}
          groups: [{section: "1.3", ages: [25, 66], text: "vuxna med nedsatt arbetsförmåga och försörjningsstöd"}]
          goals:
            - {text: "Minst sextio anställningar med lönebidrag.", measure: "SUS"}
            - {text: "Deltagarna kommer närmare självförsörjning.", measure: "NNS indikatorenkät"}
          volumes: [{what: "subventionerade anställningar, minst", year: 2023, count: 60}]
          costs: {wages: {2023: 1000000}}
        - item: 137
          appendix: 15
          title: "Psykolog"
          years: [2023]
          summary: "En psykolog stöder personalen och rustar deltagare för arbetsmarknaden."
          parties:
            - {organisation: KOM, unit: "Specialistteam, arbetsmarknadstorget", number: "212000-2411", address: "Norrmalmsgatan 4, 851 85 Sundsvall", signatory: direktor, contact: teamkontakt}
            - {organisation: AF, unit: "Sundsvall", signatory: afchef, contact: afled}
          answers: {"1.2": "Ge personal psykologiskt stöd och rusta deltagare för arbetsmarknaden."}
          groups:
            - {section: "1.3", ages: [16, 64], text: "deltagare med försörjningsstöd eller ersättning"}
            - {section: "1.3", text: "personal, samverkanspartner och handledare"}
          goals:
            - {text: "Personalen lär sig mer psykologi, minst två utbildningar om året.", measure: "antal genomförda"}
            - {text: "Deltagarna kommer närmare självförsörjning.", measure: "NNS indikatorenkät"}
          volumes: [{what: "utbildningstillfällen", year: 2023, count: 2}]
          costs: {wages: {2023: 867000}, premises: {2023: 30000}, other: {2023: 15000}}
        """#
}
