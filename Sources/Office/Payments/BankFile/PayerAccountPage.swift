import Domain
import Formats
import Foundation
import Markup
import Site

/// Betalkontot, as typed.
struct PayerAccountForm {
    let data: FormData

    func refined() throws(FormErrors) -> PayerAccount {
        var errors = FormErrors()
        let from = data.day("from", "Gäller från", &errors)
        let bank = data.required("bank", "Bank", &errors)
        let bic = BIC(rawValue: data["bic"].uppercased())
        if bic == nil { errors.add("bic", "BIC: skriv bankens kod på 8 eller 11 tecken, till exempel ESSESESS.") }
        var iban: IBAN?
        do { iban = try IBAN(typed: data["iban"]) } catch { errors.add("iban", "IBAN: \(error.message)") }
        try errors.check()
        guard let from, let bank, let bic, let iban else { throw errors }
        return PayerAccount(from: from, bank: bank, iban: iban, bic: bic.rawValue, profile: profile(bank).json)
    }

    private func profile(_ bank: String) -> PaymentProfile {
        var profile = PaymentProfile(name: bank)
        profile.agent = .init(rawValue: data["agent"]) ?? .clearing
        profile.plusgiro = .init(rawValue: data["plusgiro"]) ?? .bban
        profile.charges = .init(rawValue: data["charges"]) ?? .shared
        profile.hasServiceLevel = !data["hasServiceLevel"].isEmpty
        profile.purpose = .init(rawValue: data["purpose"])
        profile.isBatchBooked = !data["isBatchBooked"].isEmpty
        return profile
    }

    static func fields(_ account: PayerAccount?, today: Day) -> Fields {
        let saved = account.flatMap { try? JSONDecoder().decode(PaymentProfile.self, from: Data($0.profile.utf8)) }
        let profile = saved ?? .common
        return Fields([
            "from": today.rawValue, "bank": account?.bank ?? "", "iban": account?.iban.rawValue ?? "",
            "bic": account?.bic ?? "", "agent": profile.agent.rawValue, "plusgiro": profile.plusgiro.rawValue,
            "charges": profile.charges.rawValue, "hasServiceLevel": profile.hasServiceLevel ? "ja" : "",
            "purpose": profile.purpose?.rawValue ?? "", "isBatchBooked": profile.isBatchBooked ? "ja" : "",
        ])
    }
}

extension PaymentProfile {
    /// Its keys sorted, so that the same choice is the same text.
    fileprivate var json: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
    }
}

extension Page {
    /// Betalfil till banken: the account that is paid from, and how the bank wants its file.
    static func payerAccount(_ account: PayerAccount?, _ context: PageContext, _ fields: Fields, mayKeep: Bool) -> Page
    {
        Page(
            "Betalfil till banken",
            in: .economy,
            trail: [Link("Betalningar", PaymentOrderRoutes.orders)],
            facts: account.map {
                [
                    .text("Bank", $0.bank), .text("IBAN", $0.iban.rawValue), .text("BIC", $0.bic),
                    .text("Gäller från", $0.from.swedish),
                ]
            } ?? [],
            """
            <p>Betalningar går i första hand som order till den som sköter redovisningen. Betalar förbundet själv kan en order \
            också hämtas som fil till banken (pain.001.001.03).</p>
            <p class="notice">Bankerna läser filen olika. Följ bankens anvisning, och låt banken prova en fil före den första betalningen.</p>
            \(mayKeep ? form(context, fields) : "")
            """
        )
    }

    private static func form(_ context: PageContext, _ fields: Fields) -> HTML {
        """
        <form method="post" action="\(PayerAccountRoutes.account)">\(.formKey(context))
        \(fields.date("from", "Gäller från", required: true))\(fields.text("bank", "Bank", required: true))
        \(fields.text("iban", "IBAN", help: "Kontot som pengarna dras från: SE och 22 siffror.", required: true))
        \(fields.text("bic", "BIC", help: "Bankens kod, 8 eller 11 tecken.", required: true))
        <h2>Så vill banken ha filen</h2>
        \(fields.select("agent", "Bankgiro och plusgiro anges med", [
            Choice(PaymentProfile.Agent.clearing.rawValue, "clearingnummer 9900 och 9960"),
            Choice(PaymentProfile.Agent.bic.rawValue, "girots egen BIC"),
        ]))
        \(fields.select("plusgiro", "Plusgirots nummer anges som", [
            Choice(PaymentProfile.PlusgiroScheme.bban.rawValue, "BBAN, som ett bankkonto"),
            Choice(PaymentProfile.PlusgiroScheme.plusgiro.rawValue, "PGNR"),
        ]))
        \(fields.select("charges", "Avgifter", [
            Choice(PaymentProfile.Charges.shared.rawValue, "SHAR, var och en sina"),
            Choice(PaymentProfile.Charges.agreed.rawValue, "SLEV, som avtalat"),
        ]))
        \(fields.select("purpose", "Slag av betalning", [
            Choice("", "anges inte"), Choice(PaymentProfile.Purpose.suppliers.rawValue, "SUPP, leverantörer"),
            Choice(PaymentProfile.Purpose.wages.rawValue, "SALA, löner och arvoden"),
        ]))
        \(fields.checkbox("hasServiceLevel", "Ange att betalningen inte brådskar (NURG)"))
        \(fields.checkbox("isBatchBooked", "En rad på kontoutdraget för hela filen"))
        <button class="primary">Spara</button></form>
        """
    }
}
