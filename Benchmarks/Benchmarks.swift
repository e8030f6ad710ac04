import Domain
import Folder
import Foundation
import Store

/// Mätmapp (fixture): fills a new data folder with a board of twenty years, 200 meetings, 5,000 §§ and 2,000 initiatives, for `make bench`.
/// Everything is counted out from the same tables, so two folders differ in nothing that a page shows.
@main
struct Benchmarks {
    /// The day that is today in the folder.
    static let today = "2023-01-16"
    static let (meetings, paragraphs, longMeeting, coming) = (200, 5_000, 30, 20)
    static let initiatives = 2_000
    static let email = "matning@kansli.example"
    static let password = "fjorton gula kajor i regn"

    static func main() async throws {
        if CommandLine.arguments.count == 3, CommandLine.arguments[1] == "--formats" {
            let times = try FormatTimes(leaving: URL(filePath: CommandLine.arguments[2]))
            print(String(decoding: try JSONEncoder().encode(times), as: UTF8.self))
            return
        }
        if CommandLine.arguments.count == 3, CommandLine.arguments[1] == "--ledger" {
            let times = try await LedgerTimes(in: URL(filePath: CommandLine.arguments[2]))
            print(String(decoding: try JSONEncoder().encode(times), as: UTF8.self))
            return
        }
        if CommandLine.arguments.count == 3, CommandLine.arguments[1] == "--register" {
            let times = try await RegisterTimes(in: URL(filePath: CommandLine.arguments[2]))
            print(String(decoding: try JSONEncoder().encode(times), as: UTF8.self))
            return
        }
        guard CommandLine.arguments.count == 2, let today = Day(rawValue: today) else {
            FileHandle.standardError.write(
                Data(
                    "usage: Benchmarks DIRECTORY | --formats SIEFILE | --ledger DIRECTORY | --register DIRECTORY\n".utf8
                )
            )
            exit(2)
        }
        let folder = try Folder(at: URL(filePath: CommandLine.arguments[1]), .orNew)
        try await Fixture(folder, today).fill()
        try folder.close()
        print("{\"email\": \"\(email)\", \"password\": \"\(password)\"}")
    }
}

struct Fixture {
    let folder: Folder
    let store: Store
    let today: Day
    let signature: Signature

    init(_ folder: Folder, _ today: Day) throws {
        (self.folder, self.today) = (folder, today)
        store = try Store(folder)
        let instant = Date(timeIntervalSince1970: 1_673_859_600)
        signature = Signature(User("Kanslis mätning", [.director, .administrator]), instant, on: today, why: "mätning")
    }

    func fill() async throws {
        try await store.recordAsPrintedAssociation(FixtureBoard(until: today).board, signature)
        try await store.recordAsPrintedPlan(plan, signature)
        // The long meeting is the last one held; beside it stand one that goes on and one to come.
        for (place, length) in lengths.enumerated() {
            let day = today - 21 - 36 * (lengths.count - 1 - place)
            let record = FixtureMeeting(place, day, length, today).printed
            _ = try await store.recordAsPrintedMeeting(record, signature)
        }
        try await hold()
        let next = FixtureMeeting(Benchmarks.meetings, today + 11, Benchmarks.coming, today)
        _ = try await store.recordAsBegunMeeting(next.begun, signature)
        try await openInitiatives()
        try await FixtureReport(store: store, signature: signature).write()
        try await enrol()
        try await folder.becomeDemo(of: today, signature)
    }

    /// How many §§ each printed meeting has: all alike but the last, until there are 5,000 with the two others.
    private var lengths: [Int] {
        let held = Benchmarks.meetings - 3
        let left = Benchmarks.paragraphs - 2 * Benchmarks.longMeeting - Benchmarks.coming
        return (0..<held).map { left / held + ($0 < left % held ? 1 : 0) } + [Benchmarks.longMeeting]
    }

    private var plan: [PlannedMeeting] {
        (0..<10).map { place in
            PlannedMeeting(id: Int64(place + 1), day: today + 11 + 35 * place, text: "Styrelsemöte")
        }
    }

    /// The meeting that goes on: every § opened, decided and left, but the last.
    private func hold() async throws {
        let meeting = FixtureMeeting(Benchmarks.meetings - 1, today, Benchmarks.longMeeting, today)
        let id = try await store.recordAsBegunMeeting(meeting.begun, signature)
        let (chair, secretary) = (FixtureBoard.chair, FixtureBoard.director)
        try await store.open(id, presiding: chair, secretary: secretary, signature)
        for person in FixtureBoard.seated { try await store.attend(person, at: id, AttendanceEntry(), signature) }
        let record = try await store.meetingRecord(id)
        for item in record.items {
            let place = Place(id, item.id)
            try await store.openItem(place, signature)
            for matter in item.matters {
                for clause in matter.clauses { try await store.decide(clause.id, at: place, signature) }
            }
            if item.id != record.items.last?.id { try await store.conclude(place, .decided, signature) }
        }
    }

    private func enrol() async throws {
        var policy = AccountPolicy()
        policy.cost = .trifling
        let accounts = try Accounts(
            folder,
            key: SealingKey(in: folder.directory),
            policy,
            now: { signature.instant },
            sign: { Signature($0, signature.instant, on: signature.day, why: $1) }
        )
        let director = NewAccount(
            name: "Tora Ängsbo",
            email: Benchmarks.email,
            person: FixtureBoard.director,
            roles: [.director, .administrator]
        )
        _ = try await accounts.enrol(director, password: Benchmarks.password, signature)
    }
}
