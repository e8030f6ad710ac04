/// Regelkod (finding code): never renumbered, never deleted, so that a finding can be followed over years.
package enum FindingCode: String, CaseIterable, Hashable, Sendable {
    // Förbundet
    case memberKindMissing = "FÖR-01"
    case seatsWithoutBalance = "FÖR-02"
    case mandateOutsidePeriod = "FÖR-03"

    // Mötesplanen
    case planDecidesWrongYears = "PLAN-01"
    case planTimesDiffer = "PLAN-02"
    case planHasTooFewMeetings = "PLAN-03"

    // Kallelsen
    case summonsTooLate = "KAL-01"
    case agendaWouldLoseQuorum = "KAL-02"

    // Mötet
    case quorumMissing = "MÖTE-01"
    case servingDeputyWithoutVote = "MÖTE-02"
    case deputyOutOfOrder = "MÖTE-03"
    case moreServingThanSeats = "MÖTE-04"
    case voteOfOthers = "MÖTE-05"
    case openedBeforeItsDay = "MÖTE-06"

    // Paragrafen
    case itemStruckWithoutDecision = "PAR-01"
    case itemNumbersBroken = "PAR-02"
    case appendixNumberTwice = "PAR-03"
    case appendixNumberMissing = "PAR-04"

    // Jäv
    case recusalNotNoted = "JÄV-01"
    case recusalToAskAbout = "JÄV-02"

    // Justering och anslag
    case adjustedTooLate = "JUST-01"
    case notAdjusted = "JUST-02"
    case noticeTooLate = "ANS-01"
    case noticeRemovalTooEarly = "ANS-02"
    case noticeRemovedEarly = "ANS-03"
    case noticeMissing = "ANS-04"

    // Beslut
    case assignmentOverdue = "BES-01"
    case conditionOpen = "BES-02"
    case conditionFailed = "BES-03"

    // Diariet
    case registeredTooLate = "DIA-01"
    case subjectMayReveal = "DIA-02"
    case extractNotFiled = "DIA-03"

    // Årshjulet
    case lawfulDutyMissed = "ÅR-01"
    case dutyMissed = "ÅR-02"
    case ownDutyMissed = "ÅR-03"

    // Delegation
    case delegationLimitExceeded = "DEL-01"
    case delegationWrongDelegate = "DEL-02"
    case delegationNotReported = "DEL-03"

    // Inköp och avtal
    case purchaseReasonsMissing = "INK-01"
    case directAwardAboveLimit = "INK-02"
    case purchaseDecisionMissing = "INK-03"
    case agreementEnded = "INK-04"
    case noticeDayPassed = "INK-05"

    // Beviljanden
    case grantOutsideApplication = "BEV-01"
    case grantDiffersFromApplication = "BEV-02"
    case halfIsHalfKrona = "BEV-03"
    case grantWithoutAmount = "BEV-04"
    case coFinancing = "BEV-05"

    // Bidrag
    case matchingUneven = "BID-01"
    case matchingNotHalf = "BID-02"
    case splitNotFollowed = "BID-03"
    case contributionOverdue = "BID-04"
    case allocationHeadingWrong = "BID-05"

    // Budget
    case budgetRowsMissSum = "BUD-01"
    case statementDiffersFromBudget = "BUD-02"
    case budgetLineWithoutGrant = "BUD-03"
    case setAsideWithoutLine = "BUD-04"
    case planAboveAllocation = "BUD-05"

    // Uppföljning av budgeten
    case forecastAboveBudget = "UPP-01"
    case quarterNotFollowedUp = "UPP-02"

    // Mål
    case goalNotMetByBudget = "MÅL-01"
    case goalNotComparedInApplications = "MÅL-02"

    // Revision
    case auditReportNotSent = "REV-01"
    case dischargeBeforeReport = "REV-02"
    case dischargeNotedWithoutDecision = "REV-03"
    case dischargeUndated = "REV-04"
    case dischargeNotTold = "REV-05"

    // Redovisning
    case reportOverdue = "RED-01"
    case reportAboveGrant = "RED-02"
    case reportWithoutSex = "RED-03"
    // Ansökan
    case applicationNumberWrong = "ANSÖ-01"
    case applicationAgesOutside = "ANSÖ-02"
    case applicationGroupsDiffer = "ANSÖ-03"
    case applicationGoalEmpty = "ANSÖ-04"
    case applicationGoalYears = "ANSÖ-05"
    case applicationMeasureClosed = "ANSÖ-06"
    case applicationCostUnspecified = "ANSÖ-07"
    case applicationDoubleRole = "ANSÖ-08"
    case applicationPartyDiffers = "ANSÖ-09"
    case applicationSectionEmpty = "ANSÖ-10"
    case applicationPartyMissing = "ANSÖ-11"

    // Betalningar
    case attestListMissing = "BET-01"
    case attestListNotAdopted = "BET-02"
    case attestDeputyIsHolder = "BET-03"
    case attestDeputyAlone = "BET-04"
    case claimOverdue = "BET-05"
    case paidWithoutAttest = "BET-06"
    case invoiceTwice = "BET-07"
    case giroWrong = "BET-08"
    case payeeAccountNew = "BET-09"
    case accountChangedAfterAttest = "BET-10"

    // Arvoden
    case feeBaseOutdated = "ARV-01"
    case feeIndexDiffers = "ARV-02"
    case feeIndexUnsure = "ARV-03"
    case feeRoundingUnstated = "ARV-04"
    case feeTimesMissing = "ARV-05"
    // Bokslutet
    case accountsSumWrong = "BOK-01"
    case accountsTablesDiffer = "BOK-02"
    case accountsNoteMissing = "BOK-03"
    case accountsTextDiffers = "BOK-04"
    case statementsDoNotTie = "BOK-05"
    case deficitNotRestored = "BOK-06"

    // Årets dokument
    case adoptedFigureChanged = "DOK-01"
    case annualReportChapterEmpty = "DOK-02"
    case annualReportUnsigned = "DOK-03"
    case annualReportSignedAfterAudit = "DOK-04"

    // Resultat
    case resultSexesMissTotal = "RES-01"
    case resultPartsMissTotal = "RES-02"
    case resultShareOnOtherBase = "RES-03"
    case resultInitiativesMissTotal = "RES-04"
    case resultToldInTwoWays = "RES-05"
    case printedTableMiscounted = "RES-06"
    case deliveredFigureChanged = "RES-07"
}
