import Domain
import Formats
import Foundation
import Hummingbird
import Markup
import Site
import Store

/// The start of a new claim: empty, filled from an instalment, or from an e-invoice.
extension ClaimRoutes {
    @Sendable func showNew(_ request: Request, _ context: PageContext) async throws -> HTML {
        try context.user.may(.registerClaims).orRefuse()
        let fields = try await start(request.asked)
        return Page.newClaim(try await store.board(), context, fields).html(in: context.frame)
    }

    private func start(_ query: FormData) async throws -> Fields {
        guard let instalment = Instalment.ID(query["delbetalning"]), let grant = Grant.ID(query["beviljande"]) else {
            return Fields([
                "receivedOn": today().rawValue, "initiative": query["insats"], "purchase": query["inkop"],
                "kind": Claim.Kind.invoice.rawValue,
            ])
        }
        let standing = try await store.grantStanding(grant)
        guard let asked = standing.instalments.first(where: { $0.id == instalment }) else { throw Missing() }
        return Fields([
            "receivedOn": today().rawValue, "kind": Claim.Kind.requisition.rawValue,
            "initiative": String(standing.initiative.id), "instalment": String(instalment),
            "amount": max(asked.left(of: standing), .zero).swedishNumber,
            "organisation": standing.grant.receiver.map { String($0) } ?? "",
            "text": "\(standing.initiative.title), delbetalning \(asked.number) \(asked.year)",
        ])
    }

    /// Reads an e-invoice into the form. Nothing is registered until the form is sent.
    @Sendable func readInvoice(_ request: Request, _ context: PageContext) async throws -> Response {
        let user = try context.user
        try user.may(.registerClaims).orRefuse()
        let board = try await store.board()
        do {
            guard let file = context.form.file("invoice"), !file.bytes.isEmpty else {
                throw FormErrors("invoice", "E-faktura: välj filen.")
            }
            let reading = try InvoiceReading(ubl: Data(file.bytes))
            let held = try await store.hold(Data(file.bytes), named: "e-faktura.xml", for: user)
            let fields = reading.invoice.fields(board, today: today())
            let page = Page.newClaim(board, context, fields, held: held, notes: reading.warnings.map(\.text))
            return page.html(in: context.frame).response(from: request, context: context)
        } catch let unreadable as Unreadable {
            return try await refused(FormErrors("invoice", "E-faktura: \(unreadable.message)"), context)
        } catch let errors as FormErrors {
            return try await refused(errors, context)
        }
    }

    private func refused(_ errors: FormErrors, _ context: PageContext) async throws -> Response {
        var page = Page.newClaim(try await store.board(), context, try await start(FormData()), invoice: errors)
        page.errors = errors
        return page.html(in: context.frame).response(.unprocessableContent)
    }
}

extension Invoice {
    /// What a claim takes of it. Whom it is from is looked up by name: the register of organisations has no numbers.
    func fields(_ board: Board, today: Day) -> Fields {
        let known = board.organisations.first { $0.name.lowercased() == supplier.name.lowercased() }
        return Fields([
            "kind": Claim.Kind.invoice.rawValue, "text": "Faktura \(number) från \(supplier.name)",
            "amount": owed.swedishNumber, "organisation": known.map { String($0.id) } ?? "",
            "supplier": known == nil ? supplier.name : "", "payTo": payments.first?.account.text ?? "",
            "reference": payments.first?.reference ?? number, "receivedOn": today.rawValue,
            "due": due?.rawValue ?? "",
        ])
    }
}

extension Invoice.Means.Account {
    fileprivate var text: String {
        switch self {
        case .payee(let account): account.swedish
        case .iban(let number), .other(let number): number
        }
    }
}
