import Domain
import Foundation
import Markup
import Site
import Store

extension Store {
    /// The file that a form brings, or the one that waits since the form was given back; nil when there is none.
    func upload(_ form: FormData, of user: User) async throws -> HeldFile? {
        guard let file = form.file("file"), !file.bytes.isEmpty else {
            return try await heldFile(Int64(form["held"]), of: user)
        }
        return try await refusedAtField { try await hold(Data(file.bytes), named: file.name, for: user) }
    }
}

extension HTML {
    /// A file that waits stays when the form is sent again.
    static func held(_ file: HeldFile?) -> HTML {
        guard let file else { return "" }
        return """
            <input type="hidden" name="held" value="\(String(file.id))"><p class="notice">Filen ”\(file.name)” ligger kvar. \
            Välj en annan bara om den ska bytas.</p>
            """
    }
}

/// A refusal that is about a field of what is registered is shown there, with what was typed.
func refusedAtField<Value>(_ write: () async throws -> Value) async throws -> Value {
    do {
        return try await write()
    } catch let refusal as Refusal {
        throw FormErrors(refusal) ?? refusal
    }
}

/// Either of the two is thrown on.
private func ?? (errors: FormErrors?, refusal: Refusal) -> any Error { if let errors { errors } else { refusal } }
