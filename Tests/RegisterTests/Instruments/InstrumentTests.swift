import Domain
import Foundation
import Register
import TestSupport
import Testing

@Suite struct `An instrument` {
    let example = InstrumentDefinition.example

    func file(_ change: (inout [String: Any]) -> Void = { _ in }) throws -> Data {
        let bytes = try JSONEncoder().encode(example)
        var object = try #require(JSONSerialization.jsonObject(with: bytes) as? [String: Any])
        change(&object)
        return try JSONSerialization.data(withJSONObject: object)
    }

    func fault(_ change: (inout [String: Any]) -> Void) throws -> String {
        let bytes = try file(change)
        do {
            _ = try InstrumentDefinition(file: bytes)
            return ""
        } catch {
            return error.message
        }
    }

    @Test func `is read from its file as it was written`() throws {
        #expect(try InstrumentDefinition(file: file()) == example)
    }

    @Test func `is refused by the name of what is wrong`() throws {
        #expect(try fault { $0["licence"] = " " }.hasPrefix("Fältet ”licence”: "))
        #expect(try fault { $0["items"] = [Any]() }.hasPrefix("Fältet ”items”: "))
        #expect(try fault { $0["key"] = "Å" }.hasPrefix("Fältet ”key”: "))
        #expect(try fault { $0["intervalWeeks"] = 0 }.hasPrefix("Fältet ”intervalWeeks”: "))
        #expect(try fault { $0["scale"] = nil } == "Fältet ”scale” saknas.")
        #expect(try fault { $0["version"] = 1 } == "Fältet ”version” har fel slags värde.")
        #expect(throws: Unreadable("Filen är inte JSON.")) { try InstrumentDefinition(file: Data("nej".utf8)) }
    }

    @Test func `asks for what is not answered, before there is a measurement of the day`() {
        #expect(example.omission(in: ["vardag": 1, "tro": 5])?.hasPrefix("3 av 5 frågor saknar svar.") == true)
        #expect(example.omission(in: ["vardag": 1, "kraft": 2, "stod": 3, "nasta": 4, "tro": 5]) == nil)
        #expect(example.omission(in: [:]) == nil)
    }

    @Test func `takes answers on its scale`() {
        #expect(example.objection(to: ["vardag": 1, "tro": 5]) == nil)
        #expect(example.objection(to: ["vardag": 6]) == "Svaren ska stå på skalan 1–5.")
        #expect(example.objection(to: ["annan": 3]) != nil)
        #expect(example.objection(to: [:]) == "Svara på minst en fråga.")
    }

    @Test func `is due at the start, and then an interval after the last`() {
        #expect(example.next(after: nil, start: "2024-01-08") == "2024-01-08")
        #expect(example.next(after: "2024-01-08", start: "2024-01-08") == "2024-04-08")
    }

    @Test func `tells of progression the latest less the first, of what was answered twice or more`() {
        func measured(_ id: Int64, _ day: Day, _ answers: [String: Int]) -> Register.Measurement {
            Register.Measurement(id: id, stay: 1, instrument: 1, day: day, answers: answers)
        }
        let all = [
            measured(2, "2024-04-01", ["a": 4, "b": 1]), measured(1, "2024-01-01", ["a": 2]),
            measured(3, "2024-07-01", ["a": 5, "b": 3]),
        ]
        let progression = Progression(all)
        #expect(progression.items.map(\.n) == [3, 2])
        #expect(progression.items.map(\.change) == [3, 2])
        #expect(progression.change == 2.5)
        #expect(Progression([all[0]]).change == nil)
    }

    @Test func `tells of a group the mean change, with how many it is of`() {
        let group = GroupProgression(instrument: 1, [1, 0, -0.5, 2])
        #expect((group.n, group.improved, group.unchanged, group.declined) == (4, 2, 1, 1))
        #expect(group.meanChange == 0.625)
        #expect(GroupProgression(instrument: 1, []).meanChange == nil)
    }
}
