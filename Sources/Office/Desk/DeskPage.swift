import Domain
import Markup
import Site

extension Page {
    /// Att göra: what waits for the user alone, then what is late, what may be done by now, and what comes, each with its source and its action.
    static func desk(_ desk: Desk, _ user: User, today: Day) -> Page {
        let duties = desk.duties(on: today).list(for: user)
        let mine = duties.filter { $0.waits(for: user) }
        let others = duties.filter { !$0.waits(for: user) }
        let seesControl = user.may(.readControl).outcome == .met
        return Page(
            "Att göra",
            in: .desk,
            """
            \(dutyList("Väntar på dig", mine, today))\
            \(dutyList("Försenat", others.filter { $0.isLate(on: today) }, today))\
            \(dutyList("Kan göras nu", others.filter { !$0.isLate(on: today) && $0.day < today }, today))\
            \(dutyList("Kommer", others.filter { !$0.isLate(on: today) && $0.day >= today }, today))\
            \(duties.isEmpty ? nothing(user, desk, today) : "")\(seesControl ? control(desk.findings(on: today)) : "")
            """
        )
    }

    static func dutyList(_ heading: String, _ duties: [Duty], _ today: Day) -> HTML {
        guard !duties.isEmpty else { return "" }
        return "<section class=\"duties\"><h2>\(heading)</h2><ol>\n\(duties.map { duty($0, today) })</ol></section>\n"
    }

    private static func duty(_ duty: Duty, _ today: Day) -> HTML {
        let late: HTML = duty.isLate(on: today) ? " <strong class=\"severity\">försenat</strong>" : ""
        return """
            <li><p class="when"><time datetime="\(duty.day.rawValue)">\(duty.day.swedish)</time> · \
            \(distance(to: duty.day, from: today))\(late)</p>
            <p>\(duty.text) <a href="\(duty.path)">\(duty.action)</a>\(also(duty))</p>
            <p class="source">\(.citation(duty.provision))</p></li>

            """
    }

    private static func also(_ duty: Duty) -> HTML? { duty.also.map { " · <a href=\"\($0.path)\">\($0.label)</a>" } }

    /// "i dag", "om 3 dagar", "för 2 dagar sedan".
    private static func distance(to day: Day, from today: Day) -> String {
        switch day - today {
        case 0: "i dag"
        case 1: "i morgon"
        case 2...: "om \(day - today) dagar"
        case -1: "i går"
        default: "för \(today - day) dagar sedan"
        }
    }

    private static func nothing(_ user: User, _ desk: Desk, _ today: Day) -> HTML {
        if user.may(.planMeetings).outcome == .met {
            return .empty("Inget väntar just nu. Lägg in årets möten i planen, så påminner Kansli i tid.", planLink)
        }
        guard let next = desk.nextMeeting(on: today) else {
            return .empty("Inget väntar på dig just nu.")
        }
        let papers: HTML = .action(Link("Till mötet", PapersRoutes.meeting(next.id)))
        return .empty("Inget väntar på dig just nu. Nästa möte är \(next.day.swedishWithWeekday).", papers)
    }

    private static var planLink: HTML { .action(Link("Till mötena", Room.meetings.path)) }

    private static func control(_ findings: [Finding]) -> HTML {
        guard !findings.isEmpty else { return "" }
        let shown = findings.prefix(3)
        let rest = findings.count - shown.count
        let more = rest > 0 ? "Se \(rest) till och hela kontrollen" : "Se hela kontrollen"
        return """
            \(.findings(Array(shown)))<p><a href="\(Room.control.path)">\(more)</a></p>

            """
    }
}
