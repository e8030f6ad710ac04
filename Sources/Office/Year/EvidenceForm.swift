import Domain
import Site

/// Formuläret för vad som visar att en plikt är klar.
struct EvidenceForm {
    let data: FormData

    init(_ data: FormData) { self.data = data }

    func refined() throws(FormErrors) -> WheelEvidenceDraft {
        var errors = FormErrors()
        let kind = WheelEvidence.Kind(rawValue: data["kind"])
        if kind == nil { errors.add("kind", "Vad hände: välj ett av alternativen.") }
        let day = data.day("on", "Dag", &errors)
        if kind == .notNeeded, data["note"].isEmpty { errors.add("note", "Anteckning: skriv varför den inte behövs.") }
        try errors.check()
        guard let kind, let day else { throw errors }
        let shown = data["shown"].split(separator: "/").map(String.init)
        let id = shown.count == 2 ? Int64(shown[1]) : nil
        return WheelEvidenceDraft(
            kind,
            on: day,
            meeting: shown.first == "mote" ? id : nil,
            item: shown.first == "paragraf" ? id : nil,
            note: data["note"]
        )
    }

    static func choices(_ meetings: [BoardMeeting], _ sections: [WheelSection]) -> [Choice] {
        [Choice("", "Inget möte")]
            + meetings.map { Choice("mote/\($0.id)", "Mötet den \($0.day.swedish)") }
            + sections.map { Choice("paragraf/\($0.id)", "§ \($0.number), \($0.day.swedish): \($0.title)") }
    }
}
