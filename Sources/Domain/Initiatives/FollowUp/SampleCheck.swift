/// Stickprov (sample check): a receiver's costs and results looked at against their papers, drawn by risk and chance.
package struct SampleCheck: Codable, Hashable, Sendable, Identifiable {
    /// Kontrollpunkt (point): a question, what was found, and a word on it.
    package struct Point: Codable, Hashable, Sendable {
        package enum Answer: String, CaseIterable, Codable, Hashable, Sendable { case right, remark, notSeen }

        package var question: String
        package var answer: Answer?
        package var note: String

        package init(_ question: String, answer: Answer? = nil, note: String = "") {
            (self.question, self.answer, self.note) = (question, answer, note)
        }
    }

    package let id: Int64
    package var initiative: Initiative.ID
    package var year: Int
    package var drawnOn: Day
    /// Why this one: its risk points in words, and the chance.
    package var ground: String
    package var points: [Point]
    package var doneOn: Day?
    package var conclusion: String
    package var revision: Int

    package init(
        id: Int64 = 0,
        initiative: Initiative.ID,
        year: Int,
        drawnOn: Day,
        ground: String,
        points: [Point] = Point.usual,
        revision: Int = 1
    ) {
        (self.id, self.initiative, self.year, self.drawnOn) = (id, initiative, year, drawnOn)
        (self.ground, self.points, conclusion, self.revision) = (ground, points, "", revision)
    }
}

extension SampleCheck.Point {
    package static let usual = [
        SampleCheck.Point("Finns underlag för varje redovisad kostnad?"),
        SampleCheck.Point("Hör kostnaderna till insatsen och till rätt år?"),
        SampleCheck.Point("Är kostnaderna sådana som beslutet tillåter, och inte betalda av någon annan?"),
        SampleCheck.Point("Stämmer antalen med mottagarens egen räkning?"),
        SampleCheck.Point("Samverkar de parter som ansökan anger?"),
    ]
}

extension SampleCheck.Point.Answer {
    package var swedish: String {
        switch self {
        case .right: "utan anmärkning"
        case .remark: "anmärkning"
        case .notSeen: "gick inte att kontrollera"
        }
    }
}

extension SampleCheck {
    /// Closed when every point is answered, each remark explained, and a conclusion is drawn.
    package var mayBeDone: Ruling {
        if doneOn != nil { return no("Stickprovet är avslutat och ändras inte mer.") }
        if points.contains(where: { $0.answer == nil }) {
            return no("Svara på alla punkter innan stickprovet avslutas.")
        }
        if points.contains(where: { $0.answer != .right && $0.note.isEmpty }) {
            return no("Skriv vad anmärkningen gäller, eller varför punkten inte gick att kontrollera.")
        }
        return conclusion.isEmpty
            ? no("Skriv en slutsats.") : Ruling(.met, .BoardCustom.samples, "Stickprovet kan avslutas.")
    }

    /// Open ones are written in.
    package var mayBeWritten: Ruling {
        doneOn == nil
            ? Ruling(.met, .BoardCustom.samples, "Stickprovet är öppet.")
            : no("Stickprovet är avslutat och ändras inte mer.")
    }

    private func no(_ reason: String) -> Ruling { Ruling(.notMet, .BoardCustom.samples, reason) }
}
