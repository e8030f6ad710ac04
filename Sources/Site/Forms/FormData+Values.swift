package import Domain

/// Reading of single fields: nil with a message in `errors` when a value is missing or cannot be read.
extension FormData {
    package func required(_ name: String, _ label: String, _ errors: inout FormErrors) -> String? {
        if self[name].isEmpty { errors.add(name, "\(label): skriv något.") }
        return self[name].isEmpty ? nil : self[name]
    }

    package func day(_ name: String, _ label: String, _ errors: inout FormErrors) -> Day? {
        read(name, label, &errors) { text throws(Unreadable) in try Day(swedish: text) }
    }

    package func time(_ name: String, _ label: String, _ errors: inout FormErrors) -> TimeOfDay? {
        read(name, label, &errors) { text throws(Unreadable) in try TimeOfDay(swedish: text) }
    }

    package func money(_ name: String, _ label: String, _ errors: inout FormErrors) -> Money? {
        read(name, label, &errors) { text throws(Unreadable) in try Money(swedish: text) }
    }

    package func integer(_ name: String, _ label: String, _ errors: inout FormErrors) -> Int? {
        read(name, label, &errors) { text throws(Unreadable) in
            guard let number = Int(text.plainNumber) else { throw Unreadable("Skriv ett helt tal.") }
            return number
        }
    }

    private func read<Value>(
        _ name: String,
        _ label: String,
        _ errors: inout FormErrors,
        _ value: (String) throws(Unreadable) -> Value
    ) -> Value? {
        guard let text = required(name, label, &errors) else { return nil }
        do {
            return try value(text)
        } catch {
            errors.add(name, "\(label): \(error.message)")
            return nil
        }
    }
}
