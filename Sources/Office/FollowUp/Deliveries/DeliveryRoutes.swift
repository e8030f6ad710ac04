package import Domain
import Formats
import Foundation
package import Hummingbird
import Markup
package import Site
package import Store

/// What parties deliver of counts.
///
/// | Method | Path                                     | Does                                           |
/// |--------|------------------------------------------|------------------------------------------------|
/// | GET    | /uppfoljning/leveranser                  | what waits, what counts, and the form of a file |
/// | POST   | /uppfoljning/leveranser                  | takes a file in                                |
/// | GET    | /uppfoljning/leveranser/:id              | a delivery, beside the one before it           |
/// | GET    | /uppfoljning/leveranser/:id/fil          | its file, byte for byte                        |
/// | POST   | /uppfoljning/leveranser/:id/godtagande   | accepts it                                     |
/// | POST   | /uppfoljning/leveranser/:id/avvisande    | refuses it, with the reason                    |
/// | GET    | /uppfoljning/leveranser/inskrivning      | the form of figures from one without a register |
/// | POST   | /uppfoljning/leveranser/inskrivning      | types them in                                  |
/// | POST   | /uppfoljning/perioder                    | closes a period, or opens it again             |
package struct DeliveryRoutes: Sendable {
    let store: Store
    let sign: Sign
    let today: @Sendable () -> Day

    package init(store: Store, sign: @escaping Sign, today: @escaping @Sendable () -> Day) {
        (self.store, self.sign, self.today) = (store, sign, today)
    }

    package static let deliveries = Room.followUp.path + "/leveranser"
    static let typing = deliveries + "/inskrivning"
    static let periods = Room.followUp.path + "/perioder"
    package static func delivery(_ id: ReportDelivery.ID) -> String { deliveries + "/\(id)" }
    static func file(_ id: ReportDelivery.ID) -> String { delivery(id) + "/fil" }
    static func acceptance(_ id: ReportDelivery.ID) -> String { delivery(id) + "/godtagande" }
    static func refusal(_ id: ReportDelivery.ID) -> String { delivery(id) + "/avvisande" }

    package func add(to router: Router<PageContext>) {
        router.get("uppfoljning/leveranser") { try await list($1).html(in: $1.frame) }
        router.post("uppfoljning/leveranser", use: take)
        router.get("uppfoljning/leveranser/inskrivning") { try await typing($0, $1).html(in: $1.frame) }
        router.post("uppfoljning/leveranser/inskrivning", use: typeIn)
        router.get("uppfoljning/leveranser/:id") { try await one($1).html(in: $1.frame) }
        router.get("uppfoljning/leveranser/:id/fil", use: sendFile)
        router.post("uppfoljning/leveranser/:id/godtagande", use: accept)
        router.post("uppfoljning/leveranser/:id/avvisande", use: refuse)
        router.post("uppfoljning/perioder", use: setPeriod)
    }

    private func list(_ context: PageContext) async throws -> Page {
        try context.user.may(.readFollowUp).orRefuse()
        return .deliveries(
            try await store.deliveryBook(),
            titles: try await store.initiativeTitles(),
            today: today(),
            context
        )
    }

    @Sendable private func take(_ request: Request, _ context: PageContext) async throws -> Response {
        do {
            guard let file = context.form.file("file"), !file.bytes.isEmpty else {
                throw FormErrors("file", "Fil: välj filen som registret gjorde.")
            }
            let bytes = Data(file.bytes)
            let signature = sign(try context.user, "leverans")
            let id = try await store.receive(
                try DeliveredFile(bytes),
                bytes,
                named: file.name,
                by: .upload,
                signature
            )
            return .see(Self.delivery(id), receipt: .imported)
        } catch let errors as FormErrors {
            return try await shown(errors, context)
        } catch let fault as SignedReport.Fault {
            return try await shown(FormErrors("file", fault.swedish), context)
        } catch let refusal as Refusal where refusal.ruling.provision == .Kansli.deliveries {
            return try await shown(FormErrors("file", "Filen tas inte emot. \(refusal.ruling.reason)"), context)
        }
    }

    private func shown(_ errors: FormErrors, _ context: PageContext) async throws -> Response {
        var page = try await list(context)
        page.errors = errors
        return page.html(in: context.frame).response(.unprocessableContent)
    }

    private func one(_ context: PageContext) async throws -> Page {
        try context.user.may(.readFollowUp).orRefuse()
        let delivery = try await store.delivery(context.id)
        let book = try await store.deliveryBook()
        return .delivery(
            delivery,
            book,
            title: try await store.initiativeTitles()[delivery.initiative] ?? "",
            uses: try await store.uses(of: delivery.id),
            history: try await store.history(of: "delivery/\(delivery.id)").map(\.entry),
            context
        )
    }

    @Sendable private func sendFile(_ request: Request, _ context: PageContext) async throws -> Response {
        try context.user.may(.readFollowUp).orRefuse()
        let (bytes, name) = try await store.deliveredBytes(context.id)
        return .file(bytes, nil, named: name)
    }

    @Sendable private func accept(_ request: Request, _ context: PageContext) async throws -> Response {
        let id: ReportDelivery.ID = try context.id
        try await store.accept(id, sign(try context.user, "leverans"))
        return .see(Self.delivery(id), receipt: .saved)
    }

    @Sendable private func refuse(_ request: Request, _ context: PageContext) async throws -> Response {
        let id: ReportDelivery.ID = try context.id
        return try await context.answered(at: Self.delivery(id), orShow: one) {
            guard !context.form["reason"].isEmpty else { throw FormErrors("reason", "Skäl: skriv varför den avvisas.") }
            try await store.refuse(id, because: context.form["reason"], sign(context.user, "leverans"))
        }
    }

    @Sendable private func setPeriod(_ request: Request, _ context: PageContext) async throws -> Response {
        guard let period = FollowUpPeriod(key: context.form["period"]) else { throw Missing() }
        let signature = sign(try context.user, "period")
        if context.form["open"].isEmpty {
            try await store.close(period, signature)
        } else {
            try await store.open(period, signature)
        }
        return .see(Self.deliveries, receipt: .saved)
    }
}

extension HistoryRow {
    /// What was done with a delivery, in words.
    fileprivate var entry: HistoryEntry {
        let words = ["received": "tog emot leveransen", "accepted": "godtog den", "refused": "avvisade den"]
        return HistoryEntry(when: String(at.prefix(10)), who: who, what: words[what] ?? what)
    }
}
