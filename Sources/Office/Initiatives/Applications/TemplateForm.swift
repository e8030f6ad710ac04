import Domain
import Site

/// Ansökningsmallens formulär: a section or a cost kind a line, so that they can be moved, added and struck.
struct TemplateForm {
    let data: FormData

    func refined() throws(FormErrors) -> ApplicationTemplate {
        var errors = FormErrors()
        let name = data.required("name", "Mallens namn", &errors) ?? ""
        let from = data.day("from", "Gäller från", &errors)
        let sections = self.sections(&errors)
        let kinds = costKinds(&errors)
        let least = data.integer("leastAge", "Från ålder", &errors) ?? 0
        let greatest = data.integer("greatestAge", "Till ålder", &errors) ?? 0
        if greatest < least { errors.add("greatestAge", "Till ålder: den är lägre än den första.") }
        let parties = data.integer("leastParties", "Minst antal parter", &errors) ?? 0
        if parties < 1 { errors.add("leastParties", "Minst antal parter: skriv 1 eller mer.") }
        try errors.check()
        guard let from else { throw errors }
        return ApplicationTemplate(
            name: name,
            from: from,
            sections: sections,
            costKinds: kinds,
            ages: least...max(least, greatest),
            asksForFinancing: !data["asksForFinancing"].isEmpty,
            leastParties: parties
        )
    }

    /// "2.1 | Rubrik | ledtext", and a star after the number where an answer may be left out.
    private func sections(_ errors: inout FormErrors) -> [ApplicationTemplate.Section] {
        lines("sections").compactMap { parts in
            guard parts.count >= 2, !parts[0].isEmpty, !parts[1].isEmpty else {
                errors.add("sections", "Avsnitt: skriv nummer | rubrik | ledtext på varje rad.")
                return nil
            }
            let isOptional = parts[0].hasSuffix("*")
            return ApplicationTemplate.Section(
                isOptional ? String(parts[0].dropLast()) : parts[0],
                parts[1],
                guidance: parts.count > 2 ? parts[2] : "",
                isRequired: !isOptional
            )
        }
    }

    /// "nyckel | namn", and "typ" last where an amount must say what it is for.
    private func costKinds(_ errors: inout FormErrors) -> [ApplicationTemplate.CostKind] {
        lines("costKinds").compactMap { parts in
            guard parts.count >= 2, !parts[0].isEmpty, !parts[1].isEmpty, !parts[0].contains(".") else {
                errors.add("costKinds", "Kostnadsslag: skriv nyckel | namn på varje rad, utan punkt i nyckeln.")
                return nil
            }
            return ApplicationTemplate.CostKind(
                parts[0],
                parts[1],
                needsSpecification: parts.count > 2 && parts[2].lowercased() == "typ"
            )
        }
    }

    private func lines(_ name: String) -> [[String]] {
        data[name].split(separator: "\n").map { String($0).trimmed }.filter { !$0.isEmpty }
            .map { $0.split(separator: "|", omittingEmptySubsequences: false).map { String($0).trimmed } }
    }

    static func fields(_ template: ApplicationTemplate, from day: Day) -> Fields {
        let sections = template.sections.map { "\($0.key)\($0.isRequired ? "" : "*") | \($0.label) | \($0.guidance)" }
        let kinds = template.costKinds.map { "\($0.key) | \($0.label)\($0.needsSpecification ? " | typ" : "")" }
        return Fields([
            "name": template.name, "from": day.rawValue, "sections": sections.joined(separator: "\n"),
            "costKinds": kinds.joined(separator: "\n"), "leastAge": template.leastAge.map { String($0) } ?? "16",
            "greatestAge": template.greatestAge.map { String($0) } ?? "64",
            "asksForFinancing": template.asksForFinancing ? "ja" : "", "leastParties": String(template.leastParties),
        ])
    }
}
