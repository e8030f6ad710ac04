import Foundation

/// What the argument library says, in Swedish. What is not in the list stays as the library wrote it.
func inSwedish(_ message: String) -> String {
    phrases.reduce(message) { $0.replacingOccurrences(of: $1.english, with: $1.swedish) }
}

private let phrases: [(english: String, swedish: String)] = [
    ("Error: ", "Fel: "), ("Usage: ", "Användning: "), ("USAGE: ", "ANVÄNDNING: "), ("OVERVIEW: ", ""),
    ("ARGUMENTS:", "ARGUMENT:"), ("OPTIONS:", "VAL:"), ("SUBCOMMANDS:", "KOMMANDON:"), ("<subcommand>", "<kommando>"),
    ("<options>", "<val>"), ("(default: ", "(annars: "), ("Show help information.", "Visar hjälpen."),
    ("Missing expected argument ", "Det saknas "), ("Unknown option ", "Okänt val "),
    ("Unexpected argument ", "Oväntat argument "), ("Missing value for ", "Det saknas ett värde för "),
    (" is invalid for ", " går inte att använda för "), ("The value ", "Värdet "),
    ("for more information.", "för mer hjälp."), ("for detailed help.", "för mer hjälp."), ("  See '", "  Se '"),
    ("Help: ", "Hjälp: "), ("See '", "Se '"),
]
