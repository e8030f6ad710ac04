import Domain
import TestSupport
import Testing

@Suite struct `The numbers of the diary` {
    @Test(arguments: [
        ("{år}-{löpnummer}", "2023-14"), ("{löpnummer}/{år}", "14/2023"), ("SF {år}:{löpnummer}", "SF 2023:14"),
    ])
    func `are written as the setting says`(format: String, written: String) {
        let settings = DiarySettings(format: format)
        #expect(settings.mayBeUsed.outcome == .met)
        #expect(settings.written(year: 2023, serial: 14) == written)
    }

    @Test(
        arguments: [
            "", "{år}", "{löpnummer}", "{år}{löpnummer}", "{år}-{löpnummer}-{löpnummer}", "{år}-{löpnummer}-{namn}",
            "{år}-1{löpnummer}",
        ]
    )
    func `must tell every case from every other`(format: String) {
        #expect(DiarySettings(format: format).mayBeUsed.outcome == .notMet)
        #expect(DiarySettings(format: format).mayBeUsed.provision == .Kansli.diary)
    }

    @Test func `need no year when they go on from year to year`() {
        let settings = DiarySettings(format: "Dnr {löpnummer}", series: .continuous, nextNumber: 812)
        #expect(settings.mayBeUsed.outcome == .met)
        #expect(settings.serial(after: 0, in: 2023) == 812)
        #expect(settings.serial(after: 900, in: 2024) == 901)
    }

    @Test func `begin where the older diary left off in its year, and at 1 in the next`() {
        let settings = DiarySettings(nextNumber: 15, nextNumberYear: 2023)
        #expect(settings.serial(after: 0, in: 2023) == 15)
        #expect(settings.serial(after: 15, in: 2023) == 16)
        #expect(settings.serial(after: 0, in: 2024) == 1)
    }

    @Test func `begin at 1 or higher`() { #expect(DiarySettings(nextNumber: 0).mayBeUsed.outcome == .notMet) }
}
