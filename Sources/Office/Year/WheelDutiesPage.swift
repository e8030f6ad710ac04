import Domain
import Markup
import Site

extension Page {
    /// Hjulet: every duty with its rule and its source, and the form for one.
    static func wheelDuties(_ wheel: Wheel, _ context: PageContext, today: Day) -> Page {
        let may = context.visitor?.user.may(.keepWheel).outcome == .met
        return Page(
            "Plikter i årshjulet",
            in: .meetings,
            trail: [Link("Möten", Room.meetings.path), Link("Årshjul \(today.year)", WheelRoutes.year(today.year))],
            action: may ? .action(Link("Lägg till en plikt", WheelRoutes.newDuty)) : nil,
            wheel.duties.isEmpty ? empty(context, may) : table(wheel, may, today)
        )
    }

    private static func empty(_ context: PageContext, _ may: Bool) -> HTML {
        guard may else { return .empty("Årshjulet är tomt. Förbundschefen lägger in det.") }
        return .empty(
            "Årshjulet är tomt. Börja med det som brukar gälla för ett samordningsförbund. Ändra sedan det som är annorlunda hos er.",
            """
            <form method="post" action="\(WheelRoutes.duties)">\(.formKey(context))<button class="primary">Lägg in det vanliga året</button></form>
            """
        )
    }

    private static func table(_ wheel: Wheel, _ may: Bool, _ today: Day) -> HTML {
        let rows = wheel.duties.map { duty -> [HTML] in
            let ended = duty.until.map { $0 < today } ?? false
            return [
                may ? "<a href=\"\(WheelRoutes.duty(duty.id))\">\(duty.title)</a>" : "\(duty.title)",
                "\(duty.ruleInSwedish(wheel.title))\(ended ? ", upphört" : "")", "\(duty.who.swedish)",
                "\(.citation(duty.provision))", "\(duty.provision.confidence.swedish)",
                "\(duty.reminderDays.map { "\($0) dagar före" } ?? "ingen")",
            ]
        }
        let columns: [Table.Column] = [
            .text("Plikt"), .text("Dag"), .text("Vem"), .text("Källa"), .text("Dagen är"), .text("Påminnelse"),
        ]
        return Table("Plikter", columns, rows: rows).html
    }

    static func wheelDuty(_ duty: WheelDuty?, _ wheel: Wheel, _ context: PageContext, _ fields: Fields) -> Page {
        Page(
            duty.map { "Ändra ”\($0.title)”" } ?? "Ny plikt",
            in: .meetings,
            trail: [Link("Möten", Room.meetings.path), Link("Plikter", WheelRoutes.duties)],
            """
            <form method="post" action="\(duty.map { WheelRoutes.duty($0.id) } ?? WheelRoutes.newDuty)">\(.formKey(context))
            <input type="hidden" name="revision" value="\(duty?.revision ?? 0)">
            \(fields.text("title", "Plikt", help: "Vad som ska vara klart, till exempel: Årsredovisningen beslutas.", required: true))
            \(fields.textarea("text", "Så gör du", rows: 2))
            \(what(fields))\(day(fields, duty, wheel))\(when(fields))
            <button class="primary">Spara</button></form>
            """
        )
    }

    private static func what(_ fields: Fields) -> HTML {
        let provisions = WheelProvision.allCases.map { Choice($0.rawValue, $0.provision.citation) }
        let roles = Role.allCases.filter { $0 != .administrator }.map { Choice($0.rawValue, $0.swedish.capitalised) }
        let actions = WheelAction.allCases.map { Choice($0.rawValue, $0.swedish) }
        let facts = WheelFact.allCases.map { Choice($0.rawValue, $0.swedish.capitalised) }
        return """
            \(fields.select("provision", "Lagrum", [Choice("", "Inget, egen källa")] + provisions))
            \(fields.text("custom", "Egen källa", help: "När inget lagrum är valt: styrelsens beslut, en plan eller en vana."))
            \(fields.select("who", "Vem", roles))
            \(fields.select("action", "Görs i Kansli på sidan", [Choice("", "Ingen sida")] + actions))
            \(fields.select("fact", "Kansli ser själv", [Choice("", "Inget, det noteras för hand")] + facts))
            """
    }

    private static func day(_ fields: Fields, _ duty: WheelDuty?, _ wheel: Wheel) -> HTML {
        let months = (1...12).compactMap { Day(2024, $0, 1) }.map { Choice(String($0.month), $0.swedishMonth) }
        let places = DateRule.Place.allCases.map { Choice(String($0.rawValue), $0.swedish) }
        let weekdays = Weekday.allCases.map { Choice(String($0.rawValue), $0.swedish) }
        let purposes = PlannedMeeting.Purpose.allCases.map { Choice($0.rawValue, $0.swedish) }
        let others = wheel.duties.filter { $0.id != duty?.id }.map { Choice(String($0.id), $0.title) }
        return """
            <h2>Dagen</h2>
            \(fields.select("rule", "Dagen är", WheelDutyForm.RuleKind.allCases.map { Choice($0.rawValue, $0.swedish) }, help: "Fyll sedan i fälten under."))
            <div class="row rule">\(part("dag", fields.number("day", "Dag", help: "Till exempel 31.")))
            \(part("veckodag", fields.select("place", "Vilken i månaden", [Choice("", "–")] + places)))
            \(part("vecka", fields.number("week", "Vecka")))
            \(part("veckodag vecka", fields.select("weekday", "Veckodag", [Choice("", "–")] + weekdays)))
            \(part("dag veckodag", fields.select("month", "Månad", [Choice("", "–")] + months)))
            \(part("kvartal mote plikt", fields.number("days", "Antal dagar")))
            \(part("mote plikt", fields.select("direction", "Före eller efter", [Choice("efter", "efter"), Choice("fore", "före")])))
            \(part("mote", fields.select("purpose", "Räknat från mötet", [Choice("", "–")] + purposes)))
            \(part("plikt", fields.select("anchor", "Räknat från plikten", [Choice("", "–")] + others)))</div>
            """
    }

    /// A field of the kinds of rule that it belongs to; the stylesheet hides those of another kind than the chosen one.
    private static func part(_ kinds: String, _ field: HTML) -> HTML { "<div class=\"\(kinds)\">\(field)</div>" }

    private static func when(_ fields: Fields) -> HTML {
        """
        <div class="row">\(fields.number("everyYears", "Vart … år", help: "1 för varje år, 4 för vart fjärde."))
        \(fields.number("inYear", "Ett av åren", help: "Till exempel 2027."))</div>
        <h2>När den visas</h2>
        <div class="row">\(fields.number("leadDays", "Visas så många dagar före"))
        \(fields.number("reminderDays", "Påminnelse så många dagar före", help: "Tomt: ingen e-post."))</div>
        <div class="row">\(fields.date("from", "Gäller från", required: true))
        \(fields.date("until", "Gäller till och med", help: "Tomt: tills vidare."))</div>
        """
    }
}

extension WheelDutyForm.RuleKind {
    fileprivate var swedish: String {
        switch self {
        case .dag: "en viss dag (dag, månad)"
        case .veckodag: "en viss veckodag i en månad (vilken, veckodag, månad)"
        case .vecka: "en veckodag i en vecka (vecka, veckodag)"
        case .kvartal: "så många dagar efter varje kvartal (antal dagar)"
        case .mote: "räknad från varje möte med ett syfte (antal dagar, mötet)"
        case .plikt: "räknad från en annan plikt (antal dagar, plikten)"
        }
    }
}
