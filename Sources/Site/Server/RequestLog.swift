import Hummingbird
import Logging

/// Notes each request without saying about whom: the route's template, never the path, the query or a name.
struct RequestLog: RouterMiddleware {
    func handle(
        _ request: Request,
        context: PageContext,
        next: (Request, PageContext) async throws -> Response
    ) async throws -> Response {
        let start = ContinuousClock.now
        let response = try await next(request, context)
        let time = ContinuousClock.now - start
        let template = context.endpointPath ?? "(ingen sida)"
        let milliseconds = Int(time / .milliseconds(1))
        context.logger.info("\(request.method.rawValue) \(template) \(response.status.code) \(milliseconds) ms")
        return response
    }
}
