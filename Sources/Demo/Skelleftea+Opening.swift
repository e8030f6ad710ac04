import Domain

extension Skelleftea {
    static func opening() throws -> Opening {
        var opening = Opening()
        opening.association = lines([
            CoordinationAssociation(
                name: name,
                seat: "Skellefteå",
                archivePlace: "förbundets kansli"
            )
        ])
        let bylaws = Bylaws(
            id: 0,
            from: try known("2016-01-01"),
            series: .continuous,
            nextNumber: 214,
            adjusters: 1,
            summonsDays: 7,
            meetingsPerYear: 5,
            otherNoticeBoard: "Skellefteå kommuns anslagstavla"
        )
        opening.rules = lines([OpeningRules(bylaws: bylaws)])
        opening.members = lines(try members())
        opening.seats = lines(try seats())
        opening.staff = lines([
            PersonDraft(name: "Ingela Burvik", title: "förbundschef"),
            PersonDraft(name: "Jon Bastuträsk", title: "informatör"),
            PersonDraft(name: "Berit Lövånger", title: "förtroendevald revisor"),
        ])
        return opening
    }

    /// Norsjö came in 2014; which day of the year the papers do not say.
    private static func members() throws -> [MemberDraft] {
        let kinds: [(String, Member.Kind, String)] = [
            (agency, .insuranceAgency, "2005-12-01"), (service, .employmentService, "2005-12-01"),
            (region, .region, "2005-12-01"), (town, .municipality, "2005-12-01"),
            (village, .municipality, "2014-01-01"),
        ]
        return try kinds.map { name, kind, from in
            MemberDraft(name: name, kind: kind, seats: 1, deputySeats: 1, from: try known(from))
        }
    }

    /// The vice chair changed in the autumn: the first left in August, the second came to the meeting of 8 September.
    private static func seats() throws -> [OpeningSeat] {
        try [
            seat(town, "Sören Kågefors", .ordinary, .chair),
            seat(town, "Anna-Karin Boviken", .deputy),
            seat(village, "Rolf Granåker", .ordinary),
            seat(village, "Linnea Risliden", .deputy),
            seat(agency, "Yusuf Drängsmark", .ordinary),
            seat(agency, "Eva Burträsk", .deputy),
            seat(region, "Tomas Jörnfors", .ordinary),
            seat(region, "Sara Ersmark", .deputy),
            seat(service, "Per Lidfors", .ordinary, .viceChair, until: "2016-08-31"),
            seat(service, "Miriam Falkträsk", .ordinary, .viceChair, from: "2016-09-08"),
            seat(service, "Göran Medlefors", .deputy),
        ]
    }

    private static func seat(
        _ member: String,
        _ name: String,
        _ kind: Mandate.Kind,
        _ office: Chairmanship.Office? = nil,
        from: String = "2016-01-01",
        until: String? = nil
    ) throws -> OpeningSeat {
        OpeningSeat(
            member: member,
            person: PersonDraft(name: name),
            kind: kind,
            office: office,
            from: try known(from),
            until: try until.map(known)
        )
    }

    private static let agency = "Försäkringskassan"
    private static let service = "Arbetsförmedlingen"
    private static let region = "Västerbottens läns landsting"
    private static let town = "Skellefteå kommun"
    private static let village = "Norsjö kommun"

    private static func lines<Value>(_ values: [Value]) -> [Opening.Line<Value>] {
        values.enumerated().map { Opening.Line(row: $0 + 1, $1) }
    }
}
