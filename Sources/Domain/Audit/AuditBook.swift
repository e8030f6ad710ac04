/// Revisor (auditor): who audits, and whom they were appointed by. FK appoints one for both state members.
package struct Auditor: Codable, Hashable, Sendable, Identifiable {
    package let id: Int64
    /// Empty when it is not known who it is.
    package var name: String
    package var appointedBy: Member.ID
    /// What the appointment says: "för staten", "förtroendevald".
    package var remark: String
    /// Nil when it is not known since when.
    package var from: Day?
    package var until: Day?

    package init(
        id: Int64 = 0,
        name: String,
        appointedBy: Member.ID,
        remark: String = "",
        from: Day? = nil,
        until: Day? = nil
    ) {
        (self.id, self.name, self.appointedBy) = (id, name, appointedBy)
        (self.remark, self.from, self.until) = (remark, from, until)
    }
}

/// Revisionshandling (audit paper): a letter or a report of the auditors, and the board's reply to it.
package struct AuditPaper: Codable, Hashable, Sendable, Identifiable {
    /// Slag (kind): the members decide on discharge over one of them, revisionsberättelsen.
    package enum Kind: String, Codable, CaseIterable, Hashable, Sendable { case letter, report, examination }

    package let id: Int64
    /// The year that was audited.
    package var year: Int
    package var kind: Kind
    package var title: String
    package var day: Day
    package var repliedOn: Day?
    /// The § where the board replied.
    package var reply: AgendaItem.ID?
    /// Where it stands in the diary, with its file.
    package var document: DiaryDocument.ID?

    package init(
        id: Int64 = 0,
        year: Int,
        kind: Kind,
        title: String,
        day: Day,
        repliedOn: Day? = nil,
        reply: AgendaItem.ID? = nil,
        document: DiaryDocument.ID? = nil
    ) {
        (self.id, self.year, self.kind, self.title) = (id, year, kind, title)
        (self.day, self.repliedOn, self.reply, self.document) = (day, repliedOn, reply, document)
    }
}

/// Ansvarsfrihet (discharge): what one member has decided about the board's year. Each member decides for itself, AF
/// apart from FK.
package struct Discharge: Codable, Hashable, Sendable, Identifiable {
    package enum Outcome: String, Codable, CaseIterable, Hashable, Sendable { case granted, refused }

    package let id: Int64
    package var member: Member.ID
    package var year: Int
    /// The day the annual report and the audit report were sent to the member.
    package var sentOn: Day?
    /// Who decided: "kommunfullmäktige", "generaldirektören".
    package var body: String
    package var decidedOn: Day?
    /// The member's own number: "§ 87", "dnr 2022/114".
    package var number: String
    package var outcome: Outcome?
    /// The § where the board was told.
    package var noted: AgendaItem.ID?
    /// The member's decision in the diary.
    package var document: DiaryDocument.ID?

    package init(
        id: Int64 = 0,
        member: Member.ID,
        year: Int,
        sentOn: Day? = nil,
        body: String = "",
        decidedOn: Day? = nil,
        number: String = "",
        outcome: Outcome? = nil,
        noted: AgendaItem.ID? = nil,
        document: DiaryDocument.ID? = nil
    ) {
        (self.id, self.member, self.year, self.sentOn) = (id, member, year, sentOn)
        (self.body, self.decidedOn, self.number) = (body, decidedOn, number)
        (self.outcome, self.noted, self.document) = (outcome, noted, document)
    }
}

/// Revisionen (audit book): all that is registered about audit and discharge.
package struct AuditBook: Codable, Hashable, Sendable {
    package var auditors: [Auditor] = []
    package var papers: [AuditPaper] = []
    package var discharges: [Discharge] = []

    package init() {}

    package func discharge(_ member: Member.ID, _ year: Int) -> Discharge? {
        discharges.first { $0.member == member && $0.year == year }
    }
}

extension AuditBook {
    /// Those who audit a year, as far as their time is known.
    package func auditors(of year: Int) -> [Auditor] {
        auditors.filter { ($0.from?.year ?? year) <= year && ($0.until?.year ?? year) >= year }
    }

    /// The day of the year's audit report; the last one when there are several.
    package func report(of year: Int) -> Day? {
        papers.filter { $0.kind == .report && $0.year == year }.map(\.day).max()
    }

    /// The years that something is registered about.
    package var years: Set<Int> { Set(papers.map(\.year) + discharges.map(\.year)) }
}

extension Board {
    /// The members that a year's annual report is about: those who were members some day of it.
    package func members(duringYear year: Int) -> [Member] {
        members.filter { $0.from.year <= year && ($0.until?.year ?? year) >= year }
    }
}

extension AuditPaper.Kind {
    package var swedish: String {
        switch self {
        case .letter: "skrivelse"
        case .report: "revisionsberättelse"
        case .examination: "granskningsrapport"
        }
    }
}

extension Discharge.Outcome {
    package var swedish: String { self == .granted ? "beviljad" : "vägrad" }
}

extension DocumentDraft {
    /// What the auditors hand in is registered the day that it came.
    package static func audit(_ paper: AuditPaper, isVouched: Bool) -> DocumentDraft {
        DocumentDraft(
            .incoming,
            paper.title,
            on: paper.day,
            counterpart: "Förbundets revisorer",
            isVouched: isVouched
        )
    }

    package static func discharge(_ discharge: Discharge, _ member: Member, on today: Day) -> DocumentDraft {
        DocumentDraft(
            .incoming,
            "\(member.name): beslut om ansvarsfrihet \(discharge.year)",
            on: today,
            counterpart: member.name
        )
    }
}
