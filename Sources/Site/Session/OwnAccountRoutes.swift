import Domain
package import Foundation
package import Hummingbird
import Markup

/// One's own account.
///
/// | Method | Path                           | Does                                                 |
/// |--------|--------------------------------|------------------------------------------------------|
/// | GET    | /konto                         | name, address, roles, second factor, devices         |
/// | POST   | /konto/losenord                | changes the password, and logs out everywhere else   |
/// | POST   | /konto/enheter/:id/logga-ut    | logs one of one's own devices out                    |
/// | POST   | /konto/andra-enheter/logga-ut  | logs all but this one out                            |
package struct OwnAccountRoutes<Doors: IdentityDoors>: Sendable {
    let doors: Doors
    let cookie: SessionCookie
    /// An instant as the reader's clock shows it.
    let when: @Sendable (Date) -> String
    let providers: Providers

    package init(
        _ doors: Doors,
        _ cookie: SessionCookie,
        _ providers: Providers = .none,
        when: @escaping @Sendable (Date) -> String
    ) {
        (self.doors, self.cookie, self.providers, self.when) = (doors, cookie, providers, when)
    }

    package func add(to router: Router<PageContext>) {
        router.get("konto", use: show)
        router.post("konto/losenord", use: changePassword)
        router.post("konto/enheter/:id/logga-ut", use: close)
        router.post("konto/andra-enheter/logga-ut", use: closeOthers)
    }

    @Sendable private func show(_ request: Request, _ context: PageContext) async throws -> HTML {
        try await page(request, context).html(in: context.frame)
    }

    @Sendable private func changePassword(_ request: Request, _ context: PageContext) async throws -> Response {
        let (token, form) = (try token(request, context), context.form)
        guard form["losenord"] == form["losenordIgen"] else {
            return try await again(
                "losenordIgen",
                "Lösenorden är inte lika. Skriv samma i båda fälten.",
                request,
                context
            )
        }
        let origin = LoginOrigin(address: context.sender, browser: request.browser)
        switch try await doors.changePassword(from: form["nuvarande"], to: form["losenord"], token, origin) {
        case .changed(let token):
            var response = Response.see(OwnAccountPaths.start, receipt: .saved)
            cookie.set(token, on: &response)
            return response
        case .objection(let reason): return try await again("losenord", "Nytt lösenord: \(reason)", request, context)
        case .wrong: return try await again("nuvarande", "Lösenordet i dag stämmer inte.", request, context)
        case .wait(let seconds):
            let message = "För många försök. Vänta \(seconds) sekunder och försök igen."
            return try await again("nuvarande", message, request, context)
        }
    }

    private func again(
        _ field: String,
        _ message: String,
        _ request: Request,
        _ context: PageContext
    ) async throws -> Response {
        let page = try await page(request, context, FormErrors(field, message))
        return page.html(in: context.frame).response(.unprocessableContent)
    }

    @Sendable private func close(_ request: Request, _ context: PageContext) async throws -> Response {
        guard let id = context.parameters.get("id", as: Int64.self) else { throw Missing() }
        try await doors.closeSession(id, token(request, context))
        return .see(OwnAccountPaths.start, receipt: .removed)
    }

    @Sendable private func closeOthers(_ request: Request, _ context: PageContext) async throws -> Response {
        try await doors.closeOtherSessions(token(request, context))
        return .see(OwnAccountPaths.start, receipt: .removed)
    }

    private func page(
        _ request: Request,
        _ context: PageContext,
        _ errors: FormErrors = FormErrors()
    ) async throws -> Page {
        let token = try token(request, context)
        guard let visitor = context.visitor else { throw NotSignedIn() }
        let (account, sessions) = (try await doors.own(token), try await doors.sessions(token))
        let tied = try await doors.identities(token)
        return Page.ownAccount(account, sessions, tied, providers, visitor, errors, in: context.frame, when: when)
    }

    private func token(_ request: Request, _ context: PageContext) throws -> String {
        guard context.visitor != nil, let token = cookie.token(request) else { throw NotSignedIn() }
        return token
    }
}

enum OwnAccountPaths {
    static let start = "/konto"
    static let password = "/konto/losenord"
    static let closeOthers = "/konto/andra-enheter/logga-ut"
    static func close(_ id: Int64) -> String { "/konto/enheter/\(id)/logga-ut" }
}
