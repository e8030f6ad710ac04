package import Hummingbird
package import Markup

extension HTML: ResponseGenerator {
    package func response(from request: Request, context: some RequestContext) -> Response { response(.ok) }

    /// The page with another status: 422 for a form that was given back.
    package func response(_ status: HTTPResponse.Status) -> Response {
        Response(
            status: status,
            headers: [.contentType: "text/html; charset=utf-8"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: text))
        )
    }
}

extension Response {
    /// After a post: "see other", so that a reload posts nothing. The receipt is a word of our own, never a person's.
    package static func see(_ path: String, receipt: Receipt? = nil) -> Response {
        .redirect(to: receipt.map { path + (path.contains("?") ? "&" : "?") + "klart=" + $0.rawValue } ?? path)
    }

    /// After a post that may come from the script's autosave: then the new revision, else the page as after any post.
    package static func kept(_ request: Request, _ path: String, receipt: Receipt? = nil, revision: Int) -> Response {
        guard request.isAutosave else { return .see(path, receipt: receipt) }
        return Response(status: .noContent, headers: [.revision: String(revision)])
    }
}

extension Request {
    /// Sent by the script while somebody writes, see `data-autosave` in kansli.js.
    package var isAutosave: Bool { headers[.autosave] != nil }
}

extension HTTPFields.Element.Name {
    // Programmers' literals that are valid names: the initialiser only fails on others.
    fileprivate static let autosave = HTTPFields.Element.Name("X-Autosave") ?? .range
    fileprivate static let revision = HTTPFields.Element.Name("X-Revision") ?? .eTag
}
