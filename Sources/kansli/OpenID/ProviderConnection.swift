import AsyncHTTPClient
import Foundation
import Hummingbird
import NIOHTTP1

/// The way out to providers: short waits, small answers, no redirects, nothing kept.
struct ProviderConnection: Sendable {
    private let client: HTTPClient

    init() {
        var settings = HTTPClient.Configuration(redirectConfiguration: .disallow)
        settings.timeout = .init(connect: .seconds(5), read: .seconds(10))
        client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: settings)
    }

    @Sendable func ask(_ question: OpenIDQuestion) async throws -> OpenIDAnswer {
        var request = HTTPClientRequest(url: question.address)
        request.headers.add(name: "Accept", value: "application/json")
        if let authorization = question.authorization {
            request.headers.add(name: "Authorization", value: authorization)
        }
        if let form = question.form {
            request.method = .POST
            request.headers.add(name: "Content-Type", value: "application/x-www-form-urlencoded")
            request.body = .bytes(Array(form.formEncoded.utf8))
        }
        let response = try await client.execute(request, timeout: .seconds(15))
        let body = try await response.body.collect(upTo: 500_000)
        return OpenIDAnswer(status: Int(response.status.code), body: Data(body.readableBytesView))
    }

    /// When the program ends: nothing can be done any more about what is not closed.
    func close() { try? client.syncShutdown() }
}
