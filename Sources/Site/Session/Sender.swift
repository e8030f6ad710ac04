import Hummingbird

/// Avsändare (sender): the address that a request comes from, as far as it can be known.
enum Sender {
    static let loopback: Set = ["127.0.0.1", "::1"]

    /// X-Forwarded-For is written by whoever sends it, and each proxy adds last whom it was asked by. So it is read from
    /// its end, and only as long as the one who added the entry is trusted: the first that is not, is the sender.
    static func address(peer: String?, forwarded: String, trusting proxies: Set<String>) -> String {
        let trusted = proxies.union(loopback)
        var chain = forwarded.split(separator: ",").map { String($0).trimmed }
        var sender = peer ?? "127.0.0.1"
        while trusted.contains(sender), let before = chain.popLast(), !before.isEmpty { sender = before }
        return sender
    }
}

extension Request {
    func sender(peer: String?, trusting proxies: Set<String>) -> String {
        let lines = headers.filter { $0.name.canonicalName == "x-forwarded-for" }.map(\.value)
        return Sender.address(peer: peer, forwarded: lines.joined(separator: ","), trusting: proxies)
    }
}
