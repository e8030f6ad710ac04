import ArgumentParser
import Domain
import Formats
import Foundation

struct Validate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Prövar en fil, eller nummer rad för rad, utan att läsa in något.",
        discussion: """
            start: en ifylld startmall i formatet .xlsx.
            invoice: en e-faktura, Peppol BIS Billing 3.
            sie: en siefil, SIE 1–4.
            follow-up: en leverans från ett deltagarregister: form, tabeller och underskrift.
            personal-number, organisation-number, bankgiro, plusgiro: ett nummer per rad, från filer eller standard in.
            Slutar med 1 när något inte stämmer.
            """
    )

    enum Kind: String, ExpressibleByArgument, CaseIterable {
        case start, invoice, sie
        case personalNumber = "personal-number"
        case organisationNumber = "organisation-number"
        case bankgiro, plusgiro
        case followUp = "follow-up"
    }

    @Argument(help: "Vad som prövas.") var kind: Kind
    @Argument(help: "Filer. Nummer läses annars från standard in.") var files: [String] = []
    @Flag(help: "Skriv ett JSON-objekt per rad.") var json = false
    @Flag(help: "Godta T-nummer, med en bokstav i stället för den första av de fyra sista siffrorna.") var tNumbers =
        false
    @Flag(help: "Godta reservnummer, som de är skrivna.") var reserveNumbers = false

    func validate() throws {
        if [.start, .invoice, .sie, .followUp].contains(kind), files.isEmpty {
            throw ValidationError("Skriv vilken fil som ska prövas.")
        }
        if kind != .personalNumber, tNumbers || reserveNumbers {
            throw ValidationError("--t-numbers och --reserve-numbers hör till personal-number.")
        }
    }

    func run() async throws {
        let isValid =
            switch kind {
            case .start: try files.map(validateStart).allSatisfy(\.self)
            case .invoice: try files.map(validateInvoice).allSatisfy(\.self)
            case .sie: try files.map(validateSIE).allSatisfy(\.self)
            case .followUp: try files.map(validateDelivery).allSatisfy(\.self)
            case .personalNumber, .organisationNumber, .bankgiro, .plusgiro: try validateNumbers()
            }
        guard isValid else { throw ExitCode(1) }
    }

    private func validateStart(_ file: String) throws -> Bool {
        let reading: OpeningReading
        do { reading = try OpeningReading(xlsx: try contents(of: file)) } catch let error as Unreadable {
            throw Refusal(ruling: Ruling(.notMet, .Kansli.opening, error.message))
        }
        for remark in reading.errors { print(try RemarkLine(remark, isError: true).text(json: json)) }
        for remark in reading.warnings { print(try RemarkLine(remark, isError: false).text(json: json)) }
        return reading.errors.isEmpty
    }

    private func validateInvoice(_ file: String) throws -> Bool {
        let bytes = try contents(of: file)
        let line = InvoiceLine(file, Result { () throws(Unreadable) in try InvoiceReading(ubl: bytes) })
        print(try line.text(json: json))
        return line.valid
    }

    private func validateSIE(_ file: String) throws -> Bool {
        let line = SIELine(file, SIEReading(try contents(of: file)))
        print(try line.text(json: json))
        return line.valid
    }

    private func validateDelivery(_ file: String) throws -> Bool {
        let line = DeliveryLine(file, try contents(of: file))
        print(try line.text(json: json))
        return line.reason == nil
    }

    private func validateNumbers() throws -> Bool {
        let check = NumberCheck(kind, on: Effects.live.today(), tNumbers: tNumbers, reserveNumbers: reserveNumbers)
        var isValid = true
        func judge(_ line: some StringProtocol) throws {
            let judged = check.judge(line.last == "\r" ? String(line.dropLast()) : String(line))
            isValid = isValid && judged.valid
            print(try judged.text(json: json))
        }
        if files.isEmpty { while let line = readLine() { try judge(line) } }
        for file in files {
            let text = String(decoding: try contents(of: file), as: UTF8.self)
            for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).droppingLastEmpty {
                try judge(line)
            }
        }
        return isValid
    }
}

extension [Substring] {
    /// A file ends with a line break; what comes after it is no line.
    fileprivate var droppingLastEmpty: ArraySlice<Substring> { last?.isEmpty == true ? dropLast() : self[...] }
}
