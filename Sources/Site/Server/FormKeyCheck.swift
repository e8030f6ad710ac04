import Hummingbird
package import Markup

/// Refuses what another site sends in a visitor's name.
///
/// A signed-in visitor's form carries the session's key. Who has not signed in has no session to abuse, and gets no
/// cookie: there the browser's own word on where the form stood (Sec-Fetch-Site, else Origin) decides.
struct FormKeyCheck: RouterMiddleware {
    static let field = "formKey"
    let settings: SiteSettings

    func handle(
        _ request: Request,
        context: PageContext,
        next: (Request, PageContext) async throws -> Response
    ) async throws -> Response {
        // A program has no session that another site could abuse.
        guard request.method != .get, request.method != .head, !context.isProgram else {
            return try await next(request, context)
        }
        guard request.comesFromHere(settings.publicURL) else { throw StrangeForm.elsewhere }
        if let visitor = context.visitor, !visitor.formKey.equalsSlowly(context.form[Self.field]) {
            throw StrangeForm.wrongKey
        }
        return try await next(request, context)
    }
}

/// Främmande formulär: a form that this site did not make, or that an earlier login made.
enum StrangeForm: Error, Hashable { case elsewhere, wrongKey }

extension HTML {
    /// The hidden field that every form with method="post" begins with.
    package static func formKey(_ context: PageContext) -> HTML { formKey(context.visitor) }

    package static func formKey(_ visitor: Visitor?) -> HTML {
        guard let visitor else { return "" }
        return "<input type=\"hidden\" name=\"\(FormKeyCheck.field)\" value=\"\(visitor.formKey)\">"
    }
}

extension Request {
    fileprivate func comesFromHere(_ publicURL: String?) -> Bool {
        if let site = headers[.fetchSite] { return site == "same-origin" || site == "none" }
        guard let origin = headers[.origin], let host = head.authority else { return false }
        return origin == publicURL || origin == "http://" + host || origin == "https://" + host
    }
}

extension HTTPFields.Element.Name {
    // A programmer's literal that is a valid name: the initialiser only fails on others.
    static let fetchSite = HTTPFields.Element.Name("Sec-Fetch-Site") ?? .origin
}

extension String {
    /// Compares every byte, so that the time taken tells nothing about the secret.
    func equalsSlowly(_ other: String) -> Bool {
        let (mine, theirs) = (Array(utf8), Array(other.utf8))
        guard mine.count == theirs.count else { return false }
        return zip(mine, theirs).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
