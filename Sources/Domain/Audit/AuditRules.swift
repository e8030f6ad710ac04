extension AuditBook {
    /// What the rules about audit and discharge find.
    package func findings(_ board: Board) -> [Finding] {
        years.sorted().flatMap { year in
            let members = board.members(duringYear: year)
            return notSent(year, members)
                + members.flatMap { member in
                    discharge(member.id, year).map { findings($0, member) } ?? []
                }
        }
    }

    /// "Revisionsberättelsen lämnas till styrelsen och till medlemmarna" (26 §, in our words). A member that has decided has
    /// had it.
    private func notSent(_ year: Int, _ members: [Member]) -> [Finding] {
        guard let report = report(of: year) else { return [] }
        let waiting = members.filter { member in
            let known = discharge(member.id, year)
            return known?.sentOn == nil && known?.outcome == nil
        }
        guard !waiting.isEmpty else { return [] }
        return [
            Finding(
                .auditReportNotSent,
                .audit(year: year),
                on: report,
                "Revisionsberättelsen för \(year) kom \(report.swedish). Att den sänts är inte infört för "
                    + "\(waiting.map(\.name).joined(separator: ", ")).",
                advice: "Sänd årsredovisningen och revisionsberättelsen till medlemmen, och för in dagen."
            )
        ]
    }

    private func findings(_ discharge: Discharge, _ member: Member) -> [Finding] {
        [
            undecided(discharge, member), undated(discharge, member), tooEarly(discharge, member),
            untold(discharge, member),
        ]
        .compactMap { $0 }
    }

    /// "Var och en av medlemmarna prövar frågan om ansvarsfrihet" (26 §, in our words): what the board has noted, the
    /// member has decided.
    private func undecided(_ discharge: Discharge, _ member: Member) -> Finding? {
        guard discharge.noted != nil, discharge.outcome == nil else { return nil }
        return Finding(
            .dischargeNotedWithoutDecision,
            .audit(year: discharge.year),
            "Styrelsen har fått veta vad \(member.name) beslutat om ansvarsfrihet för \(discharge.year), men inte vad det blev.",
            advice: "För in om ansvarsfrihet beviljades eller vägrades, och när."
        )
    }

    /// A decision can be shown by its day and who took it.
    private func undated(_ discharge: Discharge, _ member: Member) -> Finding? {
        guard discharge.outcome != nil, discharge.decidedOn == nil || discharge.body.isEmpty else { return nil }
        return Finding(
            .dischargeUndated,
            .audit(year: discharge.year),
            "\(member.name) har beslutat om ansvarsfrihet för \(discharge.year), men dagen eller vem som beslutade är inte införd.",
            advice: "Be medlemmen om beslutet, och för in dag, paragraf och vem som beslutade."
        )
    }

    /// The members decide over the report: a decision before it has nothing to stand on.
    private func tooEarly(_ discharge: Discharge, _ member: Member) -> Finding? {
        guard let decided = discharge.decidedOn, let report = report(of: discharge.year), decided < report else {
            return nil
        }
        return Finding(
            .dischargeBeforeReport,
            .audit(year: discharge.year),
            on: decided,
            "\(member.name) beslutade om ansvarsfrihet för \(discharge.year) den \(decided.swedish), före revisionsberättelsen "
                + "den \(report.swedish).",
            advice: "Kontrollera dagarna. Stämmer de, fråga medlemmen om beslutet ska tas om."
        )
    }

    /// A member that refuses may dismiss its own ledamöter: the board has to know.
    private func untold(_ discharge: Discharge, _ member: Member) -> Finding? {
        guard let outcome = discharge.outcome, discharge.noted == nil else { return nil }
        return Finding(
            .dischargeNotTold,
            .audit(year: discharge.year),
            on: discharge.decidedOn,
            "\(member.name) har beslutat om ansvarsfrihet för \(discharge.year) (\(outcome.swedish)). Styrelsen har inte fått "
                + "veta det i ett protokoll.",
            advice: "Ta upp beslutet som information på nästa möte, och för in paragrafen."
        )
    }
}

extension AuditBook {
    /// What the auditors write and have had no reply to. No source gives a day, so it is never late.
    var duties: [Duty] {
        papers.filter(\.waitsForReply).map { paper in
            var duty = Duty(
                paper.day,
                "Revisorernas \(paper.kind.swedish) ”\(paper.title)” från \(paper.day.swedish) väntar på styrelsens svar. "
                    + "Ta upp den på ett möte, och för in paragrafen.",
                .FinsamAct.audit,
                "Till revisionen",
                path: FindingObject.audit(year: paper.year).path,
                for: .whoMay(.keepAudit)
            )
            duty.isDeadline = false
            return duty
        }
    }
}

extension AuditPaper {
    /// The members answer the audit report, by their decisions on discharge; the board answers the rest.
    fileprivate var waitsForReply: Bool { kind != .report && repliedOn == nil && reply == nil }
}
