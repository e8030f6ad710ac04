import Domain
package import Hummingbird
package import Markup

/// Draws a link as a code that a telephone's camera reads; nil when it cannot be drawn.
package typealias DrawCode = @Sendable (_ link: String) -> HTML?

/// The second factor of one's own account. Who must have one is sent here by the login, and is nobody's visitor until
/// it is done: these forms check their key themselves.
///
/// | Method | Path                | Does                                                               |
/// |--------|---------------------|--------------------------------------------------------------------|
/// | GET    | /konto/tva-steg     | the key to put in an app; for who has one, the way to another app  |
/// | POST   | /konto/tva-steg     | makes a key                                                        |
/// | POST   | /konto/tva-steg/kod | takes the first code, shows the recovery codes this once           |
/// | POST   | /konto/tva-steg/ny  | forgets the old key, for a code                                    |
package struct SecondFactorRoutes<Doors: AccountDoors>: Sendable {
    let doors: Doors
    let cookie: SessionCookie

    let drawCode: DrawCode

    package init(_ doors: Doors, _ cookie: SessionCookie, drawCode: @escaping DrawCode) {
        (self.doors, self.cookie, self.drawCode) = (doors, cookie, drawCode)
    }

    package func add(to router: Router<PageContext>) {
        router.get("konto/tva-steg", use: show)
        router.post("konto/tva-steg", use: begin)
        router.post("konto/tva-steg/kod", use: confirm)
        router.post("konto/tva-steg/ny", use: renew)
    }

    @Sendable private func show(_ request: Request, _ context: PageContext) async throws -> HTML {
        let (token, visitor) = try await whoever(request)
        if try await doors.own(token).hasSecondFactor { return Page.renewal(visitor).html(in: context.frame) }
        return Page.secondFactor(try await doors.waitingSecondFactor(token), visitor, drawCode).html(in: context.frame)
    }

    @Sendable private func begin(_ request: Request, _ context: PageContext) async throws -> Response {
        let (token, _) = try await sender(request, context)
        _ = try await doors.beginSecondFactor(token)
        return .see(SecondFactorPaths.start)
    }

    @Sendable private func confirm(_ request: Request, _ context: PageContext) async throws -> Response {
        let (token, visitor) = try await sender(request, context)
        if let done = try await doors.confirmSecondFactor(context.form["kod"], token) {
            var response = Page.recoveryCodes(done.recoveryCodes).html(in: context.frame).response(.ok)
            cookie.set(done.token, on: &response)
            return response
        }
        guard let key = try await doors.waitingSecondFactor(token) else { return .see(SecondFactorPaths.start) }
        let errors = FormErrors("kod", "Koden stämmer inte. Vänta på nästa i appen och försök igen.")
        return Page.secondFactor(key, visitor, drawCode, errors).html(in: context.frame).response(.unprocessableContent)
    }

    @Sendable private func renew(_ request: Request, _ context: PageContext) async throws -> Response {
        let (token, visitor) = try await sender(request, context)
        let answer = try await doors.dropSecondFactor(context.form["kod"], token, context.sender)
        guard let objection = answer.objection("Koden stämmer inte. Vänta på nästa i appen och försök igen.") else {
            return .see(SecondFactorPaths.start)
        }
        let page = Page.renewal(visitor, FormErrors("kod", objection))
        return page.html(in: context.frame).response(.unprocessableContent)
    }

    /// Somebody all the way in, or on the way to a second factor.
    private func whoever(_ request: Request) async throws -> (token: String, visitor: Visitor) {
        guard let token = cookie.token(request) else { throw NotSignedIn() }
        switch try await doors.standing(token) {
        case .entered(let user), .awaitsEnrolment(let user):
            return (token, Visitor(user, formKey: doors.formKey(token)))
        case .awaitsCode, .nobody: throw NotSignedIn()
        }
    }

    private func sender(
        _ request: Request,
        _ context: PageContext
    ) async throws -> (token: String, visitor: Visitor) {
        let found = try await whoever(request)
        guard found.visitor.formKey.equalsSlowly(context.form[FormKeyCheck.field]) else { throw StrangeForm.wrongKey }
        return found
    }
}

enum SecondFactorPaths {
    static let start = "/konto/tva-steg"
    static let code = "/konto/tva-steg/kod"
    static let renewal = "/konto/tva-steg/ny"
}

extension LoginAnswer {
    /// Why it was not let in; nil when it was.
    func objection(_ refused: String) -> String? {
        switch self {
        case .entered: nil
        case .refused: refused
        case .wait(let seconds): "För många försök. Vänta \(seconds) sekunder och försök igen."
        }
    }
}
