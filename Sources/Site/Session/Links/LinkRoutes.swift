package import Domain
package import Hummingbird
import Markup

/// What the pages of personal links ask of whoever keeps the accounts.
package protocol LinkDoors: AccountDoors {
    func askCode(_ link: String, _ address: String) async throws -> CodeAnswer
    func enter(_ link: String, _ request: String, _ code: String, _ origin: LoginOrigin) async throws -> LoginAnswer
}

/// Signing in by a personal link. To open it mails nothing: mail programs open links to look at them. The link itself
/// goes into a cookie at once, so that it stands in no address that is shown, kept or sent on.
///
/// | Method | Path               | Does                                                             |
/// |--------|--------------------|------------------------------------------------------------------|
/// | GET    | /lank/:link        | keeps the link in the browser, and leads to the page below       |
/// | GET    | /logga-in/lank     | tells what happens, with a button                                |
/// | POST   | /logga-in/lank     | mails a code to the registered address                           |
/// | GET    | /logga-in/lank/kod | the form for the code                                            |
/// | POST   | /logga-in/lank/kod | asks for the code, and signs in to read                          |
package struct LinkRoutes<Doors: LinkDoors>: Sendable {
    let doors: Doors
    let cookie: SessionCookie
    let cookies: LinkCookies
    let isDemo: Bool
    let mailCode: @Sendable (CodeLetter) async throws -> Void

    package init(
        _ doors: Doors,
        _ settings: SiteSettings,
        isDemo: Bool,
        mailCode: @escaping @Sendable (CodeLetter) async throws -> Void
    ) {
        (self.doors, self.isDemo, self.mailCode) = (doors, isDemo, mailCode)
        (cookie, cookies) = (SessionCookie(settings), LinkCookies(settings))
    }

    package func add(to router: Router<PageContext>) {
        router.get("lank/:link", use: keep)
        router.get("logga-in/lank", use: show)
        router.post("logga-in/lank", use: ask)
        router.get("logga-in/lank/kod", use: showCode)
        router.post("logga-in/lank/kod", use: enter)
    }

    @Sendable private func keep(_ request: Request, _ context: PageContext) async throws -> Response {
        var response = Response.see(LinkPaths.start)
        cookies.setLink(try context.parameters.require("link"), on: &response)
        return response
    }

    @Sendable private func show(_ request: Request, _ context: PageContext) async throws -> HTML {
        (cookies.link(request) == nil ? Page.linkMissing : Page.linkOpened()).publicHTML(in: context.frame)
    }

    /// Says the same whether the link holds or not.
    @Sendable private func ask(_ request: Request, _ context: PageContext) async throws -> Response {
        guard let link = cookies.link(request) else { return .see(LinkPaths.start) }
        switch try await doors.askCode(link, context.sender) {
        case .wait(let seconds):
            let errors = FormErrors("skicka", "För många försök. Vänta \(seconds) sekunder och tryck igen.")
            return Page.linkOpened(errors).publicHTML(in: context.frame).response(.tooManyRequests)
        case .asked(let secret, let letter):
            if let letter { try await mailCode(letter) }
            var response = Response.see(LinkPaths.code)
            cookies.setRequest(secret, on: &response)
            return response
        }
    }

    @Sendable private func showCode(_ request: Request, _ context: PageContext) async throws -> Response {
        guard cookies.request(request) != nil else { return .see(LinkPaths.start) }
        return Page.mailedCode(Fields(), FormErrors(), isDemo: isDemo).publicHTML(in: context.frame).response(.ok)
    }

    @Sendable private func enter(_ request: Request, _ context: PageContext) async throws -> Response {
        guard let link = cookies.link(request), let secret = cookies.request(request) else {
            return .see(LinkPaths.start)
        }
        let origin = LoginOrigin(address: context.sender, browser: request.browser)
        let answer = try await doors.enter(link, secret, context.form["kod"], origin)
        guard case .entered(let token) = answer else {
            let wrong =
                "Koden stämmer inte, eller så är den för gammal. Titta i det senaste brevet, eller be om en ny kod."
            let errors = FormErrors("kod", answer.objection(wrong) ?? wrong)
            let page = Page.mailedCode(Fields(FormData(), errors), errors, isDemo: isDemo)
            return page.publicHTML(in: context.frame).response(.unprocessableContent)
        }
        var response = try await doors.afterLogin(token, "/")
        cookie.set(token, on: &response)
        cookies.clear(on: &response)
        return response
    }
}

enum LinkPaths {
    static let start = "/logga-in/lank"
    static let code = "/logga-in/lank/kod"
}

/// Länkkakor (link cookies): the link for an hour and the request for a code for ten minutes, in one browser.
struct LinkCookies: Sendable {
    private let isSecure: Bool

    init(_ settings: SiteSettings) { isSecure = settings.isSecure }

    func link(_ request: Request) -> String? { request.cookies[name("lank")]?.value }
    func request(_ request: Request) -> String? { request.cookies[name("begaran")]?.value }
    func setLink(_ link: String, on response: inout Response) { set("lank", link, 3600, &response) }
    func setRequest(_ secret: String, on response: inout Response) { set("begaran", secret, 600, &response) }

    func clear(on response: inout Response) {
        set("lank", "", 0, &response)
        set("begaran", "", 0, &response)
    }

    private func name(_ what: String) -> String { (isSecure ? "__Host-kansli-" : "kansli-") + what }

    private func set(_ what: String, _ value: String, _ age: Int, _ response: inout Response) {
        response.setCookie(
            Cookie(
                name: name(what),
                value: value,
                maxAge: age,
                path: "/",
                secure: isSecure,
                httpOnly: true,
                sameSite: .lax
            )
        )
    }
}
