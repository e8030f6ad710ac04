/// Lagrum (provision): the place that a rule stands on. A statute, the förbund's own bylaws or a recommendation.
package struct Provision: Hashable, Sendable {
    /// Säkerhet (confidence): how surely we know the text. It decides what a rule may do.
    package enum Confidence: String, Hashable, Sendable {
        /// Read in a primary source: may block.
        case certain
        /// Read in part, second-hand, by analogy or from memory: warns.
        case uncertain
        /// Each förbund decides itself: a setting.
        case local
    }

    /// Where the text stands, as a user would say it: "Lag (2003:1210)".
    package let source: String
    /// "19 a §", "6 kap. 28 §".
    package let section: String
    /// The day from which the wording holds that the rule was written after; nil when it could not be read.
    package let wording: Day?
    package let confidence: Confidence
    package let link: String?

    package init(
        _ source: String,
        _ section: String,
        wording: Day? = nil,
        _ confidence: Confidence,
        link: String? = nil
    ) {
        (self.source, self.section, self.wording) = (source, section, wording)
        (self.confidence, self.link) = (confidence, link)
    }

    /// "6 kap. 28 § kommunallagen (2017:725)" reads section first, source last.
    package var citation: String { section.isEmpty ? source : "\(section) \(source)" }
}
