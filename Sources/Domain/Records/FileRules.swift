package import Foundation

/// Regler för filer (file rules): what may be taken in.
package enum FileRules {
    /// Upload limit when nothing else is configured: 25 MB holds a scanned meeting with its papers.
    package static let usualLimit = 25_000_000

    /// The type of a file that may be taken in under its name.
    package static func type(of bytes: Data, named name: String, limit: Int = usualLimit) throws(Refusal) -> FileType {
        try ruling(on: bytes, named: name, limit: limit).orRefuse()
        guard let type = FileType(of: bytes) else { throw Refusal(ruling: unknownType(name)) }
        return type
    }

    /// The same, as an outcome for a form to show at its field.
    package static func ruling(on bytes: Data, named name: String, limit: Int = usualLimit) -> Ruling {
        if bytes.isEmpty { return no("Filen är tom. Välj en annan fil.") }
        if bytes.count > limit {
            return no("Filen är större än \(limit / 1_000_000) MB. Dela upp den eller spara den i lägre upplösning.")
        }
        if name.isEmpty || name.contains(where: \.isForbiddenInName) || name.utf8.count > 255 {
            return no("Filens namn går inte att använda. Byt namn på den och välj den igen.")
        }
        let ending = name.split(separator: ".", omittingEmptySubsequences: false).last.map { $0.lowercased() } ?? ""
        let promised = FileType.allCases.first { $0.extensions.contains(ending) }
        guard let promised, name.contains(".") else { return unknownType(name) }
        return promised == FileType(of: bytes)
            ? Ruling(.met, .Kansli.files, "Filen är \(promised.swedish).")
            : no("Filen heter .\(ending) men är inte \(promised.swedish). Spara om den i rätt format.")
    }

    private static func unknownType(_ name: String) -> Ruling {
        no("Filen är av en sort som inte tas emot. Det går bra med PDF, PNG, JPEG, Word, Excel och ren text i UTF-8.")
    }

    private static func no(_ reason: String) -> Ruling { Ruling(.notMet, .Kansli.files, reason) }
}

extension FileType {
    /// With its article, for a sentence.
    fileprivate var swedish: String {
        switch self {
        case .pdf: "en PDF"
        case .png: "en PNG-bild"
        case .jpeg: "en JPEG-bild"
        case .docx: "ett Word-dokument"
        case .xlsx: "en Excel-bok"
        case .text: "ren text i UTF-8"
        }
    }
}

extension Character {
    fileprivate var isForbiddenInName: Bool {
        self == "/" || self == "\\" || unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F }
    }
}
