import Domain
import Markup
import Site

/// Del av ekonomin (part of the economy): what somebody comes to the room to do.
enum EconomyPart: CaseIterable {
    case plan, follow, pay, account

    var swedish: String {
        switch self {
        case .plan: "Planera"
        case .follow: "Följ upp"
        case .pay: "Betala"
        case .account: "Redovisa"
        }
    }

    /// The pages of the part that the user may read.
    func ways(_ user: User) -> [EconomyWay] { all.filter { $0.isOpen(user) } }

    private var all: [EconomyWay] {
        switch self {
        case .plan:
            [
                EconomyWay("Budget", BudgetRoutes.budgets, "Förslag, beslutad budget och planår.", .readBudget),
                EconomyWay(
                    "Medlemmarnas bidrag",
                    ContributionRoutes.contributions,
                    "Tilldelning, matchning och vad som är betalt.",
                    .readBudget
                ),
                EconomyWay("Mål", GoalRoutes.goals, "Inriktning och mål, och hur de har nåtts.", .readBudget),
            ]
        case .follow:
            [
                EconomyWay(
                    "Uppföljning",
                    BudgetFollowUpRoutes.followUp,
                    "Budget, utfall och prognos varje månad och kvartal.",
                    .readBudget
                ),
                EconomyWay(
                    "Huvudbok",
                    LedgerRoutes.ledger,
                    "Böckerna på förbundets egna rader, ned till varje verifikation.",
                    .readLedger
                ),
                EconomyWay(
                    "Projekt",
                    AccountsRoutes.projects,
                    "Intäkter och kostnader för varje projekt.",
                    .readLedger
                ),
            ]
        case .pay:
            [
                EconomyWay(
                    "Underlag",
                    ClaimRoutes.claims,
                    "Rekvisitioner och fakturor, från mottagning till attest.",
                    .readInitiatives,
                    .registerClaims,
                    .releasePayments
                ),
                EconomyWay(
                    "Betalningar",
                    PaymentOrderRoutes.orders,
                    "Utanordning, betalningsorder och fil till banken.",
                    .readInitiatives,
                    .registerClaims,
                    .releasePayments
                ),
                EconomyWay(
                    "Attestlista",
                    AttestListRoutes.lists,
                    "Vem som attesterar och utanordnar i år.",
                    .readInitiatives,
                    .registerClaims,
                    .releasePayments
                ),
                EconomyWay(
                    "Betalfil till banken",
                    PayerAccountRoutes.account,
                    "Kontot som förbundet betalar från.",
                    .readInitiatives,
                    .registerClaims,
                    .releasePayments
                ),
                EconomyWay(
                    "Arvoden",
                    FeeRoutes.fees,
                    "Arvoden av närvaro och tid, och listor till löneutbetalaren.",
                    .readFees
                ),
                EconomyWay(
                    "Inköp och avtal",
                    PurchaseRoutes.purchases,
                    "Direktupphandlingar, avtal och uppsägningsdagar.",
                    .readPapers
                ),
            ]
        case .account:
            [
                EconomyWay(
                    "Årets dokument",
                    YearDocumentRoutes.documents,
                    "Verksamhetsplan, delårsrapport och årsredovisning.",
                    .readBudget
                ),
                EconomyWay(
                    "Bokslut",
                    AccountsRoutes.accounts,
                    "Räkenskaper, noter, balanskrav, moms och räkenskapssammandrag.",
                    .readBudget
                ),
                EconomyWay(
                    "Eget kapital",
                    AccountsRoutes.equity,
                    "Kapitalet mot sin gräns, och utrymmet för nya insatser.",
                    .readBudget
                ),
            ]
        }
    }
}

/// Väg (way) to a page of the room, with what it is for, open to who may do one of the deeds.
struct EconomyWay {
    let name: String
    let path: String
    let text: String
    let deeds: [Deed]

    init(_ name: String, _ path: String, _ text: String, _ deeds: Deed...) {
        (self.name, self.path, self.text, self.deeds) = (name, path, text, deeds)
    }

    func isOpen(_ user: User) -> Bool { deeds.contains { user.maybe($0) } }
}

extension Page {
    /// Ekonomi: the ways of the room by what one comes to do.
    static func economy(
        _ parts: [(part: EconomyPart, ways: [EconomyWay])],
        _ equity: EquityYear?,
        _ standing: EquityStanding?,
        findings: Int
    ) -> Page {
        Page(
            "Ekonomi",
            in: .economy,
            facts: [
                equity.map {
                    Fact(
                        "Eget kapital vid slutet av \($0.year)",
                        "<a href=\"\(AccountsRoutes.equity)\">\($0.equity.swedish)</a>"
                    )
                },
                standing.map { .text("Utrymme för nya insatser", $0.room.swedish) },
                findings == 0
                    ? nil
                    : Fact("Iakttagelser", "<a href=\"\(Room.control.path)\">\(String(findings)) om ekonomin</a>"),
            ].compactMap(\.self),
            "<div class=\"parts\">\(parts.map(section))</div>"
        )
    }

    private static func section(_ part: EconomyPart, _ ways: [EconomyWay]) -> HTML {
        let rows = ways.map { way -> HTML in
            "<li><a href=\"\(way.path)\">\(way.name)</a><br>\(way.text)</li>\n"
        }
        return "<section><h2>\(part.swedish)</h2>\n<ul class=\"entries\">\(rows)</ul></section>\n"
    }
}
