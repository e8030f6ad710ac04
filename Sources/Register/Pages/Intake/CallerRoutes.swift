package import Domain
package import Hummingbird
import Markup
package import Site

/// The way in for other authorities, without an account. The link goes into a cookie at once, so that it stands in no
/// address that is shown, kept or sent on. They send referrals and read the answers to their own, each with its code.
///
/// | Method | Path             | Does                                                        |
/// |--------|------------------|-------------------------------------------------------------|
/// | GET    | /remisslank/:link | keeps the link in the browser, and leads to the form       |
/// | GET    | /skicka-remiss   | the form                                                    |
/// | POST   | /skicka-remiss   | receives the referral and shows the code for its answer     |
/// | GET    | /remissvar       | asks for the code                                           |
/// | POST   | /remissvar       | shows the answers, while the consent holds                  |
package struct CallerRoutes: Sendable {
    let store: RegisterStore
    let cookies: CallerCookie
    let now: @Sendable () -> Signature

    /// `now` tells the instant and the day; who calls is known by the link.
    package init(store: RegisterStore, isSecure: Bool, now: @escaping @Sendable () -> Signature) {
        (self.store, self.now) = (store, now)
        cookies = CallerCookie(isSecure: isSecure)
    }

    static let form = "/skicka-remiss"
    static let answers = "/remissvar"
    static func link(_ token: String) -> String { "/remisslank/" + token }

    package func add(to router: Router<PageContext>) {
        router.get("remisslank/:link", use: keep)
        router.get("skicka-remiss", use: show)
        router.post("skicka-remiss", use: receive)
        router.get("remissvar", use: ask)
        router.post("remissvar", use: read)
    }

    @Sendable private func keep(_ request: Request, _ context: PageContext) async throws -> Response {
        var response = Response.see(Self.form)
        cookies.keep(try context.parameters.require("link"), on: &response)
        return response
    }

    @Sendable private func show(_ request: Request, _ context: PageContext) async throws -> HTML {
        let (_, caller) = try await caller(request)
        return Page.sending(caller, Fields(), context).publicHTML(in: context.frame)
    }

    @Sendable private func receive(_ request: Request, _ context: PageContext) async throws -> Response {
        let (token, caller) = try await caller(request)
        do {
            let form = ReferralForm(data: context.form, today: now().day, sender: caller.authority.id)
            let (new, sent) = (try form.refined(), now())
            let code = try await store.receive(new, through: token, at: sent.instant, on: sent.day)
            return Page.sent(caller, code).publicHTML(in: context.frame).response(.ok)
        } catch let errors as FormErrors {
            var page = Page.sending(caller, Fields(context.form, errors), context)
            page.errors = errors
            return page.publicHTML(in: context.frame).response(errors.status)
        }
    }

    @Sendable private func ask(_ request: Request, _ context: PageContext) async throws -> HTML {
        let (_, caller) = try await caller(request)
        return Page.asking(caller, context).publicHTML(in: context.frame)
    }

    @Sendable private func read(_ request: Request, _ context: PageContext) async throws -> HTML {
        let (token, caller) = try await caller(request)
        let answers = try await store.answers(token, code: context.form["kod"], at: now().day)
        return Page.answers(answers, caller).publicHTML(in: context.frame)
    }

    private func caller(_ request: Request) async throws -> (String, LinkCaller) {
        guard let token = cookies.token(request) else {
            let reason = "Öppna länken som insatsen har skickat till er, på den här datorn."
            throw Refusal(ruling: Ruling(.notMet, .Kansli.referralLinks, reason))
        }
        return (token, try await store.caller(token, on: now().day))
    }
}

/// Länkkaka (caller cookie): the referral link, for a working day in one browser.
struct CallerCookie: Sendable {
    let isSecure: Bool
    private var name: String { (isSecure ? "__Host-" : "") + "kansli-remisslank" }

    func token(_ request: Request) -> String? { request.cookies[name]?.value }

    func keep(_ token: String, on response: inout Response) {
        response.setCookie(
            Cookie(
                name: name,
                value: token,
                maxAge: 8 * 3600,
                path: "/",
                secure: isSecure,
                httpOnly: true,
                sameSite: .lax
            )
        )
    }
}
