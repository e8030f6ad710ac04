/// Förbundsordningens inställningar (bylaws): what each förbund decides itself, from a day until the next entry.
package struct Bylaws: Codable, Hashable, Sendable, Identifiable {
    /// Beslutsförhet: how many of the ledamöter must be there.
    package enum Quorum: String, Codable, CaseIterable, Hashable, Sendable { case moreThanHalf, atLeastHalf }
    /// Paragrafserie: whether § numbers start again each year.
    package enum Series: String, Codable, CaseIterable, Hashable, Sendable { case yearly, continuous }

    package let id: Int64
    package var from: Day
    package var quorum: Quorum
    package var series: Series
    /// The number that the next § gets when no § has been given one after `from`.
    package var nextNumber: Int
    /// How many justerare beside whoever presided.
    package var adjusters: Int
    /// How many days before the meeting the summons must go out.
    package var summonsDays: Int
    package var meetingsPerYear: Int
    /// Whether serving deputies take part in decisions. Some bylaws say that deputies never do.
    package var deputiesVote: Bool
    /// Distansdeltagande: whether the board has decided that members may take part at a distance (19 a §).
    package var distance: Bool
    /// Väckande av ärenden: whether a member may raise matters (9 § 5).
    package var membersRaiseMatters: Bool
    /// Medlemssamråd: how many a year.
    package var consultationsPerYear: Int
    /// Anslagstavla: nil when it is the förbund's own digital board here, else the name of the board that is meant.
    package var otherNoticeBoard: String?
    /// Where that board is on the web.
    package var otherNoticeBoardAddress: String?
    /// Sätt att justera: those that the board accepts.
    package var signingWays: [MinutesSignature.Way]

    package init(
        id: Int64,
        from: Day,
        quorum: Quorum = .moreThanHalf,
        series: Series = .yearly,
        nextNumber: Int = 1,
        adjusters: Int = 1,
        summonsDays: Int = 7,
        meetingsPerYear: Int = 4,
        deputiesVote: Bool = true,
        distance: Bool = false,
        membersRaiseMatters: Bool = true,
        consultationsPerYear: Int = 1,
        otherNoticeBoard: String? = nil,
        otherNoticeBoardAddress: String? = nil,
        signingWays: [MinutesSignature.Way] = MinutesSignature.Way.choosable
    ) {
        (self.id, self.from, self.quorum, self.series) = (id, from, quorum, series)
        (self.nextNumber, self.adjusters, self.summonsDays) = (nextNumber, adjusters, summonsDays)
        (self.meetingsPerYear, self.deputiesVote, self.distance) = (meetingsPerYear, deputiesVote, distance)
        (self.membersRaiseMatters, self.consultationsPerYear) = (membersRaiseMatters, consultationsPerYear)
        (self.otherNoticeBoard, self.otherNoticeBoardAddress) = (otherNoticeBoard, otherNoticeBoardAddress)
        self.signingWays = signingWays
    }
}

extension Bylaws.Quorum {
    /// How many of the seats must be taken for the board to decide.
    package func minimum(of seats: Int) -> Int {
        switch self {
        case .moreThanHalf: seats / 2 + 1
        case .atLeastHalf: (seats + 1) / 2
        }
    }

    package var swedish: String { self == .moreThanHalf ? "mer än hälften" : "minst hälften" }
}
