package import Hummingbird

/// Fel metod: the page is there, but cannot be asked for in that way.
struct WrongMethod: Error, Hashable {
    /// What the page can be asked for with, as the Allow header writes it.
    let allowed: String
}

extension Router<PageContext> {
    /// Answers 405 instead of 404 where a path is known but the method is not. Called when every route has been added.
    package func refuseOtherMethods() {
        for (path, routes) in Dictionary(grouping: routes, by: \.path.description) {
            let known = Set(routes.map(\.method))
            let fault = WrongMethod(allowed: Self.list(known))
            for method in [HTTPRequest.Method.get, .post, .put, .patch, .delete] where !known.contains(method) {
                on(RouterPath(path), method: method) { _, _ -> Response in throw fault }
            }
        }
    }

    private static func list(_ known: Set<HTTPRequest.Method>) -> String {
        let heads = known.contains(.get) ? ["HEAD"] : []
        return (known.map(\.rawValue) + heads).sorted().joined(separator: ", ")
    }
}
