/// Budgeten för 2023 med plan för 2024 och 2025, as printed: the plan years stand by area, on lines that say so. The paper's
/// own sums are kept beside, also those that do not tie.
extension Facts {
    static let budget2023 = #"""
        year: 2023
        note: "Som den trycktes, med plan för 2024 och 2025"
        openingEquity: 1221000
        lines:
          - {area: income, name: "Försäkringskassan och Arbetsförmedlingen", member: FK, from: 2022,
             amounts: {2022: 3689000, 2023: 3680000, 2024: 3689000, 2025: 3689000}}
          - {area: income, name: "Region Västernorrland", member: RVN, from: 2022,
             amounts: {2022: 1844500, 2023: 1840000, 2024: 1844500, 2025: 1844500}}
          - {area: income, name: "Sundsvalls kommun", member: KOM, from: 2022,
             amounts: {2022: 1844500, 2023: 1840000, 2024: 1844500, 2025: 1844500}}
          - {area: board, name: "Styrelsearvoden", amounts: {2023: 105000}}
          - {area: board, name: "Representation", amounts: {2023: 5000}}
          - {area: board, name: "Styrelsen, inte fördelat på rader", from: 2024, amounts: {2024: 115000, 2025: 120000}}
          - {area: administration, name: "Hela verksamheten 2022, inte fördelad", from: 2022, until: 2022,
             amounts: {2022: 7843000}}
          - {area: administration, name: "Lokalkostnader", amounts: {2023: 60000}}
          - {area: administration, name: "Förbrukningsmaterial", amounts: {2023: 2000}}
          - {area: administration, name: "Kontorsmaterial", amounts: {2023: 3000}}
          - {area: administration, name: "Mobiltelefon", amounts: {2023: 4000}}
          - {area: administration, name: "Porto", amounts: {2023: 4000}}
          - {area: administration, name: "Redovisningstjänster", amounts: {2023: 75000}}
          - {area: administration, name: "IT-tjänster, datadrift", amounts: {2023: 21000}}
          - {area: administration, name: "Konsulter", amounts: {2023: 790000}}
          - {area: administration, name: "Övriga främmande tjänster", amounts: {2023: 20000}}
          - {area: administration, name: "Utbildning och konferens", amounts: {2023: 100000}}
          - {area: administration, name: "Övriga personalkostnader", amounts: {2023: 0}}
          - {area: administration, name: "Ränteintäkter", nature: financialIncome, amounts: {2023: 0}}
          - {area: administration, name: "Övriga finansiella kostnader", nature: financialCost, from: 2022,
             amounts: {2022: 1000, 2023: 1000, 2024: 1000, 2025: 1000}}
          - {area: administration, name: "Administration, inte fördelat på rader", from: 2024,
             amounts: {2024: 1119000, 2025: 1149000}}
          - {area: initiatives, name: "Försäkringskassehandläggare", group: "Arbetsmarknadstorget", sections: [134],
             amounts: {2023: 194000}}
          - {area: initiatives, name: "SIP-samordnare", group: "Arbetsmarknadstorget", own: "SIP-samordnare",
             amounts: {2023: 660000}}
          - {area: initiatives, name: "Två arbetskonsulenter", group: "Arbetsmarknadstorget", sections: [132, 133],
             amounts: {2023: 1322000, 2024: 1347000}}
          - {area: initiatives, name: "Två arbetsförmedlare", group: "Arbetsmarknadstorget", sections: [136],
             amounts: {2023: 1000000}}
          - {area: initiatives, name: "Psykolog", group: "Arbetsmarknadstorget", sections: [137], amounts: {2023: 912000}}
          - {area: initiatives, name: "Arbetsterapeut", group: "Arbetsmarknadstorget", sections: [135],
             amounts: {2023: 622000}}
          - {area: initiatives, name: "Nya insatser och aktiviteter", isForNew: true, own: "Nya insatser 2023",
             amounts: {2023: 410000, 2024: 4796000}}
          - {area: ownActivities, name: "Utvecklingsledare", own: "Utvecklingsledare", amounts: {2023: 775000}}
          - {area: ownActivities, name: "Insatskatalogen", own: "Insatskatalogen", amounts: {2023: 55000}}
          - {area: ownActivities, name: "Psykeveckan", own: "Psykeveckan", amounts: {2023: 50000}}
          - {area: ownActivities, name: "Gemensam utbildning", own: "Gemensam utbildning", amounts: {2023: 170000}}
        positions:
          shortDebts: {2022: 300000, 2023: 300000, 2024: 300000, 2025: 300000}
        printed:
          income: {2023: 7360000, 2024: 7378000, 2025: 7378000}
          board: {2023: 110000, 2024: 115000, 2025: 120000}
          administration: {2023: 1080000, 2024: 1120000, 2025: 1150000}
          decided: {2023: 5760000, 2024: 1347000, 2025: 0}
          new: {2023: 410000, 2024: 4796000, 2025: 0}
          activities: {2023: 6170000}
          cost: {2023: 7360000, 2024: 7378000, 2025: 7378000}
          result: {2022: -466000, 2023: 0, 2024: 0, 2025: 0}
          operatingIncome: {2022: 7378000, 2023: 7360000, 2024: 7378000, 2025: 7378000}
          operatingCost: {2022: -7843000, 2023: -7259000, 2024: -7377000, 2025: -7377000}
          netCost: {2022: -465000, 2023: 1000, 2024: 1000, 2025: 1000}
          financialCost: {2022: -1000, 2023: -1000, 2024: -1000, 2025: -1000}
          assets: {2022: 1055000, 2023: 1055000, 2024: 1055000, 2025: 1055000}
          broughtForward: {2022: 1221000, 2023: 755000, 2024: 755000, 2025: 755000}
          equity: {2022: 755000, 2023: 755000, 2024: 755000, 2025: 755000}
          debts: {2022: 300000, 2023: 300000, 2024: 300000, 2025: 300000}
          equityAndDebts: {2022: 1055000, 2023: 1055000, 2024: 1055000, 2025: 1055000}
        """#
}
