import Domain
import Foundation
import Site

extension Providers {
    /// The providers of a configuration's file, each with a client of its own; none without a file.
    static func configured(
        _ file: String?,
        publicURL: String,
        now: @escaping @Sendable () -> Date,
        ask: @escaping AskProvider
    ) throws -> Providers {
        guard let file else { return .none }
        let configured = try ConfiguredProvider.read(file)
        let clients = configured.map { one in
            let redirect = publicURL + answerPath(of: one.provider)
            return (one.provider.id, OpenIDClient(one, redirect: redirect, now: now, ask: ask))
        }
        let byID = Dictionary(uniqueKeysWithValues: clients)
        return Providers(configured.map(\.provider)) { provider, begun throws(IDFault) in
            guard let client = byID[provider.id] else { throw .unreachable }
            return try await client.address(for: begun)
        } identity: { provider, code, errand throws(IDFault) in
            guard let client = byID[provider.id] else { throw .unreachable }
            return try await client.identity(code: code, errand)
        }
    }
}
