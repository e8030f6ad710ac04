import ArgumentParser
import Foundation

/// The configuration's keys as options. What is not given is taken from the environment.
struct ConfigurationOptions: ParsableArguments {
    @Option(help: .key(.port)) var port: String?
    @Option(help: .key(.publicURL)) var publicURL: String?
    @Option(help: .key(.pdfPython)) var pdfPython: String?
    @Option(name: .customLong("libreoffice"), help: .key(.libreOffice)) var libreOffice: String?
    @Option(help: .key(.pandoc)) var pandoc: String?
    @Option(help: .key(.mailCommand)) var mailCommand: String?
    @Option(help: .key(.identityProviders)) var identityProviders: String?
    @Option(help: .key(.reminderHour)) var reminderHour: String?
    @Option(help: .key(.uploadLimit)) var uploadLimit: String?
    @Option(help: .key(.trustedProxy)) var trustedProxy: String?

    func read(_ environment: [String: String] = ProcessInfo.processInfo.environment) throws -> Configuration {
        try Configuration(
            environment,
            before: [
                .port: port, .publicURL: publicURL, .pdfPython: pdfPython, .libreOffice: libreOffice, .pandoc: pandoc,
                .mailCommand: mailCommand,
                .identityProviders: identityProviders, .reminderHour: reminderHour, .uploadLimit: uploadLimit,
                .trustedProxy: trustedProxy,
            ]
        )
    }
}

extension ArgumentHelp {
    fileprivate static func key(_ key: Configuration.Key) -> ArgumentHelp {
        let fallback = key.fallback.map { " Annars \($0)." } ?? ""
        return ArgumentHelp("\(key.help)\(fallback) I miljön: \(key.variable).", valueName: "värde")
    }
}
