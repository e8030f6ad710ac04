/// Ritningen (drawing) of a chart. Only attributes, no style: the pages' policy allows none, and print needs none.
extension Chart {
    var svg: String {
        if form == .rows { return BarRows(self).svg }
        let plot = Plot(self)
        return Drawing.whole(plot.height, Drawing.legend(series.map(\.name)) + plot.grid + plot.shapes + plot.names)
    }
}

/// Rityta (plot): where the values of a chart stand on the drawing.
private struct Plot {
    private static let (left, right, floor) = (62.0, 512.0, 236.0)

    let chart: Chart
    let top: Double
    let height: Double
    /// The ends of the scale, and the step between its lines.
    let low: Double, high: Double, step: Double

    init(_ chart: Chart) {
        self.chart = chart
        top = Drawing.legendHeight(chart.series.count) + 26
        height = top + Self.floor
        let values =
            chart.form == .stacked ? chart.stacks.map(\.last).compactMap(\.self) : chart.series.flatMap(\.values)
        let (least, most) = (Double(min(0, values.min() ?? 0)), Double(max(1, values.max() ?? 1)))
        step = Self.roundStep((most - least) / 4)
        low = (least / step).rounded(.down) * step
        high = (most / step).rounded(.up) * step
    }

    /// 1, 2 or 5 times a power of ten, no smaller than 1.
    private static func roundStep(_ rough: Double) -> Double {
        var power = 1.0
        while power * 10 <= rough { power *= 10 }
        return [1, 2, 5, 10].map { $0 * power }.first { $0 >= rough } ?? power
    }

    private var bottom: Double { top + Self.floor - 44 }
    private func y(_ value: Double) -> Double { bottom - (value - low) / (high - low) * (bottom - top) }
    private var slot: Double { (Self.right - Self.left) / Double(max(1, chart.labels.count)) }
    private func middle(_ place: Int) -> Double { Self.left + (Double(place) + 0.5) * slot }

    var grid: String {
        stride(from: low, through: high + step / 2, by: step).map { value in
            let stroke = abs(value) < step / 2 ? "#1b1b1b" : "#c9c9c9"
            return Drawing.line(Self.left, y(value), Self.right, y(value), stroke)
                + Drawing.text(Self.left - 6, y(value) + 4, Int(value).inGroups, anchor: "end")
        }.joined()
    }

    /// The words of a label stand under one another.
    var names: String {
        chart.labels.enumerated().map { place, label in
            label.split(separator: " ").prefix(3).enumerated().map { line, word in
                Drawing.text(
                    middle(place),
                    bottom + 18 + Double(line) * 14,
                    String(word),
                    anchor: "middle",
                    size: slot < 70 ? 10 : 12
                )
            }.joined()
        }.joined()
    }

    var shapes: String {
        switch chart.form {
        case .bars: chart.series.indices.map(bars).joined()
        case .stacked: chart.labels.indices.map(stack).joined()
        case .lines: chart.series.indices.map(curve).joined()
        case .rows: ""
        }
    }

    private func bars(of series: Int) -> String {
        let width = slot * 0.76 / Double(chart.series.count)
        return chart.series[series].values.enumerated().map { place, value in
            let x = middle(place) - slot * 0.38 + Double(series) * width
            let (one, other) = (y(Double(value)), y(0))
            return Drawing.rectangle(x, min(one, other), width * 0.94, abs(one - other), series)
        }.joined()
    }

    private func stack(_ place: Int) -> String {
        let ends = chart.stacks[place]
        return ends.indices.map { series in
            let (above, below) = (y(Double(ends[series])), y(Double(series == 0 ? 0 : ends[series - 1])))
            return Drawing.rectangle(middle(place) - slot * 0.3, above, slot * 0.6, max(0, below - above), series)
        }.joined()
    }

    private func curve(_ series: Int) -> String {
        let points = chart.series[series].values.enumerated().map { (middle($0), y(Double($1))) }
        let path = points.map { "\($0.0.short),\($0.1.short)" }.joined(separator: " ")
        // Each series has its own mark: a square, or a disc.
        let marks = points.map { x, y in
            series % 2 == 0
                ? Drawing.rectangle(x - 4, y - 4, 8, 8, series)
                : "<circle cx=\"\(x.short)\" cy=\"\(y.short)\" r=\"5\" fill=\"\(Drawing.colour(series))\"/>"
        }.joined()
        return
            "<polyline points=\"\(path)\" fill=\"none\" stroke=\"\(Drawing.colour(series))\" stroke-width=\"2.5\"/>\(marks)"
    }
}

extension Chart {
    /// Where each series ends on the pile of a label.
    fileprivate var stacks: [[Int]] {
        labels.indices.map { place in
            series.reduce(into: [Int]()) { ends, one in
                ends.append((ends.last ?? 0) + (one.values.indices.contains(place) ? max(0, one.values[place]) : 0))
            }
        }
    }
}
