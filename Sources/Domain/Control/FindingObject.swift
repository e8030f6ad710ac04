/// Föremål (finding object): what a finding is about, and where a person sees it.
package enum FindingObject: Hashable, Sendable {
    case association
    case member(Member.ID)
    case mandate(Mandate.ID)
    case plan(year: Int)
    case plannedMeeting(PlannedMeeting.ID, year: Int)
    case meeting(BoardMeeting.ID)
    /// A point on the agenda that is not a § yet.
    case agendaItem(AgendaItem.ID, BoardMeeting.ID)
    /// A § of minutes.
    case section(AgendaItem.ID, BoardMeeting.ID)
    case notice(BoardMeeting.ID)
    /// The notice of a § that was adjusted at once.
    case sectionNotice(AgendaItem.ID, BoardMeeting.ID)
    case clause(Clause.ID, AgendaItem.ID, BoardMeeting.ID)
    /// Revisionen av ett år.
    case audit(year: Int)
    case councilMeeting(CouncilMeeting.ID, Council.ID)
    case diaryCase(DiaryCase.ID)
    case delegatedDecision(DelegatedDecision.ID)
    case purchase(Purchase.ID)
    case application(Initiative.ID)
    case initiative(Initiative.ID)
    case contributions(year: Int)
    /// Statens fördelning till alla förbund.
    case nationalTable(year: Int)
    case goals(year: Int)
    case budget(BudgetVersion.ID)
    /// Uppföljningen av budgeten through a day's month.
    case followUp(Day)
    case followUpLine(BudgetLine.ID, Day)
    case yearDocument(YearDocument.Kind, year: Int)
    /// Tryckta resultat of a year, or of one initiative in them.
    case printedResults(year: Int, part: String?)
    case printedTable(Int64)
    case attestLists
    case claim(Claim.ID)
    case diaryDocument(DiaryDocument.ID, DiaryCase.ID, Int)
    case yearDuty(WheelPlace)
    case report(InitiativeReport.ID, Initiative.ID)
    /// What an initiative's follow-up asks: meetings, change requests.
    case initiativeFollowUp(Initiative.ID)

    /// Årets arvoden.
    case fees(Int)
    case feeRules
    case feeList(FeeList.ID)

    /// The stable key, the same as in the event log.
    package var key: String {
        switch self {
        case .association: "association/1"
        case .member(let id): "member/\(id)"
        case .mandate(let id): "mandate/\(id)"
        case .plan(let year): "plan/\(year)"
        case .plannedMeeting(let id, _): "plannedMeeting/\(id)"
        case .meeting(let id), .notice(let id): "boardMeeting/\(id)"
        case .agendaItem(let id, _), .section(let id, _), .sectionNotice(let id, _): "agendaItem/\(id)"
        case .clause(let id, _, _): "clause/\(id)"
        case .audit(let year): "audit/\(year)"
        case .councilMeeting(let id, _): "councilMeeting/\(id)"
        case .diaryCase(let id): "diaryCase/\(id)"
        case .delegatedDecision(let id): "delegatedDecision/\(id)"
        case .purchase(let id): "purchase/\(id)"
        case .application(let initiative): "initiative/\(initiative)"
        case .initiative(let id): "initiative/\(id)"
        case .contributions(let year): "contributions/\(year)"
        case .nationalTable(let year): "nationalTable/\(year)"
        case .goals(let year): "goals/\(year)"
        case .budget(let id): "budgetVersion/\(id)"
        case .followUp(let day): "followUp/\(day.year)"
        case .followUpLine(let line, _): "budgetLine/\(line)"
        case .yearDocument(let kind, let year): "yearDocument/\(kind.rawValue)/\(year)"
        case .printedResults(let year, let part): "printedResults/\(year)" + (part.map { "/\($0)" } ?? "")
        case .printedTable(let id): "printedTable/\(id)"
        case .attestLists: "attestList"
        case .claim(let id): "claim/\(id)"
        case .diaryDocument(let id, _, _): "diaryDocument/\(id)"
        case .yearDuty(let place): "wheelDuty/\(place.duty)"
        case .report(let id, _): "initiativeReport/\(id)"
        case .initiativeFollowUp(let id): "initiative/\(id)"
        case .fees(let year): "fees/\(year)"
        case .feeRules: "feeRule"
        case .feeList(let id): "feeList/\(id)"
        }
    }

    /// The path of its page in the office.
    package var path: String {
        switch self {
        case .association, .member, .mandate: "/installningar"
        case .plan(let year), .plannedMeeting(_, let year): "/moten/plan/\(year)"
        case .meeting(let id): "/moten/\(id)"
        case .agendaItem(let id, let meeting): "/moten/\(meeting)/arenden/\(id)"
        case .section(let id, let meeting), .clause(_, let id, let meeting): "/moten/\(meeting)/paragrafer/\(id)"
        case .sectionNotice(let id, let meeting): "/moten/\(meeting)/paragrafer/\(id)/anslag"
        case .notice(let meeting): "/moten/\(meeting)/anslag"
        case .audit(let year): "/revision/\(year)"
        case .councilMeeting(let id, let council): "/rad/\(council)/moten/\(id)"
        case .diaryCase(let id): "/diarium/\(id)"
        case .delegatedDecision: "/delegation"
        case .purchase(let id): "/ekonomi/inkop/\(id)"
        case .application(let initiative): "/insatser/\(initiative)/ansokan"
        case .initiative(let id): "/insatser/\(id)"
        case .contributions(let year): "/ekonomi/bidrag/\(year)"
        case .nationalTable(let year): "/ekonomi/bidrag/\(year)/riket"
        case .goals(let year): "/ekonomi/mal/\(year)"
        case .budget(let id): "/ekonomi/budget/\(id)"
        case .followUp(let day): "/ekonomi/uppfoljning/\(day.year)?manad=\(day.month)"
        case .followUpLine(let line, let day): "/ekonomi/uppfoljning/rader/\(line)?ar=\(day.year)&manad=\(day.month)"
        case .yearDocument(let kind, let year): "/ekonomi/dokument/\(year)/\(kind.slug)"
        case .printedResults(let year, let part): "/uppfoljning/tryckt/\(year)" + (part.map { "/\($0)" } ?? "")
        case .printedTable(let id): "/uppfoljning/tryckt/tabeller/\(id)"
        case .attestLists: "/ekonomi/attestlista"
        case .claim(let id): "/ekonomi/underlag/\(id)"
        case .diaryDocument(_, let id, let serial): "/diarium/\(id)/\(serial)"
        case .report(let id, let initiative): "/insatser/\(initiative)/redovisningar/\(id)"
        case .initiativeFollowUp(let id): "/insatser/\(id)/uppfoljning"
        case .fees(let year): "/ekonomi/arvoden?ar=\(year)"
        case .feeRules: "/ekonomi/arvoden/regler"
        case .feeList(let id): "/ekonomi/arvoden/listor/\(id)"
        case .yearDuty(let place): "/moten/arshjul/\(place.year)/plikter/\(place.duty)/\(place.number)"
        }
    }
}

extension Finding {
    package init(_ code: FindingCode, _ object: FindingObject, on day: Day? = nil, _ text: String, advice: String) {
        self.init(
            code,
            code.provision,
            object: object.key,
            path: object.path,
            day: day,
            text,
            advice: advice
        )
    }

    /// Only what stands on a provision that we are certain of breaks law: what we have not read may not be called that.
    package var severity: Severity {
        code.severity == .breaksLaw && provision.confidence != .certain ? .breaksOwnRule : code.severity
    }
}

extension Sequence<Finding> {
    /// The gravest first; within one severity the newest first, and then by code.
    package func sortedForReading() -> [Finding] {
        let all = Array(self)
        // Worked out once for each, and places are sorted instead of findings: a folder of twenty years has thousands.
        let keys = all.map { (rank: $0.severity.rank, before: -($0.day?.ordinal ?? .max), code: $0.code.rawValue) }
        return all.indices.sorted { one, other in
            if keys[one] != keys[other] { return keys[one] < keys[other] }
            return (all[one].object, all[one].text) < (all[other].object, all[other].text)
        }.map { all[$0] }
    }

    /// Those at one thing, for its page: `findings.of(.meeting(12))`. A meeting's are its own and those of its parts.
    package func of(_ object: FindingObject) -> [Finding] {
        filter { $0.object == object.key || $0.path == object.path || $0.path.hasPrefix(object.path + "/") }
    }
}
