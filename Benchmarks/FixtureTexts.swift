/// Words of the kind that minutes are full of, picked by number. Names of people and places are invented.
enum FixtureTexts {
    static func name(_ number: Int) -> String {
        "\(firstNames[number % firstNames.count]) \(lastNames[number * 7 / firstNames.count % lastNames.count])"
    }

    static func organisation(_ number: Int) -> String {
        "\(units[number % units.count]), \(towns[number / units.count % towns.count])"
    }

    static func place(_ number: Int) -> String { "\(rooms[number % rooms.count]), \(towns[number % towns.count])" }
    static func title(_ number: Int) -> String {
        "\(matters[number % matters.count]) \(subjects[number / 3 % subjects.count])"
    }
    static func decision(_ number: Int) -> String {
        "\(verbs[number % verbs.count]) \(subjects[number / 2 % subjects.count])"
    }

    static func paragraph(_ number: Int, sentences count: Int) -> String {
        (0..<count).map { sentences[(number * 5 + $0 * 3) % sentences.count] }.joined(separator: " ")
    }

    private static let firstNames = [
        "Alva", "Bertil", "Cecilia", "Daga", "Einar", "Fatima", "Göran", "Hedvig", "Ivar", "Jorun", "Kajsa", "Leif",
        "Märta", "Nils", "Olga", "Pontus", "Ragna", "Sture", "Tyra", "Ulf",
    ]
    private static let lastNames = [
        "Almskog", "Björkvret", "Dalstig", "Ekvarp", "Fjällsten", "Gransäter", "Hedlycke", "Lövnäsa", "Mossvik",
        "Rönnestig", "Tallmyr", "Åkervass", "Älvgrind", "Östmo",
    ]
    private static let towns = ["Norrlunden", "Lunda", "Åsele Norra", "Mellanfors"]
    private static let rooms = ["Sammanträdesrum Granen", "Kommunhuset", "Regionens hus", "Kansliet"]
    private static let units = [
        "Socialförvaltningen", "Arbetsmarknadsenheten", "Vuxenpsykiatrin", "Vuxenutbildningen", "Lokalkontoret",
        "Samordningsteamet",
    ]
    private static let matters = [
        "Information om", "Beslut om", "Ansökan om medel till", "Uppföljning av", "Delårsrapport för", "Budget för",
        "Verksamhetsplan för",
    ]
    private static let subjects = [
        "den förrehabiliterande insatsen", "samordningsteamet för unga", "stödet till föräldrar utan arbete",
        "insatsen Grön väg", "kartläggningen av behov", "utbildningen i samverkan",
        "mottagningen för långtidssjukskrivna",
        "den sociala arbetsträningen", "förbundets kommunikation", "höstens medlemssamråd",
        "utvärderingen av fjolårets insatser",
    ]
    private static let verbs = [
        "lägga informationen om", "godkänna redovisningen av", "anta förslaget till", "ställa sig bakom arbetet med",
        "återkomma vid nästa möte om",
    ]
    private static let sentences = [
        "Förbundschefen redogör för läget och för de samtal som har förts med parterna under hösten.",
        "Antalet deltagare har ökat sedan förra mötet, och kön till den första kontakten är nu tre veckor.",
        "Styrelsen diskuterar hur erfarenheterna kan tas till vara när insatsen övergår i ordinarie verksamhet.",
        "Beredningsgruppen har behandlat ärendet och föreslår att styrelsen beslutar enligt underlaget.",
        "Kostnaden ryms i den budget som styrelsen antog i november, men lokalhyran är högre än beräknat.",
        "Parterna är överens om målgruppen och om vem som gör vad fram till sommaren.",
        "En extern utvärderare följer arbetet och lämnar en första rapport innan året är slut.",
        "Utvecklingsledaren berättar om de möten som har hållits med handläggare från alla fyra parterna.",
        "Resultaten från indikatorerna visar att deltagarna upplever mer samordning än året innan.",
        "Styrelsen betonar att ansökningar ska beskriva hur resultatet ska leva vidare utan förbundets medel.",
        "Frågan tas upp igen när ägarna har haft sitt samråd och det ekonomiska utrymmet är känt.",
    ]
}
