extension FindingCode {
    /// Område (area): the letters that the code begins with, "JUST" of JUST-01.
    package var area: String { String(Substring(rawValue.utf8.prefix { $0 != UInt8(ascii: "-") })) }

    /// All areas, in the order of their codes.
    package static let areas = allCases.map(\.area).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }

    /// What an area's rules are about, as a heading.
    package static func name(ofArea area: String) -> String { names[area] ?? area }

    private static let names = [
        "FÖR": "Förbundet", "PLAN": "Mötesplanen", "KAL": "Kallelsen", "MÖTE": "Mötet", "PAR": "Paragrafen",
        "JÄV": "Jäv", "JUST": "Justering", "ANS": "Anslag", "BES": "Beslut", "DIA": "Diariet", "ÅR": "Årshjulet",
        "DEL": "Delegation", "INK": "Inköp", "REV": "Revision", "RED": "Redovisning",
        "ANSÖ": "Ansökan", "BEV": "Beviljanden", "BET": "Betalningar", "ARV": "Arvoden",
        "BUD": "Budget", "UPP": "Uppföljning av budgeten", "MÅL": "Mål", "BID": "Medlemmarnas bidrag",
        "BOK": "Bokslutet", "DOK": "Årets dokument",
        "RES": "Resultat",
    ]
}
