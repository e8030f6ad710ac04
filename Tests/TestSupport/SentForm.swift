import Foundation

extension String {
    /// What a browser would send of a form in `main`, the first one or the one with this action: its fields as they
    /// stand, with changes.
    package func sent(_ changes: [String: String], to action: String = "") -> String {
        let main = self[(range(of: "<main")?.lowerBound ?? startIndex)...]
        let form =
            main.matches(of: /<form method="post" action="([^"]*)"[\s\S]*?<\/form>/)
            .first { action.isEmpty || $0.1 == action }.map { String($0.0) } ?? ""
        var fields = form.inputs + form.textareas + form.selects
        for (name, value) in changes {
            fields.removeAll { $0.0 == name }
            fields.append((name, value))
        }
        return fields.map { "\($0.0.formEncoded)=\($0.1.formEncoded)" }.joined(separator: "&")
    }

    private var inputs: [(String, String)] {
        matches(of: /<input[^>]*>/).compactMap { match in
            let tag = String(match.0)
            guard let name = tag.attribute("name"), !name.hasPrefix("use.") else { return nil }
            let isChoice = ["checkbox", "radio"].contains(tag.attribute("type") ?? "")
            return isChoice && !tag.contains(" checked") ? nil : (name, tag.attribute("value") ?? "")
        }
    }

    private var textareas: [(String, String)] {
        matches(of: /<textarea[^>]*name="([^"]*)"[^>]*>\n?([^<]*)<\/textarea>/).map { (String($0.1), String($0.2)) }
    }

    private var selects: [(String, String)] {
        matches(of: /<select[^>]*name="([^"]*)"[\s\S]*?<\/select>/).compactMap { match in
            let options = match.0.matches(of: /<option value="([^"]*)"( selected)?>/)
            let chosen = options.first { $0.2 != nil } ?? options.first
            return chosen.map { (String(match.1), String($0.1)) }
        }
    }

    private func attribute(_ name: String) -> String? {
        range(of: " \(name)=\"").map { String(self[$0.upperBound...].prefix { $0 != "\"" }) }
    }
}
