/// Budgeten för 2024 med plan för 2025 och 2026: invented, after what goes on from 2023. Its sums are Kansli's own.
extension Facts {
    static let budget2024 = #"""
        year: 2024
        note: ""
        openingEquity: 755000
        lines:
          - {area: income, name: "Försäkringskassan och Arbetsförmedlingen",
             amounts: {2023: 3680000, 2024: 3680000, 2025: 3680000, 2026: 3680000}}
          - {area: income, name: "Region Västernorrland",
             amounts: {2023: 1840000, 2024: 1840000, 2025: 1840000, 2026: 1840000}}
          - {area: income, name: "Sundsvalls kommun",
             amounts: {2023: 1840000, 2024: 1840000, 2025: 1840000, 2026: 1840000}}
          - {area: board, name: "Styrelsearvoden", amounts: {2024: 110000}}
          - {area: board, name: "Representation", amounts: {2024: 5000}}
          - {area: board, name: "Styrelsen, inte fördelat på rader", amounts: {2025: 120000, 2026: 120000}}
          - {area: administration, name: "Hela verksamheten 2023, inte fördelad", from: 2023, until: 2023,
             amounts: {2023: 7599000}}
          - {area: administration, name: "Lokalkostnader", amounts: {2024: 60000}}
          - {area: administration, name: "Förbrukningsmaterial", amounts: {2024: 2000}}
          - {area: administration, name: "Kontorsmaterial", amounts: {2024: 3000}}
          - {area: administration, name: "Mobiltelefon", amounts: {2024: 4000}}
          - {area: administration, name: "Porto", amounts: {2024: 2000}}
          - {area: administration, name: "Redovisningstjänster", amounts: {2024: 80000}}
          - {area: administration, name: "IT-tjänster, datadrift", amounts: {2024: 25000}}
          - {area: administration, name: "Konsulter", amounts: {2024: 810000}}
          - {area: administration, name: "Övriga främmande tjänster", amounts: {2024: 20000}}
          - {area: administration, name: "Utbildning och konferens", amounts: {2024: 100000}}
          - {area: administration, name: "Övriga finansiella kostnader",
             amounts: {2023: 1000, 2024: 1000, 2025: 1000, 2026: 1000}}
          - {area: administration, name: "Administration, inte fördelat på rader", amounts: {2025: 1149000, 2026: 1149000}}
          - {area: initiatives, name: "SIP-samordnare", amounts: {2024: 660000, 2025: 660000, 2026: 660000}}
          - {area: initiatives, name: "Två arbetskonsulenter", amounts: {2024: 1347000}}
          - {area: initiatives, name: "Nya insatser och aktiviteter", amounts: {2024: 3081000, 2025: 4380000, 2026: 4380000}}
          - {area: ownActivities, name: "Utvecklingsledare", amounts: {2024: 775000, 2025: 775000, 2026: 775000}}
          - {area: ownActivities, name: "Insatskatalogen", amounts: {2024: 55000, 2025: 55000, 2026: 55000}}
          - {area: ownActivities, name: "Psykeveckan", amounts: {2024: 50000, 2025: 50000, 2026: 50000}}
          - {area: ownActivities, name: "Gemensam utbildning", amounts: {2024: 170000, 2025: 170000, 2026: 170000}}
        positions:
          shortDebts: {2023: 300000, 2024: 300000, 2025: 300000, 2026: 300000}
        """#
}
