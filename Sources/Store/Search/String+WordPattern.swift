extension String {
    /// What asks the full-text tables for every word of the text, each as the beginning of a word; nil when no word is in
    /// it. The text is words and nothing else, so no sign in it can be a fault.
    var wordPattern: String? {
        let words = split { !$0.isLetter && !$0.isNumber }.prefix(12)
        return words.isEmpty ? nil : words.map { "\"\($0)\"*" }.joined(separator: " ")
    }
}
