package import Hummingbird

extension Router<PageContext> {
    /// A router whose every reply has passed the site's doors. The order matters: what stands first sees all.
    ///
    /// `programs` are the paths that programs post to with a token of their own: what comes there is no form, and no session is
    /// asked for, so that a visitor's cookie opens nothing there.
    package static func site(
        _ settings: SiteSettings = SiteSettings(),
        visitor: @escaping FindVisitor,
        frame: @escaping FindFrame = { Frame(visitor: $0) },
        programs: Set<String> = []
    ) -> Router<PageContext> {
        let router = Router(context: PageContext.self, options: .autoGenerateHeadEndpoints)
        router.add(middleware: RequestLog())
        router.add(middleware: SecurityHeaders(isSecure: settings.isSecure))
        // Twice: outside, so that nothing leaves without a page; inside, where the visitor and the form are known.
        router.add(middleware: FaultPages())
        let proxies = settings.trustedProxies
        router.add(middleware: Arrival(visitor: visitor, frame: frame, proxies: proxies, programs: programs))
        router.add(middleware: FaultPages())
        router.add(middleware: FormReading(settings: settings))
        router.add(middleware: FaultPages())
        router.add(middleware: FormKeyCheck(settings: settings))
        Assets.add(to: router)
        Health.add(to: router)
        return router
    }
}

/// Notes who comes, before anything else is asked.
struct Arrival: RouterMiddleware {
    let visitor: FindVisitor
    let frame: FindFrame
    let proxies: Set<String>
    let programs: Set<String>

    func handle(
        _ request: Request,
        context: PageContext,
        next: (Request, PageContext) async throws -> Response
    ) async throws -> Response {
        let path = request.uri.path
        guard path != Health.path, !Assets.paths.contains(path) else { return try await next(request, context) }
        var context = context
        context.sender = request.sender(peer: context.peer, trusting: proxies)
        context.isProgram = programs.contains(path)
        context.visitor = context.isProgram ? nil : try await visitor(request)
        context.frame = try await frame(context.visitor)
        context.frame.path = path
        context.frame.receipt = Receipt(request.uri.queryParameters.get("klart"))
        return try await next(request, context)
    }
}

/// | Method | Path   | Does                                                                                  |
/// |--------|--------|---------------------------------------------------------------------------------------|
/// | GET    | /halsa | says in plain text that the server answers, for a proxy to ask; touches no data       |
enum Health {
    static let path = "/halsa"

    static func add(to router: Router<PageContext>) { router.get(RouterPath(path)) { _, _ in "fungerar\n" } }
}
