import Domain
import Hummingbird
import Markup
import Site

extension User {
    /// Whether the user may see claims and payments: who follows the initiatives, and who pays.
    var mayReadPayments: Ruling {
        let rulings = [Deed.readInitiatives, .registerClaims, .releasePayments].map(may)
        return rulings.first { $0.outcome == .met } ?? rulings[0]
    }

    func maybe(_ deed: Deed) -> Bool { may(deed).outcome == .met }
}

extension PageContext {
    /// Leads on after a write; what is wrong with the form is said on the page that it stands on.
    func answered(
        at path: String,
        orShow page: (PageContext) async throws -> Page,
        _ write: () async throws -> Void
    ) async throws -> Response {
        do {
            try await write()
            return .see(path, receipt: .saved)
        } catch let errors as FormErrors {
            var page = try await page(self)
            page.errors = errors
            return page.html(in: frame).response(errors.status)
        }
    }
}

extension HTML {
    /// The ways between the pages of payments, which who may read one may read all of, and back to the room.
    static func paymentWays(_ here: String) -> HTML {
        let ways = [
            Link("Ekonomi", Room.economy.path), Link("Underlag", ClaimRoutes.claims),
            Link("Betalningar", PaymentOrderRoutes.orders), Link("Attestlista", AttestListRoutes.lists),
            Link("Betalfil till banken", PayerAccountRoutes.account),
        ]
        return .ways("Ekonomi", ways, but: here)
    }
}
