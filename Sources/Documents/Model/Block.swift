/// Stycke (block): what a document is a row of.
package indirect enum Block: Hashable, Sendable {
    case heading(Heading)
    case paragraph(Text)
    case facts([Fact])
    case table(Table)
    case list(List)
    case section(Section)
    case note(Note)
    case signatures([Signatory])
    case figure(Figure)
    /// A drawing with the table of its values.
    case chart(Chart)
    case contents([ContentsEntry])
    case pageBreak

    package static func heading(_ text: String, level: Int = 1, number: String? = nil) -> Block {
        .heading(Heading(text, level: level, number: number))
    }

    package static func section(
        _ title: String,
        number: String? = nil,
        anchor: String? = nil,
        keepsTogether: Bool = false,
        _ blocks: [Block]
    ) -> Block {
        .section(Section(title, number: number, anchor: anchor, keepsTogether: keepsTogether, blocks))
    }

    /// Att-satser, each its own decision.
    package static func clauses(_ items: [Text]) -> Block { .list(List(.clauses, items)) }
}

/// Rubrik (heading). Level 1 is the first below what it stands in: the document's title, or a section's heading.
package struct Heading: Hashable, Sendable {
    package let text: String
    package let level: Int
    /// Hangs in the margin: "§ 12".
    package let number: String?

    package init(_ text: String, level: Int = 1, number: String? = nil) {
        (self.text, self.level, self.number) = (text, level, number)
    }
}

/// Avsnitt (section): a heading and what belongs to it, as one § of minutes.
package struct Section: Hashable, Sendable {
    package let heading: Heading
    /// A link's goal, "p12".
    package let anchor: String?
    /// Not broken over two pages, unless it is longer than one.
    package let keepsTogether: Bool
    package let blocks: [Block]

    package init(
        _ title: String,
        number: String? = nil,
        anchor: String? = nil,
        keepsTogether: Bool = false,
        _ blocks: [Block]
    ) {
        heading = Heading(title, number: number)
        (self.anchor, self.keepsTogether, self.blocks) = (anchor, keepsTogether, blocks)
    }
}

/// Uppgift (fact): a label and its value, one row of a definition list.
package struct Fact: Hashable, Sendable {
    package let label: String
    package let value: Text

    package init(_ label: String, _ value: Text) { (self.label, self.value) = (label, value) }
}

/// Lista (list) of short texts.
package struct List: Hashable, Sendable {
    package enum Style: String, Hashable, Sendable {
        case bullets
        case numbers
        /// Att-satser (decision clauses): each its own decision, numbered when they are several.
        case clauses
    }

    package let style: Style
    package let items: [Text]

    package init(_ style: Style, _ items: [Text]) { (self.style, self.items) = (style, items) }
}

/// Anteckning (note): a reservation, a note to the minutes, a remark, set apart from the text around it.
package struct Note: Hashable, Sendable {
    package let label: String
    package let text: Text

    package init(_ label: String, _ text: Text) { (self.label, self.text) = (label, text) }
}

/// Figur (figure): a drawing as SVG, and the words for who does not see it.
package struct Figure: Hashable, Sendable {
    /// Made by Kansli itself: it reaches the page as markup.
    package let svg: String
    package let alternative: String
    package let caption: String

    package init(svg: String, alternative: String, caption: String) {
        (self.svg, self.alternative, self.caption) = (svg, alternative, caption)
    }
}

/// Rad i innehållet (contents entry): a section by its heading and anchor. On paper its page stands beside it.
package struct ContentsEntry: Hashable, Sendable {
    package let title: String
    package let anchor: String

    package init(_ title: String, anchor: String) { (self.title, self.anchor) = (title, anchor) }
}
