extension FindingCode {
    /// How grave a finding of this code is. Only a provision we are certain of may be called a breach of law.
    package var severity: Severity {
        switch self {
        case .memberKindMissing, .seatsWithoutBalance: .breaksLaw
        case .adjustedTooLate, .notAdjusted, .noticeTooLate, .noticeRemovedEarly, .noticeMissing, .recusalNotNoted:
            .breaksLaw
        case .mandateOutsidePeriod, .planHasTooFewMeetings, .planDecidesWrongYears, .summonsTooLate, .quorumMissing,
            .servingDeputyWithoutVote, .deputyOutOfOrder, .moreServingThanSeats, .appendixNumberTwice,
            .noticeRemovalTooEarly:
            .breaksOwnRule
        case .planTimesDiffer, .agendaWouldLoseQuorum, .itemStruckWithoutDecision, .itemNumbersBroken,
            .appendixNumberMissing, .recusalToAskAbout, .assignmentOverdue, .conditionOpen:
            .worthALook
        }
    }
}
