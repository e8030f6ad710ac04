/// Undertecknare (signatory): one line where somebody has signed, or is to sign.
package struct Signatory: Hashable, Sendable {
    package let name: String
    /// "Ordförande", "Justerare §§ 14–16".
    package let function: String
    /// "E-legitimation"; nil leaves a line to write on.
    package let way: String?
    /// "2022-11-24 14:05"
    package let time: String?

    package init(_ name: String, _ function: String, way: String? = nil, time: String? = nil) {
        (self.name, self.function, self.way, self.time) = (name, function, way, time)
    }
}
