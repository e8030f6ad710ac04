extension FindingCode {
    /// Område (area): the letters that the code begins with, "JUST" of JUST-01.
    package var area: String { String(rawValue.prefix { $0 != "-" }) }

    /// What an area's rules are about, as a heading.
    package static func name(ofArea area: String) -> String { names[area] ?? area }

    private static let names = [
        "FÖR": "Förbundet", "PLAN": "Mötesplanen", "KAL": "Kallelsen", "MÖTE": "Mötet", "PAR": "Paragrafen",
        "JÄV": "Jäv", "JUST": "Justering", "ANS": "Anslag", "BES": "Beslut", "DIA": "Diariet", "ÅR": "Årshjulet",
        "DEL": "Delegation", "INK": "Inköp", "REV": "Revision",
    ]
}
