/// Diagram (chart): some series over some labels. It is always drawn with the table of its values under it, so nothing is told
/// by the picture alone.
package struct Chart: Hashable, Sendable {
    package enum Form: String, Hashable, Sendable {
        /// Staplar sida vid sida.
        case bars
        /// Staplar på varandra; for values that are not negative.
        case stacked
        /// Liggande staplar, for labels of several words; each bar has its value at its end. For values that are not negative.
        case rows
        /// Linjer, for years.
        case lines
    }

    package struct Series: Hashable, Sendable {
        package let name: String
        /// One a label.
        package let values: [Int]
        /// The same as the table writes them.
        package let texts: [String]

        package init(_ name: String, _ values: [Int], texts: [String]) {
            (self.name, self.values, self.texts) = (name, values, texts)
        }
    }

    package let title: String
    package let form: Form
    /// What the values are counted in: "tusental kronor".
    package let unit: String
    package let labels: [String]
    package let series: [Series]

    package init(_ title: String, _ form: Form, unit: String, _ labels: [String], _ series: [Series]) {
        (self.title, self.form, self.unit, self.labels, self.series) = (title, form, unit, labels, series)
    }
}

extension Chart {
    package var figure: Figure { Figure(svg: svg, alternative: alternative, caption: "\(title), \(unit)") }

    /// A row for each label, a column for each series.
    package var table: Table {
        Table(
            "\(title): värden, \(unit)",
            [.init("Rad")] + series.map { .init($0.name, .trailing) },
            rows: labels.indices.map { place in
                [Text(labels[place])] + series.map { Text($0.texts.indices.contains(place) ? $0.texts[place] : "") }
            }
        )
    }

    private var alternative: String {
        let kind = form == .lines ? "Linjediagram" : "Stapeldiagram"
        let names = series.map(\.name).joined(separator: ", ")
        return "\(kind) över \(names) för \(labels.joined(separator: ", ")). Alla värden står i tabellen under."
    }
}
