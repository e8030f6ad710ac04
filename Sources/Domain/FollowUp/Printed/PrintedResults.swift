/// Tryckta resultat (printed results) of a year: what a förbund's paper told of its initiatives, kept as it stands, also where it
/// contradicts itself. Nothing is protected, so it is shown at the office and nowhere else.
package struct PrintedResults: Codable, Hashable, Sendable {
    package let year: Int
    /// "Årsredovisningen 2016".
    package var paper: String
    /// What it tells of the whole förbund.
    package var groups: [Group]
    package var parts: [Part]

    package init(_ year: Int, paper: String, groups: [Group], parts: [Part]) {
        (self.year, self.paper, self.groups, self.parts) = (year, paper, groups, parts)
    }

    package func part(_ key: String) -> Part? { parts.first { $0.key == key } }

    /// En insats i det tryckta (part).
    package struct Part: Codable, Hashable, Sendable, Identifiable {
        package let key: String
        package let name: String
        package let source: String
        package var facts: [Fact]?
        package var groups: [Group]?
        package var differences: [Difference]?

        package var id: String { key }

        package init(
            key: String,
            name: String,
            source: String,
            groups: [Group] = [],
            differences: [Difference] = []
        ) {
            (self.key, self.name, self.source) = (key, name, source)
            (self.groups, self.differences) = (groups, differences)
        }
    }

    /// Uppgift i ord (fact).
    package struct Fact: Codable, Hashable, Sendable {
        package let label: String
        package let text: String
    }

    /// Två ställen (difference) of the same paper that tell one thing in two ways.
    package struct Difference: Codable, Hashable, Sendable {
        package let what: String
        package let one: String
        package let source: String
        package let other: String
        package let otherSource: String

        package init(what: String, one: String, source: String, other: String, otherSource: String) {
            (self.what, self.one, self.source) = (what, one, source)
            (self.other, self.otherSource) = (other, otherSource)
        }
    }

    /// Figurgrupp (group): rows of figures about one thing.
    package struct Group: Codable, Hashable, Sendable {
        package let key: String
        package let title: String
        package let source: String
        /// What the rows are of, when the paper tells it.
        package var total: Row?
        package var rows: [Row]?
        /// The rows leave nobody out and count nobody twice.
        package var isPartition: Bool?
        package var remark: String?

        package init(
            key: String,
            title: String,
            source: String,
            total: Row? = nil,
            rows: [Row] = [],
            isPartition: Bool = false
        ) {
            (self.key, self.title, self.source) = (key, title, source)
            (self.total, self.rows, self.isPartition) = (total, rows, isPartition)
        }
    }

    /// Rad (row): a figure, by sex where the paper has it, with the percentage that the paper gives.
    package struct Row: Codable, Hashable, Sendable {
        package let label: String
        package var total: Int?
        package var women: Int?
        package var men: Int?
        package var percent: Int?
        /// What the percentage is of, as it can be told from the figures.
        package var base: Int?
        /// What stands on the paper, letter for letter, where the reading is in doubt.
        package var doubt: String?

        package init(
            _ label: String,
            _ total: Int? = nil,
            women: Int? = nil,
            men: Int? = nil,
            percent: Int? = nil,
            base: Int? = nil,
            doubt: String? = nil
        ) {
            (self.label, self.total, self.women, self.men) = (label, total, women, men)
            (self.percent, self.base, self.doubt) = (percent, base, doubt)
        }
    }
}

extension PrintedResults.Group {
    package var allRows: [PrintedResults.Row] { (rows ?? []) + (total.map { [$0] } ?? []) }
}
