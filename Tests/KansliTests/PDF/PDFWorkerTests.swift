import Documents
import Domain
import Foundation
import TestSupport
import Testing

@testable import kansli

@Suite struct `The PDF worker` {
    @Test func `makes the same bytes of the same document`() async throws {
        let worker = PDFWorker.patient(python)
        let first = try await worker.pdf(.everyBlock)
        #expect(first.starts(with: Data("%PDF-1.7".utf8)))
        #expect(try await worker.pdf(.everyBlock) == first)
        #expect(try await PDFWorker.patient(python).pdf(.everyBlock) == first)
    }

    @Test func `makes several documents that are asked for at once`() async throws {
        let worker = PDFWorker.patient(python)
        let all = try await withThrowingTaskGroup(of: Data.self) { group in
            for _ in 1...4 { group.addTask { try await worker.pdf(.everyBlock) } }
            return try await group.reduce(into: Set<Data>()) { $0.insert($1) }
        }
        #expect(all.count == 1)
    }

    @Test func `makes a year document of whatever somebody writes`() async throws {
        let worker = PDFWorker.patient(python)
        for seed in UInt64(1)...8 {
            let chapters = Self.randomChapters(seed)
            let content = YearContent(.annualReport, 2022, of: "Förbundet", on: Document.everyBlock.day, chapters)
            let document = Document.yearDocument(content, state: "utkast")
            #expect(try await worker.pdf(document).starts(with: Data("%PDF".utf8)), "seed \(seed)")
        }
    }

    /// Signs that mean something to typst, HTML, lists and JSON, in any order.
    private static func randomChapters(_ seed: UInt64) -> [YearContent.Chapter] {
        var numbers = SeededNumbers(seed)
        let signs = [
            "#", "# ", "- ", "1. ", "\n", "\n\n", "\r\n", "*", "_", "$", "\\", "<b>", "&", "@k", "\"", "åäö", "\u{0}",
            "😀", " ", "ord",
        ]
        func words(_ most: Int) -> String {
            (0..<Int.random(in: 0...most, using: &numbers)).map { _ in signs.randomElement(using: &numbers) ?? "" }
                .joined()
        }
        return (1...6).map { place in
            let rows = (0..<3).map { _ in
                YearTable.Row(
                    words(6),
                    [.text(words(6)), .money(Money(ore: Int.random(in: -999...999, using: &numbers)))]
                )
            }
            let values = (0..<3).map { _ in Money(kronor: Int.random(in: -9_000_000...9_000_000, using: &numbers)) }
            let chart = YearChart(.followUpChart, words(5), (0..<3).map { _ in words(5) }, [.init(words(5), values)])
            let table = YearTable(.goals, words(5), [words(3), words(3), words(3)], rows)
            return YearContent.Chapter(
                Int64(place),
                "Kapitel \(place)" + words(8),
                text: words(60),
                [.table(table), .chart(chart), .words(words(30))]
            )
        }
    }

    @Test func `puts a square for a sign that no font has`() async throws {
        let document = Document(
            kind: "Protokoll",
            title: "Möte 😀 漢字",
            sender: "Förbundet",
            day: Document.everyBlock.day,
            [.paragraph("\u{E000} ok")]
        )
        #expect(try await PDFWorker.patient(python).pdf(document).starts(with: Data("%PDF".utf8)))
    }

    @Test func `says what to do when Python is missing`() async throws {
        let refusal = await #expect(throws: Refusal.self) {
            try await PDFWorker.patient("/finns/inte/python3").pdf(.everyBlock)
        }
        #expect(refusal?.ruling.reason.hasPrefix("PDF kan inte göras: Python gick inte att starta.") == true)
        #expect(refusal?.ruling.reason.contains("Kör make setup") == true)
        #expect(refusal?.ruling.provision == .Kansli.pdf)
    }

    @Test func `says what is missing when Python lacks typst`() async throws {
        let fake = try FakeProgram("echo '{\"ready\": false, \"error\": \"Pythonpaketet typst saknas\"}'")
        defer { fake.remove() }
        let refusal = await #expect(throws: Refusal.self) { try await PDFWorker.patient(fake.path).pdf(.everyBlock) }
        #expect(refusal?.ruling.reason.contains("Pythonpaketet typst saknas.") == true)
    }

    @Test func `starts again once when its process has died`() async throws {
        // The first run greets and dies at the question; the second answers.
        let fake = try FakeProgram(
            """
            echo '{"ready": true}'; read question
            if mkdir "$0.seen"; then exit 1; fi
            echo '{"pdf": "JVBERg=="}'; read question
            """
        )
        defer { fake.remove() }
        #expect(try await PDFWorker.patient(fake.path).pdf(.everyBlock) == Data("%PDF".utf8))
    }

    @Test func `gives up when its process dies again and again`() async throws {
        let fake = try FakeProgram("echo '{\"ready\": true}'; read question")
        defer { fake.remove() }
        let refusal = await #expect(throws: Refusal.self) { try await PDFWorker.patient(fake.path).pdf(.everyBlock) }
        #expect(refusal?.ruling.reason.contains("avbröts") == true)
    }

    @Test func `does not wait for ever`() async throws {
        let fake = try FakeProgram("echo '{\"ready\": true}'; exec sleep 60")
        defer { fake.remove() }
        let worker = PDFWorker(python: fake.path, limit: .seconds(2))
        let refusal = await #expect(throws: Refusal.self) { try await worker.pdf(.everyBlock) }
        #expect(refusal?.ruling.reason.contains("för lång tid") == true)
    }

    @Test func `leaves the words of the document out of what it reports`() {
        let failure = PDFFailed("the text \"Ada Öberg\" could not be displayed")
        #expect(failure.description == "PDF: the text … could not be displayed")
    }

    private var python: String {
        PDFWorker.python(configured: nil, in: URL(filePath: FileManager.default.currentDirectoryPath))
    }
}
