/// Prognoserna 2023, quarter by quarter, in whole kronor: invented. A line that nobody writes of has Kansli's proposal.
extension Facts {
    static let forecasts2023 = #"""
        - quarter: 1
          on: "2023-04-20"
          director:
            - {line: "Styrelsearvoden", amount: 100000, comment: "Kvartalets arvoden betalas i april."}
            - {line: "Konsulter", amount: 780000}
            - {line: "Utbildning och konferens", amount: 100000}
            - {line: "Försäkringskassehandläggare", amount: 193549}
            - {line: "Två arbetskonsulenter", amount: 1322000}
            - {line: "Två arbetsförmedlare", amount: 1000000, comment: "Överenskommelsen är inte undertecknad. Inget är betalt."}
            - {line: "Psykolog", amount: 912000}
            - {line: "Arbetsterapeut", amount: 622000}
            - {line: "Nya insatser och aktiviteter", amount: 410000}
          developmentLeader:
            - {line: "SIP-samordnare", amount: 656000}
            - {line: "Utvecklingsledare", amount: 770000}
            - {line: "Insatskatalogen", amount: 55000}
            - {line: "Psykeveckan", amount: 50000, comment: "Veckan är i oktober."}
            - {line: "Gemensam utbildning", amount: 170000}
        - quarter: 2
          on: "2023-08-22"
          director:
            - {line: "Styrelsearvoden", amount: 60000, comment: "Arvodena blir lägre än beräknat."}
            - {line: "Konsulter", amount: 778000}
            - {line: "Utbildning och konferens", amount: 85000, comment: "Höstens konferens återstår."}
            - {line: "Försäkringskassehandläggare", amount: 70000, comment: "Myndigheten räknar i sin rapport med att använda 70 000 kronor."}
            - {line: "Två arbetskonsulenter", amount: 1322000}
            - {line: "Två arbetsförmedlare", amount: 500000, comment: "Överenskommelsen är inte undertecknad. Högst ett halvår kan bli av."}
            - {line: "Psykolog", amount: 912000}
            - {line: "Arbetsterapeut", amount: 622000}
            - {line: "Nya insatser och aktiviteter", amount: 205000, comment: "Ingen ny insats är beslutad än."}
          developmentLeader:
            - {line: "SIP-samordnare", amount: 656000}
            - {line: "Utvecklingsledare", amount: 768000}
            - {line: "Insatskatalogen", amount: 54000}
            - {line: "Psykeveckan", amount: 50000, comment: "Veckan är i oktober."}
            - {line: "Gemensam utbildning", amount: 160000, comment: "Färre anmälda än planerat i våras."}
        - quarter: 3
          on: "2023-10-19"
          director:
            - {line: "Styrelsearvoden", amount: 25000, comment: "Arvodena blir lägre än beräknat."}
            - {line: "Konsulter", amount: 778000}
            - {line: "Övriga främmande tjänster", amount: 0, comment: "Inget är beställt."}
            - {line: "Utbildning och konferens", amount: 68000, comment: "Höstens konferens är betald. Inget mer är planerat."}
            - {line: "Försäkringskassehandläggare", amount: 70000, comment: "Myndigheten räknar i sin rapport med att använda 70 000 kronor."}
            - {line: "Två arbetskonsulenter", amount: 1322000}
            - {line: "Två arbetsförmedlare", amount: 0, comment: "Överenskommelsen är inte undertecknad, så inget betalas i år."}
            - {line: "Psykolog", amount: 912000}
            - {line: "Arbetsterapeut", amount: 560000, comment: "Parten har begärt en ändring, som styrelsen beslutar om i oktober."}
            - {line: "Nya insatser och aktiviteter", amount: 0, comment: "Ingen ny insats hinner börja i år."}
          developmentLeader:
            - {line: "SIP-samordnare", amount: 655200}
            - {line: "Utvecklingsledare", amount: 767000}
            - {line: "Insatskatalogen", amount: 54000}
            - {line: "Psykeveckan", amount: 50000, comment: "Veckan är genomförd. Fakturorna kommer i november."}
            - {line: "Gemensam utbildning", amount: 153000, comment: "Färre tillfällen än planerat."}
        """#
}
