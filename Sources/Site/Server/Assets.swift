package import Hummingbird

/// | Method | Path              | Does                                              |
/// |--------|-------------------|---------------------------------------------------|
/// | GET    | /kansli-HASH.css  | sends the style sheet that the program carries    |
/// | GET    | /kansli-HASH.js   | sends the script                                  |
/// | GET    | /kansli-HASH.svg  | sends the icon                                    |
package enum Assets {
    static let stylesheet = Asset("css", "text/css", PackageResources.kansli_css)
    static let script = Asset("js", "text/javascript", PackageResources.kansli_js)
    static let icon = Asset("svg", "image/svg+xml", Array(Self.drawing.utf8))
    static let paths = Set(all.map(\.path))
    private static let all = [stylesheet, script, icon]

    package static func add(to router: Router<PageContext>) {
        for asset in all { router.get(RouterPath(asset.path)) { request, _ in asset.reply(request) } }
    }

    /// A paragraph sign on the office's green.
    private static let drawing = """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#14504f"/>
        <text x="16" y="23" font-family="Georgia, serif" font-size="22" text-anchor="middle" fill="#fff">§</text></svg>

        """
}

/// A file inside the program. Its path changes when it does, so a browser may keep it for ever.
struct Asset: Sendable {
    let path: String
    private let type: String
    private let bytes: [UInt8]
    private let tag: String

    init(_ suffix: String, _ type: String, _ bytes: [UInt8]) {
        let hash = bytes.fingerprint
        (self.path, self.type, self.bytes) = ("/kansli-\(hash).\(suffix)", type + "; charset=utf-8", bytes)
        tag = "\"\(hash)\""
    }

    func reply(_ request: Request) -> Response {
        let headers: HTTPFields = [
            .contentType: type, .eTag: tag, .cacheControl: "public, max-age=31536000, immutable",
        ]
        guard request.headers[.ifNoneMatch] != tag else { return Response(status: .notModified, headers: headers) }
        return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}

extension [UInt8] {
    /// FNV-1a: tells two versions of our own file apart; it guards nothing.
    fileprivate var fingerprint: String {
        String(reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }, radix: 36)
    }
}
