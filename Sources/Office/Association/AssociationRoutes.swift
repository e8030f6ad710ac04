package import Domain
package import Hummingbird
import Markup
package import Site
package import Store

/// The association: who it is, its members, its board and its bylaws.
///
/// | Method | Path                                       | Does                                          |
/// |--------|--------------------------------------------|-----------------------------------------------|
/// | GET    | /installningar                             | the association, its members and its board    |
/// | GET    | /installningar/forbundet                   | the form for the association's own facts      |
/// | POST   | /installningar/forbundet                   | enters them                                   |
/// | GET    | /installningar/medlemmar/ny                | the form for a member                         |
/// | GET    | /installningar/medlemmar/:id               | a member to change                            |
/// | POST   | /installningar/medlemmar/ny, …/:id         | admits or changes it                          |
/// | GET    | /installningar/personer/ny, …/:id          | the form for a person                         |
/// | POST   | /installningar/personer/ny, …/:id          | adds or changes a person                      |
/// | GET    | /installningar/uppdrag                     | the form for a seat and for the chair         |
/// | POST   | /installningar/uppdrag                     | appoints                                      |
/// | POST   | /installningar/uppdrag/:id/slut            | ends a mandate                                |
/// | POST   | /installningar/presidium                   | elects chair or vice chair                    |
/// | GET    | /installningar/forbundsordning             | the bylaws in force, and the form for new     |
/// | POST   | /installningar/forbundsordning             | enacts them from a day                        |
package struct AssociationRoutes: Sendable {
    let store: Store
    let sign: Sign
    let today: @Sendable () -> Day

    package init(store: Store, sign: @escaping Sign, today: @escaping @Sendable () -> Day) {
        (self.store, self.sign, self.today) = (store, sign, today)
    }

    static let overview = Room.settings.path
    static let association = overview + "/forbundet"
    static let newMember = overview + "/medlemmar/ny"
    static func member(_ id: Member.ID) -> String { overview + "/medlemmar/\(id)" }
    static let newPerson = overview + "/personer/ny"
    static func person(_ id: Person.ID) -> String { overview + "/personer/\(id)" }
    static let mandates = overview + "/uppdrag"
    static func end(_ id: Mandate.ID) -> String { mandates + "/\(id)/slut" }
    static let chairs = overview + "/presidium"
    static let bylaws = overview + "/forbundsordning"

    package func add(to router: Router<PageContext>) {
        router.group("installningar")
            .get(use: showOverview)
            .get("forbundet", use: showAssociation)
            .post("forbundet", use: enterAssociation)
            .get("medlemmar/:id", use: showMember)
            .post("medlemmar/:id", use: writeMember)
            .get("personer/:id", use: showPerson)
            .post("personer/:id", use: writePerson)
            .get("uppdrag", use: showMandates)
            .post("uppdrag", use: appoint)
            .post("uppdrag/:id/slut", use: endMandate)
            .post("presidium", use: elect)
            .get("forbundsordning", use: showBylaws)
            .post("forbundsordning", use: enact)
    }

    @Sendable private func showOverview(_ request: Request, _ context: PageContext) async throws -> HTML {
        let user = try context.user
        let may = user.may(.setUpAssociation).outcome == .met || user.may(.readPapers).outcome == .met
        if !may { try user.may(.manageAccounts).orRefuse() }
        return Page.associationOverview(try await store.boardIfAny(), user, today()).html(in: context.frame)
    }

    @Sendable private func showAssociation(_ request: Request, _ context: PageContext) async throws -> HTML {
        try context.user.may(.setUpAssociation).orRefuse()
        let association = try await store.boardIfAny()?.association
        return Page.association(context, AssociationForm.fields(association)).html(in: context.frame)
    }

    @Sendable private func enterAssociation(_ request: Request, _ context: PageContext) async throws -> Response {
        try await back(context, to: Self.overview) {
            let signature = sign(try context.user, "förbundets uppgifter")
            let registered = { AssociationForm.fields(try await store.boardIfAny()?.association) }
            try await context.form.saved(over: registered, AssociationForm.labels) {
                try await store.enter(AssociationForm($0).refined(), seen: $0.seen, signature)
            }
        } again: {
            Page.association(context, $0)
        }
    }

    @Sendable private func showMember(_ request: Request, _ context: PageContext) async throws -> HTML {
        try context.user.may(.setUpAssociation).orRefuse()
        let board = try await store.boardIfAny()
        let member = try known(context).flatMap { board?.member($0) }
        return Page.member(member, context, MemberForm.fields(member)).html(in: context.frame)
    }

    @Sendable private func writeMember(_ request: Request, _ context: PageContext) async throws -> Response {
        let id = try known(context)
        return try await back(context, to: Self.overview) {
            let signature = sign(try context.user, "medlem")
            guard let id else {
                try await store.admit(MemberForm(context.form).refined(), signature)
                return
            }
            let registered = { MemberForm.fields(try await store.boardIfAny()?.member(id)) }
            try await context.form.saved(over: registered, MemberForm.labels) {
                try await store.change(id, MemberForm($0).refined(), seen: $0.seen, signature)
            }
        } again: { fields in
            let board = try await store.boardIfAny()
            return Page.member(id.flatMap { board?.member($0) }, context, fields)
        }
    }

    @Sendable private func showPerson(_ request: Request, _ context: PageContext) async throws -> HTML {
        try context.user.may(.setUpAssociation).orRefuse()
        let board = try await store.board()
        let person = try known(context).flatMap(board.person)
        return Page.person(person, board, context, PersonForm.fields(person)).html(in: context.frame)
    }

    @Sendable private func writePerson(_ request: Request, _ context: PageContext) async throws -> Response {
        let id = try known(context)
        return try await back(context, to: Self.overview) {
            let signature = sign(try context.user, "person")
            guard let id else {
                try await store.addPerson(PersonForm(context.form).refined(), signature)
                return
            }
            let registered = { PersonForm.fields(try await store.board().person(id)) }
            try await context.form.saved(over: registered, PersonForm.labels) {
                try await store.change(id, PersonForm($0).refined(), seen: $0.seen, signature)
            }
        } again: {
            let board = try await store.board()
            return Page.person(id.flatMap(board.person), board, context, $0)
        }
    }

    /// The id in the path; nil for "ny".
    private func known(_ context: PageContext) throws -> Int64? {
        let id = try context.parameters.require("id")
        if id == "ny" { return nil }
        guard let known = Int64(id) else { throw Missing() }
        return known
    }

    /// Writes and goes on; what is wrong is shown in the same form with what was typed.
    func back(
        _ context: PageContext,
        to path: String,
        _ write: () async throws -> Void,
        again: (Fields) async throws -> Page
    ) async throws -> Response {
        do {
            try await write()
            return .see(path, receipt: .saved)
        } catch let errors as FormErrors {
            var page = try await again(Fields(context.form, errors, scope: errors.scope))
            page.errors = errors
            return page.html(in: context.frame).response(errors.status)
        }
    }
}
