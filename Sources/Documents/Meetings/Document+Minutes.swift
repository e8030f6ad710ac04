package import Domain

extension Document {
    /// Protokoll (minutes): the first page with who was there, every §, the signatures, and corrections made since.
    /// `signatures` and `corrections` stand beside the fixed text; the text itself is `minutes` alone.
    /// `section` is the number of a § that is adjusted at once, alone.
    package static func minutes(
        _ minutes: Minutes,
        section: Int? = nil,
        signatures: [Signatory] = [],
        corrections: [Correction] = [],
        fingerprint: String? = nil
    ) -> Document {
        Document(
            kind: "Protokoll",
            title: section.map { "Omedelbart justerad § \($0), styrelsens möte den \(minutes.day.swedish)" }
                ?? "Styrelsens möte den \(minutes.day.swedish)",
            sender: minutes.association,
            day: minutes.day,
            runningHead: "protokoll \(minutes.day.rawValue)",
            [.facts(minutes.facts)] + presences(minutes)
                + (signatures.isEmpty ? [] : [.heading("Underskrifter"), .signatures(signatures)])
                + minutes.sections.map { self.section($0) } + notes(corrections)
                + (fingerprint.map { [.note(Note("Den fastställda textens fingeravtryck (SHA-256)", Text($0)))] } ?? [])
        )
    }

    private static func presences(_ minutes: Minutes) -> [Block] {
        Minutes.Presence.Group.allCases.compactMap { group in
            let rows = minutes.presences.filter { $0.group == group }
            guard !rows.isEmpty else { return nil }
            let columns = [
                Table.Column("Namn"), Table.Column("Funktion"), Table.Column("Från"), Table.Column("Omfattning"),
            ]
            return .table(
                Table(
                    group.swedish,
                    columns,
                    rows: rows.map { [Text($0.name), Text($0.function), Text($0.from), Text($0.extent)] }
                )
            )
        }
    }

    static func section(_ section: Minutes.Section) -> Block {
        .section(section.title, number: "§ \(section.number)", anchor: "p\(section.number)", blocks(of: section))
    }

    private static func blocks(of section: Minutes.Section) -> [Block] {
        let facts = section.parties.map { Fact($0.label, Text($0.text)) }
        let leader: [Block] = section.presiding.map { [.paragraph(Text("Ordförande vid paragrafen är \($0)."))] } ?? []
        let jav = section.recusals.map { Block.note(Note("Jäv", Text($0))) }
        let adjusters: [Block] =
            section.adjusters.isEmpty
            ? [] : [.paragraph(Text("Paragrafen justeras av \(section.adjusters.joined(separator: " och "))."))]
        return (facts.isEmpty ? [] : [.facts(facts)]) + leader + paragraphs(section.background) + jav
            + section.matters.flatMap(blocks) + outcome(section) + appendices(section.appendices) + adjusters
    }

    private static func blocks(of question: Minutes.Question) -> [Block] {
        let heading: [Block] = question.heading.isEmpty ? [] : [.heading(question.heading)]
        let level = question.heading.isEmpty ? 1 : 2
        let order = question.orderOfProposals.isEmpty ? [] : [question.orderOfProposals]
        return heading + paragraphs(question.text) + titled("Yrkanden", level, question.motions)
            + titled("Propositionsordning", level, order)
            + titled("Omröstning", level, question.votes) + decision(question.clauses, level)
            + question.abstentions.map { .paragraph(Text($0)) }
            + question.remarks.map { .note(Note($0.label, Text($0.text))) }
    }

    private static func decision(_ clauses: [Minutes.Decision], _ level: Int) -> [Block] {
        guard !clauses.isEmpty else { return [] }
        return [
            .heading("Beslut", level: level), .paragraph("Styrelsen beslutar"),
            .list(List(.clauses, clauses.map { Text($0.sentence) })),
        ]
    }

    private static func outcome(_ section: Minutes.Section) -> [Block] {
        switch section.outcome {
        case .referredBack: [.paragraph(.strong("Ärendet återremitteras."))]
        case .tabled: [.paragraph(.strong("Ärendet bordläggs."))]
        case .struck: [.paragraph(.strong("Ärendet utgår."))]
        case .decided, nil: []
        }
    }

    private static func appendices(_ papers: [Minutes.Paper]) -> [Block] {
        papers.isEmpty ? [] : titled("Bilagor", 1, papers.map { "Bilaga \($0.number): \($0.title)" })
    }

    private static func notes(_ corrections: [Correction]) -> [Block] {
        corrections.isEmpty
            ? []
            : [.heading("Rättelser efter justeringen")]
                + corrections.map { .note(Note("Rättelse \($0.madeOn.rawValue), \($0.madeBy)", Text($0.text))) }
    }

    private static func titled(_ title: String, _ level: Int, _ lines: [String]) -> [Block] {
        lines.isEmpty ? [] : [.heading(title, level: level), .list(List(.bullets, lines.map { Text($0) }))]
    }

    private static func paragraphs(_ text: String) -> [Block] {
        text.inParagraphs.map { .paragraph(Text($0)) }
    }
}

extension Minutes {
    fileprivate var facts: [Fact] {
        let time = [start, end].compactMap { $0?.clock }.joined(separator: "–")
        return [
            Fact("Tid", Text(day.swedishWithWeekday.capitalised + (time.isEmpty ? "" : ", klockan \(time)"))),
            Fact("Plats", Text(place)),
            Fact("Ordförande", Text(presiding)),
            Fact("Sekreterare", Text(secretary)),
            Fact("Justerare", Text(adjusters.joined(separator: ", "))),
            Fact("Paragrafer", Text(interval)),
        ]
    }
}

extension Minutes.Decision {
    /// "att bevilja … (2023: 709 000 kr; 2024: 722 000 kr). Villkor: …"
    package var sentence: String {
        let sums = amounts.map { "\($0.year): \($0.amount.swedish)" }.joined(separator: "; ")
        let terms = conditions.isEmpty ? "" : " Villkor: \(conditions.joined(separator: "; "))."
        let ends = due.map { " Senast \($0.swedish)." } ?? ""
        let receiver = assignee.map { " Uppdrag till: \($0)." } ?? ""
        return "att \(text)" + (sums.isEmpty ? "" : " (\(sums))") + (text.hasSuffix(".") ? "" : ".") + terms + receiver
            + ends
    }
}

extension Minutes.Presence.Group {
    package var swedish: String {
        switch self {
        case .ordinary: "Beslutande ledamöter"
        case .serving: "Tjänstgörande ersättare"
        case .deputy: "Ersättare, inte tjänstgörande"
        case .other: "Övriga närvarande"
        }
    }
}
