import Domain
import Foundation

extension Invoice {
    /// What the sums and dates say against one another.
    var oddities: [FormatWarning] {
        let sums: [(isRight: Bool, text: String)] = [
            (lines.map(\.amount).reduce(.zero, +) == totals.lines, "Raderna summerar inte till fakturans radsumma."),
            (
                totals.lines - totals.allowances + totals.charges == totals.net,
                "Summan utan moms följer inte av raderna, avdragen och tilläggen."
            ),
            (vat.map(\.tax).reduce(.zero, +) == totals.vat, "Momsen per sats summerar inte till momsen."),
            (totals.net + totals.vat == totals.gross, "Summan med moms är inte summan utan moms plus momsen."),
            (
                totals.gross - totals.prepaid + totals.rounding == totals.payable,
                "Beloppet att betala följer inte av summan med moms."
            ),
            (due.map { $0 >= issued } ?? true, "Fakturan förfaller innan den är skriven."),
            (buyerReference != nil || orderReference != nil, "Fakturan säger inte vem som har beställt."),
            (kind == .creditNote || !payments.isEmpty, "Fakturan säger inte vart den ska betalas."),
            (attachments.isEmpty, "Fakturan har bilagor som inte läses här: \(attachments.joined(separator: ", "))."),
        ]
        return sums.filter { !$0.isRight }.map { FormatWarning($0.text) }
    }
}

extension XMLTree {
    private static let billing = "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0"

    /// Peppol's Swedish rules (SE-R) of what the file says, before it is read as values.
    var oddities: [FormatWarning] {
        let isBilling = text("CustomizationID").map { $0.hasPrefix(Self.billing) } ?? false
        let other = isBilling ? [] : [FormatWarning("Fakturan säger inte att den är en Peppol BIS Billing 3.")]
        let supplier = first("AccountingSupplierParty/Party")
        return other + (supplier?.supplierOddities ?? [])
            + all("TaxTotal/TaxSubtotal/TaxCategory").compactMap(\.rateOddity)
            + all("PaymentMeans/PayeeFinancialAccount").compactMap(\.accountOddity)
    }

    private var supplierOddities: [FormatWarning] {
        guard text("PostalAddress/Country/IdentificationCode") == "SE" else { return [] }
        var found: [String] = []
        if text("PartyLegalEntity/CompanyID").flatMap({ try? OrganisationNumber(typed: $0) }) == nil {
            found.append("Leverantörens organisationsnummer saknas eller stämmer inte (SE-R-003, 004, 013).")
        }
        for scheme in all("PartyTaxScheme") {
            let number = scheme.text("CompanyID") ?? ""
            if scheme.text("TaxScheme/ID") == "VAT" {
                guard number.wholeMatch(of: /SE[0-9]{12}/) == nil else { continue }
                found.append("Leverantörens momsnummer ska vara SE och tolv siffror (SE-R-001, 002).")
            } else if number != "Godkänd för F-skatt" {
                found.append("Uppgiften om F-skatt ska lyda Godkänd för F-skatt (SE-R-005).")
            }
        }
        return found.map { FormatWarning($0) }
    }

    private var rateOddity: FormatWarning? {
        guard text("ID") == "S", let rate = text("Percent")?.decimal, ![6, 12, 25].contains(rate) else { return nil }
        return FormatWarning("Momssatsen är varken 6, 12 eller 25 procent (SE-R-006).")
    }

    /// The check digit is ours; the rules ask for digits alone, seven or eight of them, or two to eight.
    private var accountOddity: FormatWarning? {
        let number = text("ID") ?? ""
        switch text("FinancialInstitutionBranch/ID") {
        case "SE:BANKGIRO":
            return oddity("Bankgirot", "SE-R-008, 009") { () throws(Unreadable) in _ = try Bankgiro(typed: number) }
        case "SE:PLUSGIRO":
            return oddity("Plusgirot", "SE-R-007, 010") { () throws(Unreadable) in _ = try Plusgiro(typed: number) }
        default: return nil
        }
    }

    private func oddity(_ what: String, _ rules: String, _ read: () throws(Unreadable) -> Void) -> FormatWarning? {
        do { try read() } catch { return FormatWarning("\(what) att betala till stämmer inte (\(rules)).") }
        return nil
    }
}
