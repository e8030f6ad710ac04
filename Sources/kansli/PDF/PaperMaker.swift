import Documents
import Domain
import Folder
import Foundation

/// Lays a bundle's papers as files that can be joined. What comes from Word and Excel is made to PDF once and kept.
actor PaperMaker {
    private let cache: Cache
    private let libreOffice: LibreOffice
    /// Fingerprints of papers that have cost their time in vain: not tried again while this program runs.
    private var hopeless: [String: String] = [:]

    init(cache: Cache, libreOffice: LibreOffice) { (self.cache, self.libreOffice) = (cache, libreOffice) }

    /// A file to join, or why there is none.
    enum Laid {
        case file(PaperJoiner.Given)
        case apart(String)

        var given: PaperJoiner.Given? { if case .file(let given) = self { given } else { nil } }
        var why: String? { if case .apart(let why) = self { why } else { nil } }
    }

    func lay(_ papers: [PaperBundle.Paper], in folder: URL) async throws -> [Laid] {
        var (laid, total) = ([Laid](), 0)
        for paper in papers {
            guard let file = paper.file else {
                laid.append(.apart("Kansli har bara dess titel."))
                continue
            }
            total += file.size
            laid.append(
                total > PaperBundle.largest
                    ? .apart(
                        "Handlingarna är för stora: tillsammans får de vara \(PaperBundle.largest / 1_000_000) MB."
                    )
                    : try await lay(file, as: String(laid.count), in: folder)
            )
        }
        return laid
    }

    private func lay(_ file: PaperBundle.File, as name: String, in folder: URL) async throws -> Laid {
        let bytes = try await file.bytes()
        switch FileType(of: bytes) {
        case .pdf: return try put(bytes, name, "pdf", .pdf, folder)
        case .png: return try put(bytes, name, "png", .picture, folder)
        case .jpeg: return try put(bytes, name, "jpg", .picture, folder)
        case .text: return try put(bytes, name, "txt", .text, folder)
        case .docx: return try await convert(bytes, .docx, file.fingerprint, name, folder)
        case .xlsx: return try await convert(bytes, .xlsx, file.fingerprint, name, folder)
        case nil: return .apart("Den är av ett slag som inte kan bli PDF.")
        }
    }

    private func put(
        _ bytes: Data,
        _ name: String,
        _ ending: String,
        _ kind: PaperJoiner.Given.Kind,
        _ folder: URL
    ) throws -> Laid {
        let file = folder.appending(path: "\(name).\(ending)")
        try bytes.write(to: file)
        return .file(PaperJoiner.Given(path: file.path, kind: kind))
    }

    private func convert(
        _ bytes: Data,
        _ type: FileType,
        _ fingerprint: String,
        _ name: String,
        _ folder: URL
    ) async throws -> Laid {
        if let why = hopeless[fingerprint] { return .apart(why) }
        let key = Cache.fingerprint(of: [LibreOffice.edition, Data(fingerprint.utf8)])
        if let made = cache.bytes(for: key) { return try put(made, name, "pdf", .pdf, folder) }
        do {
            let made = try await libreOffice.pdf(of: bytes, type, in: folder)
            cache.keep(made, for: key)
            return try put(made, name, "pdf", .pdf, folder)
        } catch let failure as Tool.Failure {
            if failure != .missing { hopeless[fingerprint] = failure.swedish }
            return .apart(failure.swedish)
        }
    }
}

extension Tool.Failure {
    /// Why a paper from Word or Excel lies apart.
    fileprivate var swedish: String {
        switch self {
        case .missing: "Den är gjord i Word eller Excel, och servern saknar LibreOffice som gör sådant till PDF."
        case .tooSlow: "Den är gjord i Word eller Excel, och det tog för lång tid att göra den till PDF."
        case .failed: "Den är gjord i Word eller Excel, och gick inte att göra till PDF."
        }
    }
}
