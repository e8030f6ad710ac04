package import Foundation

/// Filtyp (file type): what an uploaded file is, judged by its bytes and never by its name alone.
package enum FileType: String, CaseIterable, Codable, Hashable, Sendable {
    case pdf, png, jpeg, docx, xlsx, text

    /// What the bytes are; nil when they are nothing that is taken in.
    package init?(of bytes: Data) {
        if bytes.starts(with: Array("%PDF-".utf8)) {
            self = .pdf
        } else if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
            self = .png
        } else if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
            self = .jpeg
        } else if bytes.starts(with: [0x50, 0x4B]) {
            self.init(partsOf: Set(zipNames(bytes)))
        } else {
            guard !bytes.isEmpty, isPlainText(bytes) else { return nil }
            self = .text
        }
    }

    /// ECMA-376 part 2: a package of Office Open XML has its content types in a part of this name.
    private init?(partsOf names: Set<String>) {
        guard names.contains("[Content_Types].xml") else { return nil }
        if names.contains("word/document.xml") {
            self = .docx
        } else if names.contains("xl/workbook.xml") {
            self = .xlsx
        } else {
            return nil
        }
    }

    package var mediaType: String {
        switch self {
        case .pdf: "application/pdf"
        case .png: "image/png"
        case .jpeg: "image/jpeg"
        case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        case .text: "text/plain; charset=utf-8"
        }
    }

    /// What a file of the type may be called, the usual one first.
    package var extensions: [String] {
        switch self {
        case .pdf: ["pdf"]
        case .png: ["png"]
        case .jpeg: ["jpg", "jpeg"]
        case .docx: ["docx"]
        case .xlsx: ["xlsx"]
        case .text: ["txt", "csv", "md", "xml"]
        }
    }
}

/// Control characters other than tab, line feed, form feed and carriage return are no text.
private func isPlainText(_ bytes: Data) -> Bool {
    bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F || [0x09, 0x0A, 0x0C, 0x0D].contains($0) }
        && String(validating: bytes, as: UTF8.self) != nil
}
