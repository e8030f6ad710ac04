import Domain
import Markup
import Site

/// Diariets inställningar: numbers, words that warn, where to ask.
struct DiarySettingsForm {
    let data: FormData
    let today: Day

    init(_ data: FormData, today: Day) { (self.data, self.today) = (data, today) }

    func refined() throws(FormErrors) -> DiarySettings {
        var errors = FormErrors()
        let format = data.required("format", "Numrens form", &errors) ?? ""
        let next = data.integer("nextNumber", "Nästa nummer", &errors) ?? 1
        let settings = DiarySettings(
            format: format,
            series: DiarySettings.Series(rawValue: data["series"]) ?? .yearly,
            nextNumber: next,
            nextNumberYear: today.year,
            secretWords: data["secretWords"].split(whereSeparator: \.isNewline).map { String($0).trimmed }
                .filter { !$0.isEmpty },
            releaseAddress: data["releaseAddress"]
        )
        try errors.check()
        let ruling = settings.mayBeUsed
        if ruling.outcome == .notMet { errors.add(next > 0 ? "format" : "nextNumber", "Numren: \(ruling.reason)") }
        try errors.check()
        return settings
    }

    static func fields(_ settings: DiarySettings) -> Fields {
        Fields([
            "format": settings.format, "series": settings.series.rawValue, "nextNumber": String(settings.nextNumber),
            "secretWords": settings.secretWords.joined(separator: "\n"), "releaseAddress": settings.releaseAddress,
        ])
    }
}

extension Page {
    static func diarySettings(_ fields: Fields, _ context: PageContext) -> Page {
        let series = [
            Choice("yearly", "Börja om på 1 varje år"), Choice("continuous", "Fortsätt från år till år"),
        ]
        return Page(
            "Inställningar för diariet",
            in: .registry,
            trail: [Link("Diarium", DiaryRoutes.diary)],
            """
            <form method="post" action="\(DiaryRoutes.settings)">\(.formKey(context))
            \(fields.text("format", "Numrens form", help: "{år} och {löpnummer} byts ut, till exempel {år}-{löpnummer} eller {löpnummer}/{år}.", required: true))
            \(fields.radios("series", "Löpnumren", series))
            \(fields.number("nextNumber", "Nästa nummer", help: "Där ert gamla diarium slutade. Ett nummer som är givet används aldrig igen.", required: true))
            \(fields.textarea("secretWords", "Ord som ska ge en varning", help: "Ett på varje rad. Också början av ett ord räknas.", rows: 8))
            \(fields.text("releaseAddress", "Hit vänder sig den som vill ha en handling", help: "E-post eller telefon. Tomt: förbundets egen adress."))
            <button class="primary">Spara</button></form>
            """
        )
    }
}
