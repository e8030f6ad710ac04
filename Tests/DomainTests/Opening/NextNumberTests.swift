import Domain
import Testing

@Suite struct `The next diary number` {
    @Test(arguments: [
        ("2026/41", "{år}/{löpnummer}", 41), ("SF 2026-7", "SF {år}-{löpnummer}", 7),
        ("41/2026", "{löpnummer}/{år}", 41), ("Dnr 1812", "Dnr {löpnummer}", 1812),
    ])
    func `gives the format that it is written in`(text: String, format: String, number: Int) throws {
        let settings = try DiarySettings().goingOn(from: text, in: 2026)
        #expect(settings.format == format && settings.nextNumber == number && settings.nextNumberYear == 2026)
        #expect(settings.series == (format.contains("{år}") ? .yearly : .continuous))
        #expect(settings.written(year: 2026, serial: settings.serial(after: 0, in: 2026)) == text)
    }

    @Test(arguments: ["", "2026", "nästa", "2026/0"])
    func `is refused when it tells no number`(text: String) {
        #expect(throws: Refusal.self) { try DiarySettings().goingOn(from: text, in: 2026) }
    }
}
