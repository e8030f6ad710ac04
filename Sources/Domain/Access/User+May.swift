extension User {
    /// What the user's roles allow on the day, and their way of signing in. The default is no; rules about the object
    /// (who adjusts this meeting, whether it is closed) come on top and are asked in the same transaction.
    package func may(_ deed: Deed) -> Ruling {
        guard roles.contains(where: { $0.may(deed) }) else {
            return Ruling(.notMet, .Kansli.access, "Du får inte \(deed.swedish) med de roller du har. \(deed.whoMay)")
        }
        guard entry.isEnough(for: deed) else {
            let reason = "Du loggade in med en personlig länk. Den räcker inte för att \(deed.swedish). "
            return Ruling(.notMet, .Kansli.access, reason + Entry.stronger)
        }
        return Ruling(.met, .Kansli.access, "\(name) får \(deed.swedish).")
    }
}

extension User {
    /// Who keeps the minutes signs them, whatever roles they have: the meeting names them. The others sign for the board.
    package func maySign(as capacity: MinutesSignature.Capacity) -> Ruling {
        capacity == .secretary
            ? Ruling(.met, .Kansli.access, "Sekreteraren skriver under det protokoll som mötet har utsett den till.")
            : may(.adjust)
    }
}

extension Role {
    /// The table of roles and deeds; `AccessTests` holds it cell by cell.
    package func may(_ deed: Deed) -> Bool {
        switch self {
        case .administrator: [.manageAccounts, .setUpAssociation, .sendLinks].contains(deed)
        case .director:
            ![.manageAccounts, .apply, .attest, .releasePayments, .claimCompensation].contains(deed)
        case .developmentLeader:
            [
                .planMeetings, .keepWheel, .readPapers, .keepNotes, .followUpDecisions, .leadCouncils, .readControl,
                .readDiary, .registerDocuments, .keepPurchases, .readInitiatives, .keepInitiatives, .registerClaims,
                .attestReceipt, .readBudget, .readLedger, .readFollowUp, .keepFollowUp,
            ].contains(deed)
        case .chair, .viceChair:
            [
                .readPapers, .keepNotes, .replyToSummons, .adjust, .readControl, .readDiary, .registerDecisions,
                .readInitiatives, .attest, .readBudget, .readLedger, .readFees, .claimCompensation, .readFollowUp,
            ].contains(deed)
        case .boardMember, .deputy:
            [
                .readPapers, .keepNotes, .replyToSummons, .adjust, .readDiary, .readInitiatives, .readBudget,
                .readLedger, .claimCompensation, .readFollowUp,
            ].contains(deed)
        case .auditor:
            [
                .readPapers, .keepNotes, .readControl, .readDiary, .readSecrets, .handInAuditPapers, .readInitiatives,
                .readBudget, .readLedger, .readFees, .readFollowUp,
            ]
            .contains(deed)
        case .accountant: [.releasePayments, .readBudget, .readLedger, .keepLedger, .readFees].contains(deed)
        case .applicant: deed == .apply
        }
    }
}

extension Deed {
    fileprivate var swedish: String {
        switch self {
        case .manageAccounts: "hantera konton"
        case .setUpAssociation: "ändra förbundets uppgifter"
        case .planMeetings: "planera möten"
        case .keepWheel: "sköta årshjulet"
        case .convene: "kalla till möte"
        case .readPapers: "läsa styrelsens handlingar"
        case .keepNotes: "föra anteckningar"
        case .replyToSummons: "lämna besked om ett möte"
        case .writeMinutes: "föra protokoll"
        case .adjust: "justera protokoll"
        case .postNotices: "anslå"
        case .followUpDecisions: "följa upp beslut"
        case .sendLinks: "skicka personliga länkar"
        case .leadCouncils: "hålla i råd"
        case .handInAuditPapers: "lämna revisorernas handlingar"
        case .keepAudit: "föra in revision och ansvarsfrihet"
        case .readControl: "se kontrollen"
        case .readDiary: "läsa diariet"
        case .readSecrets: "öppna sekretessmarkerade handlingar"
        case .registerDocuments: "registrera handlingar"
        case .registerDecisions: "registrera delegationsbeslut"
        case .keepPurchases: "föra inköp och avtal"
        case .readInitiatives: "läsa insatserna"
        case .keepInitiatives: "sköta insatserna"
        case .apply: "ansöka om medel"
        case .registerClaims: "registrera betalningsunderlag"
        case .attestReceipt: "mottagningsattestera"
        case .attest: "attestera"
        case .releasePayments: "utanordna"
        case .planEconomy: "planera ekonomin"
        case .readBudget: "läsa budget och uppföljning"
        case .readLedger: "läsa huvudboken"
        case .keepLedger: "sköta huvudboken"
        case .readFees: "läsa arvoden"
        case .keepFees: "sköta arvoden"
        case .readFollowUp: "läsa uppföljningen"
        case .keepFollowUp: "sköta uppföljningen"
        case .answerForFollowUp: "svara för uppföljningen"
        case .claimCompensation: "begära ersättning"
        }
    }

    fileprivate var whoMay: String {
        let roles = Role.allCases.filter { $0.may(self) }.map(\.swedish)
        return roles.isEmpty ? "Ingen roll får det." : "Det får: \(roles.joined(separator: ", "))."
    }
}
