/// Mötet i sin helhet (meeting record): a meeting with all that is registered about it, for rules, pages and documents.
package struct MeetingRecord: Hashable, Sendable {
    package var meeting: BoardMeeting
    /// In the order of the agenda.
    package var items: [ItemRecord]
    package var attendances: [Attendance]
    package var services: [Service]
    package var adjusters: [Adjuster]
    package var signatures: [MinutesSignature]
    package var corrections: [Correction]
    /// Every notice of it, taken down or not, oldest first.
    package var notices: [Notice]
    package var noticeRequests: [NoticeRequest]
    package var postingProofs: [PostingProof]
    package var fixedText: FixedText?
    /// The §§ that are adjusted at once.
    package var immediate: [ImmediateAdjustment]
    /// Who has said that they come, or do not.
    package var replies: [AttendanceReply]
    /// The § adjusted at once that this is narrowed to; nil is the whole meeting.
    package var section: AgendaItem.ID?

    package init(
        meeting: BoardMeeting,
        items: [ItemRecord] = [],
        attendances: [Attendance] = [],
        services: [Service] = [],
        adjusters: [Adjuster] = [],
        signatures: [MinutesSignature] = [],
        corrections: [Correction] = [],
        notice: Notice? = nil,
        notices: [Notice] = [],
        noticeRequests: [NoticeRequest] = [],
        postingProofs: [PostingProof] = [],
        fixedText: FixedText? = nil,
        immediate: [ImmediateAdjustment] = [],
        replies: [AttendanceReply] = []
    ) {
        (self.meeting, self.items, self.attendances) = (meeting, items, attendances)
        (self.services, self.adjusters, self.signatures) = (services, adjusters, signatures)
        (self.corrections, self.fixedText) = (corrections, fixedText)
        (self.noticeRequests, self.postingProofs, self.immediate) = (noticeRequests, postingProofs, immediate)
        self.replies = replies
        self.notices = notices + (notice.map { [$0] } ?? [])
    }

    /// The notice that counts: the last one.
    package var notice: Notice? {
        get { notices.last { $0.item == section } }
        set { notices = notices.filter { $0.item != section } + (newValue.map { [$0] } ?? []) }
    }

    /// Those that were taken down before another went up.
    package var earlierNotices: [Notice] { Array(notices.filter { $0.item == section }.dropLast()) }

    package var noticeRequest: NoticeRequest? { noticeRequests.last { $0.item == section } }
    package var postingProof: PostingProof? { postingProofs.last { $0.item == section } }
}

/// Ärendet i sin helhet (item record).
package struct ItemRecord: Hashable, Sendable, Identifiable {
    package var item: AgendaItem
    package var matters: [MatterRecord]
    package var parties: [ItemParty]
    package var involvements: [Involvement]
    package var recusals: [Recusal]
    package var appendices: [Appendix]

    package var id: AgendaItem.ID { item.id }

    package init(
        item: AgendaItem,
        matters: [MatterRecord] = [],
        parties: [ItemParty] = [],
        involvements: [Involvement] = [],
        recusals: [Recusal] = [],
        appendices: [Appendix] = []
    ) {
        (self.item, self.matters, self.parties) = (item, matters, parties)
        (self.involvements, self.recusals, self.appendices) = (involvements, recusals, appendices)
    }
}

/// Frågan i sin helhet (matter record).
package struct MatterRecord: Hashable, Sendable, Identifiable {
    package var matter: Matter
    package var motions: [Motion]
    package var votes: [VoteRecord]
    package var clauses: [ClauseRecord]
    package var remarks: [Remark]
    package var abstentions: [Abstention]

    package var id: Matter.ID { matter.id }

    package init(
        matter: Matter,
        motions: [Motion] = [],
        votes: [VoteRecord] = [],
        clauses: [ClauseRecord] = [],
        remarks: [Remark] = [],
        abstentions: [Abstention] = []
    ) {
        (self.matter, self.motions, self.votes) = (matter, motions, votes)
        (self.clauses, self.remarks, self.abstentions) = (clauses, remarks, abstentions)
    }
}

/// Omröstningen med sina röster (vote record).
package struct VoteRecord: Hashable, Sendable, Identifiable {
    package var vote: Vote
    package var ballots: [Ballot]

    package var id: Vote.ID { vote.id }

    package init(vote: Vote, ballots: [Ballot] = []) { (self.vote, self.ballots) = (vote, ballots) }
}

/// Att-satsen med belopp, villkor och verkställighet (clause record).
package struct ClauseRecord: Hashable, Sendable, Identifiable {
    package var clause: Clause
    package var amounts: [ClauseAmount]
    package var conditions: [ClauseCondition]
    package var followUps: [FollowUp]

    package var id: Clause.ID { clause.id }

    package init(
        clause: Clause,
        amounts: [ClauseAmount] = [],
        conditions: [ClauseCondition] = [],
        followUps: [FollowUp] = []
    ) {
        (self.clause, self.amounts) = (clause, amounts)
        (self.conditions, self.followUps) = (conditions, followUps)
    }
}
