import Domain
package import Foundation
import Markup

extension PaymentOrder {
    package static let mediaType = "application/xml"

    /// The bytes of an ISO 20022 pain.001.001.03 with one payment information block. An order with faults is not written.
    package func pain001(_ profile: PaymentProfile = .common) throws(PaymentFault) -> Data {
        var text = ""
        try writePain001(profile) { text += $0 }
        return Data(text.utf8)
    }

    /// Hands out the file piece by piece, a payment at a time, so that its length costs no memory.
    package func writePain001(_ profile: PaymentProfile = .common, _ write: (String) -> Void) throws(PaymentFault) {
        if let fault = faults.first { throw fault }
        let sum = sum ?? .zero
        write(head(sum, profile))
        for (place, payment) in payments.enumerated() { write(payment.pain001(place + 1, profile)) }
        write("</PmtInf></CstmrCdtTrfInitn></Document>\n")
    }

    private func head(_ sum: Money, _ profile: PaymentProfile) -> String {
        let counts = "<NbOfTxs>\(payments.count)</NbOfTxs><CtrlSum>\(sum.decimal)</CtrlSum>"
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.03"><CstmrCdtTrfInitn>
            <GrpHdr><MsgId>\(id)</MsgId><CreDtTm>\(made.formatted(.iso8601))</CreDtTm>\(counts)\
            <InitgPty>\(debtor.pain001)</InitgPty></GrpHdr>
            <PmtInf><PmtInfId>\(id)</PmtInfId><PmtMtd>TRF</PmtMtd><BtchBookg>\(profile.isBatchBooked)</BtchBookg>\
            \(counts)\(profile.paymentType)<ReqdExctnDt>\(day.rawValue)</ReqdExctnDt>
            <Dbtr>\(debtor.pain001)</Dbtr>\
            <DbtrAcct><Id><IBAN>\(debtor.account.rawValue)</IBAN></Id><Ccy>SEK</Ccy></DbtrAcct>\
            <DbtrAgt><FinInstnId><BIC>\(debtor.bank.rawValue)</BIC></FinInstnId></DbtrAgt>\
            <ChrgBr>\(profile.charges.rawValue)</ChrgBr>

            """
    }
}

extension PaymentOrder.Debtor {
    /// CUST: the number is what the bank knows its customer by.
    fileprivate var pain001: String {
        let digits = number.rawValue.filter { $0 != "-" }
        return
            "<Nm>\(name.name)</Nm><Id><OrgId><Othr><Id>\(digits)</Id><SchmeNm><Cd>CUST</Cd></SchmeNm></Othr></OrgId></Id>"
    }
}

extension PaymentProfile {
    fileprivate var paymentType: String {
        let level = hasServiceLevel ? "<SvcLvl><Cd>NURG</Cd></SvcLvl>" : ""
        let purpose = purpose.map { "<CtgyPurp><Cd>\($0.rawValue)</Cd></CtgyPurp>" } ?? ""
        return level + purpose == "" ? "" : "<PmtTpInf>\(level)\(purpose)</PmtTpInf>"
    }
}

extension Payment {
    fileprivate func pain001(_ number: Int, _ profile: PaymentProfile) -> String {
        """
        <CdtTrfTxInf><PmtId><InstrId>\(number)</InstrId><EndToEndId>\(id)</EndToEndId></PmtId>\
        <Amt><InstdAmt Ccy="SEK">\(amount.decimal)</InstdAmt></Amt>\
        <CdtrAgt><FinInstnId>\(account.agent(profile))</FinInstnId></CdtrAgt>\
        <Cdtr><Nm>\(receiver.name)</Nm><PstlAdr><Ctry>SE</Ctry></PstlAdr></Cdtr>\
        <CdtrAcct><Id><Othr>\(account.pain001(profile))</Othr></Id></CdtrAcct>\
        <RmtInf>\(reference.pain001)</RmtInf></CdtTrfTxInf>

        """
    }
}

extension PayeeAccount {
    fileprivate func agent(_ profile: PaymentProfile) -> String {
        switch (self, profile.agent) {
        case (.bankgiro, .bic): "<BIC>BGABSESS</BIC>"
        case (.plusgiro, .bic): "<BIC>NDEASESS</BIC>"
        case (.bankgiro, .clearing): Self.member(BankAccount.bankgiroClearing)
        case (.plusgiro, .clearing): Self.member(BankAccount.plusgiroClearing)
        case (.account(let account), _): Self.member(account.clearing)
        }
    }

    private static func member(_ clearing: String) -> String {
        "<ClrSysMmbId><ClrSysId><Cd>SESBA</Cd></ClrSysId><MmbId>\(clearing)</MmbId></ClrSysMmbId>"
    }

    fileprivate func pain001(_ profile: PaymentProfile) -> String {
        let bban = "<Cd>BBAN</Cd>"
        let (number, scheme) =
            switch self {
            case .bankgiro(let giro): (giro.digits, "<Prtry>BGNR</Prtry>")
            case .plusgiro(let giro): (giro.digits, profile.plusgiro == .bban ? bban : "<Prtry>PGNR</Prtry>")
            case .account(let account): (account.number, bban)
            }
        return "<Id>\(number)</Id><SchmeNm>\(scheme)</SchmeNm>"
    }
}

extension Payment.Reference {
    fileprivate var pain001: String {
        switch self {
        case .message(let text): return "<Ustrd>\(text.paymentText.escapedForMarkup)</Ustrd>"
        case .ocr(let number):
            let invoice = "<RfrdDocInf><Tp><CdOrPrtry><Cd>CINV</Cd></CdOrPrtry></Tp></RfrdDocInf>"
            let kind = "<Tp><CdOrPrtry><Cd>SCOR</Cd></CdOrPrtry></Tp>"
            return "<Strd>\(invoice)<CdtrRefInf>\(kind)<Ref>\(number.rawValue)</Ref></CdtrRefInf></Strd>"
        }
    }
}

extension Money {
    /// "1500.50": kronor with a point and always two decimals.
    fileprivate var decimal: String {
        let (kronor, ore) = rawValue.quotientAndRemainder(dividingBy: 100)
        return "\(kronor).\(ore < 10 ? "0" : "")\(ore)"
    }
}

extension String {
    /// The schema's Max70Text is cut by the receiver's bank if longer; here it is cut at a sign.
    fileprivate var name: String { String(paymentText.unicodeScalars.prefix(70)).escapedForMarkup }
}
