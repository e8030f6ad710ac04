import Domain
import Foundation
import Testing

@testable import kansli

@Suite final class `The file of providers` {
    let folder = FileManager.default.temporaryDirectory.appending(path: "providers-\(UUID().uuidString)")

    init() throws { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) }
    deinit { try? FileManager.default.removeItem(at: folder) }

    func read(_ text: String, secret: String = "hemlig\n") throws -> [ConfiguredProvider] {
        let file = folder.appending(path: "providers.json")
        try Data(text.utf8).write(to: file)
        try Data(secret.utf8).write(to: folder.appending(path: "freja.secret"))
        return try ConfiguredProvider.read(file.path)
    }

    static let least =
        #""id":"freja","name":"Freja","issuer":"https://id.exempel.se","clientID":"k","secretFile":"freja.secret""#

    @Test func `needs little, and demands what it says`() throws {
        let one = try #require(try read("[{\(Self.least)}]").first)
        #expect(one.secret == "hemlig" && one.authentication == .basic && !one.asksUserinfo)
        #expect(one.provider.scopes == ["openid"] && one.provider.subject == ["sub"])
        #expect(!one.provider.isStrong && !one.provider.tiesByEmail && one.provider.levels.isEmpty)
        let whole = #"{\#(Self.least),"levels":["loa3"],"strong":true,"scopes":["profile"],"maxAge":60}"#
        let strong = try #require(try read("[\(whole)]").first).provider
        #expect(strong.isStrong && strong.levels == ["loa3"] && strong.maxAge == 60)
        #expect(strong.scopes == ["openid", "profile"])
    }

    @Test(arguments: [
        ("[{\(least),\"level\":[\"loa3\"]}]", "level"), ("[{\(least),\"strong\":\"ja\"}]", "strong"),
        ("[{\(least),\"clientAuthentication\":\"magi\"}]", "clientAuthentication"),
        ("[{\(least)},{\(least)}]", "två gånger"), ("[{\"id\":\"x\"}]", "name"), ("{", "JSON"),
        ("[{\(least.replacing("https://", with: "http://"))}]", "https://"),
        ("[{\(least.replacing("\"freja\"", with: "\"Freja ID\""))}]", "id"),
        ("[{\(least.replacing("freja.secret", with: "annan.secret"))}]", "secretFile"),
        ("[{\(least),\"subject\":[]}]", "subject"),
    ])
    func `stops the start when it is not understood, and says where`(text: String, word: String) throws {
        let error = #expect(throws: Refusal.self) { try read(text) }
        #expect(error?.ruling.reason.contains(word) == true, "\(error?.ruling.reason ?? "")")
    }

    @Test func `tells no secret when it stops`() throws {
        let error = #expect(throws: Refusal.self) { try read("[{\(Self.least),\"x\":1}]", secret: "mycket hemligt") }
        #expect(error?.ruling.reason.contains("hemligt") == false)
        #expect(throws: Refusal.self) { try read("[{\(Self.least)}]", secret: " \n") }
        #expect(throws: Refusal.self) { try ConfiguredProvider.read("/none/providers.json") }
    }
}
