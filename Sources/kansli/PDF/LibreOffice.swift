import Domain
import Foundation

/// LibreOffice, where it is installed: makes PDFs of what comes from Word and Excel. Each paper has a profile of its
/// own, where macros, links and the network are shut.
struct LibreOffice: Sendable {
    let tool: Tool

    init(_ program: String, limit: Int = 60) { tool = Tool(program, limit: limit) }

    /// Part of the fingerprint of what it has made: another way of making it is made anew.
    static let edition = Data("LibreOffice 1".utf8)

    func pdf(of bytes: Data, _ type: FileType, in workspace: URL) async throws(Tool.Failure) -> Data {
        let folder = workspace.appending(path: UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: folder) }
        do { try lay(bytes, type, in: folder) } catch { throw .failed }
        _ = try await tool.run(arguments(type, folder), in: folder)
        // It says that all went well when it could not read the paper, too.
        guard let pdf = try? Data(contentsOf: folder.appending(path: "paper.pdf")) else { throw .failed }
        return pdf
    }

    private func lay(_ bytes: Data, _ type: FileType, in folder: URL) throws {
        let user = folder.appending(path: "profile/user")
        try FileManager.default.createDirectory(at: user, withIntermediateDirectories: true)
        try Data(Self.profile.utf8).write(to: user.appending(path: "registrymodifications.xcu"))
        try bytes.write(to: folder.appending(path: Self.name(type)))
    }

    private func arguments(_ type: FileType, _ folder: URL) -> [String] {
        let filter = type == .xlsx ? ("Calc MS Excel 2007 XML", "calc") : ("MS Word 2007 XML", "writer")
        return [
            "-env:UserInstallation=" + folder.appending(path: "profile").absoluteString,
            "--headless", "--norestore", "--nolockcheck", "--nofirststartwizard", "--infilter=\(filter.0)",
            "--convert-to", "pdf:\(filter.1)_pdf_Export", "--outdir", folder.path,
            folder.appending(path: Self.name(type)).path,
        ]
    }

    /// Never what somebody has called the file.
    private static func name(_ type: FileType) -> String { "paper." + (type.extensions.first ?? "bin") }

    /// Macros are never run, links never followed, formulas not computed anew; a proxy that nobody answers at stands
    /// before the network.
    private static let profile = """
        <?xml version="1.0" encoding="UTF-8"?>
        <oor:items xmlns:oor="http://openoffice.org/2001/registry">
        \(item("Office.Common/Security/Scripting", "MacroSecurityLevel", "3"))
        \(item("Office.Common/Security/Scripting", "DisableMacrosExecution", "true"))
        \(item("Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"))
        \(item("Office.Writer/Content/Update", "Link", "0"))
        \(item("Office.Calc/Formula/Load", "OOXMLRecalcMode", "1"))
        \(item("Inet/Settings", "ooInetProxyType", "2"))
        \(item("Inet/Settings", "ooInetHTTPProxyName", "127.0.0.1"))
        \(item("Inet/Settings", "ooInetHTTPProxyPort", "9"))
        \(item("Inet/Settings", "ooInetHTTPSProxyName", "127.0.0.1"))
        \(item("Inet/Settings", "ooInetHTTPSProxyPort", "9"))
        \(item("Inet/Settings", "ooInetNoProxy", ""))
        </oor:items>
        """

    private static func item(_ path: String, _ name: String, _ value: String) -> String {
        "<item oor:path=\"/org.openoffice.\(path)\"><prop oor:name=\"\(name)\" oor:op=\"fuse\"><value>\(value)</value>"
            + "</prop></item>"
    }
}
