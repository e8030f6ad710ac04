import Domain
import Folder
import Foundation

/// Grannar (neighbours): what lies around a data folder. An office and a register are never laid into each other, and a register
/// is told when an office lies beside it: "Förbundet är aldrig värd, biträde eller administratör."
struct Neighbours {
    enum Kind: String { case office = "store", register }

    let directory: URL

    /// Refused when this kind of folder would lie in the other kind, or around it.
    func refuseNesting(of kind: Kind) throws {
        let other: Kind = kind == .office ? .register : .office
        let around = sequence(first: directory.standardizedFileURL) { url in
            url.path == "/" ? nil : url.deletingLastPathComponent()
        }
        let isNested = (around.prefix(12) + children).contains {
            Folder.glance($0)?.series.contains(other.rawValue) == true
        }
        guard isNested else { return }
        let reason =
            "Ett kansli och ett deltagarregister kan aldrig ligga i samma mapp eller i varandra. Välj en annan mapp. Inget är ändrat."
        throw Refusal(ruling: Ruling(.notMet, .Kansli.dataFolder, reason))
    }

    /// What the register's administrator ought to know.
    func warnings() -> [String] {
        let beside = children(of: directory.standardizedFileURL.deletingLastPathComponent())
        let offices = beside.compactMap(Folder.glance).filter { $0.series.contains(Kind.office.rawValue) }
        guard !offices.isEmpty else { return [] }
        let mine = Folder.glance(directory)?.administrators ?? []
        let shared = offices.reduce(into: Set()) { $0.formUnion($1.administrators.intersection(mine)) }
        return [
            "Ett samordningsförbunds kansli ligger på samma dator. Registret ska köras av den part som är personuppgiftsansvarig, "
                + "på en dator som förbundet inte kommer åt."
        ]
            + shared.sorted().map {
                "\($0) är administratör både här och i ett kansli. Låt någon hos den personuppgiftsansvariga sköta registret."
            }
    }

    private var children: [URL] { children(of: directory) }

    private func children(of parent: URL) -> [URL] {
        let found = try? FileManager.default.contentsOfDirectory(at: parent, includingPropertiesForKeys: nil)
        return found ?? []
    }
}
