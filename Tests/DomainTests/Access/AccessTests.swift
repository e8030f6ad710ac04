import Domain
import Testing

/// Every role and every deed, cell by cell. x may, · may not. Change a cell here first, then the rule.
@Suite struct `The table of roles and deeds` {
    private static let columns: [Role] = [
        .administrator, .director, .developmentLeader, .chair, .viceChair, .boardMember, .deputy, .auditor, .accountant,
        .applicant,
    ]

    private static let table: [Deed: String] = [
        //                   admin director developer chair vice member deputy auditor accountant applicant
        .manageAccounts: "    x     ·        ·         ·     ·    ·      ·      ·       ·          ·",
        .setUpAssociation: "  x     x        ·         ·     ·    ·      ·      ·       ·          ·",
        .planMeetings: "      ·     x        x         ·     ·    ·      ·      ·       ·          ·",
        .keepWheel: "         ·     x        x         ·     ·    ·      ·      ·       ·          ·",
        .convene: "           ·     x        ·         ·     ·    ·      ·      ·       ·          ·",
        .readPapers: "        ·     x        x         x     x    x      x      x       ·          ·",
        .keepNotes: "         ·     x        x         x     x    x      x      x       ·          ·",
        .replyToSummons: "    ·     x        ·         x     x    x      x      ·       ·          ·",
        .writeMinutes: "      ·     x        ·         ·     ·    ·      ·      ·       ·          ·",
        .adjust: "            ·     x        ·         x     x    x      x      ·       ·          ·",
        .postNotices: "       ·     x        ·         ·     ·    ·      ·      ·       ·          ·",
        .followUpDecisions: " ·     x        x         ·     ·    ·      ·      ·       ·          ·",
        .sendLinks: "         x     x        ·         ·     ·    ·      ·      ·       ·          ·",
        .readControl: "       ·     x        x         x     x    ·      ·      x       ·          ·",
        .readDiary: "         ·     x        x         x     x    x      x      x       ·          ·",
        .readSecrets: "       ·     x        ·         ·     ·    ·      ·      x       ·          ·",
        .leadCouncils: "      ·     x        x         ·     ·    ·      ·      ·       ·          ·",
        .handInAuditPapers: " ·     x        ·         ·     ·    ·      ·      x       ·          ·",
        .keepAudit: "         ·     x        ·         ·     ·    ·      ·      ·       ·          ·",
        .registerDocuments: " ·     x        x         ·     ·    ·      ·      ·       ·          ·",
        .registerDecisions: " ·     x        ·         x     x    ·      ·      ·       ·          ·",
        .keepPurchases: "     ·     x        x         ·     ·    ·      ·      ·       ·          ·",
        .readInitiatives: "   ·     x        x         x     x    x      x      x       ·          ·",
        .keepInitiatives: "   ·     x        x         ·     ·    ·      ·      ·       ·          ·",
        .apply: "             ·     ·        ·         ·     ·    ·      ·      ·       ·          x",
        .registerClaims: "    ·     x        x         ·     ·    ·      ·      ·       ·          ·",
        .attestReceipt: "     ·     x        x         ·     ·    ·      ·      ·       ·          ·",
        .attest: "            ·     ·        ·         x     x    ·      ·      ·       ·          ·",
        .releasePayments: "   ·     ·        ·         ·     ·    ·      ·      ·       x          ·",
        .planEconomy: "       ·     x        ·         ·     ·    ·      ·      ·       ·          ·",
        .readBudget: "        ·     x        x         x     x    x      x      x       x          ·",
        .readLedger: "        ·     x        x         x     x    x      x      x       x          ·",
        .keepLedger: "        ·     x        ·         ·     ·    ·      ·      ·       x          ·",
        .readFees: "          ·     x        ·         x     x    ·      ·      x       x          ·",
        .keepFees: "          ·     x        ·         ·     ·    ·      ·      ·       ·          ·",
        .readFollowUp: "      ·     x        x         x     x    x      x      x       ·          ·",
        .keepFollowUp: "      ·     x        x         ·     ·    ·      ·      ·       ·          ·",
        .answerForFollowUp: " ·     x        ·         ·     ·    ·      ·      ·       ·          ·",
        .claimCompensation: " ·     ·        ·         x     x    x      x      ·       ·          ·",
    ]

    @Test(arguments: Deed.allCases) func `says of each role whether it may`(deed: Deed) throws {
        let cells = try #require(Self.table[deed]).split(separator: " ")
        #expect(cells.count == Self.columns.count)
        for (role, cell) in zip(Self.columns, cells) {
            #expect(role.may(deed) == (cell == "x"), "\(role) \(deed)")
        }
    }

    @Test func `has every role`() { #expect(Set(Self.columns) == Set(Role.allCases)) }

    @Test(arguments: Deed.allCases) func `refuses who has no role, and says who may`(deed: Deed) {
        let ruling = User("Bo", []).may(deed)
        #expect(ruling.outcome == .notMet)
        #expect(ruling.provision == .Kansli.access)
        #expect(ruling.reason.contains("Det får: "))
    }

    @Test(arguments: Role.allCases) func `lets whoever is secretary sign, and the others as the table says`(role: Role)
    {
        let user = User("Eva", [role])
        #expect(user.maySign(as: .secretary).outcome == .met)
        for capacity in [MinutesSignature.Capacity.presiding, .adjuster] {
            #expect(user.maySign(as: capacity).outcome == user.may(.adjust).outcome)
        }
    }

    @Test func `lets roles add up`() {
        #expect(User("Eva", [.auditor, .administrator]).may(.manageAccounts).outcome == .met)
        #expect(User("Eva", [.auditor, .administrator]).may(.adjust).outcome == .notMet)
    }
}

@Suite struct `The way in` {
    @Test(arguments: Deed.allCases) func `by a link is enough to read, note and reply, and for nothing else`(deed: Deed)
    {
        let everybody = User("Eva", Set(Role.allCases), entry: .link)
        let ruling = everybody.may(deed)
        #expect((ruling.outcome == .met) == [.readPapers, .readBudget, .keepNotes, .replyToSummons].contains(deed))
        if ruling.outcome == .notMet { #expect(ruling.reason.contains("lösenord eller e-legitimation")) }
    }

    @Test(arguments: [Entry.password, .passwordAndCode, .identification])
    func `takes nothing from what the roles allow when it is a stronger one`(entry: Entry) {
        let chair = User("Ulla", [.chair], entry: entry)
        #expect(chair.may(.adjust).outcome == .met && chair.may(.convene).outcome == .notMet)
        #expect(entry.mayChangeAccount.outcome == .met)
    }

    @Test func `by a link gives no role that the account lacks, and changes no account`() {
        #expect(User("Bo", [], entry: .link).may(.readPapers).outcome == .notMet)
        #expect(Entry.link.mayChangeAccount.outcome == .notMet)
    }

    @Test func `is named as it is noted beside a signature`() {
        let user = User("Bo", [], entry: .identification, voucher: "Freja, loa3")
        #expect(user.cameInBy == "e-legitimation (Freja, loa3)")
        #expect(User("Bo", []).cameInBy == "lösenord")
    }
}
