package import Domain
package import Markup

/// Sida (page): what a slice shows. The frame around it is the same everywhere.
package struct Page: Sendable {
    package let title: String
    package var room: Room?
    package var trail: [Link] = []
    /// The one thing that this page is most often opened to do.
    package var action: HTML?
    package var chains: [Chain] = []
    package var facts: [Fact] = []
    package var findings: [Finding] = []
    /// What was wrong with the form that the page gives back.
    package var errors = FormErrors()
    package let content: HTML
    package var history: [HistoryEntry] = []

    package init(
        _ title: String,
        in room: Room? = nil,
        trail: [Link] = [],
        action: HTML? = nil,
        chain: [ChainLink] = [],
        facts: [Fact] = [],
        findings: [Finding] = [],
        errors: FormErrors = FormErrors(),
        history: [HistoryEntry] = [],
        _ content: HTML
    ) {
        (self.title, self.room, self.trail, self.action) = (title, room, trail, action)
        (chains, self.facts, self.findings) = ([Chain(links: chain)], facts, findings)
        (self.errors, self.history, self.content) = (errors, history, content)
    }

    /// The page in the office's frame, or in the public one when nobody has signed in.
    package func html(in frame: Frame) -> HTML {
        frame.visitor.map { officeHTML(frame, $0) } ?? publicHTML(in: frame)
    }

    /// The page on the public site, whoever reads it.
    package func publicHTML(in frame: Frame) -> HTML {
        document(
            frame,
            """
            <header class="bar"><a class="name" href="/">\(frame.association)</a>\(demo(frame))
            <nav aria-label="Webbplatsen">\(frame.ways == nil ? Self.publicWays : "")\(wayIn(frame))</nav></header>
            <div class="public">\(main(frame))</div>
            \(footer(frame))
            """
        )
    }

    private static let publicWays: HTML = """
        <a href="/">Start</a> <a href="/anslagstavla">Anslagstavla</a> <a href="/sammantraden">Möten och protokoll</a> \
        <a href="/diarieforteckning">Diarium</a> 
        """

    /// To the login page, or back to the office for who is in already.
    private func wayIn(_ frame: Frame) -> HTML {
        guard frame.visitor != nil else { return "<a href=\"/logga-in\">Logga in</a>" }
        guard frame.ways == nil else { return "<a href=\"/\">Till registret</a>" }
        return "<a href=\"\((frame.rooms.first ?? .desk).path)\">Till kansliet</a>"
    }

    private func footer(_ frame: Frame) -> HTML {
        guard frame.ways == nil else { return "<footer><p>\(frame.association)</p></footer>" }
        return "<footer><p>\(frame.association) <a href=\"/tillganglighet\">Tillgänglighetsredogörelse</a></p></footer>"
    }

    private func officeHTML(_ frame: Frame, _ visitor: Visitor) -> HTML {
        document(
            frame,
            """
            <header class="bar"><a class="name" href="/">\(frame.association)</a>\(demo(frame))
            \(frame.rooms.isEmpty ? "" : search)
            <form class="me" method="post" action="/logga-ut">\(.formKey(visitor))<a href="/konto">\(visitor.user.name)</a> \
            <button class="plain">Logga ut</button></form></header>
            <div class="office">\(rooms(frame))
            \(main(frame))</div>
            \(footer(frame))
            """
        )
    }

    /// Who has no room in the office has nothing to search in.
    private var search: HTML {
        """
        <form class="search" role="search" action="/sok"><label class="unseen" for="q">Sök i kansliet</label>\
        <input id="q" type="search" name="q" data-shortcut="/"> <button>Sök</button></form>
        """
    }

    private func document(_ frame: Frame, _ body: HTML) -> HTML {
        """
        <!doctype html>
        <html lang="sv">
        <head><meta charset="utf-8"><title>\(errors.isEmpty ? "" : "Fel: ")\(title) – \(frame.association)</title>
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <link rel="icon" href="\(Assets.icon.path)"><link rel="stylesheet" href="\(Assets.stylesheet.path)"><script src="\(Assets.script.path)" defer></script></head>
        <body><a class="skip" href="#innehall">Till innehållet</a>
        \(body)
        </body>
        </html>

        """
    }

    private func main(_ frame: Frame) -> HTML {
        """
        <main id="innehall" tabindex="-1">\(trailHTML)
        \(frame.receipt.map { "<p class=\"notice\" role=\"status\">\($0.swedish)</p>\n" })\(.errorSummary(errors))\
        <div class="head"><h1>\(title)</h1>\(action.map { "<div class=\"action\">\($0)</div>" })</div>
        \(chains.map(HTML.chain))\(.facts(facts))\(.findings(findings))\(content)
        \(.history(history))</main>
        """
    }

    private var trailHTML: HTML {
        guard !trail.isEmpty else { return "" }
        let links = trail.map { "<li><a href=\"\($0.path)\">\($0.text)</a></li>" as HTML }
        return "<nav class=\"trail\" aria-label=\"Var du är\"><ol>\(links)</ol></nav>"
    }

    private func rooms(_ frame: Frame) -> HTML {
        if let ways = frame.ways { return self.ways(ways, frame.path) }
        let links = frame.rooms.map { room -> HTML in
            let here: HTML = room == self.room ? " aria-current=\"true\"" : ""
            return "<li><a href=\"\(room.path)\"\(here)>\(room.swedish)</a></li>\n"
        }
        return links.isEmpty ? "" : "<nav class=\"rooms\" aria-label=\"Kansliets rum\"><ul>\n\(links)</ul></nav>"
    }

    private func ways(_ ways: [Link], _ path: String) -> HTML {
        let links = ways.map { way -> HTML in
            let here: HTML = path == way.path || path.hasPrefix(way.path + "/") ? " aria-current=\"true\"" : ""
            return "<li><a href=\"\(way.path)\"\(here)>\(way.text)</a></li>\n"
        }
        return links.isEmpty ? "" : "<nav class=\"rooms\" aria-label=\"Registrets sidor\"><ul>\n\(links)</ul></nav>"
    }

    private func demo(_ frame: Frame) -> HTML? {
        guard let day = frame.demoDay else { return "" }
        let label: HTML = "Demo: i dag är \(day.swedish)"
        guard frame.visitor != nil, frame.ways == nil else { return "<span class=\"demo\">\(label)</span>" }
        return "<a class=\"demo\" href=\"\(Frame.demoClock)\">\(label)</a>"
    }
}
