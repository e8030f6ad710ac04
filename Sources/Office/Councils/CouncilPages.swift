import Domain
import Markup
import Site

extension Page {
    static func councils(_ records: [CouncilRecord], _ today: Day, _ context: PageContext) -> Page {
        let may = context.visitor?.user.may(.leadCouncils).outcome == .met
        let rows = records.map { record -> [HTML] in
            [
                "<a href=\"\(CouncilRoutes.council(record.id))\">\(record.council.name)</a>",
                "\(record.next(from: today)?.swedish ?? "")", "\(record.lastHeld(before: today)?.swedish ?? "")",
                "\(record.council.kind.swedish)\(record.council.endedOn.map { ", upphörde \($0.swedish)" } ?? "")",
                "\(record.council.composition)", "\(record.members(on: today).count)",
            ]
        }
        let columns: [Table.Column] = [
            .text("Råd"), .text("Nästa möte"), .text("Senaste möte"), .text("Slag"), .text("Vilka som ingår"),
            .number("Ledamöter"),
        ]
        return Page(
            "Råd och samråd",
            in: .councils,
            action: may ? .action(Link("Nytt råd", CouncilRoutes.facts(nil))) : nil,
            """
            <p>Råden bereder och ger råd. Beslut fattas av styrelsen.</p>
            \(rows.isEmpty ? .empty("Inga råd är införda ännu.") : Table("Förbundets råd", columns, rows: rows).html)
            """
        )
    }

    static func council(_ record: CouncilRecord, _ today: Day, _ context: PageContext) -> Page {
        let may = context.visitor?.user.may(.leadCouncils).outcome == .met
        let council = record.council
        return Page(
            council.name,
            in: .councils,
            trail: [Link("Råd och samråd", CouncilRoutes.all)],
            action: may ? .action(Link("Nytt möte", CouncilRoutes.meeting(nil, council.id))) : nil,
            facts: [
                .text("Slag", council.kind.swedish), fact("Vilka som ingår", council.composition),
                fact("Syfte", council.purpose), fact("Upphörde", council.endedOn?.swedish ?? ""),
            ].compactMap { $0 },
            """
            \(may ? "<p><a href=\"\(CouncilRoutes.facts(council.id))\">Ändra uppgifterna</a></p>" : "")
            <h2>Möten</h2>
            \(record.meetings.isEmpty ? "<p>Inga möten är införda.</p>" : meetings(record, today))
            <h2>Ledamöter</h2>
            \(record.members.isEmpty ? "<p>Inga ledamöter är införda.</p>" : members(record, today, may))
            \(may ? "<p><a href=\"\(CouncilRoutes.member(nil, council.id))\">Lägg till en ledamot</a></p>" : "")
            """
        )
    }

    private static func meetings(_ record: CouncilRecord, _ today: Day) -> HTML {
        let rows = record.meetings.map { meeting -> [HTML] in
            let path = CouncilRoutes.meeting(meeting.id, record.id)
            return [
                "<a href=\"\(path)\">\(meeting.day.swedishWithWeekday)</a>", "\(meeting.place)",
                "\(meeting.state(on: today))",
            ]
        }
        return Table("Det senaste först", [.text("Dag"), .text("Plats"), .text("Anteckningar")], rows: rows).html
    }

    private static func members(_ record: CouncilRecord, _ today: Day, _ may: Bool) -> HTML {
        let rows = record.members.map { member -> [HTML] in
            let path = CouncilRoutes.member(member.id, record.id)
            return [
                may ? "<a href=\"\(path)\">\(member.name)</a>" : "\(member.name)", "\(member.represents)",
                "\(member.from.swedish)", "\(member.until?.swedish ?? "")",
            ]
        }
        let columns: [Table.Column] = [.text("Namn"), .text("Företräder"), .text("Från"), .text("Till och med")]
        return Table("Den som suttit längst först", columns, rows: rows).html
    }

    /// Anteckningarna från ett möte, to read; whoever leads the council has a form instead.
    static func councilNotes(
        _ meeting: CouncilMeeting,
        _ record: CouncilRecord,
        _ today: Day,
        _ context: PageContext
    ) -> Page {
        Page(
            "\(record.council.name) den \(meeting.day.swedish)",
            in: .councils,
            trail: trail(record.council),
            facts: [
                fact("Plats", meeting.place), fact("Med var", meeting.present), filing(meeting, record),
            ].compactMap { $0 },
            meeting.notes.isEmpty ? "<p>\(meeting.state(on: today).capitalised).</p>" : meeting.notes.paragraphs
        )
    }

    private static func fact(_ word: String, _ text: String) -> Fact? { text.isEmpty ? nil : .text(word, text) }

    private static func filing(_ meeting: CouncilMeeting, _ record: CouncilRecord) -> Fact? {
        guard let document = record.filed.first(where: { $0.id == meeting.document }) else { return nil }
        let path = DiaryRoutes.document(document.serial, in: document.diaryCase)
        return Fact("Diarium", "<a href=\"\(path)\">registrerade \(document.registeredOn.swedish)</a>")
    }

    static func trail(_ council: Council) -> [Link] {
        [Link("Råd och samråd", CouncilRoutes.all), Link(council.name, CouncilRoutes.council(council.id))]
    }
}

extension Council {
    /// The way from the initiative that it leads.
    var fact: Fact { Fact(kind.swedish.capitalised, "<a href=\"\(CouncilRoutes.council(id))\">\(name)</a>") }
}
