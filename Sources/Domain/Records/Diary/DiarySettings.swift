/// Diarieinställningar (diary settings): how cases are numbered, which words warn in a subject, and whom the public asks.
package struct DiarySettings: Codable, Hashable, Sendable {
    package enum Series: String, CaseIterable, Codable, Hashable, Sendable { case yearly, continuous }

    /// "{år}-{löpnummer}", with what else the förbund writes around.
    package var format: String
    package var series: Series
    /// The least number that the next case gets: where an older diary left off.
    package var nextNumber: Int
    /// The year that `nextNumber` is of, when the series is yearly; other years begin at 1.
    package var nextNumberYear: Int
    /// Words that warn, as beginnings of words.
    package var secretWords: [String]
    /// Where the public asks for a document; empty when the förbund's own address will do.
    package var releaseAddress: String

    package init(
        format: String = "{år}-{löpnummer}",
        series: Series = .yearly,
        nextNumber: Int = 1,
        nextNumberYear: Int = 0,
        secretWords: [String] = usualWords,
        releaseAddress: String = ""
    ) {
        (self.format, self.series, self.nextNumber) = (format, series, nextNumber)
        (self.nextNumberYear, self.secretWords, self.releaseAddress) = (nextNumberYear, secretWords, releaseAddress)
    }

    package static let usualWords = [
        "diagnos", "sjukskriv", "missbruk", "psykisk", "försörjningsstöd", "skyddad identitet", "våld i nära",
        "orosanmälan", "tvångsvård", "funktionsnedsätt",
    ]
}

extension DiarySettings {
    package static let year = "{år}"
    package static let serial = "{löpnummer}"

    /// A format must tell every case from every other.
    package var mayBeUsed: Ruling {
        if !format.contains(Self.serial) { return no("Formatet ska ha \(Self.serial) på ett ställe.") }
        if series == .yearly && !format.contains(Self.year) {
            return no("Numren börjar om varje år, så formatet ska ha \(Self.year).")
        }
        let rest = format.split(separator: Self.serial, omittingEmptySubsequences: false)
        if rest.count != 2 || written(year: 0, serial: 0).contains(where: { "{}".contains($0) }) {
            return no("Formatet får bara ha \(Self.year) och \(Self.serial) inom klamrar, och \(Self.serial) en gång.")
        }
        if rest[0].last?.isNumber == true || rest[1].first?.isNumber == true
            || format.contains(Self.year + Self.serial) || format.contains(Self.serial + Self.year)
        {
            return no("Skriv ett tecken mellan \(Self.serial) och andra siffror, till exempel ett bindestreck.")
        }
        return nextNumber > 0
            ? Ruling(.met, .Kansli.diary, "Nästa nummer blir \(written(year: nextNumberYear, serial: nextNumber)).")
            : no("Nästa nummer ska vara 1 eller högre.")
    }

    package func written(year: Int, serial: Int) -> String {
        let parts = format.split(separator: Self.year, omittingEmptySubsequences: false).joined(separator: String(year))
        return parts.split(separator: Self.serial, omittingEmptySubsequences: false).joined(separator: String(serial))
    }

    /// The serial that follows the last one of its series; 0 when the series is empty.
    package func serial(after last: Int, in year: Int) -> Int {
        let least = series == .continuous || year == nextNumberYear ? nextNumber : 1
        return max(last + 1, least)
    }

    private func no(_ reason: String) -> Ruling { Ruling(.notMet, .Kansli.diary, reason) }
}
