package import Domain
package import Markup

/// Uppgift (fact): a word and what it stands for here.
package struct Fact: Sendable {
    let word: String
    let value: HTML

    package init(_ word: String, _ value: HTML) { (self.word, self.value) = (word, value) }

    package static func text(_ word: String, _ text: String) -> Fact { Fact(word, "\(text)") }
}

/// Led (link) in the chain from application to report. One without a path is not there yet.
package struct ChainLink: Hashable, Sendable {
    let text: String
    let path: String?
    let isHere: Bool

    package init(_ text: String, _ path: String?, isHere: Bool = false) {
        (self.text, self.path, self.isHere) = (text, path, isHere)
    }
}

/// Kedja (chain strip), with the name of what it is about where a page has several.
package struct Chain: Hashable, Sendable {
    let name: String?
    let links: [ChainLink]

    package init(_ name: String? = nil, links: [ChainLink]) { (self.name, self.links) = (name, links) }
}

/// Händelse (entry) in a thing's history.
package struct HistoryEntry: Hashable, Sendable {
    let when: String
    let who: String
    let what: String

    package init(when: String, who: String, what: String) { (self.when, self.who, self.what) = (when, who, what) }
}

extension HTML {
    package static func facts(_ facts: [Fact]) -> HTML {
        guard !facts.isEmpty else { return "" }
        return "<dl class=\"facts\">\(facts.map { "<div><dt>\($0.word)</dt><dd>\($0.value)</dd></div>\n" })</dl>\n"
    }

    package static func chain(_ chain: Chain) -> HTML {
        guard !chain.links.isEmpty else { return "" }
        let items = chain.links.map { link -> HTML in
            if link.isHere { return "<li><strong aria-current=\"page\">\(link.text)</strong></li>" }
            return link.path.map { "<li><a href=\"\($0)\">\(link.text)</a></li>" }
                ?? "<li><span class=\"not-yet\">\(link.text)<span class=\"unseen\"> (inte än)</span></span></li>"
        }
        guard let name = chain.name else {
            return "<nav class=\"chain\" aria-label=\"Kedjan\"><ol>\(items)</ol></nav>\n"
        }
        return """
            <p class="chain-of">\(name)</p>
            <nav class="chain" aria-label="Kedjan: \(name)"><ol>\(items)</ol></nav>

            """
    }

    /// What the rules found, gravest first: what is so, where it stands, what to do.
    package static func findings(_ findings: [Finding], heading: String = "Att se till") -> HTML {
        guard !findings.isEmpty else { return "" }
        let items = findings.sorted { $0.severity < $1.severity }.map(finding)
        return
            "<section class=\"findings\" aria-label=\"\(heading)\"><h2>\(heading)</h2><ul>\n\(items)</ul></section>\n"
    }

    private static func finding(_ finding: Finding) -> HTML {
        """
        <li class="\(finding.severity.rawValue)"><p><strong class="severity">\(finding.severity.swedish).</strong> \
        \(finding.text)</p>
        <p>\(finding.advice) <span class="source">\(citation(finding.provision))</span></p></li>

        """
    }

    /// Where a rule stands, as a link when the text can be read.
    package static func citation(_ provision: Provision) -> HTML {
        provision.link.map { "<a href=\"\($0)\">\(provision.citation)</a>" } ?? "\(provision.citation)"
    }

    package static func history(_ entries: [HistoryEntry]) -> HTML {
        guard !entries.isEmpty else { return "" }
        let items = entries.map {
            "<li><span class=\"when\">\($0.when)</span> \($0.what) <span class=\"who\">\($0.who)</span></li>\n" as HTML
        }
        return
            "<section class=\"history\" aria-labelledby=\"historik\"><h2 id=\"historik\">Historik</h2><ol>\n\(items)</ol></section>\n"
    }

    /// An empty page says what to do first.
    package static func empty(_ text: String, _ action: HTML? = nil) -> HTML {
        "<div class=\"empty\"><p>\(text)</p>\(action.map { "<p>\($0)</p>" })</div>\n"
    }

    /// A link that looks like the page's one primary button.
    package static func action(_ link: Link) -> HTML { "<a class=\"button\" href=\"\(link.path)\">\(link.text)</a>" }

    /// The steps of a long form; the current one is counted from 1.
    package static func steps(_ steps: [Link], current: Int) -> HTML {
        let items = steps.enumerated().map { index, step -> HTML in
            let here: HTML = index + 1 == current ? " aria-current=\"step\"" : ""
            return "<li><a href=\"\(step.path)\"\(here)>\(step.text)</a></li>"
        }
        return "<nav class=\"steps\" aria-label=\"Steg\"><ol>\(items)</ol></nav>\n"
    }
}
