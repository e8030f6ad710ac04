import Domain
import Foundation
import Hummingbird
import Site
import TestSupport
import Testing

@testable import Register

@Suite struct `Measuring in the register` {
    private let answers = ["vardag": 2, "tro": 3]

    @Test func `is by instruments that the administrator imports, a version once`() async throws {
        let world = try await RegisterWorld()
        await #expect(throws: Refusal.self) { try await world.store.importInstrument(.example, .by(2)) }
        try await world.store.importInstrument(.example, .admin)
        let again = await #expect(throws: Refusal.self) { try await world.store.importInstrument(.example, .admin) }
        #expect(again?.ruling.provision == .Kansli.instruments)
        #expect(try await world.store.instruments().map(\.definition) == [.example])
    }

    @Test func `is within the stay, on the scale, and once a day`() async throws {
        let world = try await RegisterWorld()
        let id = try await world.store.importInstrument(.example, .admin)
        let stay = try await world.enrolEdit()
        func refused(_ day: Day, _ answers: [String: Int]) async {
            await #expect(throws: Refusal.self) {
                try await world.store.measure(stay, with: id, on: day, answers, .by(2))
            }
        }
        await refused("2023-03-09", answers)
        await refused("2024-02-06", answers)
        await refused("2023-03-10", ["vardag": 9])
        try await world.store.measure(stay, with: id, on: "2023-03-10", answers, .by(2))
        await refused("2023-03-10", answers)
        await #expect(throws: Refusal.self) {
            try await world.store.measure(stay, with: id, on: "2023-04-10", answers, .by(5))
        }
    }

    @Test func `is due an interval after the last, and counted when there are two`() async throws {
        let world = try await RegisterWorld()
        let id = try await world.store.importInstrument(.example, .admin)
        let stay = try await world.enrolEdit()
        try await world.store.measure(stay, with: id, on: "2023-03-10", answers, .by(2))
        #expect(try await world.store.read { try $0.countedProgressions(in: world.amt).isEmpty })
        try await world.store.measure(stay, with: id, on: "2023-06-10", ["vardag": 4, "tro": 3], .by(2))
        let file = try await world.store.measurements(of: stay, .by(2))
        #expect(file.instruments.first?.nextOn == "2023-09-09")
        let counted = try #require(try await world.store.read { try $0.countedProgressions(in: world.amt).first })
        #expect(counted.change == 1 && counted.stay == stay)
        let group = try await world.store.groupProgressions(in: world.amt, .by(5))
        #expect(group.map(\.group.n) == [1])
        await #expect(throws: Refusal.self) { try await world.store.groupProgressions(in: world.amt, .by(6)) }
    }

    @Test func `is written on its page, and a group of fewer than five is not told`() async throws {
        let world = try await RegisterWorld()
        let id = try await world.store.importInstrument(.example, .admin)
        let stay = try await world.enrolEdit()
        let sign: Sign = { user, why in Signature(user, .noon, on: RegisterWorld.today, why: why) }
        let browser = Browser.signedIn(as: .at(3)) { router in
            InstrumentRoutes(store: world.store, sign: sign, today: { RegisterWorld.today }).add(to: router)
        }
        let path = "/inskrivningar/\(stay)/matningar"
        #expect(try await browser.get(path).text.contains("Dags att mäta sedan 10 mars 2023."))
        let wrong = try await browser.post(path + "/\(id)", ["dag": "", "svar.vardag": "2"])
        #expect(wrong.status == .unprocessableContent && wrong.text.contains("href=\"#i\(id)-dag\""))
        for (day, answer) in [("2023-03-10", "2"), ("2023-06-10", "4")] {
            let asked = try await browser.post(path + "/\(id)", ["dag": day, "svar.vardag": answer])
            #expect(asked.status == .unprocessableContent && asked.text.contains("4 av 5 frågor saknar svar."))
            #expect(asked.text.contains("name=\"svar.vardag\" type=\"radio\" value=\"\(answer)\" checked"))
            #expect(asked.text.contains("href=\"#i\(id)-resten\""))
            let all = try await browser.post(path + "/\(id)", ["dag": day, "svar.vardag": answer, "resten": "ja"])
            #expect(all.status == .seeOther)
        }
        #expect(try await browser.get(path).text.contains("+2"))
        let intake = Browser.signedIn(as: .at(4)) { router in
            InstrumentRoutes(store: world.store, sign: sign, today: { RegisterWorld.today }).add(to: router)
        }
        #expect(try await !intake.get(path).text.contains("Skriv in svar"))
        let group = try await browser.get("/instrument/insats/\(world.amt)")
        #expect(group.text.contains("färre än 5") && !group.text.contains("+2"))
    }

    @Test func `begins from a file with words of our own`() async throws {
        let world = try await RegisterWorld()
        let sign: Sign = { user, why in Signature(user, .noon, on: RegisterWorld.today, why: why) }
        let browser = Browser.signedIn(as: User("Admin", [.administrator], account: 1)) { router in
            InstrumentRoutes(store: world.store, sign: sign, today: { RegisterWorld.today }).add(to: router)
        }
        let example = try await browser.get("/instrument/exempel.json")
        #expect(try InstrumentDefinition(file: Data(example.bytes)) == .example)
        let file = FormData.File(name: "eget.json", type: "application/json", bytes: example.bytes)
        #expect(try await browser.post("/instrument", files: [("fil", file)]).status == .seeOther)
        let broken = FormData.File(name: "eget.json", type: "application/json", bytes: Array("{".utf8))
        let refused = try await browser.post("/instrument", files: [("fil", broken)])
        #expect(refused.status == .unprocessableContent && refused.text.contains("Fil: Filen är inte JSON."))
    }
}
