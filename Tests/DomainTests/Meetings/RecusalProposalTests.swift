import Domain
import TestSupport
import Testing

@Suite struct `A question of recusal` {
    let board = SmallWorld.board()

    /// The first § with an applicant and perhaps more.
    func record(applicant: Organisation.ID, cooperating: [Organisation.ID] = [], _ involved: [Involvement] = [])
        -> MeetingRecord
    {
        var record = SmallWorld.record([1, 2, 3, 4, 11, 14])
        record.items[0].parties =
            [ItemParty(id: 1, item: 101, organisation: applicant, kind: .applicant)]
            + cooperating.map { ItemParty(id: 1 + $0, item: 101, organisation: $0, kind: .cooperating) }
        record.items[0].involvements = involved
        return record
    }

    @Test func `is raised for who signed, is contact or is employed by the applicant, by its strongest reason`() {
        let involved = [
            Involvement(id: 1, item: 101, person: 2, kind: .contact),
            Involvement(id: 2, item: 101, person: 2, kind: .signed),
        ]
        let proposals = record(applicant: 11, involved).recusalProposals(at: 101, board)
        #expect(proposals.map(\.person) == [1, 11, 2])
        #expect(proposals.map(\.why) == [.employed, .employed, .signed])
        #expect(proposals[2].reasons == [.signed, .contact] && proposals.allSatisfy(\.isFinding))
    }

    @Test func `is only a question when an elected member sits for the applicant`() {
        let proposals = record(applicant: 14).recusalProposals(at: 101, board)
        #expect(proposals.map(\.person) == [4, 14])
        #expect(proposals.allSatisfy { $0.why == .ownOrganisation && !$0.isFinding })
    }

    @Test func `is asked about cooperating parties, and not at all about others`() {
        let proposals = record(applicant: 20, cooperating: [3]).recusalProposals(at: 101, board)
        #expect(proposals.map(\.why) == [.cooperating] && proposals.map(\.person) == [3])
        #expect(record(applicant: 20).recusalProposals(at: 101, board).isEmpty)
    }

    @Test func `is closed by either answer`() {
        var record = record(applicant: 14)
        record.items[0].recusals = [
            Recusal(id: 1, item: 101, person: 4), Recusal(id: 2, item: 101, person: 14, answer: .free),
        ]
        #expect(record.openRecusalProposals(at: 101, board).isEmpty)
        #expect(record.recusalProposals(at: 101, board).count == 2)
    }

    @Test func `leaves out who is not there`() {
        var record = record(applicant: 14)
        record.attendances.removeAll { $0.person == 14 }
        #expect(record.recusalProposals(at: 101, board).map(\.person) == [4])
    }

    @Test func `shows beforehand which § would lose quorum`() {
        let three = [1, 2].map { Involvement(id: $0, item: 101, person: $0, kind: .signed) }
        var record = record(applicant: 14, three)
        record.items[0].involvements += [11, 12].map { Involvement(id: $0, item: 101, person: $0, kind: .contact) }
        record.attendances = []
        #expect(record.itemsThatWouldLoseQuorum(board) == [101])
        record.items[0].recusals = [Recusal(id: 1, item: 101, person: 1, answer: .free)]
        #expect(record.itemsThatWouldLoseQuorum(board).isEmpty)
    }
}
