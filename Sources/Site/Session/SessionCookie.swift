import Domain
import Hummingbird

/// Sessionskaka (session cookie): a random token that scripts cannot read and other sites cannot send with a post.
package struct SessionCookie: Sendable {
    let isSecure: Bool

    package init(_ settings: SiteSettings) { isSecure = settings.isSecure }

    /// Over TLS the name itself makes browsers demand Secure, path / and no domain.
    private var name: String { isSecure ? "__Host-kansli" : "kansli" }

    func token(_ request: Request) -> String? { request.cookies[name]?.value }

    func set(_ token: String, on response: inout Response) {
        response.setCookie(
            Cookie(name: name, value: token, path: "/", secure: isSecure, httpOnly: true, sameSite: .lax)
        )
    }

    func clear(on response: inout Response) {
        response.setCookie(
            Cookie(name: name, value: "", maxAge: 0, path: "/", secure: isSecure, httpOnly: true, sameSite: .lax)
        )
    }

    /// Who stands behind a request. One without the cookie asks nothing.
    package func visitors(_ doors: some AccountDoors) -> FindVisitor {
        { request in
            guard let token = token(request) else { return nil }
            guard case .entered(let user) = try await doors.standing(token) else { return nil }
            return Visitor(user, formKey: doors.formKey(token))
        }
    }
}

/// Ärendekaka (errand cookie): ties a way to a provider and back to one browser, for ten minutes.
struct ErrandCookie: Sendable {
    let isSecure: Bool

    init(_ settings: SiteSettings) { isSecure = settings.isSecure }

    private var name: String { isSecure ? "__Host-kansli-vag" : "kansli-vag" }

    func value(_ request: Request) -> String? { request.cookies[name]?.value }
    func set(_ value: String, on response: inout Response) { response.setCookie(cookie(value, 600)) }
    func clear(on response: inout Response) { response.setCookie(cookie("", 0)) }

    /// Lax: the provider's answer is a plain visit from another site.
    private func cookie(_ value: String, _ age: Int) -> Cookie {
        Cookie(name: name, value: value, maxAge: age, path: "/", secure: isSecure, httpOnly: true, sameSite: .lax)
    }
}

extension Request {
    /// "Firefox, Windows": enough to know one's own device by.
    var browser: String {
        let agent = headers[.userAgent] ?? ""
        let families = [("Edg/", "Edge"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari")]
        let systems = [
            ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS", "Mac"),
            ("Linux", "Linux"),
        ]
        let family = families.first { agent.contains($0.0) }?.1 ?? "okänd webbläsare"
        return systems.first { agent.contains($0.0) }.map { "\(family), \($0.1)" } ?? family
    }
}
