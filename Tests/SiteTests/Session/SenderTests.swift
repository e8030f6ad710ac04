import Testing

@testable import Site

@Suite struct `The sender of a request` {
    private static let cases: [(peer: String?, forwarded: String, trusted: Set<String>, sender: String)] = [
        ("127.0.0.1", "", [], "127.0.0.1"),
        (nil, "", [], "127.0.0.1"),
        ("127.0.0.1", "203.0.113.7", [], "203.0.113.7"),
        ("::1", "203.0.113.7", [], "203.0.113.7"),
        // What the sender wrote stands first, what our proxy saw stands last.
        ("127.0.0.1", "198.51.100.1, 203.0.113.7", [], "203.0.113.7"),
        ("127.0.0.1", "198.51.100.1, 203.0.113.7, 10.0.0.2", ["10.0.0.2"], "203.0.113.7"),
        ("203.0.113.9", "198.51.100.1", [], "203.0.113.9"),
        ("10.0.0.2", "203.0.113.7", ["10.0.0.2"], "203.0.113.7"),
        ("127.0.0.1", "203.0.113.7,", [], "203.0.113.7"),
    ]

    @Test(arguments: cases.indices) func `is what the nearest trusted proxy saw`(at: Int) {
        let (peer, forwarded, trusted, sender) = Self.cases[at]
        #expect(Sender.address(peer: peer, forwarded: forwarded, trusting: trusted) == sender)
    }
}
