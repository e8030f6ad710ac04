import Domain
import Register

extension Demo {
    /// Fills the work around the participants: authorities, the intake group, referrals in every state, consents, plans and
    /// measurements of some who are in an initiative now. All persons are invented.
    static func workRegister(_ store: RegisterStore, _ initiatives: [Int64], _ clock: RegisterClock) async throws {
        let admin = clock.admin(on: clock.today + -60)
        let parties: [(String, ReferringParty)] = [
            ("Arbetsförmedlingen Sundsvall", .employmentService), ("Försäkringskassan Sundsvall", .insuranceAgency),
            ("Psykiatrin, Region Västernorrland", .region),
        ]
        var authorities: [Authority.ID] = []
        for (name, party) in parties { authorities.append(try await store.addAuthority(name, party, admin)) }
        let intake = DemoIntake(store: store, clock: clock, authorities: authorities, initiative: initiatives[0])
        try await intake.refer()
        let instrument = try await store.importInstrument(.example, admin)
        try await intake.plan(with: instrument)
    }
}

/// Demons intag (demo intake) of one initiative.
private struct DemoIntake {
    let store: RegisterStore
    let clock: RegisterClock
    let authorities: [Authority.ID]
    let initiative: Int64

    /// Case worker, coordinator and intake group, as `Demo.registerPeople` has them.
    private func worker(_ day: Day) -> Signature { clock.signature(of: 1, on: day) }
    private func group(_ day: Day) -> Signature { clock.signature(of: 3, on: day) }
    private func before(_ days: Int) -> Day { clock.today + -days }

    func refer() async throws {
        let first = group(before(60))
        let own = try await store.addIntakeMember("Ingrid Intag", from: nil, to: initiative, first)
        try await store.addIntakeMember("Frida Kassman", from: authorities[1], to: initiative, first)
        try await store.addIntakeMember("Rolf Vårdén", from: authorities[2], to: initiative, first)
        for authority in authorities {
            _ = try await store.makeLink(to: initiative, for: authority, until: clock.today + 200, first)
        }
        for (index, story) in stories.enumerated() {
            let came = group(before(story.age))
            let id = try await store.enter(story.referral(authorities[index % 3], came.day), to: initiative, came)
            guard let outcome = story.outcome else { continue }
            let on = group(before(story.age - 7))
            let draft = IntakeDraft(outcome, reason: story.why, isUrgent: story.isUrgent, present: [own])
            try await store.decide(draft, on: id, on)
            if let answer = story.answer { try await store.answer(id, .letter, answer, on) }
        }
    }

    func plan(with instrument: Int64) async throws {
        let mine = try await store.mine(worker(clock.today).user, on: clock.today)
        let open = mine.filter { $0.endedOn == nil && $0.startedOn < before(100) }.prefix(12)
        for (index, stay) in open.enumerated() {
            try await measure(stay, instrument, index)
            if index < 3 { try await plan(stay, index) }
        }
    }

    private func plan(_ stay: MyStay, _ index: Int) async throws {
        let (made, id) = (worker(before(90)), stay.stay)
        let purposes: [ConsentPurpose] = [.planning, .meetings]
        // The second one's consent ended yesterday.
        let until = index == 1 ? before(1) : clock.today + 150
        let paper = NewConsent(authority: authorities[1], purposes, writtenOn: before(92), until: until)
        try await store.note(paper, of: .stay(id), made)
        try await store.makePlan(of: id, goal: goals[index], made)
        try await store.appoint("Sam Ordning", for: id, made)
        try await store.commit("Besöker arbetsplatsen", .own, dueOn: before(60), in: id, made)
        try await store.commit("Skriver meritförteckning", .participant, dueOn: before(10), in: id, made)
        let agency = Commitment.Responsible.authority(authorities[1])
        try await store.commit("Prövar rehabiliteringsersättning", agency, dueOn: clock.today + 20, in: id, made)
        try await store.noteMeeting(before(88), .sip, with: [authorities[1]], in: id, worker(before(88)))
        try await store.planFollowUp(of: id, on: before(30), made)
        let plan = try await store.plan(of: id, made).plan
        if let done = plan?.commitments.first {
            try await store.finish(done.id, isDropped: false, in: id, worker(before(58)))
        }
        if let held = plan?.followUps.first {
            let note = "Praktiken går bra. Timmarna ökas efter påsk."
            try await store.holdFollowUp(held.id, note: note, in: id, worker(before(30)))
        }
        try await store.planFollowUp(of: id, on: clock.today + 30, worker(before(30)))
    }

    private func measure(_ stay: MyStay, _ instrument: Int64, _ index: Int) async throws {
        let first = ["vardag": 2, "kraft": 2, "stod": 3, "nasta": 1 + index % 3, "tro": 3]
        let later = ["vardag": 3, "kraft": 2 + index % 2, "stod": 4, "nasta": 3, "tro": 3 + index % 2]
        for (day, answers) in [(before(95), first), (before(4), later)] {
            try await store.measure(stay.stay, with: instrument, on: day, answers, worker(day))
        }
    }

    private var goals: [String] {
        ["Arbeta halvtid i ett storkök", "Läsa klart gymnasiet på komvux", "Börja arbetsträna i en butik"]
    }

    private var stories: [Story] {
        [
            Story("Maj Testgren", .woman, 3), Story("Olle Prövström", .man, 6),
            Story("Siv Exempelblad", .woman, 9, isProtected: true),
            Story("Tage Låtsasson", .man, 40, .wait, "Väntar på svar från vården", answer: "Plats beräknas i mars."),
            Story("Ylva Påhittad", .woman, 32, .wait, "Ska börja före operationen", isUrgent: true),
            Story("Bo Demolin", .man, 21, .start, "Passar målgruppen", answer: "Kan börja. Vi ringer personen."),
            Story(
                "Eva Fiktén",
                .woman,
                28,
                .refuse,
                "Bor i en annan kommun",
                answer: "Tas inte emot. Bor utanför området."
            ),
        ]
    }
}

/// En remiss i demon (story): somebody invented, and what became of it.
private struct Story {
    let name: String
    let sex: Sex
    /// Days since it came.
    let age: Int
    let outcome: IntakeOutcome?
    let why: String
    let isUrgent: Bool
    let isProtected: Bool
    let answer: String?

    init(
        _ name: String,
        _ sex: Sex,
        _ age: Int,
        _ outcome: IntakeOutcome? = nil,
        _ why: String = "",
        isUrgent: Bool = false,
        isProtected: Bool = false,
        answer: String? = nil
    ) {
        (self.name, self.sex, self.age, self.outcome, self.why) = (name, sex, age, outcome, why)
        (self.isUrgent, self.isProtected, self.answer) = (isUrgent, isProtected, answer)
    }

    func referral(_ authority: Authority.ID, _ day: Day) -> NewReferral {
        let content = ReferralContent(
            name: name,
            number: "",
            phone: "060-00 00 00",
            reason: "Har varit utan arbete länge och vill prova igen.",
            needs: "Stöd på arbetsplatsen och någon som håller ihop kontakterna.",
            officer: "Handläggare i demon, 060-00 00 01"
        )
        let paper = NewConsent(authority: authority, [.referralAnswer], writtenOn: day + -2, until: day + 180)
        return NewReferral(sex, content, isProtected: isProtected, authority: authority, consents: [paper])
    }
}
