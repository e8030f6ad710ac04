import Documents
import Domain
import Folder
import Foundation
import TestSupport
import Testing

@testable import kansli

@Suite(.serialized) struct `The bundle maker` {
    let folder: Folder
    init() throws { folder = try Folder.inMemory() }

    @Test func `joins papers behind contents and summons, each with its pages`() async throws {
        let pdf = try await maker().pdf(.of([.text("Första"), .text("Andra")]))
        let text = try await words(of: pdf)
        #expect(text.contains("Bilaga 1, 1 (1) sida 3 av 4") && text.contains("Bilaga 2, 1 (1) sida 4 av 4"))
        #expect(text.contains("Första") && text.contains("Innehåll"))
        // The summons is the second page, and told so.
        #expect(text.contains("Kallelse 2"))
    }

    @Test func `puts a page where a paper lies apart, and joins the rest`() async throws {
        let damaged = Data("%PDF-1.4\nskräp".utf8)
        let pdf = try await maker().pdf(.of([damaged, nil, .text("Tredje")]))
        let text = try await words(of: pdf)
        #expect(text.contains("Den är skadad.") && text.contains("Kansli har bara dess titel."))
        #expect(text.contains("Tredje") && text.contains("sida 5 av 5"))
    }

    @Test func `says in Swedish that LibreOffice is missing, and tries again when it has come`() async throws {
        let bundle = PaperBundle.of([.word])
        let pdf = try await maker(libreOffice: "/finns/inte").pdf(bundle)
        #expect(try await words(of: pdf).contains("servern saknar LibreOffice"))
        let office = try FakeProgram(Self.converting)
        defer { office.remove() }
        let whole = try await maker(libreOffice: office.path).pdf(bundle)
        #expect(try await !words(of: whole).contains("ligger för sig"))
    }

    @Test func `makes a Word paper to PDF once, whatever bundle it stands in`() async throws {
        let office = try FakeProgram("echo x >> \"$(dirname \"$0\")/runs\"\n" + Self.converting)
        defer { office.remove() }
        let maker = maker(libreOffice: office.path)
        _ = try await maker.pdf(.of([.word]))
        _ = try await maker.pdf(.of([.word, .text("En till")]))
        _ = try await maker.pdf(.of([.word]))
        #expect(try String(contentsOf: office.folder.appending(path: "runs"), encoding: .utf8) == "x\n")
    }

    @Test func `gives up on a paper that takes too long, once, and leaves no program running`() async throws {
        let office = try FakeProgram("echo x >> \"$(dirname \"$0\")/runs\"\nsleep 60 & echo $! > \"$0.child\"\nwait")
        defer { office.remove() }
        let maker = maker(LibreOffice(office.path, limit: 1))
        for _ in 1...2 {
            let text = try await words(of: maker.pdf(.of([.word, .text("Andra")])))
            #expect(text.contains("det tog för lång tid att göra den till PDF") && text.contains("Andra"))
        }
        #expect(try String(contentsOf: office.folder.appending(path: "runs"), encoding: .utf8) == "x\n")
        let child = try String(contentsOfFile: office.path + ".child", encoding: .utf8)
        let state = try? String(contentsOfFile: "/proc/\(child.filter(\.isNumber))/stat", encoding: .utf8)
        #expect(state?.contains(") Z ") ?? true)
    }

    @Test func `keeps what is whole under the fingerprint of its parts, and leaves no work behind`() async throws {
        let maker = maker()
        let first = try await maker.pdf(.of([.text("Första")]))
        #expect(try await maker.pdf(.of([.text("Första")])) == first)
        #expect(try await maker.pdf(.of([.text("Ändrad")])) != first)
        _ = try await maker.pdf(.of([nil]))
        let kept = try FileManager.default.contentsOfDirectory(
            atPath: folder.directory.appending(path: "cache").path
        )
        #expect(kept.count == 2 && kept.allSatisfy { $0.count == 64 })
    }

    @Test func `gives papers no names of ours, and programs nothing of our environment`() async throws {
        let office = try FakeProgram("env > \"$0.env\"; printf '%s\\n' \"$@\" > \"$0.arguments\"\n" + Self.converting)
        defer { office.remove() }
        _ = try await maker(libreOffice: office.path).pdf(.of([.word]))
        let names = try String(contentsOfFile: office.path + ".env", encoding: .utf8).split(separator: "\n")
            .map { $0.prefix { $0 != "=" } }
        #expect(
            Set(names).isSubset(of: [
                "PATH", "HOME", "TMPDIR", "LANG", "http_proxy", "https_proxy", "PWD", "SHLVL", "_", "OLDPWD",
            ])
        )
        let arguments = try String(contentsOfFile: office.path + ".arguments", encoding: .utf8)
        #expect(arguments.contains("/paper.docx") && !arguments.contains("Persson"))
    }

    @Test func `refuses where there is no Python`() async throws {
        let maker = BundleMaker(
            cache: folder.cache,
            libreOffice: LibreOffice("/finns/inte"),
            joiner: PaperJoiner(python: "/finns/inte")
        ) { _ in Data("%PDF".utf8) }
        let refusal = await #expect(throws: Refusal.self) { try await maker.pdf(.of([])) }
        #expect(refusal?.ruling.reason.contains("Python gick inte att starta") == true)
    }

    private func maker(libreOffice: String = "/finns/inte") -> BundleMaker { maker(LibreOffice(libreOffice)) }

    private func maker(_ libreOffice: LibreOffice) -> BundleMaker {
        let worker = PDFWorker.patient(python)
        return BundleMaker(cache: folder.cache, libreOffice: libreOffice, joiner: PaperJoiner(python: python)) {
            try await worker.pdf($0)
        }
    }

    /// On one line: where they are broken is the layout's.
    private func words(of pdf: Data) async throws -> String {
        try await PDFWorker.patient(python).text(of: pdf).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private var python: String {
        PDFWorker.python(configured: nil, in: URL(filePath: FileManager.default.currentDirectoryPath))
    }

    /// Writes a PDF where LibreOffice would: beside the paper, which is its last argument.
    private static let converting = """
        out="${@: -1}"
        base64 -d > "${out%.*}.pdf" <<'END'
        \(Data.onePage.base64EncodedString())
        END
        """
}

extension PaperBundle {
    /// A bundle of these papers; nil is one whose title only is known.
    fileprivate static func of(_ papers: [Data?]) -> PaperBundle {
        PaperBundle(
            title: "Handlingar till mötet",
            sender: "Förbundet",
            day: "2026-05-20",
            summons: Document(kind: "Kallelse", title: "Möte", sender: "Förbundet", day: "2026-05-01", []),
            papers: papers.enumerated().map { index, bytes in
                Paper(
                    number: index + 1,
                    title: "Ansökan Persson",
                    item: "1. Ansökan",
                    file: bytes.map { bytes in
                        File(fingerprint: Cache.fingerprint(of: [bytes]), size: bytes.count) { bytes }
                    }
                )
            }
        )
    }
}

extension Data? {
    fileprivate static func text(_ text: String) -> Data? { Data(text.utf8) }

    fileprivate static var word: Data? {
        StoredZip.bytes([("[Content_Types].xml", "<Types/>"), ("word/document.xml", "<document/>")])
    }
}

extension Data {
    /// A PDF of one empty page; its cross references are found anew by who reads it.
    fileprivate static let onePage = Data(
        """
        %PDF-1.4
        1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
        2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
        3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >> endobj
        trailer << /Size 4 /Root 1 0 R >>
        startxref
        0
        %%EOF
        """.utf8
    )
}
