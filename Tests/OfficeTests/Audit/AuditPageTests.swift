import Domain
import Foundation
import Hummingbird
import Office
import Site
import Store
import TestSupport
import Testing

@Suite struct `The pages of audit and discharge` {
    private let new = "/revision/2021/handlingar/ny"

    private func browser(_ world: OfficeWorld, _ user: User = .frida) -> Browser {
        .signedIn(as: user) {
            AuditRoutes(store: world.store, sign: world.sign, today: { [today = world.today] in today }).add(to: $0)
        }
    }

    /// What stands in the form's file field when the browser sends it.
    private func held(_ world: OfficeWorld, _ user: User) async throws -> String {
        String(try await world.store.hold(Data("Vi tillstyrker.".utf8), named: "berattelse.txt", for: user).id)
    }

    @Test func `keep each member's decision apart, one year to a page`() async throws {
        let frida = browser(try await OfficeWorld())
        let path = "/revision/2021/ansvarsfrihet/1"
        let page = try await frida.get(path).text
        let wrong = try await frida.postPlainly(path, page.sent(["decidedOn": "2022-06-01"]))
        #expect(wrong.status == .unprocessableContent && wrong.text.contains("välj beviljad eller vägrad"))
        #expect(try await frida.postPlainly(path, page.sent(["outcome": "granted"])).status == .seeOther)
        #expect(try await frida.postPlainly(path, page.sent(["outcome": "refused"])).status == .conflict)
        let year = try await frida.get("/revision/2021").text
        #expect(year.contains("beviljad") && year.contains("inte införd") && year.contains("men dagen eller vem"))
        #expect(!(try await frida.get("/revision/2022").text.contains("beviljad")))
    }

    @Test func `let an auditor hand in a report, and keep the file while the form is put right`() async throws {
        let world = try await OfficeWorld()
        let auditor = browser(world, .auditor)
        let form = try await auditor.get(new).text
        let bare = try await auditor.postPlainly(new, form.sent(["subject": "Revisionsberättelse"]))
        #expect(bare.status == .unprocessableContent && bare.text.contains("välj handlingen"))
        let file = try await held(world, .auditor)
        let untitled = try await auditor.postPlainly(new, form.sent(["held": file]))
        #expect(untitled.text.contains("Rubrik: skriv något.") && untitled.text.contains("berattelse.txt"))
        let early = try await auditor.postPlainly(new, form.sent(["subject": "R", "held": file, "day": "2022-12-06"]))
        #expect(early.text.contains("dagen har inte varit än"))
        let right = ["subject": "Berättelse & svar", "kind": "report", "held": file]
        #expect(try await auditor.postPlainly(new, form.sent(right)).status == .seeOther)
        let year = try await auditor.get("/revision/2021").text
        #expect(year.contains("Berättelse &amp; svar") && year.contains("Att den sänts är inte infört"))
        let paper = try await auditor.get("/revision/2021/handlingar/1").text
        #expect(paper.contains("/diarium/1/1") && !paper.contains("Spara</button>"))
    }

    @Test func `let a title with a word of the diary's list pass only when it is vouched for`() async throws {
        let world = try await OfficeWorld()
        let auditor = browser(world, .auditor)
        let word = try #require(DiarySettings().secretWords.first)
        let fields = ["subject": "Om \(word)", "held": try await held(world, .auditor)]
        let asked = try await auditor.postPlainly(new, try await auditor.get(new).text.sent(fields))
        #expect(asked.status == .unprocessableContent && asked.text.contains("name=\"vouched\""))
        let vouched = asked.text.sent(["vouched": "ja"], to: new)
        #expect(try await auditor.postPlainly(new, vouched).status == .seeOther)
    }

    @Test func `let nobody else hand in, and no auditor enter what the office enters`() async throws {
        let world = try await OfficeWorld()
        for user in [User.klara, .arvid, .administrator] {
            #expect(try await browser(world, user).get(new).status == .conflict)
            #expect(try await browser(world, user).post(new, ["subject": "X", "kind": "letter"]).status == .conflict)
        }
        for path in ["/revision/2021/ansvarsfrihet/1", "/revision/2021/revisorer/ny"] {
            for user in [User.auditor, .klara] {
                #expect(try await browser(world, user).get(path).status == .conflict)
                #expect(try await browser(world, user).post(path, ["outcome": "granted"]).status == .conflict)
            }
        }
        #expect(try await browser(world, .klara).get("/revision/2021").text.contains("Ansvarsfrihet"))
        #expect(try await browser(world, .administrator).get("/revision/2021").status == .conflict)
    }

    @Test func `show an auditor where accounts and control were decided`() async throws {
        let world = try await OfficeWorld(today: "2022-12-05")
        try await world.begin { record in
            record.items[0].item.title = "Attestordning 2022"
            record.items[0].item.number = 120
        }
        let page = try await browser(world, .auditor).get("/revision/2022").text
        #expect(page.contains("Attestordning 2022") && page.contains("/moten/1/paragrafer/"))
        #expect(page.contains("href=\"/kontroll\"") && page.contains("href=\"/diarium?ar=2022\""))
        #expect(!(try await browser(world, .auditor).get("/revision/2024").text.contains("Attestordning")))
    }

    @Test func `enter the board's reply, and an auditor whose time is not known`() async throws {
        let world = try await OfficeWorld()
        let paper = AuditPaper(year: 2021, kind: .letter, title: "Om attest", day: "2022-12-01")
        let file = try world.store.keep(Data("Fråga".utf8), named: "fraga.txt")
        try await world.store.handIn(paper, file, world.sign(.frida, "test"))
        let frida = browser(world)
        let path = "/revision/2021/handlingar/1"
        let form = try await frida.get(path).text
        #expect(try await frida.postPlainly(path, form.sent(["repliedOn": "2022-12-04"])).status == .seeOther)
        #expect(try await frida.get("/revision/2021").text.contains("4 december 2022"))
        let auditor = "/revision/2021/revisorer/ny"
        let empty = try await frida.get(auditor).text
        #expect(try await frida.postPlainly(auditor, empty.sent(["name": "R"])).text.contains("välj en medlem"))
        let right = empty.sent(["appointedBy": "1", "remark": "för staten"])
        #expect(try await frida.postPlainly(auditor, right).status == .seeOther)
        #expect(try await frida.get("/revision/2021").text.contains("namn inte infört"))
        #expect(try await frida.get("/revision/2021/handlingar/9").status == .notFound)
        #expect(try await frida.get("/revision/2022/handlingar/1").status == .notFound)
    }
}
