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
            trail: [Link("Möten", "/moten"), Link("Protokoll", MinutesRoutes.minutes(record.meeting.id))],
            page.content
        )
    }
}

private struct RollPage {
    let record: MeetingRecord
    let board: Board
    let forms: ActForms
    var meeting: BoardMeeting { record.meeting }

    var content: HTML {
        let seated = board.mandates(on: meeting.day)
        return "<p><a href=\"\(MinutesRoutes.minutes(meeting.id))\" data-shortcut=\"p\">Till protokollet</a></p>"
            + "<ul class=\"roll\">\(seated.map(row))</ul>" + guests
    }

    private func row(_ mandate: Mandate) -> HTML {
        let (id, person) = (meeting.id, String(mandate.person))
        let there = record.attendances.filter { $0.person == mandate.person }
        let name = board.name(mandate.person)
        let state = there.map { $0.mode.swedish + interval($0.fromItem, $0.untilItem) }.joined(separator: ", ")
        let attend = RollAct.attend.rawValue + person
        let details = forms.form(
            MinutesRoutes.act(.attend, id),
            attend,
            ["person": person],
            "Spara",
            values: ["mode": there.first?.mode.rawValue ?? "room"]
        ) {
            $0.select("mode", "Sätt", Attendance.Mode.allCases.map { Choice($0.rawValue, $0.swedish) })
                + $0.text("audioReason", "Särskilda skäl till bara ljud") + intervals($0)
        }
        return """
            <li><h2>\(name)</h2><p>\(mandate.kind.swedish) för \(board.member(mandate.member)?.name ?? ""): \
            \(there.isEmpty ? "frånvarande" : state)</p>
            \(forms.form(MinutesRoutes.act(.attend, id), "plats\(person)", ["person": person, "mode": "room"], "På plats: \(name)"))\
            \(forms.form(MinutesRoutes.act(.absent, id), "borta\(person)", ["person": person], "Frånvarande: \(name)"))
            <details\(forms.errors.scope == attend + "-" ? " open" : "")><summary>Distans, eller en del av mötet</summary>\(details)</details>
            \(mandate.kind == .deputy && !there.isEmpty ? service(mandate) : "")</li>

            """
    }

    private func service(_ mandate: Mandate) -> HTML {
        let person = String(mandate.person)
        let running = record.services.filter { $0.deputy == mandate.person }.map { service in
            "<p>Tjänstgör\(interval(service.fromItem, service.untilItem))</p>"
                + forms.form(
                    MinutesRoutes.act(.endService, meeting.id),
                    "slut\(service.id)",
                    ["service": String(service.id)],
                    "Avsluta tjänstgöringen"
                ) { $0.select("until", "Till och med", choices("ta tillbaka helt")) }
        }
        let serve = forms.form(
            MinutesRoutes.act(.serve, meeting.id),
            RollAct.serve.rawValue + person,
            ["person": person, "member": String(mandate.member)],
            "Låt \(board.name(mandate.person)) tjänstgöra"
        ) { intervals($0) + $0.text("reason", "Skäl till annan ordning", help: "Bara när någon annan står på tur.") }
        return
            "\(running)<details\(forms.errors.scope == RollAct.serve.rawValue + person + "-" ? " open" : "")><summary>Tjänstgöring</summary>\(serve)</details>"
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
