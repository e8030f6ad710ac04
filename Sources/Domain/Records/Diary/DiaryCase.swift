/// Ärende i diariet (case): what documents belong together under one number. The number is never given again.
package struct DiaryCase: Codable, Hashable, Sendable, Identifiable {
    package let id: Int64
    /// As it is written, "2023-14". Later changes of the format leave it alone.
    package let number: String
    package let year: Int
    package let serial: Int
    /// Read by everybody: free of secrets.
    package var title: String
    package let openedOn: Day
    package var closedOn: Day?
    /// What came of it, in a line; empty while it is open.
    package var decision: String
    /// The meeting whose dossier it is; nil for other cases.
    package let meeting: BoardMeeting.ID?

    package init(
        id: Int64,
        number: String,
        year: Int,
        serial: Int,
        title: String,
        openedOn: Day,
        closedOn: Day? = nil,
        decision: String = "",
        meeting: BoardMeeting.ID? = nil
    ) {
        (self.id, self.number, self.year, self.serial, self.title) = (id, number, year, serial, title)
        (self.openedOn, self.closedOn, self.decision, self.meeting) = (openedOn, closedOn, decision, meeting)
    }
}

extension DiaryCase {
    /// A closed case takes no more documents until it is opened again.
    package var mayBeWritten: Ruling {
        closedOn == nil
            ? Ruling(.met, .Kansli.closed, "Ärendet är öppet.")
            : Ruling(.notMet, .Kansli.closed, "Ärendet är avslutat. Öppna det igen, så går det att registrera i det.")
    }

    /// "2023-14:3".
    package func number(of serial: Int) -> String { "\(number):\(serial)" }
}
