extension BoardMeeting {
    /// Whether agenda and papers may still change: until the meeting is opened.
    package var mayBePrepared: Ruling {
        switch stage {
        case .planned, .summoned: Ruling(.met, .Kansli.closed, "Mötet förbereds.")
        case .open: Ruling(.notMet, .Kansli.closed, "Mötet pågår. Ändra i protokollet i stället.")
        case .closed, .adjusted: Ruling(.notMet, .Kansli.closed, "Mötet är avslutat och ändras inte mer.")
        case .cancelled: Ruling(.notMet, .Kansli.closed, "Mötet är inställt.")
        }
    }

    /// Whether anything about the meeting may still be written: until it is closed.
    package var mayBeWritten: Ruling {
        switch stage {
        case .planned, .summoned, .open: Ruling(.met, .Kansli.closed, "Mötet är inte avslutat.")
        case .closed, .adjusted:
            Ruling(
                .notMet,
                .Kansli.closed,
                "Mötet är avslutat. Protokollet ändras inte; gör en rättelse när det är justerat."
            )
        case .cancelled: Ruling(.notMet, .Kansli.closed, "Mötet är inställt.")
        }
    }
}

extension ItemDraft {
    /// Stående punkter (standing items) when the förbund has not made a list of its own.
    package static let standing: [ItemDraft] = [
        ItemDraft(title: "Sammanträdet öppnas", kind: .formal, origin: .standing),
        ItemDraft(title: "Fastställande av dagordning", kind: .formal, origin: .standing),
        ItemDraft(title: "Val av justerare", kind: .formal, origin: .standing),
    ]

    /// The standing items that come last.
    package static let closing: [ItemDraft] = [
        ItemDraft(title: "Kansliet informerar", kind: .information, origin: .standing),
        ItemDraft(title: "Övriga frågor", kind: .other, origin: .standing),
        ItemDraft(title: "Sammanträdet avslutas", kind: .formal, origin: .standing),
    ]
}

extension BoardMeeting {
    /// What the members have been summoned to is not taken off silently; the board itself strikes it at the meeting.
    package var mayLoseItems: Ruling {
        summonedOn == nil
            ? Ruling(.met, .Kansli.closed, "Kallelsen har inte gått ut.")
            : Ruling(
                .notMet,
                .Kansli.closed,
                "Kallelsen har gått ut. Stryk ärendet på mötet i stället, med ett beslut."
            )
    }
}
