/// Instrument (instrument): a form that is answered again and again, as it was imported. Kansli ships no wording of others:
/// whoever has the right to an instrument imports it, and its licence stands with it.
package struct InstrumentDefinition: Codable, Hashable, Sendable {
    /// "bip", in lower case.
    package let key: String
    package let version: String
    package let name: String
    package let licence: String
    package let scale: InstrumentScale
    /// Weeks from one answer to the next.
    package let intervalWeeks: Int
    package let items: [InstrumentItem]

    package init(
        key: String,
        version: String,
        name: String,
        licence: String,
        scale: InstrumentScale,
        intervalWeeks: Int,
        items: [InstrumentItem]
    ) {
        (self.key, self.version, self.name, self.licence) = (key, version, name, licence)
        (self.scale, self.intervalWeeks, self.items) = (scale, intervalWeeks, items)
    }
}

/// Skala (scale): whole numbers, the lowest and the highest with their words.
package struct InstrumentScale: Codable, Hashable, Sendable {
    package let lowest: Int
    package let highest: Int
    package let lowestMeans: String
    package let highestMeans: String

    package init(lowest: Int, highest: Int, lowestMeans: String, highestMeans: String) {
        (self.lowest, self.highest) = (lowest, highest)
        (self.lowestMeans, self.highestMeans) = (lowestMeans, highestMeans)
    }

    package var range: ClosedRange<Int> { lowest...max(lowest, highest) }
}

/// Fråga (item) of an instrument.
package struct InstrumentItem: Codable, Hashable, Sendable {
    /// Besvaras av (answered by).
    package enum Respondent: String, Codable, CaseIterable, Hashable, Sendable {
        case participant, staff

        package var swedish: String { self == .participant ? "deltagaren" : "personalen" }
    }

    package let key: String
    package let text: String
    package let answeredBy: Respondent

    package init(_ key: String, _ text: String, answeredBy: Respondent) {
        (self.key, self.text, self.answeredBy) = (key, text, answeredBy)
    }
}

extension InstrumentDefinition {
    /// Egen förebild (example of our own): words that nobody owns, to try the engine with.
    package static let example = InstrumentDefinition(
        key: "steg",
        version: "1",
        name: "Egna steg (exempel)",
        licence: "Kanslis eget exempel. Fritt att använda och ändra.",
        scale: InstrumentScale(lowest: 1, highest: 5, lowestMeans: "inte alls", highestMeans: "helt och hållet"),
        intervalWeeks: 13,
        items: [
            InstrumentItem("vardag", "Jag klarar det jag behöver göra en vanlig dag.", answeredBy: .participant),
            InstrumentItem("kraft", "Jag har ork att göra något utanför hemmet.", answeredBy: .participant),
            InstrumentItem("stod", "Jag vet vem jag kan fråga om hjälp.", answeredBy: .participant),
            InstrumentItem("nasta", "Jag vet vad mitt nästa steg är.", answeredBy: .participant),
            InstrumentItem("tro", "Jag tror att personen kommer i arbete eller studier.", answeredBy: .staff),
        ]
    )
}
