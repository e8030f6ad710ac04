import Domain
import Hummingbird
import Markup
import Synchronization

/// Sidminne (page memory): the public pages as they were last made, the same for everybody who has not signed in. A page
/// holds for the last event and the day; when either is another, all are forgotten.
final class PageMemory: Sendable {
    struct State: Hashable, Sendable {
        let event: Int64
        let day: Day
    }

    private struct Kept {
        var state: State?
        var pages: [String: KeptPage] = [:]
        var bytes = 0
    }

    /// Addresses are the visitor's to choose, so what is kept has an end.
    private let limit: Int
    private let kept = Mutex(Kept())

    init(limit: Int = 8_000_000) { self.limit = limit }

    func page(_ path: String, at state: State) -> KeptPage? {
        kept.withLock { $0.state == state ? $0.pages[path] : nil }
    }

    func keep(_ page: KeptPage, _ path: String, at state: State) {
        kept.withLock { kept in
            if kept.state != state || kept.bytes + page.size > limit { kept = Kept(state: state) }
            guard page.size <= limit, kept.pages[path] == nil else { return }
            kept.pages[path] = page
            kept.bytes += page.size
        }
    }
}

/// A page's bytes, with the tag that a browser asks by whether it has them already.
struct KeptPage: Sendable {
    private let body: ByteBuffer
    private let type: String
    private let tag: String

    init(_ html: HTML, type: String = "text/html; charset=utf-8") {
        (body, self.type) = (ByteBuffer(string: html.text), type)
        // FNV-1a: tells two versions of our own page apart; it guards nothing.
        let hash = html.text.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        tag = "\"\(String(hash, radix: 36))\""
    }

    var size: Int { body.readableBytes }

    /// To be asked for anew each time: a notice that has been taken down is gone from every browser at once.
    func reply(_ request: Request) -> Response {
        let headers: HTTPFields = [.contentType: type, .eTag: tag, .cacheControl: "no-cache", .vary: "Cookie"]
        guard request.headers[.ifNoneMatch] != tag else { return Response(status: .notModified, headers: headers) }
        return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: body))
    }
}
