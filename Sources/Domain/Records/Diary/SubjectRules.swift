/// Regler för ärendemeningar (subject rules): what everybody may read says nothing about a person's circumstances.
package enum SubjectRules {
    /// What stands in a text that everybody reads: a personal number is refused; a word on the list is to be thought over.
    package static func ruling(on text: String, _ settings: DiarySettings, knowing: Bool = false) -> Ruling {
        if hasPersonalNumber(text) {
            return Ruling(
                .notMet,
                .Kansli.subjects,
                "Texten ser ut att ha ett personnummer. Ta bort det: diariet läses av alla, numret får stå i handlingen."
            )
        }
        guard let word = secretWord(in: text, settings), !knowing else {
            return Ruling(.met, .Kansli.subjects, "Texten får stå i diariet.")
        }
        return Ruling(
            .notMet,
            .SecrecyAct.registerContent,
            "Ordet ”\(word)” kan röja någon. Skriv om texten, eller intyga att den inte handlar om en enskild person."
        )
    }

    /// The first word of the list that a word of the text begins with.
    package static func secretWord(in text: String, _ settings: DiarySettings) -> String? {
        let words = " " + text.lowercased().map { $0.isLetter || $0.isNumber ? String($0) : " " }.joined()
        return settings.secretWords.first { !$0.isEmpty && words.contains(" " + $0.lowercased()) }
    }

    /// Personnummer or samordningsnummer: a birthday that can be, and four digits. Ten digits in a row may also be a
    /// telephone number, so there the check digit decides.
    package static func hasPersonalNumber(_ text: String) -> Bool {
        let pattern = /(?:^|[^0-9])((?:19|20)?)([0-9]{6})([-+ ]?)([0-9]{4})(?![0-9])/
        return text.matches(of: pattern).contains { match in
            let (_, century, birthday, sign, last) = match.output
            let isTold = !century.isEmpty || !sign.isEmpty
            return isBirthday(birthday)
                && (isTold || CheckDigit.holds((birthday + last).compactMap(\.wholeNumberValue)))
        }
    }

    private static func isBirthday(_ digits: Substring) -> Bool {
        guard let month = Int(digits.dropFirst(2).prefix(2)), let day = Int(digits.suffix(2)) else { return false }
        return 1...12 ~= month && (1...31 ~= day || 61...91 ~= day)
    }
}
