package import Markup

/// Formulärfält: label above, help under, the error at the field. `Fields` knows what was typed and what was wrong.
package struct Fields: Sendable {
    let typed: FormData
    let errors: FormErrors
    /// Stands before each field's id, so that a page may hold many forms with fields of the same names.
    package let scope: String

    package init(_ typed: FormData = FormData(), _ errors: FormErrors = FormErrors(), scope: String = "") {
        (self.typed, self.errors, self.scope) = (errors.given ?? typed, errors, scope)
    }

    /// A form that shows what is registered: name and value in pairs.
    package init(
        _ values: KeyValuePairs<String, String>,
        _ errors: FormErrors = FormErrors(),
        scope: String = ""
    ) {
        var data = FormData()
        for (name, value) in values { data.append(name, value) }
        self.init(data, errors, scope: scope)
    }

    /// A form over what is registered in this revision: it remembers what it showed, so that two writers can be told
    /// apart field by field. `seals` is to stand in the form.
    package init(_ values: KeyValuePairs<String, String>, revision: Int, scope: String = "") {
        self.init(values.map { ($0.key, $0.value) }, revision: revision, scope: scope)
    }

    package init(_ values: [(String, String)], revision: Int, scope: String = "") {
        var data = FormData()
        for (name, value) in values {
            data.append(name, value)
            data.append(name.seal, String([value.trimmed].mark))
        }
        data.append(.revision, String(revision))
        self.init(data, scope: scope)
    }

    /// What the form carries unseen about what it showed.
    package var seals: HTML {
        let fields = typed.fields.filter(\.name.isSeal)
        return "\(fields.map { "<input type=\"hidden\" name=\"\($0.name)\" value=\"\($0.value)\">" as HTML })"
    }

    package func has(_ name: String) -> Bool { typed.fields.contains { $0.name == name } }

    package func hasError(_ name: String) -> Bool { errors[name] != nil }

    /// What is wrong with a form that has no field of its own to say it at.
    package func error(_ name: String) -> HTML {
        errors[name].map { "<p class=\"error\" id=\"\(scope)\(name)\">\($0)</p>" } ?? ""
    }

    /// What a field holds, for what a form carries unseen.
    package func value(_ name: String) -> String { typed[name] }

    package func text(
        _ name: String,
        _ label: String,
        help: String? = nil,
        required: Bool = false,
        type: String = "text",
        autocomplete: String? = nil
    ) -> HTML {
        let autocomplete: HTML? = autocomplete.map { " autocomplete=\"\($0)\"" }
        return field(name, label, help) { described in
            """
            <input id="\(scope)\(name)" name="\(name)" \(kind(type)) value="\(type == "password" ? "" : typed[name])"\
            \(autocomplete)\(mark(required))\(described)>
            """
        }
    }

    package func textarea(_ name: String, _ label: String, help: String? = nil, rows: Int = 5) -> HTML {
        // A browser drops the first line break after the tag; ours, not the writer's.
        field(name, label, help) { described in
            "<textarea id=\"\(scope)\(name)\" name=\"\(name)\" rows=\"\(rows)\"\(described)>\n\(typed[name])</textarea>"
        }
    }

    package func date(_ name: String, _ label: String, help: String? = nil, required: Bool = false) -> HTML {
        short(name, label, help ?? "Skriv som 2026-03-31.", "date", "numeric", required)
    }

    package func time(_ name: String, _ label: String, help: String? = nil, required: Bool = false) -> HTML {
        short(name, label, help ?? "Skriv som 09.00.", "time", "numeric", required)
    }

    package func number(_ name: String, _ label: String, help: String? = nil, required: Bool = false) -> HTML {
        short(name, label, help, "number", "decimal", required)
    }

    package func money(_ name: String, _ label: String, help: String? = nil, required: Bool = false) -> HTML {
        short(name, label, help ?? "I kronor, till exempel 1 234,50.", "number money", "decimal", required)
    }

    package func select(_ name: String, _ label: String, _ choices: [Choice], help: String? = nil) -> HTML {
        field(name, label, help, choices) { described in
            let options = choices.map { choice -> HTML in
                let chosen: HTML = choice.value == typed[name] ? " selected" : ""
                return "<option value=\"\(choice.value)\"\(chosen)>\(choice.label)</option>"
            }
            return "<select id=\"\(scope)\(name)\" name=\"\(name)\"\(described)>\(options)</select>"
        }
    }

    package func radios(_ name: String, _ label: String, _ choices: [Choice], help: String? = nil) -> HTML {
        group("radio", name, label, choices, help)
    }

    package func checkboxes(_ name: String, _ label: String, _ choices: [Choice], help: String? = nil) -> HTML {
        group("checkbox", name, label, choices, help)
    }

    /// One box that is ticked or not.
    package func checkbox(_ name: String, _ label: String, help: String? = nil) -> HTML {
        let chosen: HTML = typed[name].isEmpty ? "" : " checked"
        return """
            <div class="field choice"><input id="\(scope)\(name)" name="\(name)" type="checkbox" value="ja"\(chosen)\(described(name, help))>
            <label for="\(scope)\(name)">\(label)</label>\(notes(name, help))\(theirs(name, label, [Choice("ja", "Ikryssat"), Choice("", "Inte ikryssat")]))</div>

            """
    }

    /// The form must be written with enctype="multipart/form-data".
    package func file(_ name: String, _ label: String, help: String? = nil, accept: String = "") -> HTML {
        field(name, label, help) { described in
            let kinds: HTML = accept.isEmpty ? "" : " accept=\"\(accept)\""
            return "<input id=\"\(scope)\(name)\" name=\"\(name)\" type=\"file\"\(kinds)\(described)>"
        }
    }

    private func short(
        _ name: String,
        _ label: String,
        _ help: String?,
        _ style: String,
        _ keyboard: String,
        _ required: Bool
    ) -> HTML {
        field(name, label, help) { described in
            """
            <input id="\(scope)\(name)" name="\(name)" class="\(style)" inputmode="\(keyboard)" autocomplete="off" \
            value="\(typed[name])"\(mark(required))\(described)>
            """
        }
    }

    /// The server says what is missing, in Swedish and by the field's name; a browser would say it in its own words.
    private func mark(_ required: Bool) -> HTML { required ? " aria-required=\"true\"" : "" }

    /// An address gets its keyboard, not the browser's opinion of it.
    private func kind(_ type: String) -> HTML {
        type == "email"
            ? "type=\"text\" inputmode=\"email\" autocapitalize=\"none\" spellcheck=\"false\"" : "type=\"\(type)\""
    }

    private func group(_ type: String, _ name: String, _ label: String, _ choices: [Choice], _ help: String?) -> HTML {
        let boxes = choices.enumerated().map { index, choice -> HTML in
            // The error summary points at the group's first box.
            let id = scope + (index == 0 ? name : "\(name)-\(index)")
            let chosen: HTML = typed.values(name).contains(choice.value) ? " checked" : ""
            return """
                <div class="choice"><input id="\(id)" name="\(name)" type="\(type)" value="\(choice.value)"\(chosen)>
                <label for="\(id)">\(choice.label)</label></div>

                """
        }
        return """
            <fieldset class="field"\(describedOnly(name, help))><legend>\(label)</legend>\(notes(name, help))
            \(boxes)\(theirs(name, label, choices))</fieldset>

            """
    }

    private func field(
        _ name: String,
        _ label: String,
        _ help: String?,
        _ choices: [Choice] = [],
        _ control: (HTML) -> HTML
    ) -> HTML {
        """
        <div class="field"><label for="\(scope)\(name)">\(label)</label>
        \(control(described(name, help)))\(notes(name, help))\(theirs(name, label, choices))</div>

        """
    }

    /// What another writer has put here, and the box that takes it.
    private func theirs(_ name: String, _ label: String, _ choices: [Choice]) -> HTML {
        guard let other = errors.theirs[name], other.isMine else { return "" }
        let text = choices.first { $0.value == other.value }?.label ?? other.value
        return """
            <div class="conflict"><p>Så står det nu:</p>
            <blockquote class="typed">\(text.isEmpty ? "(tomt)" : text)</blockquote>
            <div class="choice"><input id="\(scope)use-\(name)" name="\(String.use)\(name)" type="checkbox" value="\(other.value)">
            <label for="\(scope)use-\(name)">Ta det som står nu<span class="unseen"> för \(label)</span></label></div></div>

            """
    }

    private func notes(_ name: String, _ help: String?) -> HTML {
        """
        \(help.map { "<p class=\"help\" id=\"\(scope)\(name)-help\">\($0)</p>" })\
        \(errors[name].map { "<p class=\"error\" id=\"\(scope)\(name)-error\">\($0)</p>" })
        """
    }

    private func described(_ name: String, _ help: String?) -> HTML {
        "\(describedOnly(name, help))\(errors[name] == nil ? "" : " aria-invalid=\"true\"")"
    }

    private func describedOnly(_ name: String, _ help: String?) -> HTML {
        let ids = (errors[name] == nil ? [] : ["\(scope)\(name)-error"]) + (help == nil ? [] : ["\(scope)\(name)-help"])
        return ids.isEmpty ? "" : " aria-describedby=\"\(ids.joined(separator: " "))\""
    }
}

/// Val (choice) in a list: what is sent, and what is read.
package struct Choice: Hashable, Sendable {
    let value: String
    let label: String

    package init(_ value: String, _ label: String) { (self.value, self.label) = (value, label) }
}
