import Domain
import Foundation
import TestSupport

@testable import Register

/// A list of three in the first initiative, which account 2 works with.
struct MappingWorld {
    let world: RegisterWorld
    let project: MappingProject.ID
    var store: RegisterStore { world.store }

    static let list = """
        Personnummer;Namn;Nås genom
        19621001-2842;Edit Testberg;Genom modern
        19621012-9786;Per Testman;Telefon 070-174 06 05
        19640511-2985;Ada Testdal;
        """

    init() async throws {
        world = try await RegisterWorld()
        project = try await world.store.openMapping("Unga 2024", in: world.amt, until: "2024-12-31", .by(2))
        _ = try await world.store.importList(Self.read(), to: project, .by(2))
    }

    static func read(_ text: String = list) throws -> MappingList {
        try MappingList(Data(text.utf8), on: RegisterWorld.today)
    }

    func people(_ account: Int64 = 2) async throws -> [MappingTarget] {
        try await store.list(of: project, .casework, session: "s", .by(account)).targets ?? []
    }

    func open(_ target: MappingTarget.ID, _ account: Int64 = 2) async throws -> MappingTargetFile {
        try await store.target(target, in: project, .casework, session: "s", .by(account))
    }

    func attempt(_ target: MappingTarget.ID, on day: Day = RegisterWorld.today, reached: Bool = true) async throws {
        try await store.attempt(
            .telephone,
            on: day,
            reached: reached,
            note: "Svarade glatt",
            of: target,
            in: project,
            .by(2)
        )
    }
}
