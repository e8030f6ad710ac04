import Domain
import Testing

@Suite struct `Every provision` {
    @Test(arguments: Provision.all) func `has a source and a section`(provision: Provision) {
        #expect(!provision.source.isEmpty)
        #expect(!provision.section.isEmpty)
    }

    @Test func `stands in the list once`() { #expect(Set(Provision.all).count == Provision.all.count) }

    @Test func `of kommunallagen warns but for appeals`() {
        let blocking = Provision.LocalGovernmentAct.all.filter { $0.confidence == .certain }
        #expect(blocking.allSatisfy { $0.section.hasPrefix("13 kap.") })
        #expect(Provision.LocalGovernmentAct.adjustment.confidence == .uncertain)
        #expect(Provision.LocalGovernmentAct.notice.confidence == .uncertain)
        #expect(Provision.LocalGovernmentAct.appealPeriod.confidence == .certain)
    }

    @Test func `of the bylaws is a setting`() {
        #expect(Provision.Bylaws.all.allSatisfy { $0.confidence == .local })
    }

    @Test func `is cited section first`() {
        #expect(Provision.LocalGovernmentAct.quorum.citation == "6 kap. 27 § kommunallagen (2017:725)")
    }
}
