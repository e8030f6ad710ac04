import Domain
import Foundation
import Site
import Store

/// Registrera en handling: three fields and a file for a letter that came in; the rest is filled in beforehand.
struct RegistrationForm {
    let data: FormData
    let today: Day

    init(_ data: FormData, today: Day) { (self.data, self.today) = (data, today) }

    func refined() throws(FormErrors) -> (draft: DocumentDraft, choice: CaseChoice) {
        var errors = FormErrors()
        let direction = DiaryDocument.Direction(rawValue: data["direction"])
        if direction == nil { errors.add("direction", "Handlingen är: välj inkommen, utgången eller upprättad.") }
        let day = data.day("day", "Dag", &errors)
        if let day, day > today {
            errors.add("day", "Dag: den har inte varit än. Registrera handlingen när den finns.")
        }
        if let direction, direction != .drawnUp, data["counterpart"].isEmpty {
            errors.add("counterpart", "Från eller till: skriv vem handlingen kommer från eller går till.")
        }
        let subject = data.required("subject", "Ärendemening", &errors) ?? ""
        let secrecy = secrecy(&errors)
        try errors.check()
        guard let direction, let day else { throw errors }
        let draft = DocumentDraft(
            direction,
            subject,
            on: day,
            counterpart: data["counterpart"],
            hidesCounterpart: !data["hidesCounterpart"].isEmpty,
            isVouched: !data["vouched"].isEmpty,
            keptAt: data["keptAt"],
            corrects: DiaryDocument.ID(data["corrects"]),
            secrecy: secrecy
        )
        return (draft, choice(subject))
    }

    /// A case of its own is called what its first document is called, unless something else is written.
    private func choice(_ subject: String) -> CaseChoice {
        DiaryCase.ID(data["case"]).map { .existing($0) }
            ?? .new(title: data["caseTitle"].isEmpty ? subject : data["caseTitle"])
    }

    private func secrecy(_ errors: inout FormErrors) -> SecrecyGround? {
        data["secret"].isEmpty ? nil : SecrecyForm(data).ground(&errors)
    }
}

/// Sekretessmarkering: chapter, section and what is protected.
struct SecrecyForm {
    let data: FormData

    init(_ data: FormData) { self.data = data }

    func refined() throws(FormErrors) -> SecrecyGround {
        var errors = FormErrors()
        let ground = ground(&errors)
        try errors.check()
        guard let ground else { throw errors }
        return ground
    }

    func ground(_ errors: inout FormErrors) -> SecrecyGround? {
        let chapter = data.required("chapter", "Kapitel i OSL", &errors)
        let section = data.required("section", "Paragraf i OSL", &errors)
        let protects = data.required("protects", "Vad som skyddas", &errors)
        guard let chapter, let section, let protects else { return nil }
        return SecrecyGround(
            chapter: chapter.withoutEnding("kap"),
            section: section.withoutEnding("§"),
            protects: protects
        )
    }
}

extension String {
    /// "26 kap." and "26" are the same chapter.
    fileprivate func withoutEnding(_ ending: String) -> String {
        var text = self.trimmed
        if text.hasSuffix(".") { text.removeLast() }
        return text.hasSuffix(ending) ? String(text.dropLast(ending.count)).trimmed : text
    }
}

extension FormErrors {
    /// Where a refusal of the diary belongs in a form; nil when it belongs to none of its fields.
    init?(_ refusal: Refusal) {
        switch refusal.ruling.provision {
        case .Kansli.subjects, .SecrecyAct.registerContent:
            self.init("subject", "Ärendemening: \(refusal.ruling.reason)")
        case .Kansli.files: self.init("file", "Fil: \(refusal.ruling.reason)")
        default: return nil
        }
    }
}
