import Hummingbird

/// Reads a form once, under a limit, so that the form key stands in one place for every kind of form.
struct FormReading: RouterMiddleware {
    let settings: SiteSettings

    func handle(
        _ request: Request,
        context: PageContext,
        next: (Request, PageContext) async throws -> Response
    ) async throws -> Response {
        guard request.method != .get, request.method != .head, !context.isProgram else {
            return try await next(request, context)
        }
        var (request, context) = (request, context)
        let type = request.headers[.contentType] ?? "application/x-www-form-urlencoded"
        let body = try await request.collectBody(upTo: type.isMultipart ? settings.uploadLimit : settings.formLimit)
        guard let form = FormData(Array(body.readableBytesView), type: type) else { throw HTTPError(.badRequest) }
        context.form = form.settled
        return try await next(request, context)
    }
}

extension String {
    fileprivate var isMultipart: Bool { lowercased().hasPrefix("multipart/form-data") }
}
