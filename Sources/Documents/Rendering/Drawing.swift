/// Ritningens delar (drawing): marks of which a chart is made, in points on a sheet of one width.
enum Drawing {
    static let width = 520
    static let (left, legendRight) = (62.0, 290.0)
    /// Dark and light by turns, so that neighbours differ in print without colours too.
    private static let colours = ["#1f3a57", "#8fb0cf", "#5c4a12", "#d9bf6a", "#3f6b4f", "#b9d3bf", "#6b3f5c"]

    static func whole(_ height: Double, _ marks: String) -> String {
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(Int(height))" \
        font-family="Liberation Sans, Arial, sans-serif" font-size="13" fill="#1b1b1b">\(marks)</svg>
        """
    }

    static func colour(_ series: Int) -> String { colours[series % colours.count] }

    /// Two series beside each other, and so on down.
    static func legend(_ names: [String]) -> String {
        names.indices.map { place in
            let (x, y) = (place % 2 == 0 ? left : legendRight, 8 + Double(place / 2) * 18)
            return rectangle(x, y, 11, 11, place) + text(x + 17, y + 10, names[place])
        }.joined()
    }

    static func legendHeight(_ series: Int) -> Double { Double(max(1, (series + 1) / 2)) * 18 }

    static func rectangle(_ x: Double, _ y: Double, _ width: Double, _ height: Double, _ series: Int) -> String {
        """
        <rect x="\(x.short)" y="\(y.short)" width="\(width.short)" height="\(height.short)" fill="\(colour(series))"/>
        """
    }

    static func line(_ x: Double, _ y: Double, _ x2: Double, _ y2: Double, _ stroke: String) -> String {
        "<line x1=\"\(x.short)\" y1=\"\(y.short)\" x2=\"\(x2.short)\" y2=\"\(y2.short)\" stroke=\"\(stroke)\"/>"
    }

    static func text(_ x: Double, _ y: Double, _ words: String, anchor: String = "start", size: Int = 13) -> String {
        "<text x=\"\(x.short)\" y=\"\(y.short)\" text-anchor=\"\(anchor)\" font-size=\"\(size)\">\(words.escaped)</text>"
    }
}

extension Double {
    /// One decimal is a tenth of a point, and the same drawing always gives the same bytes.
    var short: String {
        let tenths = Int((self * 10).rounded())
        return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
    }
}

extension Int {
    /// "−1 200".
    var inGroups: String {
        var (digits, rest) = (String(magnitude), "")
        while digits.count > 3 {
            rest = "\u{A0}" + digits.suffix(3) + rest
            digits.removeLast(3)
        }
        return (self < 0 ? "\u{2212}" : "") + digits + rest
    }
}

extension String {
    /// Names of budget lines are typed by people: a drawing is markup, so they are escaped here, without the control characters
    /// that XML does not know.
    fileprivate var escaped: String {
        let known = String(
            String.UnicodeScalarView(unicodeScalars.filter { $0.properties.generalCategory != .control })
        )
        return known.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }
}
