import Demo
import Domain
import Folder
import Formats
import Foundation
import Hummingbird
import Logging
import Register
import Site

/// Registret, hopsatt (register building): a register's data folder with all that serves it. It knows nothing of an office.
struct RegisterBuilding: Sendable {
    let folder: Folder
    let store: RegisterStore
    let accounts: Accounts
    let effects: Effects
    let settings: SiteSettings
    /// The way in while nobody has an account.
    var firstAccount: FirstAccountDoor?

    init(_ folder: Folder, _ settings: SiteSettings, effects: Effects = .live) async throws {
        var effects = effects
        effects.demoClock = try folder.demoDay().map(DemoClock.init)
        let store = try RegisterStore(folder)
        (self.folder, self.store, self.effects, self.settings) = (folder, store, effects, settings)
        accounts = try Accounts(
            folder,
            key: SealingKey(in: folder.directory),
            Self.policy(try await store.settings(), isDemo: effects.demoDay != nil),
            now: effects.now,
            sign: { [effects] in effects.signature($0, why: $1) }
        )
        firstAccount = try await OfficeBuilding.firstAccount(accounts, isDemo: effects.demoDay != nil)
    }

    /// Everybody in a real register has a second factor: each of them sees persons, or decides who does.
    static func policy(_ settings: RegisterSettings, isDemo: Bool) -> AccountPolicy {
        var policy = AccountPolicy()
        policy.demandsSecondFactor = !isDemo
        policy.demandsSecondFactorOfAll = true
        policy.idle = Double(settings.idleMinutes) * 60
        policy.longest = 9 * 3600
        policy.issuer = "Deltagarregistret"
        return policy
    }

    func router() -> Router<PageContext> {
        let cookie = SessionCookie(settings)
        let router = Router<PageContext>.site(settings, visitor: cookie.visitors(accounts), frame: frame)
        LoginRoutes(accounts, cookie, demo: demoPeople).add(to: router)
        SecondFactorRoutes(accounts, cookie) { link in
            QRCode(link)?.picture("QR-kod med samma nyckel som står i texten")
        }.add(to: router)
        OwnAccountRoutes(accounts, cookie, .none, when: effects.swedish).add(to: router)
        if let firstAccount { FirstAccountRoutes(firstAccount).add(to: router) }
        PersonRoutes(pages, when: effects.swedish, sections: [WorkSections.person]).add(to: router)
        EnrolmentRoutes(pages).add(to: router)
        ExitRoutes(pages).add(to: router)
        CorrectionRoutes(pages).add(to: router)
        HandOverRoutes(pages, names: accounts.names).add(to: router)
        PersonSearchRoutes(pages).add(to: router)
        ReviewRoutes(pages).add(to: router)
        DeliveryRoutes(pages).add(to: router)
        MappingRoutes(pages, when: effects.swedish).add(to: router)
        RegisterRoutes(pages, warnings: warnings).add(to: router)
        RightRoutes(pages, accounts).add(to: router)
        StaffRoutes(pages, accounts, publicURL: settings.publicURL ?? "").add(to: router)
        addWork(to: router)
        router.refuseOtherMethods()
        return router
    }

    /// The work around a participant: intake, plans, measurements.
    private func addWork(to router: Router<PageContext>) {
        let (sign, today, url) = (pages.sign, pages.today, settings.publicURL ?? "")
        IntakeRoutes(store: store, sign: sign, today: today, when: effects.swedish).add(to: router)
        IntakeSetUpRoutes(store: store, sign: sign, today: today, publicURL: url).add(to: router)
        CallerRoutes(store: store, isSecure: url.hasPrefix("https:")) { sign(.program, "remiss genom länk") }.add(
            to: router
        )
        PlanRoutes(store: store, sign: sign, today: today).add(to: router)
        InstrumentRoutes(store: store, sign: sign, today: today).add(to: router)
    }

    var pages: RegisterPages {
        RegisterPages(store, sign: { [effects] in effects.signature($0, why: $1) }, today: effects.today)
    }

    @Sendable private func frame(_ visitor: Visitor?) async throws -> Frame {
        let ways: [Link] = if let visitor { try await pages.ways(visitor.user) } else { [] }
        return Frame(
            association: try await store.controller()?.name ?? "Deltagarregistret",
            visitor: visitor,
            ways: ways,
            demoDay: effects.demoDay
        )
    }

    @Sendable private func warnings() async throws -> [String] { Neighbours(directory: folder.directory).warnings() }

    private var demoPeople: DemoPeople? {
        guard effects.demoDay != nil else { return nil }
        let people = Demo.registerPeople.map { DemoPeople.Person(name: $0.name, role: $0.role, email: $0.email) }
        return DemoPeople(password: Demo.password, people: people)
    }

    /// The retention clock: once a night.
    func retentionClock() -> ReminderClock {
        ReminderClock(
            what: "personer gallrade",
            failure: "Gallringen gick inte att göra.",
            hour: 3,
            zone: effects.zone,
            now: effects.now,
            today: effects.today
        ) { [store, effects] _ in
            try await store.retain(effects.signature(.program, why: "gallring"))
        }
    }
}
