package import Domain
package import Foundation

extension InstrumentDefinition {
    /// Läser (reads) an instrument's file: JSON with the fields of this type. What is wrong is said in Swedish, with the
    /// field's name in the file.
    package init(file bytes: Data) throws(Unreadable) {
        guard bytes.count <= 200_000 else { throw Unreadable("Filen är för stor för ett instrument.") }
        do {
            self = try JSONDecoder().decode(InstrumentDefinition.self, from: bytes)
        } catch let error as DecodingError {
            throw Unreadable(error.swedish)
        } catch {
            throw Unreadable("Filen går inte att läsa.")
        }
        if let fault { throw Unreadable(fault) }
    }

    private var fault: String? {
        if key.isEmpty || key.contains(where: { !$0.isASCII || !($0.isLowercase || $0.isNumber || $0 == "-") }) {
            return "Fältet ”key”: skriv små bokstäver a–z, siffror och bindestreck."
        }
        if version.isBlank { return "Fältet ”version” saknas." }
        if name.isBlank { return "Fältet ”name” saknas." }
        if licence.isBlank {
            return "Fältet ”licence”: skriv vem som har rätten och varför ni får använda instrumentet."
        }
        if scale.lowest >= scale.highest || scale.highest - scale.lowest > 100 {
            return "Fältet ”scale”: lowest ska vara mindre än highest, och skalan högst 101 steg."
        }
        if !(1...260).contains(intervalWeeks) { return "Fältet ”intervalWeeks”: skriv 1 till 260 veckor." }
        if items.isEmpty || items.count > 100 { return "Fältet ”items”: ett instrument har 1 till 100 frågor." }
        if Set(items.map(\.key)).count < items.count { return "Fältet ”items”: två frågor har samma key." }
        return items.contains { $0.key.isEmpty || $0.text.isBlank }
            ? "Fältet ”items”: varje fråga har en key och en text." : nil
    }
}

extension DecodingError {
    fileprivate var swedish: String {
        switch self {
        case .keyNotFound(let key, let context): "Fältet ”\(context.place(key))” saknas."
        case .typeMismatch(_, let context), .valueNotFound(_, let context):
            "Fältet ”\(context.place())” har fel slags värde."
        case .dataCorrupted(let context):
            context.codingPath.isEmpty ? "Filen är inte JSON." : "Fältet ”\(context.place())” har ett okänt värde."
        @unknown default: "Filen går inte att läsa."
        }
    }
}

extension DecodingError.Context {
    /// Where in the file, as "items.3.text": the third question's text.
    fileprivate func place(_ key: (any CodingKey)? = nil) -> String {
        (codingPath + (key.map { [$0] } ?? [])).map { $0.intValue.map { String($0 + 1) } ?? $0.stringValue }
            .joined(separator: ".")
    }
}

extension String {
    fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
