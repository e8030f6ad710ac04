package import Domain
package import Markup
package import Site

/// Sidornas grund (register pages): what every page of the register is made with.
package struct RegisterPages: Sendable {
    package let store: RegisterStore
    package let sign: Sign
    package let today: @Sendable () -> Day

    package init(_ store: RegisterStore, sign: @escaping Sign, today: @escaping @Sendable () -> Day) {
        (self.store, self.sign, self.today) = (store, sign, today)
    }

    /// Who looks, in which session: a purpose is told once for each person and session.
    package func session(_ context: PageContext) throws -> String {
        guard let visitor = context.visitor else { throw NotSignedIn() }
        return visitor.formKey
    }

    /// The left column: what this visitor has anything to do with.
    package func ways(_ user: User) async throws -> [Link] {
        let today = today()
        return try await store.read { db in
            func may(_ deed: RegisterDeed) throws -> Bool { try !db.reach(deed, user, on: today).isEmpty }
            var ways: [Link] = []
            if try may(.decideIntake) { ways.append(Link("Intag", IntakeRoutes.all)) }
            if try may(.follow) { ways.append(Link("Mina deltagare", RegisterPaths.mine)) }
            if try may(.enrol) { ways.append(Link("Skriv in", RegisterPaths.enrol)) }
            if try may(.seePersons) { ways.append(Link("Sök", RegisterPaths.search)) }
            if try may(.seePersons) && !may(.decideIntake) { ways.append(Link("Intag", IntakeRoutes.all)) }
            if try may(.map) || may(.readCounts) { ways.append(Link("Kartläggning", MappingRoutes.all)) }
            if try may(.readCounts) { ways.append(Link("Instrument", InstrumentRoutes.all)) }
            if try may(.readCounts) { ways.append(Link("Leveranser", DeliveryRoutes.all)) }
            if try may(.reviewLooks) { ways.append(Link("Granska loggen", RegisterPaths.review)) }
            if user.mayManageRegister.outcome == .met {
                ways += [
                    Link("Registret", RegisterPaths.register), Link("Behörigheter", RegisterPaths.rights),
                    Link("Konton", RegisterPaths.accounts),
                    Link("Myndigheter", IntakeSetUpRoutes.authorities), Link("Instrument", InstrumentRoutes.all),
                ]
            }
            return ways
        }
    }

    /// Where a visitor lands.
    package func start(_ user: User) async throws -> String { try await ways(user).first?.path ?? "/konto" }
}

/// Vägarna (paths) of the register. Ids only: no address tells who somebody is.
package enum RegisterPaths {
    package static let mine = "/deltagare"
    package static func person(_ id: Int64) -> String { "\(mine)/\(id)" }
    package static func purpose(_ id: Int64) -> String { "\(person(id))/andamal" }
    package static func log(_ id: Int64) -> String { "\(person(id))/logg" }
    package static func export(_ id: Int64) -> String { "\(person(id))/registerutdrag" }
    package static func protect(_ id: Int64) -> String { "\(person(id))/skydda" }
    package static let enrol = "/skriv-in"
    package static func exit(_ stay: Stay.ID) -> String { "/inskrivningar/\(stay)/avslut" }
    package static func correctExit(_ stay: Stay.ID) -> String { "\(exit(stay))/ratta" }
    package static func after(_ stay: Stay.ID) -> String { "/inskrivningar/\(stay)/efter" }
    package static func followUp(_ stay: Stay.ID, _ month: Int) -> String {
        "/inskrivningar/\(stay)/uppfoljning/\(month)"
    }
    package static func correct(_ stay: Stay.ID) -> String { "/inskrivningar/\(stay)/ratta" }
    package static func handOver(_ stay: Stay.ID) -> String { "/inskrivningar/\(stay)/lamna-over" }
    package static let unattended = "/deltagare/utan-handlaggare"
    package static let search = "/sok"
    package static let review = "/granska"
    package static let register = "/registret"
    package static let rights = "/behorigheter"
    package static let accounts = "/konton"
}

extension HTML {
    /// A date in a table, in one piece.
    static func day(_ day: Day?) -> HTML { day.map { "<span class=\"nowrap\">\($0.rawValue)</span>" } ?? "" }
}

/// Avsnitt (person section): what another slice shows on a person's page, under the stays.
package typealias PersonSection = @Sendable (PersonFile, PageContext) async throws -> HTML
