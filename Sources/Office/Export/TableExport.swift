import Domain
import Formats
package import Hummingbird
package import Site

/// Gives any table of any page as a spreadsheet: the page is made as for its reader, so the rows and the rights are the
/// same, and the table is read out of it. `?excel=` and the table's caption ask for it; the link stands under each table.
package struct TableExport: RouterMiddleware {
    package typealias Context = PageContext

    package init() {}

    package func handle(
        _ request: Request,
        context: PageContext,
        next: (Request, PageContext) async throws -> Response
    ) async throws -> Response {
        let response = try await next(request, context)
        guard request.method == .get, response.status == .ok, response.isPage, request.uri.query != nil else {
            return response
        }
        let page = try await response.text()
        guard let caption = request.uri.queryParameters.get("excel") else {
            return keepingQuery(page, request, response)
        }
        // Under a heading, what a caption adds begins with a capital.
        let sheets = PageTable.all(in: page).filter { $0.caption.lowercased() == caption.lowercased() }.map(\.sheet)
        guard !sheets.isEmpty else { throw Missing() }
        return try .workbook(Workbook(sheets), named: "tabell")
    }

    /// A link that begins with "?" leaves out what the page was asked with: a year, a search, a filter. It is put back.
    private func keepingQuery(_ page: String, _ request: Request, _ response: Response) -> Response {
        let kept = (request.uri.query ?? "").split(separator: "&").filter { !$0.hasPrefix("klart=") }
        let query = kept.map { $0.replacing("\"", with: "%22").replacing("<", with: "%3C") }.joined(separator: "&amp;")
        var response = response
        let text = query.isEmpty ? page : page.splitAtLinks.joined(separator: "href=\"?\(query)&amp;excel=")
        response.body = ResponseBody(byteBuffer: ByteBuffer(string: text))
        return response
    }
}

extension Response {
    fileprivate var isPage: Bool { headers[.contentType]?.hasPrefix("text/html") ?? false }

    fileprivate func text() async throws -> String {
        let writer = Collector()
        try await body.write(writer)
        return String(buffer: writer.buffer)
    }
}

extension String {
    /// The parts of a page between its tables' links, found byte by byte: a page is searched for each reader.
    fileprivate var splitAtLinks: [Substring] {
        let mark = "href=\"?excel="
        var (parts, rest): ([Substring], _) = ([], self[...])
        for place in utf8.indices where utf8[place] == UInt8(ascii: "h") && utf8[place...].starts(with: mark.utf8) {
            parts.append(rest[..<place])
            rest = self[utf8.index(place, offsetBy: mark.utf8.count)...]
        }
        return parts + [rest]
    }
}

/// Written to by one response, and read when it is done.
private final class Collector: ResponseBodyWriter {
    var buffer = ByteBuffer()

    func write(_ part: ByteBuffer) { buffer.writeImmutableBuffer(part) }
    func finish(_ trailers: HTTPFields?) {}
}
