import Documents
import Foundation
import Testing

@Suite struct `A chart of lying bars` {
    private let chart = Chart(
        "Före och efter",
        .rows,
        unit: "antal",
        ["Arbetslöshetsersättning från arbetslöshetskassa", "Lön & <annat>"],
        [
            .init("Före", [10, 0], texts: ["10", "0"]),
            .init("Efter", [5, 0], texts: ["5", "skyddad"]),
        ]
    )

    @Test func `tells each value at its bar, and that one is protected where it has none`() {
        let svg = chart.figure.svg
        #expect(svg.contains(">10<") && svg.contains(">5<") && svg.contains(">0<") && svg.contains(">skyddad<"))
        // Two of the legend, and one for each count that is more than zero: the second half as long as the first.
        #expect(svg.components(separatedBy: "<rect").count - 1 == 4)
        #expect(svg.contains("width=\"252\"") && svg.contains("width=\"126\""))
    }

    @Test func `writes each label whole, on as many lines as it takes`() {
        let svg = chart.figure.svg
        #expect(svg.contains(">Arbetslöshetsersättning från<") && svg.contains(">arbetslöshetskassa<"))
        #expect(svg.contains("Lön &amp; &lt;annat&gt;"))
    }
}
