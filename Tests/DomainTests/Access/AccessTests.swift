import Domain
import Testing

/// Every role and every deed, cell by cell. x may, · may not. Change a cell here first, then the rule.
@Suite struct `The table of roles and deeds` {
    private static let columns: [Role] = [
        .administrator, .director, .developmentLeader, .chair, .viceChair, .boardMember, .deputy, .auditor, .accountant,
    ]

    private static let table: [Deed: String] = [
        //                   admin director developer chair vice member deputy auditor accountant
        .manageAccounts: "    x     ·        ·         ·     ·    ·      ·      ·       ·",
        .setUpAssociation: "  x     x        ·         ·     ·    ·      ·      ·       ·",
        .planMeetings: "      ·     x        x         ·     ·    ·      ·      ·       ·",
        .convene: "           ·     x        ·         ·     ·    ·      ·      ·       ·",
        .readPapers: "        ·     x        x         x     x    x      x      x       ·",
        .keepNotes: "         ·     x        x         x     x    x      x      x       ·",
        .writeMinutes: "      ·     x        ·         ·     ·    ·      ·      ·       ·",
        .adjust: "            ·     x        ·         x     x    x      x      ·       ·",
        .postNotices: "       ·     x        ·         ·     ·    ·      ·      ·       ·",
        .followUpDecisions: " ·     x        x         ·     ·    ·      ·      ·       ·",
        .readControl: "       ·     x        x         x     x    ·      ·      x       ·",
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

    @Test func `lets roles add up`() {
        #expect(User("Eva", [.auditor, .administrator]).may(.manageAccounts).outcome == .met)
        #expect(User("Eva", [.auditor, .administrator]).may(.adjust).outcome == .notMet)
    }
}
