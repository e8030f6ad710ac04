import Domain
import Markup
import Site

/// The forms of a page that holds many: each gives back what was typed when it is the one that was wrong.
struct ActForms {
    let context: PageContext
    let errors: FormErrors

    func form(
        _ action: String,
        _ scope: String,
        _ hidden: KeyValuePairs<String, String>,
        _ button: HTML,
        plain: Bool = true,
        values: KeyValuePairs<String, String> = [:],
        _ fields: (Fields) -> HTML = { _ in "" }
    ) -> HTML {
        form(action, scope, hidden, button, plain: plain, registered: Fields(values, scope: scope + "-"), fields)
    }

    func form(
        _ action: String,
        _ scope: String,
        _ hidden: KeyValuePairs<String, String>,
        _ button: HTML,
        plain: Bool = true,
        registered: Fields,
        _ fields: (Fields) -> HTML
    ) -> HTML {
        let isWrong = errors.scope == scope + "-"
        let typed = isWrong ? Fields(context.form, errors, scope: scope + "-") : registered
        return """
            <form method="post" action="\(action)">\(.formKey(context))\
            \(hidden.map { "<input type=\"hidden\" name=\"\($0.key)\" value=\"\($0.value)\">" as HTML })\
            \(fields(typed))<p><button\(plain ? "" : " class=\"primary\"")>\(button)</button></p></form>

            """
    }

    func form(
        _ action: String,
        _ scope: String,
        _ button: HTML,
        plain: Bool = true,
        values: KeyValuePairs<String, String> = [:],
        _ fields: (Fields) -> HTML = { _ in "" }
    ) -> HTML {
        form(action, scope, [:], button, plain: plain, values: values, fields)
    }

    /// One text that is saved as it is typed.
    func text(
        _ action: String,
        _ id: String,
        _ label: String,
        _ text: String,
        _ hidden: KeyValuePairs<String, String>,
        rows: Int = 2
    ) -> HTML {
        """
        <form method="post" action="\(action)" data-autosave>\(.formKey(context))\
        <input type="hidden" name="revision" value="\(text.textRevision)">\
        \(hidden.map { "<input type=\"hidden\" name=\"\($0.key)\" value=\"\($0.value)\">" as HTML })
        <div class="field"><label for="\(id)">\(label)</label>
        <textarea id="\(id)" name="text" rows="\(rows)">
        \(text)</textarea></div><p><button>Spara</button></p></form>

        """
    }

    /// What is not needed at every §, folded until it is asked for or was wrong.
    func folded(_ title: String, _ scopes: [String], _ content: HTML, isOpen: Bool = false) -> HTML {
        let isWrong = scopes.contains { errors.scope == $0 + "-" }
        return "<details\(isOpen || isWrong ? " open" as HTML : "")><summary>\(title)</summary>\(content)</details>\n"
    }
}

extension [Link] {
    /// The way to a page of the minutes.
    static func minutes(_ meeting: BoardMeeting) -> [Link] {
        .meeting(meeting) + [Link("Protokoll", MinutesRoutes.minutes(meeting.id))]
    }
}
