package import Markup

extension HTML {
    /// Vägar (ways): links between pages that belong together, but for the one that is shown. `name` is read to who cannot
    /// see them.
    package static func ways(_ name: String, _ links: [Link], but here: String) -> HTML {
        let others = links.filter { $0.path != here }.map { "<a href=\"\($0.path)\">\($0.text)</a> " as HTML }
        return "<nav class=\"ways\" aria-label=\"\(name)\"><p>\(others)</p></nav>"
    }
}
