/// Liggande staplar (bar rows): each label whole to the left, a bar for each series beside it, and at its end what the table says. A
/// value that may not be told has no bar, and its words stand where the bar would be: an empty place would be read as zero.
struct BarRows {
    private static let (names, left, right) = (190.0, 200.0, 452.0)
    private static let (thickness, gap, lineHeight) = (15.0, 12.0, 14.0)
    /// About what fits in 12 points beside the bars.
    private static let letters = 30

    private let chart: Chart
    private let top: Double
    private let most: Double

    init(_ chart: Chart) {
        self.chart = chart
        top = Drawing.legendHeight(chart.series.count) + 14
        most = Double(max(1, chart.series.flatMap(\.values).max() ?? 1))
    }

    var svg: String {
        var (marks, y) = ("", top)
        for place in chart.labels.indices {
            let lines = Self.lines(of: chart.labels[place])
            let height = max(Double(chart.series.count) * Self.thickness, Double(lines.count) * Self.lineHeight)
            marks += label(lines, y, height) + bars(place, y)
            y += height + Self.gap
        }
        let axis = Drawing.line(Self.left, top - 4, Self.left, y - Self.gap + 4, "#1b1b1b")
        return Drawing.whole(y, Drawing.legend(chart.series.map(\.name)) + marks + axis)
    }

    /// In the middle of its bars.
    private func label(_ lines: [String], _ y: Double, _ height: Double) -> String {
        let first = y + (height - Double(lines.count) * Self.lineHeight) / 2 + 11
        return lines.enumerated().map { place, words in
            Drawing.text(Self.names, first + Double(place) * Self.lineHeight, words, anchor: "end", size: 12)
        }.joined()
    }

    private func bars(_ place: Int, _ y: Double) -> String {
        chart.series.indices.map { number in
            let series = chart.series[number]
            let (value, text) = (Double(max(0, series.values[place])), series.texts[place])
            let (width, above) = (value / most * (Self.right - Self.left), y + Double(number) * Self.thickness)
            let bar = value > 0 ? Drawing.rectangle(Self.left, above, width, Self.thickness - 2, number) : ""
            return bar + Drawing.text(Self.left + width + 5, above + 10.5, text, size: 11)
        }.joined()
    }

    /// Words are never cut.
    private static func lines(of label: String) -> [String] {
        label.split(separator: " ").reduce(into: [String]()) { lines, word in
            if let last = lines.last, last.count + word.count < letters {
                lines[lines.count - 1] = "\(last) \(word)"
            } else {
                lines.append(String(word))
            }
        }
    }
}
