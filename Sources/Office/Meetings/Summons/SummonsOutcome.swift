import Domain
import Markup
import Site

extension SummonsView {
    /// Utfallet (outcome) of the sending: to how many it went and how, by the last letter to each, and what follows.
    var outcome: HTML {
        guard !deliveries.isEmpty else { return "" }
        let last = Dictionary(deliveries.map { ($0.person, $0.way) }, uniquingKeysWith: { _, later in later })
        let ways = SummonsDelivery.Way.allCases.compactMap { way in
            line(way, last.filter { $0.value == way }.map(\.key))
        }
        return """
            <h2>Så gick kallelsen ut</h2>
            <ul>\(ways.map { "<li>\($0)</li>\n" as HTML })</ul>
            \(record.meeting.stage == .summoned ? next : "")
            """
    }

    private func line(_ way: SummonsDelivery.Way, _ people: [Person.ID]) -> String? {
        guard !people.isEmpty else { return nil }
        let letters = "\(people.count) brev"
        let names = people.map(board.name).sortedInSwedish().joined(separator: ", ")
        switch way {
        case .sent: return "\(letters) skickades med e-post."
        case .filed: return "\(letters) ligger i brevmappen. Skicka dem därifrån: \(names)."
        case .none: return "Utan e-postadress: \(names). Lämna kallelsen på annat sätt."
        }
    }

    private var next: HTML {
        let (meeting, answered) = (record.meeting, Set(record.replies.map(\.person)).count)
        let replies = answered == 0 ? "Ingen har svarat än." : "\(answered) har svarat."
        return """
            <p>Nu läser ledamöterna handlingarna och säger om de kommer. \(replies) Beskeden står på \
            <a href="\(PapersRoutes.meeting(meeting.id))">mötets sida</a>. Ändras dagordningen skickar du kallelsen igen. \
            Den \(meeting.day.swedish) öppnar du <a href="\(MinutesRoutes.minutes(meeting.id))">protokollet</a>.</p>

            """
    }
}
