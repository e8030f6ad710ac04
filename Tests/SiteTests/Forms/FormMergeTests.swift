import Markup
import Site
import Testing

private typealias Case = (seen: String, mine: String, theirs: String, outcome: FormMerge.Outcome)

@Suite struct `Two writers of one form` {
    /// A field shown as `seen`, typed as `mine`, and standing as `theirs` when the form comes.
    private static let cases: [Case] = [
        ("a", "a", "a", .same), ("a", "b", "a", .mine), ("a", "a", "b", .theirs), ("a", "b", "b", .same),
        ("a", "b", "c", .both), ("", "", "", .same), ("", "b", "", .mine), ("", "", "b", .theirs),
        ("a", "", "a", .mine), ("a", "a", "", .theirs), ("a", "", "c", .both), ("a", "b", "", .both),
        ("a\nb", "a\nb ", "a\nb", .same),
    ]

    private static func form(_ values: KeyValuePairs<String, String>) -> FormData {
        var form = FormData()
        for (name, value) in values { form.append(name, value) }
        return form
    }

    /// What a browser sends of a form over `seen` where `mine` was typed.
    private static func sent(_ seen: String, _ mine: String) -> FormData {
        let page = Fields(["name": seen], revision: 1).seals.text
        var form = form(["name": mine])
        for match in page.matches(of: /name="([^"]+)" value="([^"]*)"/) {
            form.append(String(match.1), String(match.2))
        }
        return form
    }

    @Test(arguments: cases.indices) func `are told apart field by field`(at: Int) {
        let (seen, mine, theirs, outcome) = Self.cases[at]
        let merge = FormMerge(Self.sent(seen, mine), with: Fields(["name": theirs], revision: 2))
        #expect(merge.outcomes.map(\.outcome) == [outcome])
        #expect(merge.form["name"] == (outcome == .theirs ? theirs : mine.split(separator: " ").joined()))
        #expect(merge.form["revision"] == "2")
        #expect(merge.isClean == (outcome == .same || outcome == .mine))
    }

    @Test func `where a form carries no marks, nothing is taken for unchanged`() {
        let merge = FormMerge(Self.form(["name": "mitt"]), with: Fields(["name": "deras"], revision: 2))
        #expect(merge.outcomes.map(\.outcome) == [.both])
    }
}
