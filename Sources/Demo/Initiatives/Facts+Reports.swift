extension Facts {
    /// The receivers' half-year reports of 2023. Invented.
    static let halfYearReports = #"""
        - {number: 132, kind: halfYear, submitted: "2023-07-28", approved: {on: "2023-08-21"}, forecast: 709000,
           answers: {done: "Konsulenterna har haft 78 deltagare.", goals: "Sex har avslutats mot arbete.", deviations: "Inga."},
           costs: {wages: 331000, premises: 15000, material: 6000},
           results: [{what: "Deltagare", women: 47, men: 31}]}
        - {number: 133, kind: halfYear, submitted: "2023-07-27", approved: {on: "2023-08-21"}, forecast: 613000,
           answers: {done: "Beredningsgruppen har mött 31 personer.", goals: "Sju har gått vidare.", deviations: "Inga."},
           costs: {wages: 284000, premises: 15000, material: 7000},
           results: [{what: "Deltagare", women: 16, men: 15}]}
        - {number: 134, kind: halfYear, submitted: "2023-07-30", approved: {on: "2023-08-21"}, forecast: 70000,
           answers: {done: "Utredaren har varit på torget en dag i veckan.", goals: "Arton personer har tagits upp.", deviations: "Utredaren slutar i juli."},
           costs: {wages: 62000, other: 1000},
           results: [{what: "Personer till beredningsgruppen", women: 10, men: 8}]}
        - {number: 135, kind: halfYear, submitted: "2023-07-28", approved: {on: "2023-08-21"}, forecast: 622000,
           answers: {done: "Tre hälsogrupper har hållits.", goals: "Deltagarna mår bättre enligt enkäten.", deviations: "Terapeuten slutar i september."},
           costs: {wages: 288000, premises: 15000, other: 7000},
           results: [{what: "Deltagare i grupp", women: 17, men: 9}]}
        - {number: 137, kind: halfYear, submitted: "2023-07-28", approved: {on: "2023-08-21"}, forecast: 912000,
           answers: {done: "En utbildning och handledning varje vecka.", goals: "Målet om utbildningar nås.", deviations: "Inga."},
           costs: {wages: 430000, premises: 15000, other: 6000},
           results: [{what: "Deltagare med psykologstöd", women: 21, men: 16}]}
        """#

    /// The year's reports as they stand on 5 February 2024: two approved by the board, one that waits for it, one sent
    /// back, one draft. That of § 136 has not come.
    static let yearReports = #"""
        - {number: 132, kind: year, submitted: "2024-01-15",
           returned: {on: "2024-01-29", reason: "Antalet avslut mot studier saknas, och materialkostnaden är inte förklarad."},
           answers: {done: "Konsulenterna har haft 107 deltagare.", goals: "Sexton har avslutats mot arbete.", deviations: "Materialet kostade mindre än planerat.", equality: "Fler kvinnor än män deltog.", learned: "Täta möten med handläggaren gör skillnad."},
           costs: {wages: 664000, premises: 30000, material: 4000},
           results: [{what: "Deltagare", women: 64, men: 43}, {what: "Avslut mot arbete", women: 10, men: 6}]}
        - {number: 133, kind: year, submitted: "2024-01-19",
           answers: {done: "Beredningsgruppen har mött 58 personer.", goals: "Sexton har avslutats mot arbete eller studier.", deviations: "Inga.", equality: "Lika många kvinnor som män.", learned: "Parterna möts tidigare än förut."},
           costs: {wages: 568000, premises: 30000, material: 12000},
           results: [{what: "Deltagare", women: 29, men: 29}, {what: "Avslut mot arbete eller studier", women: 9, men: 7}]}
        - {number: 134, kind: year, submitted: "2024-01-10",
           approved: {on: "2024-01-29", section: ["2024-01-26", "Redovisning för 2023: Försäkringsutredare"]},
           answers: {done: "Tjänsten var besatt till och med juli.", goals: "Nitton personer togs upp i beredningsgruppen.", deviations: "Vakant från augusti.", equality: "Ingen skillnad.", learned: "Närvaro på torget kortar väntan."},
           costs: {wages: 69000, other: 1000},
           results: [{what: "Personer till beredningsgruppen", women: 11, men: 8}]}
        - {number: 135, kind: year,
           answers: {done: "Fem hälsogrupper har hållits, två av vikarien.", goals: "", deviations: "Vikarie på halvtid från oktober."},
           costs: {wages: 498000, premises: 30000, other: 14000},
           results: [{what: "Deltagare i grupp", women: 27, men: 14}]}
        - {number: 137, kind: year, submitted: "2024-01-12",
           approved: {on: "2024-01-29", section: ["2024-01-26", "Redovisning för 2023: Psykolog"]},
           answers: {done: "Två utbildningar och handledning varje vecka.", goals: "Båda målen är nådda.", deviations: "Inga.", equality: "Fler kvinnor än män fick stöd.", learned: "Handledningen tas in i ordinarie verksamhet."},
           costs: {wages: 862000, premises: 30000, other: 13000},
           results: [{what: "Deltagare med psykologstöd", women: 42, men: 30}, {what: "Utbildade i personalen", women: 26, men: 9}]}
        """#
}
