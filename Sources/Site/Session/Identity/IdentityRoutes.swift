package import Domain
package import Hummingbird
import Logging
import Markup

/// Signing in by e-identification, and tying one to an account. A way out begins with a link, never with a form: a
/// form's answer may not lead to another site (form-action in the page's policy).
///
/// | Method | Path                                      | Does                                                     |
/// |--------|-------------------------------------------|----------------------------------------------------------|
/// | GET    | /logga-in/e-legitimation/:provider        | leads the browser to the provider                        |
/// | GET    | /logga-in/e-legitimation/:provider/svar   | takes the provider's answer                              |
/// | POST   | /konto/e-legitimation/:provider           | begins to tie one to one's own account                   |
/// | POST   | /konto/e-legitimation/:id/bort            | forgets one of one's own                                 |
/// | POST   | /valkommen/:link/e-legitimation/:provider | begins to tie one, by an invitation                      |
package struct IdentityRoutes<Doors: IdentityDoors>: Sendable {
    let doors: Doors
    let cookie: SessionCookie
    let errands: ErrandCookie
    let providers: Providers

    package init(_ doors: Doors, _ settings: SiteSettings, _ providers: Providers) {
        (self.doors, self.providers) = (doors, providers)
        (cookie, errands) = (SessionCookie(settings), ErrandCookie(settings))
    }

    package func add(to router: Router<PageContext>) {
        router.get("logga-in/e-legitimation/:provider", use: leave)
        router.get("logga-in/e-legitimation/:provider/svar", use: comeBack)
        router.post("konto/e-legitimation/:provider", use: beginTying)
        router.post("konto/e-legitimation/:provider/bort", use: forget)
        router.post("valkommen/:link/e-legitimation/:provider", use: beginAccepting)
    }

    @Sendable private func leave(_ request: Request, _ context: PageContext) async throws -> Response {
        let provider = try provider(context)
        let goal = request.uri.queryParameters.get("till") ?? ""
        switch try await doors.beginErrand(to: provider.id, goal: goal, context.sender) {
        case .wait(let seconds):
            return Page.tooManyErrands(seconds).publicHTML(in: context.frame).response(.tooManyRequests)
        case .begun(let begun):
            do throws(IDFault) {
                var response = Response.redirect(to: try await providers.address(provider, begun))
                errands.set(begun.cookie, on: &response)
                return response
            } catch {
                return failed(error, provider, context)
            }
        }
    }

    @Sendable private func beginTying(_ request: Request, _ context: PageContext) async throws -> Response {
        let (provider, token) = (try provider(context), try token(request, context))
        let begun = try await doors.beginTying(to: provider.id, token, goal: OwnAccountPaths.start)
        return await bridge(begun, provider, context)
    }

    @Sendable private func beginAccepting(_ request: Request, _ context: PageContext) async throws -> Response {
        let (provider, link) = (try provider(context), try context.parameters.require("link"))
        guard let begun = try await doors.beginAccepting(link, with: provider.id) else {
            return Page.spentLink.publicHTML(in: context.frame).response(.notFound)
        }
        return await bridge(begun, provider, context)
    }

    /// A page with the link onward, in answer to a form.
    private func bridge(_ begun: BegunErrand, _ provider: IdentityProvider, _ context: PageContext) async -> Response {
        do throws(IDFault) {
            let page = Page.bridge(to: provider, try await providers.address(provider, begun))
            var response = page.publicHTML(in: context.frame).response(.ok)
            errands.set(begun.cookie, on: &response)
            return response
        } catch {
            return failed(error, provider, context)
        }
    }

    @Sendable private func forget(_ request: Request, _ context: PageContext) async throws -> Response {
        guard let id = context.parameters.get("provider", as: Int64.self) else { throw Missing() }
        try await doors.forgetIdentity(id, token(request, context))
        return .see(OwnAccountPaths.start, receipt: .removed)
    }

    /// The state is spent first of all, whatever the answer says.
    @Sendable private func comeBack(_ request: Request, _ context: PageContext) async throws -> Response {
        let (provider, query) = (try provider(context), request.uri.queryParameters)
        let errand = try await doors.endErrand(query.get("state") ?? "", errands.value(request) ?? "")
        var response: Response
        do {
            guard let errand, errand.provider == provider.id else { throw IDFault.unknownErrand }
            if let error = query.get("error") { throw error == "access_denied" ? IDFault.cancelled : .providerError }
            guard query.get("iss") ?? provider.issuer == provider.issuer else { throw IDFault.wrongIssuer }
            guard let code = query.get("code"), !code.isEmpty else { throw IDFault.providerError }
            let identity = try await providers.identity(provider, code, errand)
            response = try await use(identity, errand, request, context)
        } catch let fault as IDFault {
            response = failed(fault, provider, context)
        }
        errands.clear(on: &response)
        return response
    }

    private func use(
        _ identity: VouchedIdentity,
        _ errand: Errand,
        _ request: Request,
        _ context: PageContext
    ) async throws -> Response {
        let origin = LoginOrigin(address: context.sender, browser: request.browser)
        switch errand.purpose {
        case .tie(let session):
            try await doors.tie(identity, session: session, token(request, context))
            return .see(OwnAccountPaths.start, receipt: .saved)
        case .enter: return try await entered(doors.enter(identity, origin), identity, errand, context)
        case .accept(let link):
            return try await entered(doors.accept(identity, by: link, origin), identity, errand, context)
        }
    }

    private func entered(
        _ answer: LoginAnswer,
        _ identity: VouchedIdentity,
        _ errand: Errand,
        _ context: PageContext
    ) async throws -> Response {
        guard case .entered(let token) = answer else {
            return Page.untied(identity.provider).publicHTML(in: context.frame).response(.forbidden)
        }
        var response = try await doors.afterLogin(token, errand.goal)
        cookie.set(token, on: &response)
        return response
    }

    /// The log gets the fault's code, and nothing of the person.
    private func failed(_ fault: IDFault, _ provider: IdentityProvider, _ context: PageContext) -> Response {
        context.logger.warning("e-identification by \(provider.id) failed: \(fault.rawValue)")
        return Page.failed(fault, provider).publicHTML(in: context.frame).response(fault.status)
    }

    private func provider(_ context: PageContext) throws -> IdentityProvider {
        guard let provider = providers[context.parameters.get("provider")] else { throw Missing() }
        return provider
    }

    private func token(_ request: Request, _ context: PageContext) throws -> String {
        guard context.visitor != nil, let token = cookie.token(request) else { throw NotSignedIn() }
        return token
    }
}

enum IdentityPaths {
    static func leave(_ provider: String, goal: String = "") -> String {
        "/logga-in/e-legitimation/\(provider)" + (goal.isLocalPath ? "?till=" + goal.percentEncoded : "")
    }
    static func tie(_ provider: String) -> String { "/konto/e-legitimation/\(provider)" }
    static func forget(_ id: Int64) -> String { "/konto/e-legitimation/\(id)/bort" }
}

/// Where a provider sends browsers back to: told to it beforehand, and the same each time.
package func answerPath(of provider: IdentityProvider) -> String { "/logga-in/e-legitimation/\(provider.id)/svar" }

extension IDFault {
    fileprivate var status: HTTPResponse.Status {
        switch self {
        case .cancelled: .ok
        case .unreachable, .wrongDiscovery, .noToken, .providerError: .badGateway
        default: .forbidden
        }
    }
}
