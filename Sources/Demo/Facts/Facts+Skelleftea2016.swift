extension Facts {
    /// The annual accounts of 2016 as they were printed, with the sums of the paper and what its text says.
    static let accounts2016 = #"""
        tables:
          - key: income
            title: "resultaträkningen"
            columns: ["2016", "2015"]
            rows:
              - {key: member_fees, label: "Medlemmarnas bidrag", amounts: [6132484, 6104000], note: 1}
              - {key: eu_grants, label: "EU-medel och andra bidrag", amounts: [null, null]}
              - {key: other_income, label: "Övriga intäkter", amounts: [46310, 96575]}
              - {key: costs, label: "Verksamhetens kostnader", amounts: [-7620472, -4453977], note: 2}
              - {key: depreciation, label: "Avskrivningar", amounts: [null, null]}
              - {key: net_cost, label: "Verksamhetens nettokostnad", amounts: [-1441678, 1746598], sumOf: ["member_fees", "eu_grants", "other_income", "costs", "depreciation"]}
              - {key: financial_income, label: "Finansiella intäkter", amounts: [null, null]}
              - {key: financial_cost, label: "Finansiella kostnader", amounts: [null, null]}
              - {key: extraordinary, label: "Extraordinära intäkter", amounts: [null, null]}
              - {key: result, label: "Årets resultat", amounts: [-1441678, 1746598], sumOf: ["net_cost", "financial_income", "financial_cost", "extraordinary"]}
          - key: balance
            title: "balansräkningen"
            columns: ["2016", "2015"]
            rows:
              - {key: receivables, label: "Fordringar", amounts: [557548, 236619], note: 3}
              - {key: cash, label: "Kassa och bank", amounts: [4377204, 5067384]}
              - {key: current_assets, label: "Summa omsättningstillgångar", amounts: [4934752, 5304003], sumOf: ["receivables", "cash"]}
              - {key: total_assets, label: "Summa tillgångar", amounts: [4934752, 5304003], sumOf: ["current_assets"]}
              - {key: opening_equity, label: "Eget kapital vid årets ingång", amounts: [3938858, 2192261]}
              - {key: result, label: "Årets resultat", amounts: [-1441678, 1746598]}
              - {key: equity, label: "Summa eget kapital", amounts: [2497180, 3938859], sumOf: ["opening_equity", "result"]}
              - {key: short_liabilities, label: "Kortfristiga skulder", amounts: [2437572, 1365144], note: 4}
              - {key: liabilities, label: "Summa skulder", amounts: [2437572, 1365144], sumOf: ["short_liabilities"]}
              - {key: total, label: "Summa eget kapital, avsättningar och skulder", amounts: [4934752, 5304003], sumOf: ["equity", "liabilities"]}
          - key: cashFlow
            title: "kassaflödesanalysen"
            columns: ["2016", "2015"]
            rows:
              - {key: result, label: "Årets resultat", amounts: [-1441678, 1746597]}
              - {key: adj_depreciation, label: "Justering av- och nedskrivningar", amounts: [0, 0]}
              - {key: adj_other, label: "Justering övriga ej likviditetspåverkande poster", amounts: [0, 0]}
              - {key: before_working_capital, label: "Medel före förändring av rörelsekapital", amounts: [-1441678, 1746597], sumOf: ["result", "adj_depreciation", "adj_other"]}
              - {key: change_receivables, label: "Förändring kortfristiga fordringar", amounts: [-320929, 264303]}
              - {key: change_liabilities, label: "Förändring kortfristiga skulder", amounts: [1072427, 60490]}
              - {key: operating, label: "Kassaflöde löpande verksamhet", amounts: [-690180, 2071390], sumOf: ["before_working_capital", "change_receivables", "change_liabilities"]}
              - {key: investments, label: "Investering materiella anläggningstillgångar", amounts: [null, null]}
              - {key: investing, label: "Kassaflöde investeringsverksamhet", amounts: [0, 0], sumOf: ["investments"]}
              - {key: long_receivables_inc, label: "Ökning långfristiga fordringar", amounts: [0, 0]}
              - {key: long_receivables_dec, label: "Minskning långfristiga fordringar", amounts: [0, 0]}
              - {key: financing, label: "Kassaflöde finansieringsverksamhet", amounts: [0, 0], sumOf: ["long_receivables_inc", "long_receivables_dec"]}
              - {key: year, label: "Årets kassaflöde", amounts: [-690180, 2071390], sumOf: ["operating", "investing", "financing"]}
              - {key: cash_open, label: "Likvida medel vid årets början", amounts: [5067384, 2995994]}
              - {key: cash_close, label: "Likvida medel vid årets slut", amounts: [4377204, 5067384], sumOf: ["cash_open", "year"]}
          - key: note1
            title: "not 1, verksamhetens intäkter"
            note: 1
            columns: ["2016", "2015"]
            rows:
              - {key: state, label: "Driftbidrag staten", amounts: [3066484, 3052000]}
              - {key: skelleftea, label: "Driftbidrag Skellefteå kommun", amounts: [1453000, 1450000]}
              - {key: norsjo, label: "Driftbidrag Norsjö kommun", amounts: [80000, 76000]}
              - {key: region, label: "Driftbidrag regionen", amounts: [1533000, 1526000]}
              - {key: others, label: "Umeå och Lycksele samordningsförbund", amounts: [42500, 85020]}
              - {key: other, label: "Övrigt", amounts: [3888, 11555], doubtful: true}
              - {key: total, label: "Summa", amounts: [6178794, 6200575], sumOf: ["state", "skelleftea", "norsjo", "region", "others", "other"]}
          - key: note2
            title: "not 2, verksamhetens kostnader"
            note: 2
            columns: ["2016", "2015"]
            rows:
              - {key: projects, label: "Projektkostnader, även ESF-projekt", amounts: [5338201, 2591592]}
              - {key: staff, label: "Inhyrd och tillfällig personal samt ekonomiavtal", amounts: [1224419, 1072609]}
              - {key: board_fees, label: "Styrelsearvoden med sociala avgifter", amounts: [193294, 252374]}
              - {key: conferences, label: "Konferenser, seminarier, utbildning", amounts: [172303, 27122]}
              - {key: other_costs, label: "Övriga kostnader", amounts: [692255, 510280]}
              - {key: total, label: "Summa", amounts: [7620472, 4453977], sumOf: ["projects", "staff", "board_fees", "conferences", "other_costs"]}
          - key: note3
            title: "not 3, fordringar"
            note: 3
            columns: ["2016", "2015"]
            rows:
              - {key: vat, label: "Moms", amounts: [174299, 140044]}
              - {key: skelleftea, label: "Skellefteå kommun", amounts: [363250, 11585]}
              - {key: esf, label: "ESF-rådet Improve", amounts: [20000, 0], doubtful: true}
              - {key: others, label: "Fordran på andra samordningsförbund", amounts: [0, 85020]}
              - {key: total, label: "Summa", amounts: [557549, 236619], sumOf: ["vat", "skelleftea", "esf", "others"]}
          - key: note4
            title: "not 4, kortfristiga skulder"
            note: 4
            columns: ["2016", "2015"]
            rows: []
          - key: budget
            title: "sammanställningen av budget och utfall"
            columns: ["budget", "utfall", "avvikelse"]
            rows:
              - {key: projects, label: "Verksamheter/projekt", amounts: [6004000, 5338201, 665799]}
              - {key: conferences, label: "Konferens/seminarier/utbildning", amounts: [220000, 536017, -316017]}
              - {key: other_costs, label: "Övriga kostnader", amounts: [210000, 278155, null]}
              - {key: board_fees, label: "Styrelse arvoden", amounts: [260000, 193294, null]}
              - {key: board_training, label: "Styrelse utbildning/konferenser", amounts: [null, 50386, null], doubtful: true}
              - {key: office, label: "Kansli", amounts: [1271000, 1224419, null]}
              - {key: total, label: "Summa kostnader", amounts: [8350000, 7620472, 729528], sumOf: ["projects", "conferences", "other_costs", "board_fees", "board_training", "office"]}
              - {key: member_fees, label: "Medlemmarnas bidrag", amounts: [null, 6132484, null]}
              - {key: eu_grants, label: "EU-medel och andra bidrag", amounts: [null, null, null]}
              - {key: other_income, label: "Övriga intäkter", amounts: [null, 46310, null]}
              - {key: financial, label: "Finansiella intäkter/kostnader", amounts: [null, null, null]}
              - {key: result, label: "Resultat", amounts: [null, -1441678, null], sumOf: ["member_fees", "eu_grants", "other_income", "financial", "-total"]}
          - key: summary
            title: "tabellen över det ekonomiska utfallet"
            remark: "enheten anges till tusental kronor, men värdena står i hela kronor"
            columns: ["utfall", "budget", "avvikelse", "året före"]
            rows:
              - {key: net_cost, label: "Nettokostnad", amounts: [-7620472, -8350000, 729528, -4453977]}
              - {key: income, label: "Bidrag/intäkt", amounts: [6178794, 6230000, 51206, 6200575], doubtful: true}
              - {key: result, label: "Resultat", amounts: [-1441678, -2120000, 678322, 1746598], sumOf: ["net_cost", "income"]}
              - {key: equity, label: "Utgående eget kapital", amounts: [2497180, 3938889, null, 3938859], doubtful: true}
              - {key: cash, label: "Likvida medel", amounts: [4377204, null, null, 5067384], doubtful: true}
        claims:
          - {words: "årets resultat 2016", amount: -1441678, place: [income, result, "2016"]}
          - {words: "eget kapital vid utgången av 2016", amount: 2497180, place: [balance, equity, "2016"]}
          - {words: "resultatet 2015", amount: 1746598, place: [income, result, "2015"]}
          - {words: "eget kapital vid utgången av 2015", amount: 3938859, place: [balance, equity, "2015"]}
          - {words: "medlemmarnas bidrag 2016", amount: 6132484, place: [income, member_fees, "2016"]}
          - {words: "att eget kapital minskade under 2016 med resultatet", amount: -1441679, place: [income, result, "2016"]}
          - {words: "2 497 180 miljoner kronor i eget kapital", amount: 2497180000000, place: [balance, equity, "2016"]}
        """#
}
