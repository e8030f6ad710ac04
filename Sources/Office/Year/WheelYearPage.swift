import Domain
import Markup
import Site

extension Page {
    /// Årshjulet ett år: each duty on its day, where it stands, who does it, and what shows that it is done.
    static func wheelYear(_ year: Int, _ wheel: Wheel, _ context: PageContext, today: Day) -> Page {
        let list = wheel.list(of: year)
        return Page(
            "Årshjul \(year)",
            in: .meetings,
            trail: [Link("Möten", Room.meetings.path)],
            facts: facts(list, today),
            """
            <p><a href="\(WheelRoutes.year(year - 1))">\(year - 1)</a> · <strong>\(year)</strong> · \
            <a href="\(WheelRoutes.year(year + 1))">\(year + 1)</a></p>
            <p>Det som lag, förbundsordning, styrelse och sedvänja begär av året. \
            <a href="\(WheelRoutes.duties)">Plikter och regler</a> · <a href="\(PlanRoutes.plan(year))">Mötesplan \(year)</a></p>
            \(list.isEmpty ? empty(wheel, year) : table(list, year, today))
            """
        )
    }

    private static func facts(_ list: [YearDuty], _ today: Day) -> [Fact] {
        YearDuty.State.allCases.compactMap { state in
            let count = list.count { $0.state(on: today) == state }
            return count == 0 ? nil : .text(state.swedish.capitalised, String(count))
        }
    }

    private static func empty(_ wheel: Wheel, _ year: Int) -> HTML {
        wheel.duties.isEmpty
            ? .empty(
                "Årshjulet är tomt. Börja med det som brukar gälla, och ändra det som är annorlunda hos er.",
                .action(Link("Till plikterna", WheelRoutes.duties))
            )
            : .empty("Ingen plikt faller på \(year). Plikterna gäller från den dag som står på var och en.")
    }

    private static func table(_ list: [YearDuty], _ year: Int, _ today: Day) -> HTML {
        let rows = list.map { one -> [HTML] in
            [
                "<time datetime=\"\(one.due.rawValue)\">\(one.due.swedishWithoutYear.replacing(" ", with: "\u{A0}"))</time>",
                "<a href=\"\(one.path)\">\(one.duty.title)</a>",
                state(one, today), "\(one.duty.who.swedish.capitalised)", shown(one),
                "<span class=\"source\">\(.citation(one.duty.provision))</span>",
            ]
        }
        let columns: [Table.Column] = [
            .text("Dag"), .text("Plikt"), .text("Läge"), .text("Vem"), .text("Visas av"), .text("Källa"),
        ]
        return Table("Årets plikter \(year)", columns, rows: rows).html
    }

    static func state(_ one: YearDuty, _ today: Day) -> HTML {
        let state = one.state(on: today)
        return state == .late ? "<strong class=\"error\">\(state.swedish)</strong>" : "\(state.swedish)"
    }

    static func shown(_ one: YearDuty) -> HTML {
        guard let proof = one.proof else { return "" }
        let file = proof.evidence?.file == nil ? nil : WheelRoutes.file(one.place)
        guard let path = proof.path ?? file else { return "\(proof.text)" }
        return "<a href=\"\(path)\">\(proof.text.isEmpty ? "bifogad fil" : proof.text)</a>"
    }
}
