import Documents
import Domain
import Folder
import Formats
import Foundation
import Hummingbird
import Office
import Site
import Store

/// Kontoret, hopsatt (office building): a data folder with all that serves it. The only place where the parts meet.
struct OfficeBuilding: Sendable {
    let folder: Folder
    let store: Store
    let accounts: Accounts
    let effects: Effects
    let settings: SiteSettings
    let makePDF: MakePDF
    let demoPeople: DemoPeople?
    /// The program that sends mail; nil lays letters in the folder.
    let mailCommand: String?
    let providers: Providers
    /// Nothing is read where nobody has said how.
    var readPDF: ReadPDF = { _ in "" }
    /// Nothing but the summons where nobody has said how.
    var makeBundle: MakeBundle?
    var makeWord: MakeWord = { _ in throw Missing() }
    /// The way in while nobody has an account.
    var firstAccount: FirstAccountDoor?

    init(
        _ folder: Folder,
        _ settings: SiteSettings,
        demo: DemoPeople?,
        mailCommand: String? = nil,
        providers: Providers = .none,
        effects: Effects = .live,
        makePDF: @escaping MakePDF
    ) throws {
        var effects = effects
        effects.demoClock = try folder.demoDay().map(DemoClock.init)
        let store = try Store(folder)
        (self.folder, self.store, self.effects) = (folder, store, effects)
        (self.mailCommand, self.providers) = (mailCommand, providers)
        (self.settings, self.makePDF, demoPeople) = (settings, makePDF, effects.demoDay == nil ? nil : demo)
        accounts = try Accounts(
            folder,
            key: SealingKey(in: folder.directory),
            Self.policy(isDemo: effects.demoDay != nil),
            now: effects.now,
            sign: { [effects] in effects.signature($0, why: $1) },
            boardRoles: { try await store.boardRoles(of: $0, on: $1) }
        )
    }

    /// Everybody may try the demo; a real office asks for the second factor.
    private static func policy(isDemo: Bool) -> AccountPolicy {
        var policy = AccountPolicy()
        policy.demandsSecondFactor = !isDemo
        return policy
    }

    func router() -> Router<PageContext> {
        let cookie = SessionCookie(settings)
        let router = Router<PageContext>.site(
            settings,
            visitor: cookie.visitors(accounts),
            frame: frame,
            programs: [SendingPaths.take]
        )
        router.add(middleware: TableExport())
        LoginRoutes(accounts, cookie, demo: demoPeople, providers.all).add(to: router)
        IdentityRoutes(accounts, settings, providers).add(to: router)
        LinkRoutes(accounts, settings, isDemo: effects.demoDay != nil, mailCode: mailCode).add(to: router)
        SecondFactorRoutes(accounts, cookie) { link in
            QRCode(link)?.picture("QR-kod med samma nyckel som står i texten")
        }.add(to: router)
        OwnAccountRoutes(accounts, cookie, providers, when: effects.swedish).add(to: router)
        AccountRoutes(
            accounts,
            sign: sign,
            today: effects.today,
            publicURL: settings.publicURL ?? "",
            people: boardPeople
        )
        .add(to: router)
        AssociationRoutes(store: store, sign: sign, today: effects.today).add(to: router)
        AuditRoutes(store: store, sign: sign, today: effects.today).add(to: router)
        CouncilRoutes(store: store, sign: sign, today: effects.today).add(to: router)
        EconomyRoutes(store: store, today: effects.today).add(to: router)
        AccountsRoutes(store: store, sign: sign, today: effects.today).add(to: router)
        StandingItemRoutes(store: store, sign: sign).add(to: router)
        OpeningRoutes(store: store, sign: sign, today: effects.today, recognise: recognise).add(to: router)
        OpeningListRoutes(store: store, sign: sign, today: effects.today).add(to: router)
        if let firstAccount { FirstAccountRoutes(firstAccount).add(to: router) }
        PlanRoutes(store: store, sign: sign, today: effects.today).add(to: router)
        CalendarRoutes(
            accounts,
            store: store,
            sign: sign,
            today: effects.today,
            publicURL: settings.publicURL ?? ""
        )
        .add(to: router)
        WheelRoutes(store: store, sign: sign, today: effects.today).add(to: router)
        AgendaRoutes(store: store, sign: sign).add(to: router)
        PapersRoutes(store: store, sign: sign, today: effects.today).add(to: router)
        ReplyRoutes(store: store, sign: sign).add(to: router)
        BundleRoutes(store: store, today: effects.today, makeBundle: bundle).add(to: router)
        SearchRoutes(store: store).add(to: router)
        MinutesRoutes(store: store, sign: sign).add(to: router)
        AdjustmentRoutes(
            store: store,
            sign: sign,
            today: effects.today,
            makePDF: makePDF,
            readPDF: readPDF,
            makeWord: makeWord
        )
        .add(to: router)
        DecisionRoutes(store: store, sign: sign, today: effects.today).add(to: router)
        PublicRoutes(store: store, today: effects.today, publicURL: settings.publicURL ?? "", makePDF: makePDF)
            .add(to: router)
        DiaryRoutes(store: store, sign: sign, today: effects.today, makePDF: makePDF).add(to: router)
        DelegationRoutes(store: store, sign: sign, today: effects.today).add(to: router)
        PurchaseRoutes(store: store, sign: sign, today: effects.today).add(to: router)
        FollowUpRoutes(store: store, sign: sign, today: effects.today).add(to: router)
        addInitiatives(to: router)
        addFollowUp(to: router)
        GoalRoutes(store: store, sign: sign, today: effects.today).add(to: router)
        ContributionRoutes(store: store, sign: sign, today: effects.today).add(to: router)
        BudgetRoutes(store: store, sign: sign, today: effects.today).add(to: router)
        let accounts = accounts
        BudgetFollowUpRoutes(store: store, sign: sign, today: effects.today) {
            try await accounts.readers().map(\.user)
        }
        .add(to: router)
        YearDocumentRoutes(
            store: store,
            sign: sign,
            today: effects.today,
            makePDF: makePDF,
            makeWord: makeWord
        )
        .add(to: router)
        InitiativeRoutes(store: store, sign: sign, today: effects.today, makePDF: makePDF).add(to: router)
        AttestListRoutes(store: store, sign: sign, today: effects.today).add(to: router)
        ClaimRoutes(store: store, sign: sign, today: effects.today).add(to: router)
        PayerAccountRoutes(store: store, sign: sign, today: effects.today).add(to: router)
        PaymentOrderRoutes(store: store, sign: sign, today: effects.today, makePDF: makePDF).add(to: router)
        FeeRoutes(store: store, sign: sign, today: effects.today).add(to: router)
        FeeListRoutes(store: store, sign: sign, today: effects.today).add(to: router)
        FeeRuleRoutes(store: store, sign: sign, today: effects.today).add(to: router)
        OwnFeeRoutes(store: store, sign: sign, today: effects.today).add(to: router)
        LedgerRoutes(store: store, sign: sign, today: effects.today).add(to: router)
        PublicDocumentRoutes(store: store, today: effects.today, makePDF: makePDF).add(to: router)
        PublicDiaryRoutes(store: store, today: effects.today).add(to: router)
        ControlRoutes(store: store, today: effects.today).add(to: router)
        DeskRoutes(store: store, today: effects.today).add(to: router)
        let sending = LinkSending(personalLinks, sendMail)
        LinkSendingRoutes(store: store, sign: sign, today: effects.today, sending).add(to: router)
        SummonsRoutes(
            store: store,
            sign: sign,
            today: effects.today,
            makePDF: makePDF,
            sendMail: sendMail,
            links: sending,
            makeWord: makeWord,
            mailing: PapersMailing(makeBundle: bundle) { try await accounts.peopleWithAccounts() }
        )
        .add(to: router)
        if let clock = effects.demoClock { DemoRoutes(folder: folder, clock: clock, sign: sign).add(to: router) }
        router.refuseOtherMethods()
        return router
    }

    private var bundle: MakeBundle { makeBundle ?? { [makePDF] in try await makePDF($0.summons) } }

    @Sendable func sign(_ user: User, why: String) -> Signature { effects.signature(user, why: why) }
}
