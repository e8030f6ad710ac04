import Domain
import Site
import Store

/// What is done in a §.
enum ItemAct: String {
    case open = "oppning", conclude = "utgang", move = "plats", text, matter = "fragor", motion = "yrkanden"
    case withdraw = "yrkande-ater", clause = "satser", decide = "beslut", specify = "uppgifter", removeClause =
        "sats-bort"
    case vote = "omrostningar", removeVote = "omrostning-bort", remark = "anteckningar", removeRemark =
        "anteckning-bort"
    case confirmVote = "omrostning-bekraftad", lead = "ordforande", abstain = "avstar", recusal = "jav", removeRecusal =
        "jav-bort"
    case adjustAtOnce = "omedelbart", term = "pengar"
}

extension MinutesRoutes {
    func perform(_ act: ItemAct, _ context: PageContext) async throws -> String {
        let (place, form) = (Place(try context.id, try context.item), context.form)
        let signature = sign(try context.user, "protokoll")
        let (matter, clause) = (Int64(form["matter"]) ?? 0, Int64(form["clause"]) ?? 0)
        switch act {
        case .open: try await store.openItem(place, signature)
        case .conclude:
            let outcome = AgendaItem.Outcome(rawValue: form["outcome"])
            try await store.conclude(place, outcome, saying: form["text"], signature)
        case .move:
            try await store.move(place, up: form["way"] == "upp", signature)
            return Self.minutes(place.meeting)
        case .text: break
        case .matter: _ = try await store.addMatter(try form.words("heading", "Rubrik"), at: place, signature)
        case .motion:
            let (person, text) = (try form.person("Vem yrkar"), try form.words("text", "Yrkande"))
            try await store.moveMotion(text, by: person, in: matter, at: place, signature)
        case .withdraw:
            try await store.withdraw(Int64(form["motion"]) ?? 0, form["again"].isEmpty, at: place, signature)
        case .clause:
            let kind = Clause.Kind(rawValue: form["kind"]) ?? .other
            _ = try await store.propose(try form.words("text", "Att-sats"), kind, in: matter, at: place, signature)
        case .decide: try await store.decide(clause, form["undo"].isEmpty, at: place, signature)
        case .specify:
            let registered = {
                let clauses = try await store.meetingRecord(place.meeting).item(place.item)?.clauses
                guard let record = clauses?.first(where: { $0.id == clause }) else { throw Missing() }
                return ClauseDetailsForm.fields(record)
            }
            try await form.saved(over: registered, ClauseDetailsForm.labels) { typed in
                let (entry, seen) = (try ClauseDetailsForm(typed).refined(), Int(typed["revision"]) ?? 0)
                try await store.specify(clause, entry, at: place, revision: seen, signature)
            }
        case .term: try await store.state(try TermForm(form: form).refined(clause), of: clause, at: place, signature)
        case .removeClause: try await store.removeClause(clause, at: place, signature)
        case .vote: try await store.vote(try VoteForm(form).refined(), in: matter, at: place, signature)
        case .removeVote: try await store.removeVote(Int64(form["vote"]) ?? 0, at: place, signature)
        case .confirmVote:
            let reason = try form.words("reason", "Skäl")
            try await store.confirmVote(Int64(form["vote"]) ?? 0, because: reason, at: place, signature)
        case .remark:
            let (person, text) = (try form.person("Vem"), try form.words("text", "Text"))
            let kind = Remark.Kind(rawValue: form["kind"]) ?? .note
            try await store.remark(kind, text, by: person, in: matter, at: place, signature)
        case .removeRemark: try await store.removeRemark(Int64(form["remark"]) ?? 0, at: place, signature)
        case .adjustAtOnce:
            try await store.adjustAtOnce(place, signature)
            return AdjustmentRoutes.adjustment(place.meeting, at: place.item)
        case .lead: try await store.lead(Int64(form["presiding"]), at: place, signature)
        case .abstain:
            try await store.abstain(
                try form.person("Vem avstår"),
                form["undo"].isEmpty,
                in: matter,
                at: place,
                signature
            )
        case .recusal:
            let person = try form.person("Vem")
            try await store.note(try RecusalForm(form).refined(), about: person, at: place, signature)
        case .removeRecusal: try await store.removeRecusal(Int64(form["recusal"]) ?? 0, at: place, signature)
        }
        return "/moten/\(place.meeting)/paragrafer/\(place.item)"
    }

    /// The field that a text belongs to is named by the form: a matter's, a clause's or the §'s own title.
    func writeText(_ place: Place, _ form: FormData, _ signature: Signature) async throws -> Int {
        let (text, seen) = (form["text"], Int(form["revision"]) ?? 0)
        if let clause = Int64(form["clause"]) {
            return try await store.reword(clause, try form.words("text", "Att-sats"), at: place, seen: seen, signature)
        }
        guard let field = Matter.Field(rawValue: form["field"]) else {
            return try await store.retitle(place, try form.words("text", "Rubrik"), seen: seen, signature)
        }
        return try await store.write(text, field, of: Int64(form["matter"]) ?? 0, at: place, seen: seen, signature)
    }
}

extension FormData {
    fileprivate func words(_ name: String, _ label: String) throws(FormErrors) -> String {
        if self[name].isEmpty { throw FormErrors(name, "\(label): skriv något.") }
        return self[name]
    }

    fileprivate func person(_ label: String) throws(FormErrors) -> Person.ID {
        var errors = FormErrors()
        let id = id("person", label, &errors)
        try errors.check()
        return id
    }
}
