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
}
