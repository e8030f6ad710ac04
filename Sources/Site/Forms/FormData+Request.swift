package import Hummingbird

extension Request {
    /// What the address asks for: "?q=stöd+i+arbetet". A browser's form writes a blank as "+", which the router's own
    /// reading of addresses keeps as it is.
    package var asked: FormData { uri.query.flatMap { FormData(urlEncoded: Array($0.utf8)) } ?? FormData() }
}
