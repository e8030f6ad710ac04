package import Foundation

extension Board {
    /// "Förbundsordningen eller styrelsen bestämmer hur protokollet justeras": which ways count on a day.
    package func accepts(_ way: MinutesSignature.Way, on day: Day) -> Ruling {
        let accepted = bylaws(on: day)?.signingWays ?? MinutesSignature.Way.choosable
        let ways = accepted.map(\.swedish).joined(separator: ", ")
        return accepted.contains(way)
            ? Ruling(.met, .Bylaws.adjusters, "Styrelsen godtar att man skriver under \(way.swedish).")
            : Ruling(
                .notMet,
                .Bylaws.adjusters,
                "Styrelsen godtar inte att man skriver under \(way.swedish). Det går bra \(ways.isEmpty ? "på inget sätt" : ways)."
            )
    }
}

extension MeetingRecord {
    /// Whether what some have signed elsewhere may be taken in as theirs, dated so.
    package func mayTakeIn(_ signers: [RequiredSignature], dated day: Day, today: Day) -> Ruling {
        guard meeting.stage == .closed else {
            let state = meeting.adjustedOn == nil ? "är inte avslutat ännu" : "är redan justerat"
            return Ruling(.notMet, .Kansli.closed, "Protokollet \(state).")
        }
        guard !signers.isEmpty, signers.allSatisfy(missingSignatures.contains) else {
            return Ruling(
                .notMet,
                .Kansli.access,
                "Välj bland dem som är utsedda att skriva under och inte redan har gjort det."
            )
        }
        return meeting.day <= day && day <= today
            ? Ruling(.met, .Kansli.closed, "Underskrifterna kan tas in.")
            : Ruling(
                .notMet,
                .Kansli.closed,
                "Underskriftens dag ska vara från mötet \(meeting.day.swedish) till i dag."
            )
    }
}

/// Underskriven PDF (signed PDF): what came back from wherever it was signed.
package struct SignedPDF: Sendable {
    let bytes: Data
    /// What can be read in it, without blanks; asked only when the bytes do not tell.
    let text: String

    package init(_ bytes: Data, text: String) { (self.bytes, self.text) = (bytes, text.filter { !$0.isWhitespace }) }

    /// A signature covers the bytes before it (ISO 32000-1, 12.8): signing adds to a PDF's end and leaves its start. A
    /// service that writes the PDF anew leaves at least the printed fingerprint of the fixed text.
    package func isOf(_ text: FixedText, original: Data?) -> Ruling {
        guard FileType(of: bytes) == .pdf else { return no("Filen är inte en PDF.") }
        if bytes == original { return no("Filen är originalet. Ingen har skrivit under den än.") }
        guard bytes.range(of: Data("/ByteRange".utf8)) != nil else {
            return no(
                "Det finns ingen elektronisk underskrift i filen. Välj den fil som underskriftstjänsten gav tillbaka."
            )
        }
        let isContinued = original.map { bytes.starts(with: $0) } ?? false
        return isContinued || self.text.contains(text.sha256)
            ? Ruling(.met, .Kansli.closed, "Filen är det fastställda protokollet, underskrivet.")
            : no(
                "Filen är en annan text än det fastställda protokollet. Hämta originalet här, och låt dem skriva under det."
            )
    }

    private func no(_ reason: String) -> Ruling { Ruling(.notMet, .Kansli.closed, reason) }
}

extension MinutesSignature.Way {
    /// After "skriver under".
    package var swedish: String {
        switch self {
        case .account: "inloggad i Kansli"
        case .identification: "med e-legitimation"
        case .signedFile: "i en PDF"
        case .ink: "på papper"
        case .printed: "på tryckt original"
        }
    }
}

extension MinutesSignature {
    /// "Underskrivet i Kansli, inloggad med lösenord och kod".
    package var told: String {
        let certified = certifiedBy.map { ", intygat av \($0)" } ?? ""
        return switch way {
        case .account: "Underskrivet i Kansli" + (entry.map { ", inloggad med \($0.swedish)" } ?? "")
        case .identification: "Underskrivet i Kansli med e-legitimation"
        case .signedFile: "Elektroniskt underskriven PDF\(certified)"
        case .ink: "Underskrivet på papper\(certified)"
        case .printed: "Underskrivet på papper"
        }
    }
}
