import Domain
import Formats
import Foundation
package import Hummingbird
import Markup
package import Site

/// Leveranser: counts to the förbund. A manager and a coordinator deliver; who reads counts sees what left.
///
/// | Method | Path                                  | Does                                              |
/// |--------|---------------------------------------|---------------------------------------------------|
/// | GET    | /leveranser                           | what left, and a form for the next                |
/// | GET    | /leveranser/ny?insats=1&period=2023   | shows exactly what would leave                    |
/// | POST   | /leveranser                           | signs it and lays it among those that left        |
/// | GET    | /leveranser/:id                       | what left                                         |
/// | GET    | /leveranser/:id/fil                   | the file to send                                  |
package struct DeliveryRoutes: Sendable {
    let pages: RegisterPages

    package static let all = "/leveranser"
    static let new = "/leveranser/ny"
    static func one(_ id: Int64) -> String { "\(all)/\(id)" }
    static func file(_ id: Int64) -> String { "\(one(id))/fil" }

    package init(_ pages: RegisterPages) { self.pages = pages }

    package func add(to router: Router<PageContext>) {
        router.get("leveranser", use: list)
            .post("leveranser", use: deliver)
            .get("leveranser/ny", use: draft)
            .get("leveranser/:id", use: show)
            .get("leveranser/:id/fil", use: file)
    }

    @Sendable private func list(_ request: Request, _ context: PageContext) async throws -> HTML {
        try await listPage(context, Fields(["period": String(pages.today().year - 1)])).html(in: context.frame)
    }

    private func listPage(_ context: PageContext, _ fields: Fields, _ errors: FormErrors = FormErrors()) async throws
        -> Page
    {
        let (user, today) = (try context.user, pages.today())
        return Page.deliveries(
            try await pages.store.deliveries(user, on: today),
            try await pages.store.counted(user, on: today),
            try await pages.store.deliveryKey(),
            today,
            fields,
            errors
        )
    }

    @Sendable private func draft(_ request: Request, _ context: PageContext) async throws -> Response {
        let asked = request.asked
        do {
            let (initiative, period) = try read(asked)
            let draft = try await pages.store.draft(of: initiative, period, pages.sign(try context.user, "leverans"))
            let ruling = try await pages.store.mayDeliver(draft, context.user, on: pages.today())
            return Page.draft(draft, ruling, Fields(), FormErrors(), context).html(in: context.frame).response(.ok)
        } catch let errors as FormErrors {
            return try await listPage(context, Fields(asked, errors), errors).html(in: context.frame)
                .response(.unprocessableContent)
        }
    }

    private func read(_ form: FormData) throws -> (Int64, FollowUpPeriod) {
        var errors = FormErrors()
        let (initiative, period) = (Int64(form["insats"]), FollowUpPeriod(key: form["period"]))
        if initiative == nil { errors.add("insats", "Insats: välj en.") }
        if period == nil { errors.add("period", "Period: välj ett år, ett halvår eller ett kvartal.") }
        try errors.check()
        guard let initiative, let period else { throw errors }
        return (initiative, period)
    }

    @Sendable private func deliver(_ request: Request, _ context: PageContext) async throws -> Response {
        let (form, signature) = (context.form, pages.sign(try context.user, "leverans"))
        let (initiative, period) = try read(form)
        var errors = FormErrors()
        let function = form["function"]
        if function.isEmpty { errors.add("function", "Din befattning: skriv den. Den står i leveransen.") }
        do {
            try errors.check()
            let draft = try await pages.store.draft(of: initiative, period, signature)
            let seen = Int(form["seen"]) ?? 0
            let id = try await pages.store.deliver(draft, seen: seen, function: function, signature)
            return .see(Self.one(id), receipt: .saved)
        } catch let errors as FormErrors {
            return try await again(initiative, period, errors, context, .unprocessableContent)
        } catch let refusal as Refusal where refusal.ruling.provision != .Register.rights {
            let errors = FormErrors("function", refusal.ruling.reason)
            return try await again(initiative, period, errors, context, .conflict)
        } catch is Conflict {
            let reason = "Uppgifterna har ändrats sedan du såg dem. Läs tabellerna igen och lämna sedan."
            return try await again(initiative, period, FormErrors("function", reason), context, .conflict)
        }
    }

    private func again(
        _ initiative: Int64,
        _ period: FollowUpPeriod,
        _ errors: FormErrors,
        _ context: PageContext,
        _ status: HTTPResponse.Status
    ) async throws -> Response {
        let draft = try await pages.store.draft(of: initiative, period, pages.sign(try context.user, "leverans"))
        let ruling = try await pages.store.mayDeliver(draft, context.user, on: pages.today())
        let page = Page.draft(draft, ruling, Fields(context.form, errors), errors, context)
        return page.html(in: context.frame).response(status)
    }

    @Sendable private func show(_ request: Request, _ context: PageContext) async throws -> HTML {
        let id = try context.parameters.require("id", as: Int64.self)
        let delivery = try await pages.store.delivery(id, context.user, on: pages.today())
        return Page.delivery(id, delivery).html(in: context.frame)
    }

    @Sendable private func file(_ request: Request, _ context: PageContext) async throws -> Response {
        let id = try context.parameters.require("id", as: Int64.self)
        let delivery = try await pages.store.delivery(id, context.user, on: pages.today())
        return Response(
            status: .ok,
            headers: [
                .contentType: "application/json", .cacheControl: "no-store",
                .contentDisposition: "attachment; filename=\"\(delivery.fileName)\"",
            ],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: try delivery.bytes))
        )
    }
}
