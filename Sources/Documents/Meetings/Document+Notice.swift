package import Domain

extension Document {
    /// Bevis om anslag (proof of notice): what was announced, when, until when, and where the minutes are kept.
    package static func proof(
        of notice: Notice,
        _ minutes: Minutes,
        adjustedOn: Day,
        elsewhere: PostingProof? = nil,
        fileName: String? = nil
    ) -> Document {
        Document(
            kind: "Bevis om anslag",
            title: "\(minutes.announced(atOnce: notice.item != nil)) från styrelsens möte den \(minutes.day.swedish)",
            sender: minutes.association,
            day: notice.postedOn,
            [
                .facts(facts(notice, minutes, adjustedOn) + proofs(elsewhere, fileName)),
                .paragraph(Text(howToAppeal(notice))),
            ]
                + (notice.removedOn.map { removal(notice, $0) } ?? [])
                + [.signatures([Signatory("", notice.signer)])]
        )
    }

    private static func proofs(_ proof: PostingProof?, _ fileName: String?) -> [Fact] {
        let seen = proof?.sighting.map { "\($0.address), sett av \($0.seenBy) den \($0.seenOn.swedish)" }
        return [fileName.map { Fact("Bevis", Text("filen \($0)")) }, seen.map { Fact("Sett på", Text($0)) }]
            .compactMap { $0 }
    }

    private static func facts(_ notice: Notice, _ minutes: Minutes, _ adjustedOn: Day) -> [Fact] {
        [
            Fact("Organ", Text("\(minutes.association), styrelsen")),
            Fact("Sammanträdesdag", Text(minutes.day.swedish)),
            Fact("Paragrafer", Text(minutes.interval)),
            Fact("Justeringsdag", Text(adjustedOn.swedish)),
            Fact("Anslagstavla", Text(notice.board ?? "förbundets egen digitala")),
            Fact("Anslagsdag", Text(notice.postedOn.swedish)),
            Fact("Sista dag att överklaga", Text(notice.appealPeriod.lastAppealDay.swedish)),
            Fact("Tas ned tidigast", Text(notice.statedRemoval.swedish)),
            Fact("Protokollet förvaras", Text(notice.keptAt)),
        ]
    }

    /// 28 § lagen (2003:1210) and 13 kap. kommunallagen: to the court, in writing, within three weeks.
    package static func howToAppeal(_ notice: Notice) -> String {
        "Den som är folkbokförd i en kommun som är medlem eller hör till en region som är medlem kan få besluten prövade "
            + "genom laglighetsprövning. Överklagandet görs skriftligen hos förvaltningsrätten och ska ha kommit in senast "
            + "den \(notice.appealPeriod.lastAppealDay.swedish). Skriv vilket beslut det gäller och varför det är olagligt."
    }

    private static func removal(_ notice: Notice, _ day: Day) -> [Block] {
        let reason = notice.removalReason.map { " Skäl: \($0)" } ?? ""
        return [.paragraph(Text("Anslaget togs ned den \(day.swedish).\(reason)"))]
    }
}

extension Minutes {
    /// What a notice tells of: "Justerat protokoll", "Omedelbart justerad § 5".
    func announced(atOnce: Bool) -> String { atOnce ? "Omedelbart justerad \(interval)" : "Justerat protokoll" }
}

extension Notice {
    fileprivate var signer: String {
        board == nil ? "Underskrift av den som har anslagit" : "Underskrift av den som har skrivit in anslaget"
    }
}
