import Domain
import Store

extension Demo {
    /// Sundsvall's councils with the meetings that the plan for 2023 names. The papers name no persons: they are invented,
    /// and so are the notes.
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
            held(id) + planned(id, [Day(2023, 2, 21), Day(2023, 8, 29)], "Heldag med styrelsen")
        case .consultation: planned(id, [Day(2023, 5, 11)], "Örnsköldsvik, heldag")
        case .cooperation, .staff, .steering, .other: []
        }
    }

    private static func planned(_ id: Council.ID, _ days: [Day?], _ place: String) -> [CouncilMeeting] {
        days.compactMap { $0 }.map { CouncilMeeting(council: id, day: $0, place: place) }
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
