import Domain
import TestSupport
import Testing

@Suite struct `A text that everybody reads` {
    @Test(
        arguments: [
            "Brev från 19121212-1212", "121212-1212", "Angående 191212121212.", "850709+9805", "Nr 8507099805",
            "samordningsnummer 850769-9805",
        ]
    )
    func `may not have a personal number`(text: String) {
        let ruling = SubjectRules.ruling(on: text, DiarySettings(), knowing: true)
        #expect(ruling.outcome == .notMet && ruling.provision == .Kansli.subjects)
        #expect(ruling.reason.contains("personnummer"))
    }

    @Test(arguments: [
        "Ansökan 2023", "Org.nr 202100-2114", "Telefon 0701234567", "1 234 567 kr", "§ 120-146", "991399-1234",
    ])
    func `may have other numbers`(text: String) {
        #expect(SubjectRules.ruling(on: text, DiarySettings()).outcome == .met)
    }

    @Test(arguments: ["Fråga om sjukskrivning", "MISSBRUK i familjen", "Person med skyddad identitet"])
    func `is asked about when it has a word of the list`(text: String) {
        let ruling = SubjectRules.ruling(on: text, DiarySettings())
        #expect(ruling.outcome == .notMet && ruling.provision == .SecrecyAct.registerContent)
        #expect(SubjectRules.ruling(on: text, DiarySettings(), knowing: true).outcome == .met)
    }

    @Test func `is asked about only for the words of its own list`() {
        #expect(SubjectRules.secretWord(in: "Osjukskriven", DiarySettings()) == nil)
        #expect(SubjectRules.secretWord(in: "Fontänhus", DiarySettings(secretWords: ["fontän"])) == "fontän")
        #expect(SubjectRules.secretWord(in: "sjukskrivning", DiarySettings(secretWords: [""])) == nil)
    }
}
