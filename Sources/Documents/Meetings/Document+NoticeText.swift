package import Domain

/// Anslagstext (notice text): what another board is to put up. The day of posting is theirs, so no later day is stated.
package struct NoticeText: Hashable, Sendable {
    package let minutes: Minutes
    package let adjustedOn: Day
    package let keptAt: String
    package let board: OtherNoticeBoard
    /// Who asks, and how they are reached.
    package let association: CoordinationAssociation
    /// Whether it is a § that was adjusted at once, alone.
    package let atOnce: Bool

    package init(
        _ minutes: Minutes,
        adjustedOn: Day,
        keptAt: String,
        board: OtherNoticeBoard,
        association: CoordinationAssociation,
        atOnce: Bool = false
    ) {
        (self.minutes, self.adjustedOn, self.keptAt) = (minutes, adjustedOn, keptAt)
        (self.board, self.association, self.atOnce) = (board, association, atOnce)
    }

    private var title: String {
        "\(minutes.announced(atOnce: atOnce)) från styrelsens möte den \(minutes.day.swedish)"
    }

    /// What the law wants on the board: which minutes, when adjusted, where they are, and when it was put up.
    private var rows: [(label: String, text: String)] {
        [
            ("Organ", "\(minutes.association), styrelsen"),
            ("Sammanträdesdag", minutes.day.swedish),
            ("Paragrafer", minutes.interval),
            ("Justeringsdag", adjustedOn.swedish),
            ("Anslagsdag", "____________ (fylls i av den som sätter upp anslaget)"),
            ("Tas ned tidigast", "____________ (dagen efter den sista dagen att överklaga)"),
            ("Protokollet förvaras", keptAt),
        ]
    }

    private var appeal: String {
        "Den som är folkbokförd i en kommun som är medlem eller hör till en region som är medlem kan få besluten prövade "
            + "genom laglighetsprövning. Överklagandet görs skriftligen hos förvaltningsrätten och ska ha kommit in inom tre "
            + "veckor från anslagsdagen."
    }

    private var request: String {
        let reply = association.email.map { " till \($0)" } ?? ""
        return
            "Till \(board.name): sätt upp anslaget, låt det sitta uppe tills överklagandetiden har gått ut, och meddela "
            + "vilken dag det sattes upp, gärna med en bild\(reply)."
    }

    /// To be pasted in a letter or another system.
    package var plain: String {
        ([title, ""] + rows.map { "\($0.label): \($0.text)" } + ["", appeal, "", request]).joined(separator: "\n")
    }

    package var document: Document {
        Document(
            kind: "Anslag",
            title: title,
            sender: minutes.association,
            day: adjustedOn,
            [
                .facts(rows.map { Fact($0.label, Text($0.text)) }), .paragraph(Text(appeal)),
                .note(Note("Till \(board.name)", Text(request))),
                .signatures([Signatory("", "Underskrift av den som har anslagit")]),
            ]
        )
    }
}
