package import Domain

extension Document {
    /// Protokollsutdrag (extract): one § of adjusted minutes, with who certifies that it agrees with the original.
    package static func extract(
        of section: Minutes.Section,
        from minutes: Minutes,
        adjustedOn: Day,
        certifiedBy name: String,
        _ function: String,
        on day: Day
    ) -> Document {
        Document(
            kind: "Protokollsutdrag",
            title: "§ \(section.number), styrelsens möte den \(minutes.day.swedish)",
            sender: minutes.association,
            day: day,
            [
                .facts([
                    Fact("Sammanträdesdag", Text(minutes.day.swedish)),
                    Fact("Plats", Text(minutes.place)),
                    Fact("Beslutande", Text(section.deciding.joined(separator: ", "))),
                    Fact("Justerat", Text(adjustedOn.swedish)),
                ]),
                self.section(section),
                .heading("Utdragsbestyrkande"),
                .paragraph("Utdraget stämmer överens med det justerade protokollet."),
                .signatures([Signatory(name, function, way: "Bestyrkt i Kansli", time: day.rawValue)]),
            ]
        )
    }
}
