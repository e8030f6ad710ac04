package import Domain
package import Hummingbird
import Markup

/// Signing in and out.
///
/// | Method | Path                | Does                                                     |
/// |--------|---------------------|----------------------------------------------------------|
/// | GET    | /logga-in           | the login form; in a demo with its people                |
/// | POST   | /logga-in           | asks for the password                                    |
/// | GET    | /logga-in/hjalp     | the ways in, step by step                                |
/// | GET    | /logga-in/kod       | the form for the second factor's code                    |
/// | POST   | /logga-in/kod       | asks for the code                                        |
/// | POST   | /logga-ut           | ends the session                                         |
/// | GET    | /valkommen/:link    | the form where an invited person chooses a password      |
/// | POST   | /valkommen/:link    | chooses it; the link works once                          |
package struct LoginRoutes<Doors: AccountDoors>: Sendable {
    let doors: Doors
    let cookie: SessionCookie
    let demo: DemoPeople?
    let providers: [IdentityProvider]

    package init(_ doors: Doors, _ cookie: SessionCookie, demo: DemoPeople?, _ providers: [IdentityProvider] = []) {
        (self.doors, self.cookie, self.demo, self.providers) = (doors, cookie, demo, providers)
    }

    package func add(to router: Router<PageContext>) {
        router.get("logga-in", use: showLogin)
        router.post("logga-in", use: logIn)
        router.get("logga-in/hjalp", use: showHelp)
        router.get("logga-in/kod", use: showCode)
        router.post("logga-in/kod", use: giveCode)
        router.post("logga-ut", use: logOut)
        router.get("valkommen/:link", use: showWelcome)
        router.post("valkommen/:link", use: choosePassword)
    }

    @Sendable private func showLogin(_ request: Request, _ context: PageContext) async throws -> HTML {
        let fields = Fields(["till": request.uri.queryParameters.get("till") ?? ""])
        return Page.login(fields, demo, providers, in: context.frame).publicHTML(in: context.frame)
    }

    @Sendable private func logIn(_ request: Request, _ context: PageContext) async throws -> Response {
        let (form, origin) = (context.form, LoginOrigin(address: context.sender, browser: request.browser))
        switch try await doors.logIn(form["epost"], form["losenord"], origin) {
        case .entered(let token): return try await entered(token, form["till"])
        case .refused: return again("E-postadressen eller lösenordet stämmer inte.", context)
        case .wait(let seconds): return again("För många försök. Vänta \(seconds) sekunder och försök igen.", context)
        }
    }

    private func entered(_ token: String, _ goal: String) async throws -> Response {
        var response = try await doors.afterLogin(token, goal)
        cookie.set(token, on: &response)
        return response
    }

    private func again(_ message: String, _ context: PageContext) -> Response {
        let errors = FormErrors("epost", message)
        var page = Page.login(Fields(context.form, errors), demo, providers, in: context.frame)
        page.errors = errors
        return page.publicHTML(in: context.frame).response(.unprocessableContent)
    }

    @Sendable private func showHelp(_ request: Request, _ context: PageContext) async throws -> HTML {
        Page.loginHelp(providers).publicHTML(in: context.frame)
    }

    @Sendable private func showCode(_ request: Request, _ context: PageContext) async throws -> HTML {
        Page.loginCode(Fields(["till": request.uri.queryParameters.get("till") ?? ""])).publicHTML(in: context.frame)
    }

    @Sendable private func giveCode(_ request: Request, _ context: PageContext) async throws -> Response {
        guard let token = cookie.token(request) else { return .see("/logga-in") }
        switch try await doors.giveCode(context.form["kod"], token, context.sender) {
        case .entered(let token): return try await entered(token, context.form["till"])
        case .refused: return wrongCode("Koden stämmer inte. Vänta på nästa kod i appen och försök igen.", context)
        case .wait(let seconds):
            return wrongCode("För många försök. Vänta \(seconds) sekunder och försök igen.", context)
        }
    }

    private func wrongCode(_ message: String, _ context: PageContext) -> Response {
        let errors = FormErrors("kod", message)
        var page = Page.loginCode(Fields(["till": context.form["till"]], errors))
        page.errors = errors
        return page.publicHTML(in: context.frame).response(.unprocessableContent)
    }

    @Sendable private func logOut(_ request: Request, _ context: PageContext) async throws -> Response {
        if let token = cookie.token(request) { try await doors.logOut(token) }
        var response = Response.see("/")
        cookie.clear(on: &response)
        return response
    }

    @Sendable private func showWelcome(_ request: Request, _ context: PageContext) async throws -> HTML {
        let link = try context.parameters.require("link")
        guard let name = try await doors.invited(by: link) else { return Page.spentLink.publicHTML(in: context.frame) }
        return Page.welcome(name, Fields(), link, providers).publicHTML(in: context.frame)
    }

    @Sendable private func choosePassword(_ request: Request, _ context: PageContext) async throws -> Response {
        let link = try context.parameters.require("link")
        guard let name = try await doors.invited(by: link) else {
            return Page.spentLink.publicHTML(in: context.frame).response(.notFound)
        }
        let (password, repeated) = (context.form["losenord"], context.form["losenordIgen"])
        let objection =
            password == repeated
            ? try await doors.choosePassword(password, by: link) : "Lösenorden är inte lika. Skriv samma i båda fälten."
        guard let objection else { return .see("/logga-in", receipt: .passwordChosen) }
        let errors = FormErrors("losenord", "Lösenord: \(objection)")
        var page = Page.welcome(name, Fields(FormData(), errors), link, providers)
        page.errors = errors
        return page.publicHTML(in: context.frame).response(.unprocessableContent)
    }
}

enum LoginPaths {
    static let start = "/logga-in"
    static let help = "/logga-in/hjalp"
    static func accept(_ link: String, with provider: String) -> String {
        "/valkommen/\(link)/e-legitimation/\(provider)"
    }
}

extension AccountDoors {
    /// On to the code, to the second factor's set-up, or to where the visitor was going.
    func afterLogin(_ token: String, _ goal: String) async throws -> Response {
        switch try await standing(token) {
        case .awaitsCode: .see("/logga-in/kod" + (goal.isLocalPath ? "?till=" + goal.percentEncoded : ""))
        case .awaitsEnrolment: .see("/konto/tva-steg")
        case .entered, .nobody: .see(goal.isLocalPath ? goal : "/")
        }
    }
}

extension String {
    /// A path of this site and no other's: "//elsewhere" and "/\elsewhere" leave it.
    /// Browsers drop tabs and line breaks from an address, and read "\\" as "/": "/<tab>/elsewhere" leads away.
    var isLocalPath: Bool {
        hasPrefix("/") && !hasPrefix("//") && utf8.allSatisfy { 0x21...0x7e ~= $0 && $0 != UInt8(ascii: "\\") }
    }

    package var percentEncoded: String {
        utf8.map { byte in
            let isPlain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/-_.".utf8.contains(byte)
            let hex = String(byte, radix: 16, uppercase: true)
            return isPlain ? String(UnicodeScalar(byte)) : "%" + (hex.count == 1 ? "0" : "") + hex
        }.joined()
    }
}
