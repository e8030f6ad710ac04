package import Domain
package import Foundation

extension SIEFile {
    /// The file as bytes, in PC8 with a checksum. Only 4E and 4I are written: that is what others read.
    ///
    /// Signs that PC8 lacks become question marks.
    package func sie() throws(Unreadable) -> Data {
        guard kind == .ledger || kind == .vouchers else { throw Unreadable("Kansli skriver bara SIE 4E och 4I.") }
        var pen = SIEPen()
        pen.put(.flag, [.plain(heading.isTaken ? "1" : "0")])
        pen.openSum()
        writeOrigin(&pen)
        writeChart(&pen)
        if kind == .ledger { writeBalances(&pen) }
        for voucher in ledger.vouchers { write(voucher, &pen) }
        pen.endSum()
        return Data(pen.bytes)
    }

    private func writeOrigin(_ pen: inout SIEPen) {
        pen.put(.program, [.text(heading.program), .text(heading.version)])
        pen.put(.format, [.plain("PC8")])
        pen.put(.generated, [.day(heading.generatedOn), .text(heading.generatedBy)].trimmed)
        pen.put(.type, [.plain("4")])
        put(.text, [.text(heading.text)], &pen)
        put(.companyForm, [.text(heading.companyForm)], &pen)
        put(.companyID, [.text(heading.companyID)], &pen)
        put(.organisationNumber, [.text(ledger.number?.rawValue ?? heading.organisationNumber)], &pen)
        if kind == .ledger { put(.industry, [.text(heading.industry)], &pen) }
        put(.address, heading.address.map { .text($0) }, &pen)
        pen.put(.name, [.text(ledger.organisation)])
        for year in ledger.years { pen.put(.year, [.number(year.place), .day(year.first), .day(year.last)]) }
        if let year = heading.taxYear { pen.put(.taxYear, [.number(year)]) }
        if kind == .ledger, let day = heading.through { pen.put(.through, [.day(day)]) }
        put(.chart, [.text(heading.chart)], &pen)
        pen.put(.currency, [.plain(heading.currency)])
    }

    /// A record that says nothing is left out.
    private func put(_ label: SIELabel, _ fields: [SIEPen.Field], _ pen: inout SIEPen) {
        if !fields.trimmed.isEmpty { pen.put(label, fields) }
    }

    private func writeChart(_ pen: inout SIEPen) {
        for account in ledger.accounts {
            let number = SIEPen.Field.account(account.number)
            pen.put(.account, [number, .text(account.name)])
            if let kind = account.kind { pen.put(.accountKind, [number, .plain(kind.sie)]) }
            if let unit = account.unit { pen.put(.unit, [number, .text(unit)]) }
            for code in account.taxCodes { pen.put(.taxCode, [number, .text(code)]) }
        }
        for dimension in ledger.dimensions {
            let fields: [SIEPen.Field] = [.number(dimension.number), .text(dimension.name)]
            if let parent = dimension.parent {
                pen.put(.partDimension, fields + [.number(parent)])
            } else {
                pen.put(.dimension, fields)
            }
        }
        for object in ledger.objects {
            pen.put(.object, [.number(object.code.dimension), .text(object.code.code), .text(object.name)])
        }
    }

    private func writeBalances(_ pen: inout SIEPen) {
        for balance in ledger.balances {
            let objects: [SIEPen.Field] = balance.objects.isEmpty ? [] : [.objects(balance.objects)]
            pen.put(
                balance.label,
                [.number(balance.year), .account(balance.account)] + objects + [.amount(balance.amount)]
                    + .quantity(balance.quantity)
            )
        }
        for period in ledger.periods {
            pen.put(
                period.kind == .outcome ? .periodOutcome : .periodBudget,
                [.number(period.year), .month(period.month), .account(period.account), .objects(period.objects)]
                    + [.amount(period.amount)] + .quantity(period.quantity)
            )
        }
    }

    private func write(_ voucher: Voucher, _ pen: inout SIEPen) {
        let facts: [SIEPen.Field] = [.text(voucher.series), .text(voucher.number), .day(voucher.day)]
        let more: [SIEPen.Field] = [.text(voucher.text), .day(voucher.registeredOn), .text(voucher.by)]
        pen.put(.voucher, facts + more.trimmed)
        pen.brace("{")
        for row in voucher.rows {
            let fields = row.fields
            pen.put(row.kind.label, fields)
            // Who does not know #RTRANS reads the row that follows, SIE 4B on #RTRANS.
            if row.kind == .added { pen.put(.row, fields) }
        }
        pen.brace("}")
    }
}

extension LedgerBalance {
    /// A result of objects has no record of its own: #RES takes none, so it is written as the object's closing.
    fileprivate var label: SIELabel {
        switch kind {
        case .opening: objects.isEmpty ? .opening : .objectOpening
        case .closing: objects.isEmpty ? .closing : .objectClosing
        case .result: .result
        }
    }
}

extension LedgerTransaction {
    fileprivate var fields: [SIEPen.Field] {
        let required: [SIEPen.Field] = [.account(account), .objects(objects), .amount(amount)]
        let quantity: [SIEPen.Field] = quantity == nil ? [.text("")] : .quantity(quantity)
        return required + ([.day(day), .text(text)] + quantity + [.text(by)]).trimmed
    }
}

extension LedgerTransaction.Kind {
    fileprivate var label: SIELabel {
        switch self {
        case .booked: .row
        case .added: .addedRow
        case .struck: .struckRow
        }
    }
}
