extension Provision {
    /// Förbundsordningen (bylaws), and what the board has decided itself: settings.
    package enum Bylaws {
        /// Beslutsför: minst hälften eller fler än hälften, som förbundsordningen säger.
        package static let quorum = local("reglerna om beslutsförhet i")
        /// Så många dagar före mötet ska kallelsen gå ut.
        package static let summons = local("reglerna om kallelse i")
        /// Så många möten om året ska styrelsen minst ha.
        package static let meetings = local("reglerna om antal möten i")
        /// Paragraferna numreras i en serie per år eller fortlöpande.
        package static let itemSeries = local("reglerna om paragrafernas numrering i")
        /// Så många justerar, utöver den som lett mötet.
        package static let adjusters = local("reglerna om justering i")
        /// Den anslagstavla som förbundet använder.
        package static let noticeBoard = local("reglerna om anslag i")
        /// Hur ersättare deltar och tjänstgör.
        package static let deputies = local("reglerna om ersättare i")
        /// Så många samråd med medlemmarna om året.
        package static let consultation = local("reglerna om medlemssamråd i")
        /// Om förbundet ska ha en delårsrapport: finsamlagen kräver ingen.
        package static let halfYearReport = local("reglerna om delårsrapport i")
        package static let all = [
            quorum, summons, meetings, itemSeries, adjusters, noticeBoard, deputies, consultation, halfYearReport,
        ]
        private static func local(_ section: String) -> Provision { Provision("förbundsordningen", section, .local) }
    }
}
