package import Domain
import Formats
import Foundation
package import Hummingbird
import Markup
package import Site
package import Store

/// The national view: what other förbund have handed on, beside our own.
///
/// | Method | Path                        | Does                                                       |
/// |--------|-----------------------------|------------------------------------------------------------|
/// | GET    | /uppfoljning/nationellt     | förbund by förbund (`?ar=2023`), and the form of a file    |
/// | POST   | /uppfoljning/nationellt     | takes another förbund's file in                            |
/// | POST   | /uppfoljning/nationellt/fil | makes our own file of a year, and sends it to the browser  |
package struct NationalRoutes: Sendable {
    let store: Store
    let sign: Sign
    let today: @Sendable () -> Day

    package init(store: Store, sign: @escaping Sign, today: @escaping @Sendable () -> Day) {
        (self.store, self.sign, self.today) = (store, sign, today)
    }

    package static let national = Room.followUp.path + "/nationellt"
    static let file = national + "/fil"
    static func year(_ year: Int) -> String { "\(national)?ar=\(year)" }

    package func add(to router: Router<PageContext>) {
        router.get("uppfoljning/nationellt") { try await page($1, $0.asked["ar"]).html(in: $1.frame) }
        router.post("uppfoljning/nationellt", use: take)
        router.post("uppfoljning/nationellt/fil", use: handOn)
    }

    private func page(_ context: PageContext, _ asked: String = "") async throws -> Page {
        let user = try context.user
        try user.may(.readFollowUp).orRefuse()
        let (book, own) = (try await store.nationalBook(), try await store.deliveryBook())
        let years = Set(book.years + own.years).sorted(by: >)
        let year = Int(asked) ?? years.first ?? today().year - 1
        return .national(
            NationalView(
                year: year,
                years: years,
                ownName: try await store.associationName() ?? "Vi",
                own: AssociationResults(year, in: own, titles: try await store.initiativeTitles()),
                received: book.standing(year),
                ownYears: own.deliveryYears,
                hasNumber: book.own != nil,
                key: user.maybe(.answerForFollowUp) ? try store.followUpPublicKey() : nil,
                mayKeep: user.maybe(.keepFollowUp),
                context: context
            )
        )
    }

    @Sendable private func take(_ request: Request, _ context: PageContext) async throws -> Response {
        do {
            guard let file = context.form.file("file"), !file.bytes.isEmpty else {
                throw FormErrors("file", "Fil: välj filen som det andra förbundet har gjort.")
            }
            let bytes = Data(file.bytes)
            let read = try AssociationFile(bytes)
            try await store.receive(read, bytes, named: file.name, sign(try context.user, "förbundsfil"))
            return .see(Self.year(read.report.year), receipt: .imported)
        } catch let errors as FormErrors {
            return try await shown(errors, context)
        } catch let fault as SignedReport.Fault {
            return try await shown(FormErrors("file", fault.ofAssociation), context)
        } catch let refusal as Refusal where refusal.ruling.provision == .Kansli.deliveries {
            return try await shown(FormErrors("file", "Filen tas inte emot. \(refusal.ruling.reason)"), context)
        }
    }

    @Sendable private func handOn(_ request: Request, _ context: PageContext) async throws -> Response {
        do {
            guard let year = Int(context.form["year"]) else { throw FormErrors("year", "År: välj ett.") }
            let signed = try await store.signedYear(year, sign(try context.user, "årets fil"))
            return .file(try signed.bytes, nil, named: signed.fileName)
        } catch let errors as FormErrors {
            return try await shown(errors, context)
        } catch let refusal as Refusal where refusal.ruling.provision == .Kansli.deliveries {
            let hasNumber = try await store.nationalBook().own != nil
            let field = hasNumber ? NationalView.ownYear : NationalView.organisationNumber
            return try await shown(FormErrors(field, refusal.ruling.reason), context, asked: context.form["year"])
        }
    }

    private func shown(_ errors: FormErrors, _ context: PageContext, asked: String = "") async throws -> Response {
        var page = try await page(context, asked)
        page.errors = errors
        return page.html(in: context.frame).response(.unprocessableContent)
    }
}

extension DeliveryBook {
    /// Years that something counts of, whole or in part, the latest first.
    fileprivate var deliveryYears: [Int] { Set(standing.map(\.report.period.year)).sorted(by: >) }
}
