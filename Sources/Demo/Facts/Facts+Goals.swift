/// Målen för 2022–2024 och 2023, in our own words.
extension Facts {
    static let goals = #"""
        - {kind: direction, years: [2022, 2024], text: "Torget stöds och utvecklas, och nya idéer prövas där när de passar."}
        - {kind: direction, years: [2022, 2024], text: "Samverkansstrukturen blir ännu bättre.", measure: "enkätsvar",
           instrument: "NNS indikatorenkät"}
        - {kind: operating, text: "Avsluten mot arbete eller studier ska öka.", appliesTo: "individinriktade insatser",
           measure: "antal eller andel avslut", instrument: "Uppföljning Finsam, insatsernas del- och årsrapporter",
           compare: 2022}
        - {kind: operating, text: "Fler ska komma närmare självförsörjning.", appliesTo: "individinriktade insatser",
           measure: "enkätsvar och progression", instrument: "NNS indikatorenkät, SKAPA", compare: 2022}
        - {kind: operating, text: "Fler ska känna att de har lärt sig hantera läget.",
           appliesTo: "individinriktade insatser", measure: "enkätsvar och progression",
           instrument: "NNS indikatorenkät, SKAPA", compare: 2022}
        - {kind: operating, text: "Fler ska ha en fortsatt plan när de avslutar.", appliesTo: "deltagare",
           measure: "enkätsvar", instrument: "NNS indikatorenkät", compare: 2022}
        - {kind: operating, text: "Fler ska tycka att samverkansstrukturen fungerar.", appliesTo: "parterna",
           measure: "enkätsvar", instrument: "NNS indikatorenkät", compare: 2022}
        - {kind: catalogue, text: "Handläggarna ska använda Insatskatalogen till vardags.", measure: "användning",
           instrument: "katalogens användning", compare: 2022}
        - {kind: economic, text: "Det egna kapitalet ligger inom gränserna.", computed: equityWithin,
           leastAmount: 400000, mostShare: 200, target: "400 000 kronor till 20 procent"}
        - {kind: economic, text: "Största delen av medlen går till individinriktade insatser.",
           computed: shareToIndividuals, leastShare: 700, target: "minst 70 procent"}
        - {kind: economic, text: "Antalet deltagare ska öka.", measure: "antal deltagare", compare: 2022}
        """#
}
