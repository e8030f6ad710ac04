import Domain
import Store

extension Demo {
    /// Sundsvall's councils with the meetings that the plan for 2023 names, and the next. The papers name no persons: they
    /// are invented, and so are the notes.
    static func keepCouncils(_ store: Store, _ signature: Signature) async throws {
        for (council, seats) in councils {
            let id = try await store.establish(council, as: nil, seen: 0, signature)
            for (name, represents) in seats {
                guard let from = Day(2022, 1, 1) else { continue }
                let member = CouncilMember(council: id, name: name, represents: represents, from: from)
                try await store.seat(member, as: nil, seen: 0, signature)
            }
            for meeting in meetings(of: council.kind, id) {
                try await store.note(meeting, as: nil, seen: 0, signature)
            }
        }
    }

    private static let councils = [
        (
            Council(
                name: "Strategiråd",
                kind: .strategy,
                composition: "strategiska företrädare för respektive part",
                purpose: "Formulerar gemensamma insatsbehov och länkar förbundet till den egna organisationen."
            ),
            [
                ("Helena Forsmark", "Arbetsförmedlingen, sektionschef"),
                ("Joakim Ålund", "Försäkringskassan, områdeschef"),
                ("Mirjam Tärnström", "Regionen, länsverksamhetschef"), ("Kjell Rödin", "Kommunen, avdelningschef"),
            ]
        ),
        (
            Council(
                name: "Samverkansråd",
                kind: .cooperation,
                composition: "chefer närmast medarbetarna hos parterna",
                purpose: "Hittar gemensamma lösningar som gör rehabiliteringen smidigare för invånare."
            ),
            [
                ("Petra Ekvall", "Arbetsförmedlingen, enhetschef"), ("Linus Hagsjö", "Försäkringskassan, enhetschef"),
                ("Samira Nordvik", "Kommunen, enhetschef"),
            ]
        ),
        (
            Council(
                name: "Medarbetarråd",
                kind: .staff,
                composition: "handläggare hos parterna",
                purpose: "Låter handläggare påverka kommande insatser och utbildningar."
            ), []
        ),
        (
            Council(
                name: "Medlemssamråd",
                kind: .consultation,
                composition: "företrädare för förbundets medlemmar",
                purpose: "Länkar ihop medlemmarna med styrelsen. Rådgivande."
            ), []
        ),
        (
            Council(
                name: "Styrgrupp för BIP",
                kind: .steering,
                composition: "fyra personer som samverkansrådet har utsett",
                purpose: "Leder införandet av BIP, den danska studien om vad som ger progression mot arbete."
            ), []
        ),
    ]

    private static func meetings(of kind: Council.Kind, _ id: Council.ID) -> [CouncilMeeting] {
        switch kind {
        case .strategy:
            held(id) + year2023(id) + planned(id, Day(2024, 8, 28), "Planeringsdag med styrelsen")
        case .consultation: consultation(id) + planned(id, Day(2024, 5, 16), "Heldag")
        case .cooperation, .staff, .steering, .other: []
        }
    }

    private static func planned(_ id: Council.ID, _ day: Day?, _ place: String) -> [CouncilMeeting] {
        day.map { [CouncilMeeting(council: id, day: $0, place: place)] } ?? []
    }

    private static func year2023(_ id: Council.ID) -> [CouncilMeeting] {
        guard let spring = Day(2023, 2, 21), let autumn = Day(2023, 8, 29) else { return [] }
        let present = "Styrelsen, Helena Forsmark, Joakim Ålund, Mirjam Tärnström och kansliet"
        let place = "Heldag med styrelsen"
        return [
            CouncilMeeting(
                council: id,
                day: spring,
                place: place,
                present: present,
                notes: "Stödtiden skiljer sig mellan arbetsgivare. Parterna tar med sig frågan hem."
            ),
            CouncilMeeting(
                council: id,
                day: autumn,
                place: place,
                present: present,
                notes: "Inför 2024: unga utan ersättning, ett fontänhus, och de insatser som löper."
            ),
        ]
    }

    private static func consultation(_ id: Council.ID) -> [CouncilMeeting] {
        guard let day = Day(2023, 5, 11) else { return [] }
        return [
            CouncilMeeting(
                council: id,
                day: day,
                place: "Örnsköldsvik, heldag",
                present: "Företrädare för alla fyra medlemmar, ordföranden och förbundschefen",
                notes: "Medlemmarna vill att förbundet prövar insatser för unga utan ersättning."
            )
        ]
    }

    /// The board assigned the council a question on 25 November, § 145.
    private static func held(_ id: Council.ID) -> [CouncilMeeting] {
        guard let day = Day(2022, 12, 13) else { return [] }
        return [
            CouncilMeeting(
                council: id,
                day: day,
                place: "Förbundets kontor",
                present: "Helena Forsmark, Joakim Ålund, Kjell Rödin och förbundschefen",
                notes: """
                    Styrelsen har bett rådet ta upp frågan om stödtid. Rådet gick igenom hur parterna gör i dag.

                    Rådet föreslår att frågan tas upp på planeringsdagen den 21 februari, med underlag från varje part.
                    """
            )
        ]
    }
}
