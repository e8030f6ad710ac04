import Domain

/// Sammanföring (merge) of a form with what another writer has saved since it was shown. Field by field: what only one
/// of the two has changed is kept, and what both have changed is shown to the one who comes last.
package struct FormMerge {
    package enum Outcome: Hashable, Sendable { case same, mine, theirs, both }

    /// Three sides: the mark of what the form showed, what was typed over it, and what stands there now.
    package static func outcome(seen: Int, mine: [String], theirs: [String]) -> Outcome {
        if mine.mark == theirs.mark { return .same }
        if theirs.mark == seen { return .mine }
        return mine.mark == seen ? .theirs : .both
    }

    /// The form with the other's values where the writer had changed nothing, made to be sent again.
    package let form: FormData
    package let outcomes: [(field: String, outcome: Outcome)]

    package init(_ typed: FormData, with registered: Fields) {
        let now = registered.typed
        let names = now.fields.map(\.name).filter { !$0.isSeal }
        outcomes = names.map { name in
            let seen = Int(typed[name.seal]) ?? [String]().mark
            return (name, Self.outcome(seen: seen, mine: typed.values(name), theirs: now.values(name)))
        }
        var merged = typed
        for (name, outcome) in outcomes where outcome == .theirs { merged.put(name, now.values(name)) }
        for field in now.fields where field.name.isSeal { merged.put(field.name, [field.value]) }
        form = merged
    }

    /// Nothing that the other has changed is in this form: it can be saved as it was typed.
    package var isClean: Bool { outcomes.allSatisfy { [.same, .mine].contains($0.outcome) } }

    /// What the writer is told, at the fields, with the form given back.
    package func errors(_ registered: Fields, _ labels: [String: String]) -> FormErrors {
        var errors = FormErrors()
        errors.given = form
        for (name, outcome) in outcomes where outcome == .theirs || outcome == .both {
            errors.theirs[name] = FormErrors.Other(value: registered.typed[name], isMine: outcome == .both)
            let label = labels[name] ?? name
            errors.add(
                name,
                outcome == .both
                    ? "\(label): ni har båda ändrat. Ditt står kvar i fältet; välj vad som ska gälla."
                    : "\(label): någon annan har ändrat medan du skrev. Det nya står i fältet."
            )
        }
        return errors
    }
}

extension FormData {
    /// Saves the form. Has somebody else saved since it was shown, it is saved anew over theirs when the two do not
    /// touch each other, or else given back as `FormErrors` with both. Nothing is ever overwritten unseen.
    package func saved<Value>(
        over registered: () async throws -> Fields,
        _ labels: [String: String],
        _ write: (FormData) async throws -> Value
    ) async throws -> Value {
        do {
            return try await write(self)
        } catch is Conflict {
            let now = try await registered()
            let merge = FormMerge(self, with: now)
            guard merge.isClean else { throw merge.errors(now, labels) }
            return try await write(merge.form)
        }
    }

    /// Where the writer chose the other's value ("use.name"), it stands in the field's place.
    var settled: FormData {
        var form = self
        for field in fields where field.name.hasPrefix(String.use) {
            form.put(String(field.name.dropFirst(String.use.count)), [field.value])
        }
        form.drop { $0.hasPrefix(String.use) }
        return form
    }
}

extension [String] {
    /// A mark of a field's values; an empty one is as none, since a box that is not ticked is not sent.
    var mark: Int { filter { !$0.isEmpty }.map(\.withPlainNewlines).joined(separator: "\u{1F}").textRevision }
}

extension String {
    static let use = "use."
    static let revision = "revision"
    /// The hidden field that holds the mark of what a field showed.
    var seal: String { "seen." + self }
    /// What a form carries to tell two writers apart.
    var isSeal: Bool { self == .revision || hasPrefix("seen.") }
}
