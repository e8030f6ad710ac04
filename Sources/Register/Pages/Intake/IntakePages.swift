import Domain
import Markup
import Site

extension Page {
    /// Where nobody has chosen an initiative yet.
    static func intakes(_ initiatives: [RegisterInitiative]) -> Page {
        let links = initiatives.map { "<li><a href=\"\(IntakeRoutes.intake($0.id))\">\($0.name)</a></li>\n" as HTML }
        let empty = HTML.empty("Du arbetar inte i någon insats i dag. Be registrets administratör om behörighet.")
        return Page("Intag", initiatives.isEmpty ? empty : "<ul>\n\(links)</ul>")
    }

    /// Dagens lista (day list): what the group has before it.
    static func intake(_ view: IntakeView) -> Page {
        let label = view.settings.label
        return Page(
            "Intag: \(view.initiative.name)",
            trail: [Link("Intag", IntakeRoutes.all)],
            action: .action(Link("För in en \(label.one)", IntakeRoutes.new(view.initiative.id))),
            facts: view.facts,
            """
            \(view.leaving)
            <h2>Att besluta</h2>
            \(view.new)
            <h2>Kön</h2>
            \(view.waiting)
            <h2>Får börja</h2>
            \(view.starting)
            \(view.mayDecide ? "<p><a href=\"\(IntakeRoutes.setUp(view.initiative.id))\">Intagsgrupp, länkar och inställningar</a></p>" : "")
            """
        )
    }
}

/// Intagets sida: the queue of a day, read once.
struct IntakeView {
    let initiative: RegisterInitiative
    let settings: IntakeSettings
    let queue: ReferralQueue
    let today: Day
    let mayDecide: Bool

    var facts: [Fact] {
        [
            .text("Dag", today.swedishWithWeekday.capitalised),
            .text("Att besluta", String(queue.new.count)),
            .text("I kön", String(queue.waiting.count)),
            .text("Mittersta väntetiden i kön", queue.medianWait.map { "\($0) dagar" } ?? "ingen väntar"),
        ]
    }

    var new: HTML {
        queue.new.isEmpty
            ? .empty("Det finns inget nytt att besluta om i dag.")
            : table("Att besluta i dag", queue.new, [.text("Kom")]) { ["\($0.record.referral.receivedOn.swedish)"] }
    }

    var waiting: HTML {
        queue.waiting.isEmpty
            ? .empty("Ingen väntar i kön.")
            : table("Kön i ordning", queue.waiting, [.text("Förtur")]) { [$0.isUrgent ? "Ja" : "Nej"] }
    }

    var starting: HTML {
        queue.starting.isEmpty
            ? .empty("Ingen väntar på sitt första besök.")
            : table("Får börja och är inte inskrivna", queue.starting, [.text("Beslut")]) {
                ["\($0.record.last?.decidedOn.swedish ?? "")"]
            }
    }

    var leaving: HTML {
        guard !queue.leaving.isEmpty else { return "" }
        let rows = table("Den som tas bort först står först", queue.leaving, [.text("Finns kvar till")]) {
            ["\($0.keptUntil.swedish)"]
        }
        return """
            <h2>Tas snart bort</h2>
            <p>Inget har beslutats om dem på så länge att gallringen snart tar dem. Ska någon fortfarande vänta eller börja, så \
            besluta det: då räknas tiden från det beslutet.</p>
            \(rows)

            """
    }

    private func table(
        _ caption: String,
        _ places: [ReferralQueue.Place],
        _ more: [Table.Column],
        _ cells: (ReferralQueue.Place) -> [HTML]
    ) -> HTML {
        let columns: [Table.Column] = [.text("Person"), .text("Från"), .number("Dagar")] + more
        let rows = places.map { place -> [HTML] in
            let record = place.record
            let link: HTML = "<a href=\"\(IntakeRoutes.referral(record.id))\">\(record.called)</a>"
            return [link, "\(record.sender?.name ?? record.referral.party.swedish)", "\(String(place.waited))"]
                + cells(place)
        }
        return Table(caption, columns, rows: rows, isExported: false).html
    }
}
