/// Åtgärd (deed): what somebody may want to do in the office.
package enum Deed: String, CaseIterable, Hashable, Sendable {
    /// Hantera konton: invite, reset, close, grant roles.
    case manageAccounts
    /// Ändra förbundets uppgifter: members, seats, mandates, bylaws.
    case setUpAssociation
    /// Planera årets möten.
    case planMeetings
    /// Sköta årshjulet: the year's duties and what shows that they are done.
    case keepWheel
    /// Kalla: make a meeting, its agenda and its summons.
    case convene
    /// Läsa handlingar: agenda, papers, minutes that are not public yet.
    case readPapers
    /// Föra egna anteckningar on papers.
    case keepNotes
    /// Lämna besked: say whether one comes to a meeting.
    case replyToSummons
    /// Föra protokoll: attendance, §§, decisions; close the meeting.
    case writeMinutes
    /// Justera: only who the meeting names, see `AdjustmentRules`.
    case adjust
    /// Anslå: post and take down notices, certify extracts.
    case postNotices
    /// Följa upp beslut: note what was done about an assignment or a condition.
    case followUpDecisions
    /// Skicka personliga länkar: a member's own way in, for reading.
    case sendLinks
    /// Se kontrollen: findings, event history.
    case readControl
    /// Läsa diariet: cases and documents that carry no secrecy mark.
    case readDiary
    /// Öppna sekretessmarkerade handlingar.
    case readSecrets
    /// Registrera handlingar: open and close cases, register, mark, tie §§ to cases.
    case registerDocuments
    /// Registrera delegationsbeslut och brådskande beslut.
    case registerDecisions
    /// Hålla i råd: establish councils, seat members, note their meetings.
    case leadCouncils
    /// Föra inköp och avtal.
    case keepPurchases
    /// Lämna revisorernas handlingar: letters and reports, which are registered as they come.
    case handInAuditPapers
    /// Föra in revision och ansvarsfrihet.
    case keepAudit
    /// Läsa insatser: applications, grants, agreements, payments and reports of all initiatives.
    case readInitiatives
    /// Sköta insatser: open, prepare, follow up and close them; templates, agreements, instalments, reports.
    case keepInitiatives
    /// Ansöka: write and sign the applications and reports of one's own organisation, and see no other.
    case apply
    /// Ta emot betalningsunderlag: register invoices, requisitions and expenses.
    case registerClaims
    /// Mottagningsattestera. The signature list decides on top who may for what.
    case attestReceipt
    /// Attestera.
    case attest
    /// Utanordna, two together.
    case releasePayments
    /// Planera ekonomin: budget lines, budgets, contributions and goals.
    case planEconomy
    /// Läsa budget och uppföljning: budgets, contributions, goals, forecasts and statements.
    case readBudget
    /// Läsa huvudboken: accounts, vouchers, and what they are on the förbund's own lines.
    case readLedger
    /// Sköta huvudboken: import its files, map its accounts to budget lines.
    case keepLedger
    /// Läsa arvoden: everybody's, and the lists.
    case readFees
    /// Sköta arvoden: rules, times, assignments, lists, and the check of what members claim.
    case keepFees
    /// Läsa uppföljningen: what parties have delivered of counts, and what was printed before.
    case readFollowUp
    /// Sköta uppföljningen: take deliveries in, compare, accept, refuse, and type in.
    case keepFollowUp
    /// Svara för uppföljningen: say who may deliver, close periods, and mark what the state has been told.
    case answerForFollowUp
    /// Begära ersättning: one's own lost earnings and travel, and see one's own fees.
    case claimCompensation
}
