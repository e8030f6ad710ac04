extension DiaryDocument {
    /// The last day to register what came in or was made on a day: the next working day. The act says "så snart"; the day
    /// is our reading of it.
    package static func lastRegistration(of day: Day) -> Day { (day + 1).orNextWorkingDay }

    package var isRegisteredLate: Bool { registeredOn > Self.lastRegistration(of: day) }
}

extension DocumentDraft {
    /// What may be registered on a day in a case, and corrects only what is in the same case.
    package func mayBeRegistered(
        in record: DiaryRecord,
        _ settings: DiarySettings,
        on today: Day
    ) throws(Refusal) {
        try record.diaryCase.mayBeWritten.orRefuse()
        try SubjectRules.ruling(on: subject, settings, knowing: isVouched).orRefuse()
        if !hidesCounterpart { try SubjectRules.ruling(on: counterpart, settings, knowing: true).orRefuse() }
        if day > today { throw refusal("Dagen har inte varit än. En handling registreras när den finns.") }
        if direction != .drawnUp && counterpart.isEmpty {
            throw refusal(
                "Skriv \(direction == .incoming ? "vem handlingen kommer från" : "vem handlingen gick till")."
            )
        }
        if let corrects, !record.documents.contains(where: { $0.id == corrects }) {
            throw refusal("Den handling som rättas finns inte i ärendet.")
        }
    }

    private func refusal(_ reason: String) -> Refusal {
        Refusal(ruling: Ruling(.notMet, .SecrecyAct.registerContent, reason))
    }
}

extension DiaryRecord {
    /// What the rules find in a case.
    package func findings(_ settings: DiarySettings) -> [Finding] {
        late + secrets(settings) + missingExtracts.compactMap(extractMissing)
    }

    private var late: [Finding] {
        documents.filter(\.isRegisteredLate).map { document in
            Finding(
                .registeredTooLate,
                .diaryDocument(document.id, diaryCase.id, document.serial),
                on: document.registeredOn,
                "Handling \(diaryCase.number(of: document.serial)) \(document.direction.swedishPast) "
                    + "\(document.day.swedish) men registrerades \(document.registeredOn.swedish).",
                advice: "Registrera det som kommer in samma dag, eller senast nästa vardag."
            )
        }
    }

    private func secrets(_ settings: DiarySettings) -> [Finding] {
        documents.filter { !$0.isVouched && correction(of: $0.id) == nil && mark(of: $0.id) == nil }.compactMap {
            document in
            SubjectRules.secretWord(in: document.subject, settings).map { word in
                Finding(
                    .subjectMayReveal,
                    .diaryDocument(document.id, diaryCase.id, document.serial),
                    on: document.registeredOn,
                    "Ärendemeningen till \(diaryCase.number(of: document.serial)) har ordet ”\(word)”.",
                    advice: "Läs den som en utomstående. Kan den röja någon, rätta den med en ny handling."
                )
            }
        }
    }

    private func extractMissing(_ item: CaseItem) -> Finding? {
        item.number.map { number in
            Finding(
                .extractNotFiled,
                .diaryCase(diaryCase.id),
                on: item.adjustedOn,
                "Utdraget av § \(number), \(item.day.swedish), ligger inte i ärende \(diaryCase.number).",
                advice: "Lägg in utdraget i ärendet. Först då är ärendet beslutat."
            )
        }
    }
}

extension DiaryDocument.Direction {
    package var swedish: String {
        switch self {
        case .incoming: "inkommen"
        case .outgoing: "utgången"
        case .drawnUp: "upprättad"
        }
    }

    fileprivate var swedishPast: String {
        switch self {
        case .incoming: "kom in"
        case .outgoing: "gick ut"
        case .drawnUp: "upprättades"
        }
    }
}
