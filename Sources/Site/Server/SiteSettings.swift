/// Webbplatsens inställningar: what the server must know about where it stands.
package struct SiteSettings: Sendable {
    /// The address that the world knows the office by, "https://kansli.example.se"; nil on one's own machine.
    package var publicURL: String?
    /// The largest form without files, in bytes.
    package var formLimit: Int
    /// The largest form with files, in bytes.
    package var uploadLimit: Int

    /// The addresses of proxies that are believed when they tell whom they were asked by. Loopback always is.
    package var trustedProxies: Set<String>

    package init(
        publicURL: String? = nil,
        formLimit: Int = 1_000_000,
        uploadLimit: Int = 50_000_000,
        trustedProxies: Set<String> = []
    ) {
        self.trustedProxies = trustedProxies
        (self.publicURL, self.formLimit, self.uploadLimit) = (publicURL, formLimit, uploadLimit)
    }

    var isSecure: Bool { publicURL?.hasPrefix("https://") ?? false }
}
