import Domain
import Folder
import Hummingbird
import Office
import Site
import Store

extension OfficeBuilding {
    /// What surrounds every page: the name, the rooms that have something to show this visitor, the demo's day.
    @Sendable func frame(_ visitor: Visitor?) async throws -> Frame {
        Frame(
            association: try await store.associationName() ?? "Kansli",
            visitor: visitor,
            rooms: visitor.map { rooms(of: $0.user) } ?? [],
            demoDay: effects.demoDay
        )
    }

    private func rooms(of user: User) -> [Room] {
        Room.allCases.filter { room in
            switch room {
            case .desk, .meetings, .councils, .audit: user.may(.readPapers).outcome == .met
            case .initiatives: user.may(.readInitiatives).outcome == .met
            case .economy: [.readBudget, .releasePayments].contains { user.may($0).outcome == .met }
            case .control: user.may(.readControl).outcome == .met
            case .publicSite: user.may(.postNotices).outcome == .met
            case .settings: user.may(.setUpAssociation).outcome == .met || user.may(.manageAccounts).outcome == .met
            case .registry: user.may(.readDiary).outcome == .met
            case .followUp: user.may(.readFollowUp).outcome == .met
            }
        }
    }
}

extension OfficeBuilding {
    /// Those whom an account may be tied to; nobody before the association is entered.
    @Sendable func boardPeople() async throws -> [(id: Int64, name: String)] {
        guard try await store.associationName() != nil else { return [] }
        return try await store.board().persons.map { ($0.id, $0.name) }
    }
}

extension Accounts: IdentityDoors, LinkDoors, CalendarDoors, SendingDoors {}
