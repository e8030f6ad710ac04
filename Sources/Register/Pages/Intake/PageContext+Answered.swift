import Domain
import Hummingbird
import Site

extension PageContext {
    /// The id in the path.
    var id: Int64 {
        get throws {
            guard let id = parameters.get("id", as: Int64.self) else { throw Missing() }
            return id
        }
    }

    /// Goes to where `write` leads; gives the page back with what was typed when a field is wrong or a rule says no.
    func answered(
        _ page: (FormErrors) async throws -> Page,
        scope: String = "",
        _ write: () async throws -> String
    ) async throws -> Response {
        do {
            return .see(try await write(), receipt: .saved)
        } catch var errors as FormErrors {
            errors.scope = scope
            return try await page(errors).html(in: frame).response(errors.status)
        } catch let refusal as Refusal where refusal.ruling.provision != .Register.rights {
            // A rule speaks of the whole form, which begins at its first field.
            var errors = FormErrors(form.fields.first?.name ?? "", refusal.ruling.reason)
            errors.scope = scope
            return try await page(errors).html(in: frame).response(.conflict)
        }
    }
}
