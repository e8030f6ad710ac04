import Domain

/// A board and a meeting with invented people, for the samples of what a meeting's documents look like.
enum MeetingSamples {
    static let board = Board(
        association: CoordinationAssociation(
            name: "Samordningsförbundet Älvdalarna",
            seat: "Älvstad",
            archivePlace: "förbundets kansli"
        ),
        members: [
            Member(id: 1, name: "Försäkringskassan", kind: .insuranceAgency, from: .sample),
            Member(id: 2, name: "Älvstads kommun", kind: .municipality, from: .sample),
        ],
        organisations: [Organisation(id: 1, name: "Arbetsmarknadsenheten, Älvstads kommun", member: 2)],
        persons: [
            Person(id: 1, name: "Ada Öberg"), Person(id: 2, name: "Bo Ek"),
            Person(id: 3, name: "Cilla Ås", title: "förbundschef"),
        ],
        mandates: [
            Mandate(id: 1, person: 1, member: 1, kind: .ordinary, from: .sample),
            Mandate(id: 2, person: 2, member: 2, kind: .ordinary, from: .sample),
        ],
        chairmanships: [Chairmanship(id: 1, person: 1, office: .chair, from: .sample)],
        bylaws: [Bylaws(id: 1, from: .sample, quorum: .atLeastHalf)]
    )

    static let record = MeetingRecord(
        meeting: BoardMeeting(
            id: 1,
            day: .sample,
            start: TimeOfDay(rawValue: "09:00"),
            end: TimeOfDay(rawValue: "11:30"),
            place: "Stadshuset, rum Åsikten",
            distance: true,
            presiding: 1,
            secretary: 3
        ),
        items: [opening, grant],
        attendances: [
            Attendance(id: 1, meeting: 1, person: 1, capacity: .ordinary),
            Attendance(id: 2, meeting: 1, person: 2, capacity: .ordinary, mode: .video),
            Attendance(id: 3, meeting: 1, person: 3, capacity: .other, function: "förbundschef, sekreterare"),
        ],
        adjusters: [Adjuster(id: 1, meeting: 1, person: 2)]
    )

    private static let opening = ItemRecord(
        item: AgendaItem(id: 1, meeting: 1, position: 1, number: 41, title: "Sammanträdet öppnas", kind: .formal),
        matters: [MatterRecord(matter: Matter(id: 1, item: 1, text: "Ordföranden hälsar välkommen."))]
    )

    private static let grant = ItemRecord(
        item: AgendaItem(
            id: 2,
            meeting: 1,
            position: 2,
            number: 42,
            title: "Ansökan om medel för Vägen ut",
            kind: .grant,
            background: "Enheten söker medel för två år.\n\nBeredningsgruppen tillstyrker."
        ),
        matters: [matter],
        parties: [ItemParty(id: 1, item: 2, organisation: 1, kind: .applicant)],
        recusals: [
            Recusal(id: 1, item: 2, person: 2, reason: "Företräder sökanden.", leftAt: TimeOfDay(rawValue: "09:40"))
        ],
        appendices: [Appendix(id: 1, item: 2, number: 1, title: "Ansökan")]
    )

    private static let matter = MatterRecord(
        matter: Matter(id: 2, item: 2, text: "Ansökan gås igenom.", orderOfProposals: "Förslaget ställs mot avslag."),
        motions: [Motion(id: 1, matter: 2, person: 1, text: "bifall till förslaget")],
        votes: [
            VoteRecord(
                vote: Vote(
                    id: 1,
                    matter: 2,
                    method: .open,
                    yesMeans: "bifall",
                    noMeans: "avslag",
                    yes: 1,
                    no: 0,
                    carried: true
                ),
                ballots: [Ballot(id: 1, vote: 1, person: 1, choice: .yes)]
            )
        ],
        clauses: [
            ClauseRecord(
                clause: Clause(
                    id: 1,
                    matter: 2,
                    position: 1,
                    kind: .grant,
                    text: "bevilja medel till Vägen ut",
                    decided: true
                ),
                amounts: [ClauseAmount(id: 1, clause: 1, year: 2023, amount: Money(kronor: 1_250_000))],
                conditions: [ClauseCondition(id: 1, clause: 1, text: "medlemmarna lämnar bidrag")]
            )
        ],
        remarks: [
            Remark(id: 1, matter: 2, person: 1, kind: .note, text: "Uppföljningen ska visa utfall för kvinnor och män.")
        ]
    )

    static let minutes = Minutes(record, board)
    static let notice = Notice(
        id: 1,
        meeting: 1,
        postedOn: .sample,
        statedRemoval: .sample,
        keptAt: "förbundets kansli"
    )
}

extension Document {
    static let minutesSample = Document.minutes(
        MeetingSamples.minutes,
        signatures: [
            Signatory("Cilla Ås", "Sekreterare", way: "Underskrivet i Kansli", time: "2022-11-24"),
            Signatory("Ada Öberg", "Ordförande", way: "Underskrivet i Kansli", time: "2022-11-24"),
            Signatory("Bo Ek", "Justerare"),
        ],
        corrections: [
            Correction(id: 1, meeting: 1, text: "§ 41 började klockan 09.05.", madeOn: .sample, madeBy: "Cilla Ås")
        ]
    )
    static let noticeSample = Document.proof(of: MeetingSamples.notice, MeetingSamples.minutes, adjustedOn: .sample)
    static let noticeTextSample =
        NoticeText(
            MeetingSamples.minutes,
            adjustedOn: .sample,
            keptAt: "förbundets kansli",
            board: OtherNoticeBoard(name: "Älvdalarnas kommun"),
            association: MeetingSamples.board.association
        ).document
    static let extractSample = Document.extract(
        of: MeetingSamples.minutes.sections[1],
        from: MeetingSamples.minutes,
        adjustedOn: .sample,
        certifiedBy: "Cilla Ås",
        "förbundschef",
        on: .sample
    )
    static let summonsSample = Document.summons(
        MeetingSamples.record,
        MeetingSamples.board,
        called: [1, 2],
        dated: .sample
    )
}
