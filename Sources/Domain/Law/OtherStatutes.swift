extension Provision {
    /// Lag (1930:173) om beräkning av lagstadgad tid, read in the wording of SFS 2022:931.
    package enum TimeComputationAct {
        /// En tidrymd i veckor, månader eller år slutar på dagen med samma veckodag eller nummer som begynnelsedagen;
        /// på månadens sista dag när numret saknas.
        package static let periods = Provision(source, "1 §", .certain)
        /// Infaller sista dagen på söndag, annan allmän helgdag, lördag, midsommarafton, julafton eller nyårsafton får
        /// åtgärden vidtas nästa vardag.
        package static let movedDay = Provision(source, "2 §", .certain)
        package static let all = [periods, movedDay]
        private static let source = "lagen (1930:173) om beräkning av lagstadgad tid"
    }

    /// Lag (1989:253) om allmänna helgdagar. Its text was not read; its days were compared with another calendar.
    package enum HolidaysAct {
        /// Söndagarna och de namngivna helgdagarna.
        package static let holidays = Provision("lagen (1989:253) om allmänna helgdagar", "1 §", .uncertain)
        package static let all = [holidays]
    }

    /// Lag (2018:1937) om tillgänglighet till digital offentlig service.
    package enum AccessibilityAct {
        /// Lagen gäller offentliga aktörer, även sammanslutningar av dem.
        package static let scope = Provision(source, "4 och 5 §§", .certain)
        /// Webbplatsen har en tillgänglighetsredogörelse.
        package static let statement = Provision(source, "reglerna om tillgänglighetsredogörelse i", .certain)
        package static let all = [scope, statement]
        private static let source = "lagen (2018:1937) om tillgänglighet till digital offentlig service"
    }

    /// Förbundsordningen and what the board has decided itself: settings.
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
        package static let all = [quorum, summons, meetings, itemSeries, adjusters, noticeBoard, deputies]
        private static func local(_ section: String) -> Provision { Provision("förbundsordningen", section, .local) }
    }

    /// Sedvänja i styrelser: what boards do though no statute that we have read says it.
    package enum BoardCustom {
        /// En bilaga har ett eget nummer inom mötet.
        package static let appendices = Provision("god sed för protokoll", "numrering av bilagor enligt", .local)
        /// Paragraferna följer på varandra utan luckor.
        package static let itemNumbers = Provision("god sed för protokoll", "löpande paragrafer enligt", .local)
        /// Möteplanens tider och syften hänger ihop från år till år.
        package static let meetingPlan = Provision("god sed för mötesplaner", "årets syften enligt", .local)
        /// Ett uppdrag i ett beslut följs upp.
        package static let followUp = Provision("god sed för beslut", "uppföljning av uppdrag enligt", .local)
        package static let all = [appendices, itemNumbers, meetingPlan, followUp]
    }

    /// Every provision that a rule may cite.
    package static let all =
        FinsamAct.all + LocalGovernmentAct.all + TimeComputationAct.all + HolidaysAct.all + AccessibilityAct.all
        + Bylaws.all + BoardCustom.all
}
