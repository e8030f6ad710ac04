import Domain
import Site
import Store

/// Mötets led (step): the pages of a meeting, in the order they are worked through.
enum MeetingStep: CaseIterable {
    case agenda, summons, minutes, adjustment, notice
}

extension [ChainLink] {
    /// The way from agenda to notice board. What has not come yet has no link, for those who may not make it come.
    static func meeting(_ meeting: BoardMeeting, here: MeetingStep? = nil, _ user: User?) -> [ChainLink] {
        MeetingStep.allCases.map { step in
            ChainLink(
                step.swedish,
                step.isThere(meeting, user) ? step.path(meeting.id) : nil,
                isHere: step == here
            )
        }
    }
}

extension MeetingStep {
    fileprivate var swedish: String {
        switch self {
        case .agenda: "Dagordning"
        case .summons: "Kallelse"
        case .minutes: "Protokoll"
        case .adjustment: "Justering"
        case .notice: "Anslag"
        }
    }

    func path(_ id: BoardMeeting.ID) -> String {
        switch self {
        case .agenda: AgendaRoutes.agenda(id)
        case .summons: SummonsRoutes.summons(id)
        case .minutes: MinutesRoutes.minutes(id)
        case .adjustment: AdjustmentRoutes.adjustment(id)
        case .notice: AdjustmentRoutes.notice(id)
        }
    }

    /// A printed meeting has no live minutes: its text is read where it was adjusted.
    fileprivate func isThere(_ meeting: BoardMeeting, _ user: User?) -> Bool {
        let writes = user?.may(.writeMinutes).outcome == .met
        let hasClosed = meeting.closedAt != nil || meeting.asPrinted
        switch self {
        case .agenda: return true
        case .summons: return !meeting.asPrinted
        case .minutes: return writes && !meeting.asPrinted && meeting.cancelledOn == nil
        case .adjustment: return hasClosed
        case .notice: return meeting.adjustedOn != nil
        }
    }
}

extension BoardMeeting {
    /// What the office does next with the meeting, or where others read it.
    func nextLink(_ user: User?) -> Link {
        let writes = user?.may(.writeMinutes).outcome == .met
        switch stage {
        case .planned where writes: return Link("Skriv dagordningen", AgendaRoutes.agenda(id))
        case .summoned where writes: return Link("Till protokollet", MinutesRoutes.minutes(id))
        case .open where writes: return Link("Skriv protokollet", MinutesRoutes.minutes(id))
        case .closed: return Link("Till justeringen", AdjustmentRoutes.adjustment(id))
        case .adjusted: return Link("Läs protokollet", AdjustmentRoutes.adjustment(id))
        case .planned, .summoned, .open, .cancelled: return Link("Läs handlingarna", PapersRoutes.papers(id))
        }
    }
}

extension ClosedMinutes {
    /// A § that is adjusted at once stands beside the meeting's own way.
    func chain(_ here: MeetingStep, _ context: PageContext) -> [ChainLink] {
        item == nil ? .meeting(meeting, here: here, context.visitor?.user) : []
    }

    var trail: [Link] {
        [Link].meeting(meeting)
            + (item.flatMap(record.item).map { [Link($0.sign, MinutesRoutes.item($0.item))] } ?? [])
    }

    /// " för § 5" of a § that is adjusted at once; else nothing.
    var part: String { record.number.map { " för § \($0)" } ?? "" }
}
