extension FindingCode {
    /// Where the rule behind the code stands.
    package var provision: Provision {
        switch self {
        case .memberKindMissing: .FinsamAct.members
        case .seatsWithoutBalance: .FinsamAct.seats
        case .mandateOutsidePeriod: .FinsamAct.mandate
        case .planDecidesWrongYears, .planTimesDiffer: .BoardCustom.meetingPlan
        case .planHasTooFewMeetings: .Bylaws.meetings
        case .summonsTooLate: .Bylaws.summons
        case .agendaWouldLoseQuorum, .quorumMissing: .Bylaws.quorum
        case .servingDeputyWithoutVote: .Bylaws.deputies
        case .deputyOutOfOrder: .FinsamAct.orderOfService
        case .moreServingThanSeats: .LocalGovernmentAct.minutesAttendance
        case .itemStruckWithoutDecision, .voteOfOthers, .openedBeforeItsDay: .LocalGovernmentAct.minutesContent
        case .itemNumbersBroken: .BoardCustom.itemNumbers
        case .appendixNumberTwice, .appendixNumberMissing: .BoardCustom.appendices
        case .recusalNotNoted: .LocalGovernmentAct.recusal
        case .recusalToAskAbout: .LocalGovernmentAct.recusalGrounds
        case .adjustedTooLate, .notAdjusted: .LocalGovernmentAct.adjustment
        case .noticeTooLate, .noticeMissing: .LocalGovernmentAct.notice
        case .noticeRemovalTooEarly, .noticeRemovedEarly: .LocalGovernmentAct.appealPeriod
        case .assignmentOverdue, .conditionOpen, .conditionFailed: .BoardCustom.followUp
        case .registeredTooLate: .SecrecyAct.registration
        case .subjectMayReveal: .SecrecyAct.registerContent
        case .extractNotFiled: .BoardCustom.extractFiled
        // The duty's own provision stands in each finding.
        case .lawfulDutyMissed: .FinsamAct.annualReport
        case .dutyMissed: .FinsamAct.budget
        case .ownDutyMissed: .BoardCustom.wheel
        case .auditReportNotSent, .dischargeBeforeReport, .dischargeNotedWithoutDecision: .FinsamAct.discharge
        case .dischargeUndated, .dischargeNotTold: .BoardCustom.discharge
        case .attestListMissing, .attestListNotAdopted: .AttestInstruction.list
        case .attestDeputyIsHolder, .attestDeputyAlone: .AttestInstruction.deputy
        case .claimOverdue: .AttestInstruction.order
        case .paidWithoutAttest, .invoiceTwice, .giroWrong: .AttestInstruction.checks
        case .payeeAccountNew, .accountChangedAfterAttest: .AttestInstruction.changed
        case .delegationLimitExceeded: .DelegationOrder.limit
        case .delegationWrongDelegate: .DelegationOrder.delegate
        case .delegationNotReported: .LocalGovernmentAct.urgentDecisionsReported
        case .purchaseReasonsMissing: .ProcurementAct.documentation
        case .directAwardAboveLimit: .ProcurementAct.directAward
        case .purchaseDecisionMissing: .DelegationOrder.limit
        case .grantOutsideApplication, .grantDiffersFromApplication: .BoardCustom.grants
        case .halfIsHalfKrona, .grantWithoutAmount: .BoardCustom.grants
        case .goalNotMetByBudget, .goalNotComparedInApplications: .BoardCustom.goals
        case .matchingUneven, .matchingNotHalf, .splitNotFollowed: .FinsamAct.contributions
        case .contributionOverdue, .allocationHeadingWrong: .FinsamAct.contributions
        case .budgetRowsMissSum, .statementDiffersFromBudget, .budgetLineWithoutGrant: .BoardCustom.budget
        case .setAsideWithoutLine, .planAboveAllocation: .BoardCustom.budget
        case .forecastAboveBudget, .quarterNotFollowedUp: .BoardCustom.budgetFollowUp
        case .coFinancing: .FinsamAct.financing
        case .agreementEnded, .noticeDayPassed: .BoardCustom.agreements
        case .reportOverdue, .reportAboveGrant, .reportWithoutSex: .BoardCustom.reports
        case .applicationNumberWrong, .applicationPartyDiffers, .applicationSectionEmpty: .ApplicationForm.content
        case .applicationAgesOutside, .applicationGroupsDiffer: .ApplicationForm.targetGroup
        case .applicationGoalEmpty, .applicationGoalYears, .applicationMeasureClosed: .ApplicationForm.goals
        case .applicationCostUnspecified: .ApplicationForm.costs
        case .applicationDoubleRole: .ApplicationForm.signatures
        case .applicationPartyMissing: .ApplicationForm.parties
        case .feeBaseOutdated: .FeeRegulations.base
        case .feeIndexDiffers, .feeIndexUnsure: .FeeRegulations.index
        case .feeRoundingUnstated: .FeeRegulations.rounding
        case .feeTimesMissing: .FeeRegulations.levels
        case .accountsSumWrong, .accountsTablesDiffer, .accountsTextDiffers: .AccountingAct.goodPractice
        case .accountsNoteMissing: .AccountingAct.notes
        case .statementsDoNotTie: .AccountingAct.balanceSheet
        case .deficitNotRestored: .LocalGovernmentAct.balanceRequirement
        case .adoptedFigureChanged: .BoardCustom.yearDocuments
        case .annualReportChapterEmpty: .AccountingAct.managementReport
        case .resultSexesMissTotal, .resultPartsMissTotal, .resultShareOnOtherBase: .BoardCustom.results
        case .resultInitiativesMissTotal, .resultToldInTwoWays, .printedTableMiscounted: .BoardCustom.results
        case .deliveredFigureChanged: .BoardCustom.results
        case .annualReportUnsigned, .annualReportSignedAfterAudit: .FinsamAct.annualReport
        }
    }
}
