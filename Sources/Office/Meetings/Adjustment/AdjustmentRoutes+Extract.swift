import Documents
import Domain
import Hummingbird
import Markup
import Site
import Store

extension AdjustmentRoutes {
    @Sendable func extract(_ request: Request, _ context: PageContext) async throws -> HTML {
        let (closed, document) = try await extract(context)
        return Page.extract(closed, document, path: request.uri.path).html(in: context.frame)
    }

    @Sendable func extractPDF(_ request: Request, _ context: PageContext) async throws -> Response {
        let (closed, document) = try await extract(context)
        return .pdf(try await makePDF(document), named: "utdrag-\(closed.meeting.day.rawValue).pdf")
    }

    private func extract(_ context: PageContext) async throws -> (ClosedMinutes, Document) {
        let number = try context.parameters.require("number", as: Int.self)
        let item = try await store.sectionAtOnce(number, of: try context.meeting)
        let closed = try await readable(context, at: item)
        return (closed, try closed.extract(of: number, certifiedBy: try context.user, on: today()))
    }
}
