import Domain
import Site
import Store

extension SectionChoice {
    /// "§ 12, 25 november 2022".
    var name: String { "§ \(number), \(day.swedish)" }
    var path: String { FindingObject.section(id, meeting).path }
    var choice: Choice { Choice(String(id), "§ \(number), \(day.rawValue): \(title.prefix(60))") }
}

extension [SectionChoice] {
    /// To choose one among, or none.
    var choices: [Choice] { [Choice("", "Välj")] + map(\.choice) }
}
