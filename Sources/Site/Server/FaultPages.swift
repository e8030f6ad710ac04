import Domain
import Hummingbird
import Logging
import Markup

/// Turns what a route threw into a page that says what to do.
struct FaultPages: RouterMiddleware {
    func handle(
        _ request: Request,
        context: PageContext,
        next: (Request, PageContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch is NotSignedIn where request.method == .get || request.method == .head {
            return .redirect(to: Self.login(then: request.uri.string), type: .normal)
        } catch {
            let fault = Fault(error, request)
            if case .broken(let reference) = fault {
                context.logger.error("Fel \(reference): \(String(reflecting: type(of: error)))")
                context.logger.debug("Fel \(reference): \(String(reflecting: error))")
            }
            var response = fault.page(request, context).html(in: context.frame).response(fault.status)
            if let wrong = error as? WrongMethod { response.headers[.allow] = wrong.allowed }
            return response
        }
    }

    static func login(then path: String) -> String {
        "/logga-in?till=" + path.percentEncoded
    }
}

/// What can go wrong with a request, as its reader needs to know it.
enum Fault {
    case refused(Refusal), conflict(Conflict), missing, notSignedIn, strangeForm(StrangeForm), tooLarge, tooMany,
        unclear
    case wrongMethod
    /// Something that we did not foresee. The reference stands in the log too.
    case broken(reference: String)

    init(_ error: any Error, _ request: Request) {
        switch error {
        case let refusal as Refusal: self = .refused(refusal)
        case let conflict as Conflict: self = .conflict(conflict)
        case is Missing: self = .missing
        case is NotSignedIn: self = .notSignedIn
        case is WrongMethod: self = .wrongMethod
        case let form as StrangeForm: self = .strangeForm(form)
        case let error as any HTTPResponseError: self.init(error.status)
        default: self = .broken(reference: .reference())
        }
    }

    private init(_ status: HTTPResponse.Status) {
        switch status {
        case .notFound: self = .missing
        case .methodNotAllowed: self = .wrongMethod
        case .contentTooLarge: self = .tooLarge
        case .tooManyRequests: self = .tooMany
        case .badRequest, .unprocessableContent: self = .unclear
        default: self = .broken(reference: .reference())
        }
    }

    var status: HTTPResponse.Status {
        switch self {
        case .refused, .conflict: .conflict
        case .missing: .notFound
        case .notSignedIn, .strangeForm: .forbidden
        case .wrongMethod: .methodNotAllowed
        case .tooLarge: .contentTooLarge
        case .tooMany: .tooManyRequests
        case .unclear: .badRequest
        case .broken: .internalServerError
        }
    }
}

extension String {
    /// Eight signs that are easy to read out on the phone.
    fileprivate static func reference() -> String {
        String((0..<8).compactMap { _ in "23456789ABCDEFGHJKMNPQRSTUVWXYZ".randomElement() })
    }
}
