package import Domain
package import Foundation

/// Läst e-faktura (invoice reading): what stands in a Peppol BIS Billing 3 file, and what a person must be told about it.
package struct InvoiceReading: Hashable, Sendable {
    package let invoice: Invoice
    /// What is wrong or odd, none of which keeps the invoice from being read.
    package let warnings: [FormatWarning]

    package static let largest = 20_000_000

    package init(ubl bytes: Data) throws(Unreadable) {
        let roots = ["Invoice", "CreditNote"].map { "urn:oasis:names:specification:ubl:schema:xsd:\($0)-2 \($0)" }
        let limits = XMLTree.Limits(file: Self.largest, elements: 200_000)
        let dropped: Set = ["EmbeddedDocumentBinaryObject"]
        guard let tree = try XMLTree.read(bytes, roots: roots, dropping: dropped, limits: limits, .invoice) else {
            throw Unreadable(
                "Filen är ingen e-faktura i formatet Peppol BIS Billing 3. Be leverantören om en sådan, eller en PDF."
            )
        }
        invoice = try Invoice(tree)
        warnings = tree.oddities + invoice.oddities
    }
}

extension XMLReading.Faults {
    fileprivate static var invoice: XMLReading.Faults {
        XMLReading.Faults(
            damaged: Unreadable("E-fakturan är skadad och går inte att läsa. Be leverantören skicka den på nytt."),
            tooLarge: Unreadable(
                "E-fakturan är större än någon faktura behöver vara, och läses inte. Be leverantören om en PDF."
            ),
            declared: Unreadable(
                "E-fakturan har en egen dokumenttyp (DOCTYPE). Det får en e-faktura inte ha, och den läses inte. Kontrollera avsändaren."
            )
        )
    }
}

extension Invoice {
    fileprivate init(_ tree: XMLTree) throws(Unreadable) {
        let kind: Kind = tree.name == "CreditNote" ? .creditNote : .invoice
        guard tree.text("DocumentCurrencyCode") == "SEK" else {
            throw Unreadable("Fakturan är inte i svenska kronor. För in den för hand.")
        }
        self.init(
            kind: kind,
            number: try tree.required("ID", "fakturanummer"),
            issued: try tree.day("IssueDate", "fakturadatum"),
            due: try tree.optionalDay(kind == .invoice ? "DueDate" : "PaymentMeans/PaymentDueDate", "förfallodag"),
            supplier: try Party(tree, "AccountingSupplierParty", "leverantörens namn"),
            buyer: try Party(tree, "AccountingCustomerParty", "köparens namn"),
            buyerReference: tree.text("BuyerReference"),
            orderReference: tree.text("OrderReference/ID"),
            preceding: tree.all("BillingReference/InvoiceDocumentReference").compactMap { $0.text("ID") },
            note: tree.text("Note"),
            payments: tree.all("PaymentMeans").compactMap(Means.init),
            totals: try Totals(tree),
            attachments: tree.all("AdditionalDocumentReference").compactMap(\.enclosed)
        )
        for line in tree.all(kind == .invoice ? "InvoiceLine" : "CreditNoteLine") { lines.append(try Line(line)) }
        for part in tree.all("TaxTotal/TaxSubtotal") { vat.append(try VAT(part)) }
    }
}

extension Invoice.Party {
    fileprivate init(_ tree: XMLTree, _ role: String, _ swedish: String) throws(Unreadable) {
        guard let party = tree.first("\(role)/Party") else { throw Unreadable("Fakturan saknar \(swedish).") }
        let name = party.text("PartyLegalEntity/RegistrationName") ?? party.text("PartyName/Name")
        guard let name else { throw Unreadable("Fakturan saknar \(swedish).") }
        let vat = party.all("PartyTaxScheme").first { $0.text("TaxScheme/ID") == "VAT" }
        self.init(
            name: name,
            number: party.text("PartyLegalEntity/CompanyID").flatMap { try? OrganisationNumber(typed: $0) },
            vatNumber: vat?.text("CompanyID")
        )
    }
}

extension Invoice.Means {
    /// Nil for a way to pay that has no account, as a card.
    fileprivate init?(_ means: XMLTree) {
        guard let number = means.text("PayeeFinancialAccount/ID") else { return nil }
        let branch = means.text("PayeeFinancialAccount/FinancialInstitutionBranch/ID") ?? ""
        self.init(account: Account(number, branch), reference: means.text("PaymentID"))
    }
}

extension Invoice.Means.Account {
    /// SE-R-011 names the two giros as banks. A branch of four or five digits is a clearing number.
    fileprivate init(_ number: String, _ branch: String) {
        let payee: PayeeAccount? =
            switch branch {
            case "SE:BANKGIRO": (try? Bankgiro(typed: number)).map(PayeeAccount.bankgiro)
            case "SE:PLUSGIRO": (try? Plusgiro(typed: number)).map(PayeeAccount.plusgiro)
            default: (try? BankAccount(clearing: branch, number: number)).map(PayeeAccount.account)
            }
        let iban = number.filter { !$0.isWhitespace }.uppercased()
        self =
            payee.map { .payee($0) }
            ?? (iban.wholeMatch(of: /[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}/) != nil ? .iban(iban) : .other(number))
    }
}

extension Invoice.Line {
    fileprivate init(_ line: XMLTree) throws(Unreadable) {
        let quantity = line.first("InvoicedQuantity") ?? line.first("CreditedQuantity")
        self.init(
            id: line.text("ID") ?? "",
            text: [line.text("Item/Name"), line.text("Item/Description")].compactMap(\.self).joined(separator: ". "),
            quantity: quantity.flatMap { $0.text.decimal },
            unit: quantity?.attributes["unitCode"],
            price: line.text("Price/PriceAmount")?.decimal,
            amount: try line.money("LineExtensionAmount", "en rads belopp"),
            rate: line.text("Item/ClassifiedTaxCategory/Percent")?.decimal
        )
    }
}

extension Invoice.VAT {
    fileprivate init(_ part: XMLTree) throws(Unreadable) {
        self.init(
            category: part.text("TaxCategory/ID") ?? "",
            rate: part.text("TaxCategory/Percent")?.decimal,
            base: try part.money("TaxableAmount", "momsens underlag"),
            tax: try part.money("TaxAmount", "momsens belopp")
        )
    }
}

extension Invoice.Totals {
    fileprivate init(_ tree: XMLTree) throws(Unreadable) {
        guard let sums = tree.first("LegalMonetaryTotal") else {
            throw Unreadable("Fakturan saknar belopp att betala.")
        }
        self.init(
            lines: try sums.money("LineExtensionAmount", "radernas summa"),
            allowances: try sums.optionalMoney("AllowanceTotalAmount", "avdrag"),
            charges: try sums.optionalMoney("ChargeTotalAmount", "tillägg"),
            net: try sums.money("TaxExclusiveAmount", "summa utan moms"),
            vat: try tree.optionalMoney("TaxTotal/TaxAmount", "moms"),
            gross: try sums.money("TaxInclusiveAmount", "summa med moms"),
            prepaid: try sums.optionalMoney("PrepaidAmount", "redan betalt"),
            rounding: try sums.optionalMoney("PayableRoundingAmount", "öresutjämning"),
            payable: try sums.money("PayableAmount", "belopp att betala")
        )
    }
}
