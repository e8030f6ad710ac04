/// Mått som har upphört (closed measure): a system that goals were measured in, and the day it closed.
struct ClosedMeasure {
    /// As it is written, as a word of its own.
    let name: String
    let closedOn: Day
    let instead: String

    /// SUS closed after the first quarter of 2023 (letter of the national network to the members, 9 November 2022).
    static let all = [("SUS", 2023, 4, "Uppföljning Finsam räknar deltagare.")].compactMap {
        name,
        year,
        month,
        instead in
        Day(year, month, 1).map { ClosedMeasure(name: name, closedOn: $0, instead: instead) }
    }

    func isMeant(by measure: String) -> Bool {
        measure.split { !$0.isLetter && !$0.isNumber }.contains { $0 == name }
    }
}
