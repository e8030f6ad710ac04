extension FindingCode {
    /// How grave a finding of this code is. Only a provision we are certain of may be called a breach of law.
    package var severity: Severity {
        switch self {
        case .seatsWithoutBalance, .noticeRemovedEarly, .lawfulDutyMissed: .breaksLaw
        case .memberKindMissing, .planDecidesWrongYears, .planHasTooFewMeetings, .summonsTooLate, .quorumMissing,
            .servingDeputyWithoutVote, .deputyOutOfOrder, .moreServingThanSeats, .voteOfOthers, .appendixNumberTwice,
            .recusalNotNoted, .adjustedTooLate, .notAdjusted, .noticeTooLate, .noticeMissing, .noticeRemovalTooEarly:
            .breaksOwnRule
        case .dutyMissed: .breaksOwnRule
        case .ownDutyMissed: .worthALook
        case .mandateOutsidePeriod, .planTimesDiffer, .agendaWouldLoseQuorum, .itemStruckWithoutDecision,
            .openedBeforeItsDay, .itemNumbersBroken, .appendixNumberMissing, .recusalToAskAbout, .assignmentOverdue,
            .conditionOpen, .conditionFailed:
            .worthALook
        case .registeredTooLate, .delegationLimitExceeded, .delegationWrongDelegate, .delegationNotReported:
            .breaksOwnRule
        case .purchaseReasonsMissing, .purchaseDecisionMissing: .breaksOwnRule
        case .matchingUneven, .matchingNotHalf: .breaksOwnRule
        case .goalNotMetByBudget, .goalNotComparedInApplications: .worthALook
        case .splitNotFollowed, .contributionOverdue, .allocationHeadingWrong: .worthALook
        case .budgetRowsMissSum, .statementDiffersFromBudget: .breaksOwnRule
        case .budgetLineWithoutGrant, .setAsideWithoutLine, .planAboveAllocation: .worthALook
        case .forecastAboveBudget, .quarterNotFollowedUp: .worthALook
        case .grantOutsideApplication, .grantWithoutAmount: .breaksOwnRule
        case .grantDiffersFromApplication, .halfIsHalfKrona, .coFinancing: .worthALook
        case .directAwardAboveLimit, .agreementEnded, .noticeDayPassed: .worthALook
        case .reportOverdue: .breaksOwnRule
        case .reportAboveGrant, .reportWithoutSex: .worthALook
        case .applicationNumberWrong, .applicationGoalEmpty, .applicationCostUnspecified, .applicationDoubleRole,
            .applicationSectionEmpty, .applicationPartyMissing:
            .breaksOwnRule
        case .applicationAgesOutside, .applicationGroupsDiffer, .applicationGoalYears, .applicationMeasureClosed,
            .applicationPartyDiffers:
            .worthALook
        case .attestListMissing, .attestListNotAdopted, .attestDeputyIsHolder, .paidWithoutAttest: .breaksOwnRule
        case .attestDeputyAlone, .claimOverdue, .invoiceTwice, .giroWrong, .payeeAccountNew, .accountChangedAfterAttest:
            .worthALook
        case .feeBaseOutdated: .breaksOwnRule
        case .feeIndexDiffers, .feeIndexUnsure, .feeRoundingUnstated, .feeTimesMissing: .worthALook
        case .accountsSumWrong, .accountsTablesDiffer, .accountsNoteMissing, .accountsTextDiffers, .statementsDoNotTie,
            .deficitNotRestored:
            .worthALook
        case .annualReportUnsigned, .annualReportSignedAfterAudit: .breaksOwnRule
        case .adoptedFigureChanged, .annualReportChapterEmpty: .worthALook
        case .resultSexesMissTotal, .resultPartsMissTotal, .resultShareOnOtherBase, .resultInitiativesMissTotal,
            .resultToldInTwoWays, .printedTableMiscounted, .deliveredFigureChanged:
            .worthALook
        case .subjectMayReveal, .extractNotFiled, .auditReportNotSent, .dischargeBeforeReport,
            .dischargeNotedWithoutDecision, .dischargeUndated, .dischargeNotTold:
            .worthALook
        }
    }
}

extension Severity {
    package var swedish: String {
        switch self {
        case .breaksLaw: "Bryter mot lag"
        case .breaksOwnRule: "Bryter mot egen regel"
        case .worthALook: "Värt att titta på"
        }
    }
}
