package import Hummingbird
import Markup

/// Formulärfel: what is wrong with what was typed, field by field in the form's order.
package struct FormErrors: Error, Hashable, Sendable {
    package struct Entry: Hashable, Sendable {
        package let field: String
        package let message: String
    }

    /// Den andras (theirs): what another writer has put in a field meanwhile, and whether the writer's own stands there.
    struct Other: Hashable, Sendable {
        let value: String
        let isMine: Bool
    }

    package private(set) var entries: [Entry] = []
    /// Which of a page's forms they belong to; the same as its fields' scope.
    package var scope = ""
    package var isEmpty: Bool { entries.isEmpty }
    /// The form to show again when it is another than what was typed, see `FormMerge`.
    var given: FormData?
    var theirs: [String: Other] = [:]
    /// What the page with the form on it is answered with.
    package var status: HTTPResponse.Status { given == nil ? .unprocessableContent : .conflict }

    package init() {}
    package init(_ field: String, _ message: String) { add(field, message) }

    package mutating func add(_ field: String, _ message: String) {
        entries.append(Entry(field: field, message: message))
    }

    package subscript(field: String) -> String? { entries.first { $0.field == field }?.message }

    /// Throws when something has been found wrong.
    package func check() throws(FormErrors) {
        if !isEmpty { throw self }
    }
}

extension HTML {
    /// What is wrong, on top of the page; the script gives it focus.
    static func errorSummary(_ errors: FormErrors) -> HTML {
        guard !errors.isEmpty else { return "" }
        let items = errors.entries.map {
            "<li><a href=\"#\(errors.scope)\($0.field)\">\($0.message)</a></li>\n" as HTML
        }
        let heading: HTML =
            errors.given == nil
            ? "<h2>Rätta det här först</h2>"
            : "<h2>Någon annan hann före</h2><p>Inget är överskrivet. Se efter vad som ska gälla, och spara igen.</p>"
        return """
            <div class="errors" role="alert" tabindex="-1" data-focus>\(heading)<ul>
            \(items)</ul></div>

            """
    }
}
