package import Domain
import Formats
import Foundation
package import Hummingbird
import Markup
package import Site
package import Store

/// Den som räknar försök (sending doors), as the data folder does.
package protocol SendingDoors: Sendable {
    /// The seconds to wait; nil when the attempt may be made.
    func countSending(from address: String) async throws -> Int?
    func forgiveSending(from address: String) async throws
}

/// What a party's register sends by itself, and the codes that it sends with.
///
/// | Method | Path                                  | Does                                                            |
/// |--------|---------------------------------------|-----------------------------------------------------------------|
/// | POST   | /uppfoljning/leveranser/ta-emot       | takes a delivery in from a program: `Authorization: Bearer …`   |
/// | POST   | /uppfoljning/avsandare/:id/sandkod    | makes a code, shown this once; the one before is dead           |
/// | POST   | /uppfoljning/avsandare/:id/indragning | withdraws it                                                    |
package struct SendingRoutes<Doors: SendingDoors>: Sendable {
    let doors: Doors
    let store: Store
    let sign: Sign
    let today: @Sendable () -> Day
    let publicURL: String

    package init(
        _ doors: Doors,
        store: Store,
        sign: @escaping Sign,
        today: @escaping @Sendable () -> Day,
        publicURL: String
    ) {
        (self.doors, self.store, self.sign) = (doors, store, sign)
        (self.today, self.publicURL) = (today, publicURL)
    }

    package func add(to router: Router<PageContext>) {
        router.post("uppfoljning/leveranser/ta-emot", use: take)
        router.post("uppfoljning/avsandare/:id/sandkod", use: make)
        router.post("uppfoljning/avsandare/:id/indragning", use: withdraw)
    }

    /// The code is asked for before a byte of the file is read.
    @Sendable private func take(_ request: Request, _ context: PageContext) async throws -> Response {
        if let seconds = try await doors.countSending(from: context.sender) {
            return try SendingAnswer(.wait, "För många försök. Vänta \(seconds) sekunder.").response(waiting: seconds)
        }
        guard let code = request.bearer, let (token, sender) = try await store.sending(with: code, on: today()) else {
            return try SendingAnswer(.denied, "Sändkoden gäller inte. Be förbundschefen om en ny.").response()
        }
        try await doors.forgiveSending(from: context.sender)
        var request = request
        guard let body = try? await request.collectBody(upTo: SignedReport.limit) else {
            return try SendingAnswer(.tooLarge, SignedReport.Fault.tooLarge.swedish).response()
        }
        do {
            let bytes = Data(body.readableBytesView)
            let file = try DeliveredFile(bytes)
            let signature = sign(User("\(sender.name), med sändkod", []), "leverans")
            let name = "leverans-\(file.report.number).json"
            let id = try await store.receive(file, bytes, named: name, with: token.id, signature)
            return try SendingAnswer(.received, delivery: id).response()
        } catch let fault as SignedReport.Fault {
            return try SendingAnswer(.refused, fault.swedish).response()
        } catch let refusal as Refusal {
            return try SendingAnswer(.refused, refusal.ruling.reason).response()
        }
    }

    @Sendable private func make(_ request: Request, _ context: PageContext) async throws -> Response {
        let id: DeliverySender.ID = try context.id
        var errors = FormErrors()
        let until = context.form.day("until", "Sista dag", &errors)
        guard let until else { throw Refusal(ruling: Self.noDay) }
        let code = try await store.makeToken(of: id, until: until, sign(try context.user, "sändkod"))
        let sender = try await store.deliveryBook().sender(id)?.name ?? ""
        return Page.madeCode(code, of: sender, until: until, publicURL + SendingPaths.take).html(in: context.frame)
            .response(.ok)
    }

    private static var noDay: Ruling {
        Ruling(.notMet, .Kansli.deliveries, "Skriv sändkodens sista dag, som 2024-12-31.")
    }

    @Sendable private func withdraw(_ request: Request, _ context: PageContext) async throws -> Response {
        let id: DeliverySender.ID = try context.id
        try await store.withdrawToken(of: id, sign(try context.user, "sändkod"))
        return .see(SenderRoutes.senders, receipt: .removed)
    }
}

/// The paths, apart from the generic routes.
package enum SendingPaths {
    package static let take = DeliveryRoutes.deliveries + "/ta-emot"
    static func make(_ id: DeliverySender.ID) -> String { SenderRoutes.senders + "/\(id)/sandkod" }
    static func withdraw(_ id: DeliverySender.ID) -> String { SenderRoutes.senders + "/\(id)/indragning" }
}

/// Svaret till programmet (sending answer): what became of the file, and why. Nothing of what stood in it.
private struct SendingAnswer: Encodable {
    enum Outcome: String, Encodable { case received, refused, denied, wait, tooLarge }

    let outcome: Outcome
    let reasons: [String]
    /// The delivery's number at the office.
    let delivery: Int64?

    init(_ outcome: Outcome, _ reasons: String..., delivery: Int64? = nil) {
        (self.outcome, self.reasons, self.delivery) = (outcome, reasons, delivery)
    }

    private var status: HTTPResponse.Status {
        switch outcome {
        case .received: .created
        case .refused: .unprocessableContent
        case .denied: .unauthorized
        case .wait: .tooManyRequests
        case .tooLarge: .contentTooLarge
        }
    }

    func response(waiting seconds: Int? = nil) throws -> Response {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let text = String(decoding: try encoder.encode(self), as: UTF8.self)
        var headers: HTTPFields = [.contentType: "application/json; charset=utf-8", .cacheControl: "no-store"]
        if let seconds { headers[.retryAfter] = String(seconds) }
        if outcome == .denied { headers[.wwwAuthenticate] = "Bearer" }
        return Response(
            status: status,
            headers: headers,
            body: ResponseBody(byteBuffer: ByteBuffer(string: text + "\n"))
        )
    }
}

extension Request {
    /// The code of `Authorization: Bearer …`; nil where there is none.
    fileprivate var bearer: String? {
        let parts = (headers[.authorization] ?? "").split(separator: " ")
        guard parts.count == 2, parts[0].lowercased() == "bearer" else { return nil }
        return String(parts[1])
    }
}
