import Documents
import Domain
import Folder
import Foundation

/// Makes bundles, one at a time, and keeps them for the next who asks. Who asks while one is being made waits for it.
actor BundleMaker {
    private let cache: Cache
    private let papers: PaperMaker
    private let joiner: PaperJoiner
    private let makePDF: MakePDF
    private var making: [String: Task<Data, any Error>] = [:]
    private var last: Task<Void, Never>?

    init(cache: Cache, libreOffice: LibreOffice, joiner: PaperJoiner, makePDF: @escaping MakePDF) {
        (self.cache, self.joiner, self.makePDF) = (cache, joiner, makePDF)
        papers = PaperMaker(cache: cache, libreOffice: libreOffice)
    }

    func pdf(_ bundle: PaperBundle) async throws -> Data {
        let fingerprint = try bundle.fingerprint
        if let made = cache.bytes(for: fingerprint) { return made }
        if let running = making[fingerprint] { return try await running.value }
        let task = Task { [last] in
            await last?.value
            return try await make(bundle, fingerprint)
        }
        making[fingerprint] = task
        last = Task { _ = await task.result }
        defer { making[fingerprint] = nil }
        return try await task.value
    }

    private func make(_ bundle: PaperBundle, _ fingerprint: String) async throws -> Data {
        let made = try await cache.workspace { folder in
            do { return try await join(bundle, in: folder) } catch let failure as Tool.Failure {
                throw Refusal.bundle(failure)
            }
        }
        // What lies apart today may be joined tomorrow, when LibreOffice has been installed or has more time.
        if made.isWhole { cache.keep(made.pdf, for: fingerprint) }
        return made.pdf
    }

    private func join(_ bundle: PaperBundle, in folder: URL) async throws -> (pdf: Data, isWhole: Bool) {
        let summons = try await lay(bundle.summons, "summons", in: folder)
        let looked = try await look(bundle, summons, in: folder)
        let contents = try await contents(bundle, looked, in: folder)
        let parts =
            [
                PaperJoiner.Part(path: contents.path, title: "Innehåll"),
                PaperJoiner.Part(path: summons.path, title: "Kallelse"),
            ]
            + zip(bundle.papers, looked.papers).map { paper, sheets in
                PaperJoiner.Part(path: sheets.path, title: "\(paper.mark): \(paper.title)", mark: paper.mark)
            }
        let pdf = try await joiner.join(parts, title: "Handlingar: \(bundle.title)", in: folder)
        return (pdf, looked.papers.allSatisfy { !$0.isApart })
    }

    /// What each paper became, or the page that stands for it.
    private func look(
        _ bundle: PaperBundle,
        _ summons: PaperJoiner.Given,
        in folder: URL
    ) async throws -> (summons: Int, papers: [Sheets]) {
        let laid = try await papers.lay(bundle.papers, in: folder)
        let seen = try await joiner.look([summons] + laid.compactMap(\.given), in: folder)
        var rest = seen.dropFirst()
        var sheets: [Sheets] = []
        for (paper, laid) in zip(bundle.papers, laid) {
            let seen = laid.given == nil ? nil : rest.popFirst()
            if let path = seen?.path, let pages = seen?.pages {
                sheets.append(Sheets(path: path, pages: pages))
            } else {
                let why = laid.why ?? seen?.why ?? ""
                let page = try await lay(.apart(paper, why: why, in: bundle), "apart-\(sheets.count)", in: folder)
                sheets.append(Sheets(path: page.path, pages: 1, isApart: true))
            }
        }
        return (seen.first?.pages ?? 1, sheets)
    }

    /// Its own length moves what comes after it: made again when it is more than a page.
    private func contents(
        _ bundle: PaperBundle,
        _ looked: (summons: Int, papers: [Sheets]),
        in folder: URL
    ) async throws -> PaperJoiner.Given {
        func laid(_ length: Int) async throws -> PaperJoiner.Given {
            var next = 1 + length + looked.summons
            let pages = looked.papers.map { sheets in
                defer { next += sheets.pages }
                return sheets.isApart ? nil : next
            }
            return try await lay(.contents(of: bundle, summonsPage: 1 + length, pages: pages), "contents", in: folder)
        }
        let short = try await laid(1)
        let length = try await joiner.look([short], in: folder).first?.pages ?? 1
        return length == 1 ? short : try await laid(length)
    }

    private func lay(_ document: Document, _ name: String, in folder: URL) async throws -> PaperJoiner.Given {
        let file = folder.appending(path: name + ".pdf")
        try await makePDF(document).write(to: file)
        return PaperJoiner.Given(path: file.path, kind: .pdf)
    }
}

/// A paper as it stands in the bundle.
private struct Sheets {
    let path: String
    let pages: Int
    var isApart = false
}

extension PaperBundle {
    /// Changes with anything that the bundle is made from.
    fileprivate var fingerprint: String {
        get throws {
            let papers = papers.map { "\($0.number)\n\($0.title)\n\($0.item)\n\($0.file?.fingerprint ?? "")" }
            return Cache.fingerprint(
                of: [
                    Data(PackageResources.bundle_py), Data(Document.template.utf8), LibreOffice.edition,
                    Data("\(title)\n\(day.rawValue)".utf8), try summons.pdfData(),
                ] + papers.map { Data($0.utf8) }
            )
        }
    }
}

extension Refusal {
    fileprivate static func bundle(_ failure: Tool.Failure) -> Refusal {
        let why =
            switch failure {
            case .missing: "Python gick inte att starta."
            case .tooSlow: "Det tog för lång tid."
            case .failed: "Programmet som sätter ihop dem avbröts."
            }
        return Refusal(
            ruling: Ruling(
                .notMet,
                .Kansli.pdf,
                "Handlingarna kan inte göras till en fil: \(why) Läs dem en och en, eller försök igen."
            )
        )
    }
}
