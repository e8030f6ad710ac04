import Domain
import Markup
import Site

extension Page {
    /// The roll: everybody with a seat, one press each, and who else is there.
    static func roll(_ record: MeetingRecord, _ board: Board, _ context: PageContext, _ errors: FormErrors) -> Page {
        let page = RollPage(record: record, board: board, forms: ActForms(context: context, errors: errors))
        return Page(
            "Närvaro och tjänstgöring",
            in: .meetings,
            trail: .minutes(record.meeting),
            action: .action(Link("Till protokollet", MinutesRoutes.minutes(record.meeting.id))),
            facts: page.facts,
            page.content
        )
    }
}

private struct RollPage {
    let record: MeetingRecord
    let board: Board
    let forms: ActForms
    var meeting: BoardMeeting { record.meeting }

    private var seated: [Mandate] { board.mandates(on: meeting.day) }

    var facts: [Fact] {
        let there = record.attendances.filter { $0.capacity != .other }
        let item = (record.items.first { $0.item.outcome == nil } ?? record.items.last)?.id
        return [
            .text("Närvarande från styrelsen", "\(Set(there.map(\.person)).count) av \(seated.count)"),
            .text("Beslutsförhet", item.map { record.quorum(at: $0, board).reason } ?? "ingen dagordning"),
        ]
    }

    var content: HTML {
        guard meeting.stage == .open else {
            return "<p>Mötet är inte öppet. Närvaron antecknas när det har öppnats.</p>"
        }
        return "\(suggested)\(board.members(on: meeting.day).map(group))\(guests)"
    }

    /// One press for all who have said that they come.
    private var suggested: HTML {
        let coming = record.suggestedAttendances
        guard !coming.isEmpty else { return "" }
        let names = coming.map { "\(board.name($0.person))\($0.answer == .remote ? " (på distans)" : "")" }
        return "<p>Har sagt att de kommer: \(names.joined(separator: ", ")).</p>"
            + forms.form(
                MinutesRoutes.act(.suggested, meeting.id),
                RollAct.suggested.rawValue,
                "Anteckna dem som närvarande"
            )
    }

    /// A member's seats: the ordinary first, then deputies in the order they serve.
    private func group(_ member: Member) -> HTML {
        let own = seated.filter { $0.member == member.id }
        let rows = own.filter { $0.kind == .ordinary } + board.deputies(of: member.id, on: meeting.day)
        return """
            <section aria-labelledby="medlem-\(Int(member.id))"><h2 id="medlem-\(Int(member.id))">\(member.name)</h2>
            <ul class="roll">\(rows.map(row))</ul></section>

            """
    }

    private func row(_ mandate: Mandate) -> HTML {
        let (person, name) = (String(mandate.person), board.name(mandate.person))
        let there = record.attendances.filter { $0.person == mandate.person }
        let isHere = !there.isEmpty
        let attend = RollAct.attend.rawValue + person
        return """
            <li\(isHere ? " class=\"here\"" : "")><div><h3>\(name)</h3><p class="help">\(mandate.kind.swedish), \(state(mandate, there))</p></div>
            <div class="acts">\(presses(mandate, isHere))</div>
            \(forms.folded("Distans, eller en del av mötet", [attend], attendance(attend, person, there)))\
            \(mandate.kind == .deputy && isHere ? service(mandate) : "")</li>

            """
    }

    private func state(_ mandate: Mandate, _ there: [Attendance]) -> String {
        if there.isEmpty {
            return "frånvarande" + (record.reply(of: mandate.person).map { ", har sagt: \($0.answer.swedish)" } ?? "")
        }
        let ways = there.map { attendance in
            let reason = attendance.audioReason.map { " (\($0))" } ?? ""
            return attendance.mode.swedish + reason + interval(attendance.fromItem, attendance.untilItem)
        }
        let serves = record.services.filter { $0.deputy == mandate.person }.map {
            "tjänstgör" + interval($0.fromItem, $0.untilItem)
        }
        return (ways + serves).joined(separator: ", ")
    }

    private func presses(_ mandate: Mandate, _ isHere: Bool) -> HTML {
        let (id, person) = (meeting.id, String(mandate.person))
        let name: HTML = "<span class=\"unseen\"> \(board.name(mandate.person))</span>"
        return isHere
            ? forms.form(MinutesRoutes.act(.absent, id), "borta\(person)", ["person": person], "Frånvarande\(name)")
            : forms.form(
                MinutesRoutes.act(.attend, id),
                "plats\(person)",
                ["person": person, "mode": "room"],
                "På plats\(name)"
            )
    }

    private func attendance(_ scope: String, _ person: String, _ there: [Attendance]) -> HTML {
        forms.form(
            MinutesRoutes.act(.attend, meeting.id),
            scope,
            ["person": person],
            "Spara närvaron",
            values: [
                "mode": there.first?.mode.rawValue ?? "video", "audioReason": there.first?.audioReason ?? "",
                "from": from(there, 0), "until": until(there, 0), "from2": from(there, 1), "until2": until(there, 1),
                "from3": from(there, 2), "until3": until(there, 2),
            ]
        ) {
            $0.select("mode", "Sätt", Attendance.Mode.allCases.map { Choice($0.rawValue, $0.swedish) })
                + $0.text("audioReason", "Särskilda skäl till bara ljud", help: "Behövs bara vid ljud utan bild.")
                + intervals($0) + returns($0, "2", "Kom tillbaka") + returns($0, "3", "Kom tillbaka en gång till")
        }
    }

    private func from(_ there: [Attendance], _ place: Int) -> String {
        there.indices.contains(place) ? there[place].fromItem.map { String($0) } ?? "" : ""
    }

    private func until(_ there: [Attendance], _ place: Int) -> String {
        there.indices.contains(place) ? there[place].untilItem.map { String($0) } ?? "" : ""
    }

    private func returns(_ fields: Fields, _ number: String, _ label: String) -> HTML {
        fields.select("from" + number, label, choices("nej"), help: "Den första paragrafen efter uppehållet.")
            + fields.select("until" + number, "Till och med", choices("mötets slut"))
    }

    private func service(_ mandate: Mandate) -> HTML {
        let person = String(mandate.person)
        let running = record.services.filter { $0.deputy == mandate.person }
        let ends = running.map { service in
            forms.form(
                MinutesRoutes.act(.endService, meeting.id),
                "slut\(service.id)",
                ["service": String(service.id)],
                "Avsluta tjänstgöringen"
            ) { $0.select("until", "Tjänstgör till och med", choices("ingen paragraf: ta tillbaka helt")) }
        }
        let scope = RollAct.serve.rawValue + person
        let serve = forms.form(
            MinutesRoutes.act(.serve, meeting.id),
            scope,
            ["person": person, "member": String(mandate.member)],
            "Låt \(board.name(mandate.person)) tjänstgöra",
            values: ["from": defaultStart]
        ) {
            intervals($0) + $0.text("reason", "Skäl till annan ordning", help: "Bara när någon annan står på tur.")
        }
        return forms.folded(
            "Tjänstgöring",
            [scope],
            "\(turn(mandate))\(ends)\(running.isEmpty ? serve : "")",
            isOpen: isNext(mandate) && hasFreeSeat(mandate.member)
        )
    }

    /// Service begins where the meeting is.
    private var defaultStart: String {
        guard record.items.contains(where: { $0.item.outcome != nil }) else { return "" }
        return record.items.first { $0.item.outcome == nil }.map { String($0.id) } ?? ""
    }

    private var now: AgendaItem.ID? { (record.items.first { $0.item.outcome == nil } ?? record.items.last)?.id }

    private func isNext(_ mandate: Mandate) -> Bool {
        now.flatMap { record.nextDeputy(for: mandate.member, at: $0, board) }?.person == mandate.person
    }

    private func hasFreeSeat(_ member: Member.ID) -> Bool {
        guard let now, let seats = board.member(member)?.seats else { return false }
        return record.serving(at: now, board).count { $0.member == member } < seats
    }

    /// Who is next, and whether there is a seat to serve for.
    private func turn(_ mandate: Mandate) -> HTML {
        if record.services.contains(where: { $0.deputy == mandate.person }) { return "" }
        let next = now.flatMap { record.nextDeputy(for: mandate.member, at: $0, board) }
        let who = next.map { isNext(mandate) ? "Står på tur." : "\(board.name($0.person)) står på tur före." } ?? ""
        let seat = hasFreeSeat(mandate.member) ? "En plats är ledig." : "Alla platser är upptagna just nu."
        return "<p>\(who) \(seat)</p>"
    }

    private var guests: HTML {
        let there = record.attendances.filter { $0.capacity == .other }.map {
            "<li>\(board.name($0.person)), \($0.function)\(interval($0.fromItem, $0.untilItem))</li>\n" as HTML
        }
        return "<section aria-labelledby=\"ovriga\"><h2 id=\"ovriga\">Övriga närvarande</h2><ul>\(there)</ul>"
            + forms.form(MinutesRoutes.act(.guest, meeting.id), RollAct.guest.rawValue, "Lägg till") {
                $0.text("name", "Namn") + $0.text("function", "Uppgift vid mötet", help: "Till exempel revisor.")
                    + intervals($0)
            } + "</section>"
    }

    private func intervals(_ fields: Fields) -> HTML {
        fields.select("from", "Från och med", choices("mötets början"))
            + fields.select("until", "Till och med", choices("mötets slut"))
    }

    private func choices(_ end: String) -> [Choice] {
        [Choice("", end)]
            + record.items.map { Choice(String($0.id), $0.item.number.map { "§ \($0)" } ?? $0.item.title) }
    }

    private func interval(_ from: AgendaItem.ID?, _ until: AgendaItem.ID?) -> String {
        let names = [from, until].map { $0.flatMap(record.item)?.sign }
        return names == [nil, nil] ? "" : " från \(names[0] ?? "början") till \(names[1] ?? "slutet")"
    }
}
